using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Timelines;

/// <summary>Sets what happened and what is to happen in order of time.</summary>
/// <remarks>
/// What happened comes from reports; what an organiser decided, from its own lane, on the day of saying; what is to come, from plans
/// and forecasts. What has come, and a window that has passed, is expected no more: what came of it stands among the reports, or
/// among the forecasts that are due. What was only denied did not happen, and has no entry.
/// </remarks>
internal sealed class TimelineMaker
{
    // Of more happenings of a day that share a part, the later ones are no news.
    private const int MostCompared = 64;

    private readonly ClauseReader _clauses;
    private readonly HashSet<CastMember> _organisers;
    private readonly HashSet<StoryRow> _contested;

    private TimelineMaker(ImmutableArray<StoryPair> pairs, ImmutableArray<Question> questions, ClauseReader clauses)
    {
        _clauses = clauses;
        _organisers = [.. questions.Select(question => question.Organiser).OfType<CastMember>()];
        _contested =
        [
            .. pairs.Where(pair => pair.Type == PairType.Conflict).SelectMany(pair => new[] { pair.A, pair.B }),
        ];
    }

    /// <returns>By first day, then by last, open ones before; the undated last.</returns>
    public static ImmutableArray<TimelineEntry> Make(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<StoryPair> pairs,
        ImmutableArray<Question> questions,
        EvidenceFinder evidence,
        ClauseReader clauses,
        DateOnly asOf
    )
    {
        var maker = new TimelineMaker(pairs, questions, clauses);
        var told = maker.Gather(rows.Where(row => !row.IsWrapper && IsTold(row)), Meet).Select(maker.ToldEntry);
        var ahead = Outlook
            .Innermost(rows, SayingFinder.LooksAhead)
            .Where(row => IsToCome(Outlook.WindowOf(row), asOf) && !maker.HasCome(row, evidence));
        var expected = maker.Gather(ahead, AreOne).Select(maker.ExpectedEntry);
        return
        [
            .. told.OfType<TimelineEntry>()
                .Concat(questions.SelectMany(maker.Decided).DistinctBy(entry => entry.Rows[0]))
                .Concat(expected)
                .OrderBy(entry => entry.Window is null)
                .ThenBy(entry => entry.Window?.Earliest ?? entry.Window?.Latest)
                .ThenBy(entry => entry.Window?.Latest ?? DateOnly.MaxValue)
                .ThenBy(entry => entry.Rows[0].Number),
        ];
    }

    private static bool IsTold(StoryRow row) =>
        row.Statement.Kind is Kind.Report or Kind.Denial
        && !Outlook.LooksAhead(row)
        && (Outlook.WindowOf(row) is not null || row.Statement.Status is not null)
        && row.Held is null or { Value: CertaintyValue.Certain or CertaintyValue.Probable };

    private static bool IsToCome(Window? window, DateOnly asOf) =>
        window is not null && (window.Latest >= asOf || (window.Latest is null && window.Earliest >= asOf));

    /// <summary>A report printed later tells that it came already.</summary>
    private bool HasCome(StoryRow row, EvidenceFinder evidence) =>
        row.Day is { } day
        && evidence.Find(new Foretold(_clauses.Whole(row), null, day)).Any(showing => showing.What == Shown.Happened);

    private static bool Meet(Window? one, Window? other) =>
        one is null || other is null ? one is null && other is null : one.Overlaps(other);

    private static bool AreOne(Window? one, Window? other) =>
        one?.Earliest == other?.Earliest && one?.Latest == other?.Latest;

    /// <summary>Those of one happening whose windows fit, whoever tells it, and whether told as so or not.</summary>
    private List<Happening> Gather(IEnumerable<StoryRow> rows, Func<Window?, Window?, bool> fit)
    {
        var gathered = new List<Happening>();
        var index = new Dictionary<string, List<Happening>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var clause = _clauses.Whole(row);
            var keys = ToldIndex.KeysOf(clause).ToList();
            var known = keys.SelectMany(key => index.GetValueOrDefault(key, []))
                .Distinct()
                .Take(MostCompared)
                .FirstOrDefault(other =>
                    fit(other.Window, Outlook.WindowOf(row))
                    && Agreements.Compare(other.Clause, clause) != Agreement.Other
                );
            if (known is not null)
            {
                known.Rows.Add(row);
                continue;
            }
            var found = new Happening(clause, Outlook.WindowOf(row), [row]);
            gathered.Add(found);
            foreach (var key in keys)
            {
                if (!index.TryGetValue(key, out var with))
                    index.Add(key, with = []);
                with.Add(found);
            }
        }
        return gathered;
    }

    /// <summary>Null where nobody tells it as so.</summary>
    private TimelineEntry? ToldEntry(Happening happening)
    {
        var so = happening.Rows.Where(row => !_clauses.Whole(row).IsNegated).ToList();
        var sense = so.Count == 0 ? 0 : SenseOf(so[0]);
        var against = happening.Rows.Where(row => _clauses.Whole(row).IsNegated || SenseOf(row) != sense);
        if (so.Count == 0)
            return null;
        var window = so.Select(Outlook.WindowOf).OfType<Window>().MinBy(Length);
        var disputed = against.Any() || so.Exists(_contested.Contains);
        return Entry(window, StatusOf(so), so, disputed, happening.Rows);
    }

    private int SenseOf(StoryRow row) => _clauses.Whole(row).Happenings.Select(name => name.Sense).FirstOrDefault();

    private TimelineEntry ExpectedEntry(Happening happening) =>
        Entry(happening.Window, EntryStatus.Expected, happening.Rows, disputed: false, happening.Rows);

    /// <summary>The organiser's decisions, each on the day on which it was told.</summary>
    private IEnumerable<TimelineEntry> Decided(Question question) =>
        question
            .Lanes.Where(lane => lane.IsOrganiser)
            .SelectMany(lane =>
                lane.Answers.Where(answer => answer.Rows.Any(row => row.Statement.Kind == Kind.Intention))
                    .Select(answer => new TimelineEntry(
                        answer.Said ?? DayOf(answer),
                        EntryStatus.Done,
                        $"{lane.Holder.Name} decides: {answer.Rows[0].Quote}",
                        [lane.Holder],
                        Disputed: false,
                        OrganiserOnly: true,
                        answer.Rows
                    ))
            );

    private static Window? DayOf(Answer answer) =>
        answer.Published?.Day is { } day ? new Window(day, day, Edge.Firm, "day") : null;

    private TimelineEntry Entry(
        Window? window,
        EntryStatus status,
        List<StoryRow> telling,
        bool disputed,
        List<StoryRow> all
    )
    {
        ImmutableArray<CastMember> holders =
        [
            .. telling.SelectMany(row => row.Holders).DistinctBy(holder => holder.Key),
        ];
        var plainest = telling.OrderBy(row => row.Statement.Zone != Zone.Body).ThenBy(row => row.Number).First();
        return new TimelineEntry(
            window,
            status,
            _clauses.DeedWords(plainest),
            holders,
            disputed,
            holders.All(_organisers.Contains),
            [.. all.OrderBy(row => row.Number)]
        );
    }

    private static EntryStatus StatusOf(List<StoryRow> rows) =>
        rows.Select(row => row.Statement.Status?.Value).LastOrDefault(value => value is not null) switch
        {
            StatusValue.Underway => EntryStatus.Underway,
            StatusValue.NotYet => EntryStatus.NotYet,
            StatusValue.Cancelled => EntryStatus.Cancelled,
            _ => EntryStatus.Done,
        };

    private static int Length(Window window) =>
        window is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;

    private sealed record Happening(Clause Clause, Window? Window, List<StoryRow> Rows);
}
