using System.Collections.Immutable;

namespace Foresaid.Stories.Decisions;

/// <summary>Which decisions stand: those that no standing one undoes. An undoing can be undone.</summary>
public static class Undoing
{
    /// <summary>In their order, undoings left out.</summary>
    /// <param name="decisions">In the order in which they were made.</param>
    public static ImmutableArray<Decision> Standing(ImmutableArray<Decision> decisions)
    {
        var undone = new HashSet<long>();
        var standing = new Stack<Decision>();
        for (var at = decisions.Length - 1; at >= 0; at--)
        {
            var decision = decisions[at];
            if (decision.Id != 0 && undone.Contains(decision.Id))
                continue;
            if (decision.Undoes is { } earlier)
                undone.Add(earlier);
            else if (decision.Act != Acts.Undo)
                standing.Push(decision);
        }
        return [.. standing];
    }

    /// <summary>For each decision that does not stand the number of the standing one that took it back.</summary>
    public static IReadOnlyDictionary<long, long> UndoneBy(ImmutableArray<Decision> decisions)
    {
        var by = new Dictionary<long, long>();
        for (var at = decisions.Length - 1; at >= 0; at--)
        {
            if (decisions[at].Undoes is { } earlier && !by.ContainsKey(decisions[at].Id))
                by.TryAdd(earlier, decisions[at].Id);
        }
        return by;
    }
}
