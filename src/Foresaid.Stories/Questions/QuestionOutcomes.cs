using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Times;

namespace Foresaid.Stories.Questions;

/// <summary>Proposes the answer that the texts show in the end; a person's word stands before it.</summary>
internal sealed class QuestionOutcomes(
    EvidenceFinder evidence,
    AskedSayings facts,
    Verdicts verdicts,
    ImmutableArray<StoryRow> rows
)
{
    /// <param name="from">When the first answer was given; what came before is another event.</param>
    public QuestionOutcome? Of(
        Sought sought,
        ImmutableArray<Saying> sayings,
        ImmutableArray<Lane> lanes,
        DateOnly? from,
        ImmutableArray<CastMember> organisers
    )
    {
        if (verdicts.AnswerOf(sought.Id) is { } given)
        {
            var shown = given.Evidence.ToHashSet(StringComparer.Ordinal);
            return new QuestionOutcome(
                given.Answer,
                null,
                given.Fell,
                Proposed: false,
                [.. rows.Where(row => shown.Contains(row.Id))],
                OrganiserOnly: false
            );
        }
        var showings = sought
            .Clauses.Select(clause => new Foretold(clause, sought.Window, from))
            .Select(foretold => (foretold, Showings: evidence.Find(foretold)))
            .FirstOrDefault(found => !found.Showings.IsEmpty);
        var answer = showings.foretold is null ? null : Answer(sought, showings.foretold, showings.Showings);
        answer ??= sought.Asked ? InOtherWords(sought, sayings, from) : null;
        if (answer is null)
            return null;
        var told = answer.Told;
        return new QuestionOutcome(
            answer.Value,
            null,
            FellOf(answer, lanes),
            Proposed: true,
            told,
            organisers.Length > 0 && told.All(row => row.Holders.All(holder => organisers.Contains(holder)))
        );
    }

    private static Answered? Answer(Sought sought, Foretold foretold, ImmutableArray<Showing> showings)
    {
        var weighed = Weighing.Weigh(foretold, showings, []);
        if (sought.Type == QuestionType.Whether)
            return weighed?.Finding switch
            {
                Finding.Came => new Answered(new PolarityAnswer(Polarity.Positive), Rows(weighed.Showings)),
                Finding.DidNot or Finding.CameElsewhere => new Answered(
                    new PolarityAnswer(Polarity.Negative),
                    Rows(weighed.Showings)
                ),
                _ => null,
            };
        return weighed is { Finding: Finding.Came } ? MostTold(sought, weighed.Showings) : null;
    }

    private static ImmutableArray<StoryRow> Rows(ImmutableArray<Showing> showings) =>
        [.. showings.Select(showing => showing.Row)];

    /// <summary>What a report shows that tells it in other words. That something did not come is shown only after its time.</summary>
    private Answered? InOtherWords(Sought sought, ImmutableArray<Saying> sayings, DateOnly? from)
    {
        var shown = facts
            .Facts(sought, sayings, from)
            .Where(fact =>
                fact.Value is not PolarityAnswer { Polarity: Polarity.Negative }
                || !fact.Row.Proposition.IsNegated
                || sought.Window?.Latest is not { } last
                || fact.Row.Day > last
                || fact.When?.Latest >= last
            )
            .GroupBy(fact => fact.Value)
            .Select(group =>
                (
                    group.Key,
                    Rows: group.Select(fact => fact.Row).ToImmutableArray(),
                    Plainness: Math.Round(group.Max(fact => fact.Score), 1)
                )
            )
            .OrderByDescending(group => group.Plainness)
            .ThenByDescending(group => NamedIn(group.Rows))
            .ThenBy(group => LengthOf(group.Key))
            .ThenBy(group => group.Rows.Min(row => row.Number))
            .ToList();
        var isSplit =
            shown.Count > 1
            && shown[0].Plainness == shown[1].Plainness
            && sought.Type == QuestionType.Whether
            && NamedIn(shown[0].Rows) == NamedIn(shown[1].Rows);
        return shown.Count == 0 || isSplit ? null : new Answered(shown[0].Key, shown[0].Rows);
    }

    private static int NamedIn(ImmutableArray<StoryRow> told) =>
        told.SelectMany(row => row.Holders).Where(holder => holder.Named).Distinct().Count();

    private static int LengthOf(AnswerValue value) =>
        value is WindowAnswer { Window: { Earliest: { } first, Latest: { } last } }
            ? last.DayNumber - first.DayNumber
            : int.MaxValue;

    /// <summary>The answer of most named holders; of equal ones the narrower window, then the one told first.</summary>
    private static Answered? MostTold(Sought sought, ImmutableArray<Showing> showings) =>
        showings
            .Select(showing => (showing, Value: Answers.Of(sought, showing.Clause, showing.When)))
            .Where(one => one.Value is not null)
            .GroupBy(one => one.Value!)
            .OrderByDescending(group =>
                group.SelectMany(one => one.showing.Row.Holders).Where(holder => holder.Named).Distinct().Count()
            )
            .ThenBy(group =>
                group.Key is WindowAnswer { Window: { Earliest: { } first, Latest: { } last } }
                    ? last.DayNumber - first.DayNumber
                    : int.MaxValue
            )
            .ThenBy(group => group.Min(one => one.showing.Row.Number))
            .Select(group => new Answered(group.Key, [.. group.Select(one => one.showing.Row)]))
            .FirstOrDefault();

    /// <summary>Of the last window that anybody gave before it.</summary>
    private static Fell? FellOf(Answered answer, ImmutableArray<Lane> lanes)
    {
        if (answer.Value is not WindowAnswer { Window: { Earliest: { } first, Latest: { } last } })
            return null;
        var told = answer.Told.Min(row => row.Number);
        var before = lanes
            .SelectMany(lane => lane.Answers.Select(given => (lane.IsOrganiser, given)))
            .Where(one => one.given.Value is WindowAnswer && one.given.Rows[0].Number < told)
            .OrderBy(one => one.IsOrganiser)
            .ThenBy(one => one.given.Rows[0].Number)
            .Select(one => ((WindowAnswer)one.given.Value).Window)
            .LastOrDefault();
        return before is null
            ? null
            : Conventions.Judge(before, first, last) switch
            {
                Fall.In => Fell.In,
                Fall.Near => Fell.Near,
                _ => Fell.Out,
            };
    }

    private sealed record Answered(AnswerValue Value, ImmutableArray<StoryRow> Told);
}
