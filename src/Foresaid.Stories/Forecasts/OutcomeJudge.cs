using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Forecasts;

/// <summary>Proposes what came of a forecast from the statements that show it. It never decides by silence.</summary>
/// <remarks>
/// Where reports contradict one another, more named holders win; as many on both sides decide nothing, unless the forecaster
/// speaks against the own forecast. The unnamed count only where nobody named speaks.
/// </remarks>
internal sealed class OutcomeJudge(EvidenceFinder evidence, ClauseReader clauses)
{
    /// <summary>What comes again and again: that it came later as well does not show that it did not come in time.</summary>
    private static readonly FrozenSet<string> Recurring =
    [
        "rise",
        "keep-level",
        "cost",
        "amount",
        "rain",
        "snow",
        "spend",
        "pay",
        "borrow",
        "buy",
        "sell",
        "vote",
        "visit",
        "meet-person",
        "attack",
        "protest",
        "fire-missile",
        "brief",
        "call",
        "test",
        "work",
        "criticise",
        "own",
        "debate",
        "negotiate",
    ];

    /// <summary>What comes but once: having come before the window, it does not come in it.</summary>
    private static readonly FrozenSet<string> Once =
    [
        "begin",
        "end",
        "open",
        "resume",
        "adopt",
        "repeal",
        "elect",
        "dismiss",
        "resign",
        "appoint",
        "form",
        "join",
        "dissolve",
        "convict",
        "sentence",
        "cancel",
        "launch",
        "land",
        "agree",
        "sign",
        "collapse",
        "die",
        "rule",
        "list",
        "bankrupt",
        "surrender",
        "extradite",
        "marry",
        "announce",
    ];

    private readonly PartJudge _parts = new(evidence);

    /// <summary>Null while nothing shows it.</summary>
    public ForecastOutcome? Propose(StoryRow row, Window? window, CastMember? organiser)
    {
        var from = row.Statement.Said?.Earliest ?? row.Day;
        if (NeverArose(row, window, from) is { Count: > 0 } never)
            return Outcome(OutcomeValue.ConditionNeverArose, null, never, organiser);
        var foretold = new Foretold(ClauseReader.Whole(row), window, from);
        var showings = evidence.Find(foretold);
        if (_parts.Judge(row, foretold, showings) is { } partly)
            return Outcome(partly.Value, partly.Fell, partly.Showings, organiser);
        return Weigh(foretold, showings, row.Holders) is { } found
            ? Outcome(found.Value, found.Fell, found.Showings, organiser)
            : null;
    }

    private static Verdict? Weigh(
        Foretold foretold,
        ImmutableArray<Showing> showings,
        ImmutableArray<CastMember> forecasters
    )
    {
        var came = showings.Where(showing => showing.What == Shown.Happened && IsIn(showing, foretold.Window)).ToList();
        var not = showings.Where(showing => showing.What == Shown.NotHappened).ToList();
        var elsewhere = showings.Where(showing => IsElsewhere(showing, foretold)).ToList();
        if (came.Count > 0 && not.Count > 0)
        {
            switch (Weight(came, forecasters, false).CompareTo(Weight(not, forecasters, true)))
            {
                case 0:
                    return null;
                case > 0:
                    return Came(came);
            }
        }
        else if (came.Count > 0)
            return Came(came);
        if (not.Count > 0)
            return new Verdict(OutcomeValue.Failed, null, not);
        if (elsewhere.Count > 0)
            return new Verdict(OutcomeValue.Failed, elsewhere.Min(showing => showing.Fell), elsewhere);
        var withheld = showings.Where(showing => showing.What == Shown.Withheld).ToList();
        return withheld.Count > 0 ? new Verdict(OutcomeValue.Undisclosed, null, withheld) : null;
    }

    private static Verdict Came(List<Showing> came) =>
        new(OutcomeValue.CameTrue, came.Min(showing => showing.Fell), came);

    /// <summary>Beyond a soft edge, near is in time; beyond a firm one it is not.</summary>
    private static bool IsIn(Showing showing, Window? window) =>
        showing.Fell == Fell.In
        || (
            showing.Fell == Fell.Near
            && (
                IsAfter(showing, window)
                    ? window?.Edge is Edge.Soft or Edge.FirmSoft
                    : window?.Edge is Edge.Soft or Edge.SoftFirm
            )
        );

    private static bool IsElsewhere(Showing showing, Foretold foretold)
    {
        if (showing is not { What: Shown.Happened, Fell: Fell.Near or Fell.Out } || IsIn(showing, foretold.Window))
            return false;
        var happening = foretold.Clause.Says.PredicateClass;
        return IsAfter(showing, foretold.Window) ? !Recurring.Contains(happening) : Once.Contains(happening);
    }

    private static bool IsAfter(Showing showing, Window? window) =>
        (showing.When?.Earliest ?? showing.Row.Day) > window?.Latest;

    private static int Weight(List<Showing> showings, ImmutableArray<CastMember> forecasters, bool against)
    {
        const int OfNamed = 4;
        const int OfTheirOwn = 1;
        var holders = showings.SelectMany(showing => showing.Row.Holders).DistinctBy(holder => holder.Key).ToList();
        return (holders.Count(holder => holder.Named) * OfNamed)
            + (against && holders.Any(forecasters.Contains) ? OfTheirOwn : 0);
    }

    /// <summary>What shows that the if-part did not come about; none where anything shows that it did.</summary>
    private List<Showing> NeverArose(StoryRow row, Window? window, DateOnly? from)
    {
        if (row.Statement.Condition is not { Type: ConditionType.Open } || clauses.Condition(row) is not { } condition)
            return [];
        var showings = evidence.Find(new Foretold(condition, condition.About ?? window, from));
        return showings.Any(showing => showing.What == Shown.Happened && showing.Fell is Fell.In or Fell.Near)
            ? []
            : [.. showings.Where(showing => showing.What == Shown.NotHappened)];
    }

    private static ForecastOutcome Outcome(
        OutcomeValue value,
        Fell? fell,
        List<Showing> showings,
        CastMember? organiser
    ) =>
        new(
            value,
            fell,
            Proposed: true,
            [.. showings.Select(showing => showing.Row)],
            organiser is not null && showings.TrueForAll(showing => showing.Row.Holders.All(organiser.Equals))
        );
}
