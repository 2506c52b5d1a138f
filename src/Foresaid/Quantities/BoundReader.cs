using Foresaid.Times;

namespace Foresaid.Quantities;

/// <summary>What the words before a figure make of it.</summary>
internal enum Bound : byte
{
    Exact,
    About,
    AtLeast,
    AtMost,
}

/// <summary>Reads "about", "more than", "up to", "no fewer than" ... before a figure.</summary>
internal static class BoundReader
{
    /// <returns>The bound, and the atom after its words; the same atom when there are none.</returns>
    public static (Bound Bound, int End) Read(Atoms atoms, int at)
    {
        var (bound, end) = ReadOne(atoms, at);
        if (end == at)
            return (bound, end);
        // "At least some 200", "up to about 100": the first word bounds, the second only rounds.
        var (inner, after) = ReadOne(atoms, end);
        return inner == Bound.About ? (bound, after) : (bound, end);
    }

    private static (Bound, int) ReadOne(Atoms atoms, int at)
    {
        if (
            atoms.IsAny(
                at,
                "about",
                "around",
                "roughly",
                "nearly",
                "almost",
                "approximately",
                "some",
                "circa",
                "estimated"
            )
        )
            return (Bound.About, at + 1);
        if (atoms.Is(at, "an") && atoms.Is(at + 1, "estimated"))
            return (Bound.About, at + 2);
        if (atoms.Is(at, "close") && atoms.Is(at + 1, "to"))
            return (Bound.About, at + 2);
        if (
            atoms.IsAny(at, "over", "above", "exceeding")
            || (atoms.IsAny(at, "upward", "upwards") && atoms.Is(at + 1, "of"))
        )
            return (Bound.AtLeast, atoms.Is(at + 1, "of") ? at + 2 : at + 1);
        if (atoms.IsAny(at, "under", "below"))
            return (Bound.AtMost, at + 1);
        return ReadPhrase(atoms, at);
    }

    private static (Bound, int) ReadPhrase(Atoms atoms, int at)
    {
        if (atoms.Is(at + 1, "than"))
        {
            if (atoms.IsAny(at, "more", "greater", "higher"))
                return (Bound.AtLeast, at + 2);
            if (atoms.IsAny(at, "less", "fewer", "lower"))
                return (Bound.AtMost, at + 2);
        }
        if (atoms.IsAny(at, "no", "not") && atoms.Is(at + 2, "than"))
        {
            if (atoms.IsAny(at + 1, "fewer", "less"))
                return (Bound.AtLeast, at + 3);
            if (atoms.Is(at + 1, "more"))
                return (Bound.AtMost, at + 3);
        }
        if (atoms.Is(at, "at") && atoms.IsAny(at + 1, "least", "most"))
            return (atoms.Is(at + 1, "least") ? Bound.AtLeast : Bound.AtMost, at + 2);
        if (atoms.Is(at, "up") && atoms.Is(at + 1, "to"))
            return (Bound.AtMost, at + 2);
        if (atoms.Is(at, "as") && atoms.IsAny(at + 1, "many", "much", "few", "little") && atoms.Is(at + 2, "as"))
            return (atoms.IsAny(at + 1, "many", "much") ? Bound.AtMost : Bound.AtLeast, at + 3);
        if (atoms.Is(at, "in") && atoms.Is(at + 1, "excess") && atoms.Is(at + 2, "of"))
            return (Bound.AtLeast, at + 3);
        return (Bound.Exact, at);
    }
}
