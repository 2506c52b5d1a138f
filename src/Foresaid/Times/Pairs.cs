namespace Foresaid.Times;

/// <summary>Joins two neighbouring expressions into one window: "from 9 to 11 December", "Thursday or Friday". Each keeps its own value.</summary>
internal static class Pairs
{
    public static void Join(Atoms atoms, List<Found> found, Meaning[] meanings)
    {
        for (var at = 1; at < found.Count; at++)
        {
            if (Between(atoms, found[at - 1], found[at]) is not { } convention)
                continue;
            if (
                meanings[at - 1] is not { Convention: not null } lower
                || meanings[at] is not { Convention: not null } upper
            )
                continue;
            var (first, last) = (lower.Period?.First ?? lower.Earliest, upper.Period?.Last ?? upper.Latest);
            if (first is null || last is null || first > last)
                continue;
            Edge? edge = lower.Window?.Edge == Edge.Soft || upper.Window?.Edge == Edge.Soft ? Edge.Soft : null;
            meanings[at - 1] = lower with { Earliest = first, Latest = last, Convention = convention, Edge = edge };
            meanings[at] = upper with { Earliest = first, Latest = last, Convention = convention, Edge = edge };
        }
    }

    private static Convention? Between(Atoms atoms, Found one, Found two)
    {
        var gap = two.First - one.End;
        if (gap is < 1 or > 3 || !atoms.Continues(two.First))
            return null;
        var at = one.End;
        if (gap >= 1 && atoms.Is(at, "or") && gap <= 2)
            return Conventions.Either;
        var between = atoms.Is(one.First - 1, "between");
        var from = atoms.Is(one.First - 1, "from");
        if (
            gap == 1
            && (
                atoms.IsAny(at, "to", "through")
                || atoms.IsDash(at)
                || (between && atoms.Is(at, "and"))
                || (from && atoms.IsAny(at, "until", "till"))
            )
        )
            return Conventions.Range;
        return null;
    }
}
