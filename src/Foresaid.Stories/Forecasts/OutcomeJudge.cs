using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Forecasts;

/// <summary>Proposes what came of a forecast from the statements that show it.</summary>
internal sealed class OutcomeJudge(EvidenceFinder evidence, ClauseReader clauses)
{
    private readonly PartJudge _parts = new(evidence, clauses);

    /// <summary>Null while nothing shows it.</summary>
    public ForecastOutcome? Propose(StoryRow row, Window? window, CastMember? organiser)
    {
        var from = row.Statement.Said?.Earliest ?? row.Day;
        if (NeverArose(row, window, from) is { Length: > 0 } never)
            return Outcome(OutcomeValue.ConditionNeverArose, null, never, organiser);
        var foretold = new Foretold(clauses.Whole(row), window, from);
        var showings = evidence.Find(foretold);
        if (_parts.Judge(row, foretold, showings) is { } partly)
            return partly.Value is { } value ? Outcome(value, null, partly.Showings, organiser) : null;
        return Weighing.Weigh(foretold, showings, row.Holders) is { } found
            ? Outcome(ValueOf(found.Finding), found.Fell, found.Showings, organiser)
            : null;
    }

    private static OutcomeValue ValueOf(Finding finding) =>
        finding switch
        {
            Finding.Came => OutcomeValue.CameTrue,
            Finding.Withheld => OutcomeValue.Undisclosed,
            _ => OutcomeValue.Failed,
        };

    /// <summary>What shows that the if-part did not come about; none where anything shows that it did.</summary>
    private ImmutableArray<Showing> NeverArose(StoryRow row, Window? window, DateOnly? from)
    {
        if (row.Statement.Condition is not { Type: ConditionType.Open } || clauses.Condition(row) is not { } condition)
            return [];
        var foretold = new Foretold(condition, condition.About ?? window, from);
        var weighed = Weighing.Weigh(foretold, evidence.Find(foretold), []);
        return weighed is { Finding: Finding.DidNot } ? weighed.Showings : [];
    }

    private static ForecastOutcome Outcome(
        OutcomeValue value,
        Questions.Fell? fell,
        ImmutableArray<Showing> showings,
        CastMember? organiser
    ) =>
        new(
            value,
            fell,
            Proposed: true,
            [.. showings.Select(showing => showing.Row)],
            organiser is not null && showings.All(showing => showing.Row.Holders.All(organiser.Equals))
        );
}
