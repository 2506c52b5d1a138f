using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Times;

namespace Foresaid.Stories.Questions;

/// <summary>Proposes the answer that the texts show in the end; a person's word stands before it.</summary>
internal sealed class QuestionOutcomes(EvidenceFinder evidence, Verdicts verdicts, ImmutableArray<StoryRow> rows)
{
    /// <param name="from">When the first answer was given; what came before is another event.</param>
    public QuestionOutcome? Of(
        Sought sought,
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
        if (showings.foretold is null || Answer(sought, showings.foretold, showings.Showings) is not { } answer)
            return null;
        ImmutableArray<StoryRow> told = [.. answer.Told.Select(showing => showing.Row)];
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
                Finding.Came => new Answered(new PolarityAnswer(Polarity.Positive), weighed.Showings),
                Finding.DidNot or Finding.CameElsewhere => new Answered(
                    new PolarityAnswer(Polarity.Negative),
                    weighed.Showings
                ),
                _ => null,
            };
        return weighed is { Finding: Finding.Came } ? MostTold(sought, weighed.Showings) : null;
    }

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
            .Select(group => new Answered(group.Key, [.. group.Select(one => one.showing)]))
            .FirstOrDefault();

    /// <summary>Of the last window that anybody gave before it.</summary>
    private static Fell? FellOf(Answered answer, ImmutableArray<Lane> lanes)
    {
        if (answer.Value is not WindowAnswer { Window: { Earliest: { } first, Latest: { } last } })
            return null;
        var told = answer.Told.Min(showing => showing.Row.Number);
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

    private sealed record Answered(AnswerValue Value, ImmutableArray<Showing> Told);
}
