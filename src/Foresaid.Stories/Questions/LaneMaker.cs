using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Questions;

/// <summary>Sorts the answers to a question into the lanes of those whose answers they are.</summary>
internal sealed class LaneMaker(
    ImmutableArray<Family> families,
    ImmutableArray<Rest> rests,
    ImmutableArray<StoryPair> pairs
)
{
    // One saying is printed within days of it; the same answer later is given anew.
    private const int DaysOfOneSaying = 3;

    private readonly ILookup<StoryRow, Rest> _rests = rests.ToLookup(rest => rest.Row);

    /// <summary>What tells one saying of the same holders differently from a row before it.</summary>
    private readonly ILookup<StoryRow, StoryRow> _changed = pairs
        .Where(pair => pair.Type != PairType.Conflict && pair.B.Holders.All(pair.A.Holders.Contains))
        .ToLookup(pair => pair.B, pair => pair.A);

    private readonly OriginBook _origins = new(families, rests);

    /// <param name="organisers">The bodies that are the organiser; the first is shown. Empty when none is known.</param>
    public ImmutableArray<Lane> Make(ImmutableArray<Saying> sayings, ImmutableArray<CastMember> organisers)
    {
        var own = Settle(sayings);
        var lanes = own.SelectMany(saying =>
                saying.Holders.Select(holder => (Holder: Shown(holder, organisers), saying))
            )
            .GroupBy(one => one.Holder)
            .Select(lane => new Lane(
                lane.Key,
                organisers.Contains(lane.Key),
                AnswersOf([.. Saying.InTime(lane.Select(one => one.saying).Distinct())], lane.Key.Named)
            ));
        return
        [
            .. lanes
                .OrderByDescending(lane => lane.IsOrganiser)
                .ThenByDescending(lane => lane.Answers.Length)
                .ThenBy(lane => lane.Holder.Name, StringComparer.Ordinal)
                .ThenBy(lane => lane.Holder.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Independent starts of those rows; of unknown independence are none counted.</summary>
    public int OriginsOf(IEnumerable<StoryRow> rows) =>
        _origins.Of(rows).Count(origin => origin.Kind != OriginKind.Unknown);

    private static bool AddsNobody(Rest rest) =>
        rest.Row.Holders.All(holder => !holder.Named || rest.On.Holders.Contains(holder));

    /// <summary>Copies go to the lane of what they copy; a retelling that changed the answer is nobody's answer; one that did not stands beside it.</summary>
    private List<Saying> Settle(ImmutableArray<Saying> sayings)
    {
        var settled = new Dictionary<StoryRow, Saying>();
        foreach (var saying in sayings)
        {
            var on = _rests[saying.Row].Where(rest => settled.ContainsKey(rest.On)).ToList();
            if (on.Find(rest => rest.Verbatim) is { } copied)
                settled.Add(saying.Row, saying with { Holders = settled[copied.On].Holders });
            else if (on.Find(AddsNobody) is { } retold)
                AddUnchanged(saying, settled[retold.On], settled);
            else if (!RestsOnChanged(saying.Row) && !_changed[saying.Row].Any(settled.ContainsKey))
                settled.Add(saying.Row, saying);
        }
        return [.. settled.Values.OrderBy(saying => saying.Row.Number)];
    }

    /// <summary>It rests on a saying that is no answer to the question, as its retelling would not be one.</summary>
    private bool RestsOnChanged(StoryRow row) =>
        _rests[row].Any(rest => AddsNobody(rest) && !Outlook.LooksAhead(rest.On));

    private static void AddUnchanged(Saying saying, Saying told, Dictionary<StoryRow, Saying> settled)
    {
        if (IsSame(saying.Value, told.Value) && saying.Certainty == told.Certainty && !saying.IsWithdrawal)
            settled.Add(saying.Row, saying with { Holders = told.Holders });
    }

    private static CastMember Shown(CastMember holder, ImmutableArray<CastMember> organisers) =>
        organisers.Contains(holder) ? organisers[0] : holder;

    private ImmutableArray<Answer> AnswersOf(ImmutableArray<Saying> sayings, bool isNamed)
    {
        var answers = new List<List<Saying>>();
        foreach (var saying in sayings)
        {
            if (answers.Find(answer => IsOneSaying(answer, saying)) is { } same)
                same.Add(saying);
            else
                answers.Add([saying]);
        }
        return [.. answers.Select((answer, at) => Make(answer, at == 0 || !isNamed ? null : answers[at - 1][0]))];
    }

    private bool IsOneSaying(List<Saying> answer, Saying saying) =>
        IsSame(answer[0].Value, saying.Value)
        && answer[0].Certainty == saying.Certainty
        && answer[0].IsWithdrawal == saying.IsWithdrawal
        && (
            saying.Day.DayNumber - answer[0].Day.DayNumber <= DaysOfOneSaying
            || answer.Exists(one => _rests[saying.Row].Any(rest => rest.On == one.Row))
        );

    private static bool IsSame(AnswerValue one, AnswerValue other) =>
        (one, other) switch
        {
            (WindowAnswer a, WindowAnswer b) => (a.Window.Earliest, a.Window.Latest)
                == (b.Window.Earliest, b.Window.Latest),
            _ => one == other,
        };

    private Answer Make(List<Saying> sayings, Saying? before)
    {
        var first = sayings[0];
        ImmutableArray<StoryRow> rows = [.. sayings.Select(saying => saying.Row).OrderBy(row => row.Number)];
        return new Answer(
            first.Row.Statement.Said,
            rows[0].Article.Published,
            first.Value,
            first.Certainty,
            first.IsWithdrawal ? Move.Withdrawn
                : before is null ? null
                : Moves.Between(before.Value, before.Certainty, first.Value, first.Certainty),
            Math.Max(1, OriginsOf(rows)),
            rows
        );
    }
}
