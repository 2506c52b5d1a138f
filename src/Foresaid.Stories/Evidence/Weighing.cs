using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Evidence;

/// <summary>What statements show when they are held against one another.</summary>
internal enum Finding
{
    Came,

    /// <summary>It came, but not in its window.</summary>
    CameElsewhere,
    DidNot,
    Withheld,
}

/// <summary>What came of something foretold, and the statements that show it.</summary>
internal sealed record Weighed(Finding Finding, Fell? Fell, ImmutableArray<Showing> Showings);

/// <summary>Weighs what statements show. It never decides by silence.</summary>
/// <remarks>
/// Where reports contradict one another, more named holders win; as many on both sides decide nothing, unless the forecaster
/// speaks against the own forecast. The unnamed count only where nobody named speaks.
/// </remarks>
internal static class Weighing
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

    public static bool IsRecurring(Clause clause) => Recurring.Any(clause.Is);

    /// <param name="forecasters">Whose word against it counts a little more.</param>
    /// <returns>Null while nothing shows it.</returns>
    public static Weighed? Weigh(
        Foretold foretold,
        ImmutableArray<Showing> showings,
        ImmutableArray<CastMember> forecasters
    )
    {
        var came = showings
            .Where(showing => showing.What == Shown.Happened && IsIn(showing, foretold.Window))
            .ToImmutableArray();
        var not = showings.Where(showing => showing.What == Shown.NotHappened).ToImmutableArray();
        var balance = Weight(came, [], 1).CompareTo(Weight(not, forecasters, 1));
        if (came.Length > 0 && not.Length > 0 && balance == 0)
            return null;
        if (came.Length > 0 && (not.IsEmpty || balance > 0))
            return new Weighed(Finding.Came, came.Min(showing => showing.Fell), came);
        if (not.Length > 0)
            return new Weighed(Finding.DidNot, null, not);
        var elsewhere = showings.Where(showing => IsElsewhere(showing, foretold)).ToImmutableArray();
        if (elsewhere.Length > 0)
            return new Weighed(Finding.CameElsewhere, elsewhere.Min(showing => showing.Fell), elsewhere);
        var withheld = showings.Where(showing => showing.What == Shown.Withheld).ToImmutableArray();
        return withheld.IsEmpty ? null : new Weighed(Finding.Withheld, null, withheld);
    }

    /// <summary>Beyond a soft edge, near is in time; beyond a firm one it is not.</summary>
    public static bool IsIn(Showing showing, Window? window) =>
        window is null
        || showing.Fell == Fell.In
        || (showing.Fell == Fell.Near && IsSoft(window, IsAfter(showing, window)));

    /// <summary>Whether the edge is soft at the end, or at the start.</summary>
    public static bool IsSoft(Window window, bool atEnd) =>
        window.Edge == Edge.Soft || window.Edge == (atEnd ? Edge.FirmSoft : Edge.SoftFirm);

    private static bool IsElsewhere(Showing showing, Foretold foretold)
    {
        if (showing is not { What: Shown.Happened, Fell: Fell.Near or Fell.Out } || IsIn(showing, foretold.Window))
            return false;
        return IsAfter(showing, foretold.Window) ? !IsRecurring(foretold.Clause) : Once.Any(foretold.Clause.Is);
    }

    private static bool IsAfter(Showing showing, Window? window) =>
        (showing.When?.Earliest ?? showing.Row.Day) > window?.Latest;

    private static int Weight(ImmutableArray<Showing> showings, ImmutableArray<CastMember> forecasters, int ofTheirOwn)
    {
        const int OfNamed = 4;
        var holders = showings.SelectMany(showing => showing.Row.Holders).DistinctBy(holder => holder.Key).ToList();
        return (holders.Count(holder => holder.Named) * OfNamed) + (holders.Any(forecasters.Contains) ? ofTheirOwn : 0);
    }
}
