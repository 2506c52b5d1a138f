namespace Foresaid.Times;

/// <summary>The words before an expression that open its window to one side.</summary>
internal enum Lead : byte
{
    None,
    By,
    Until,
    Before,
    After,
    Since,
    From,
    AsEarlyAs,
    Within,
    In,
}

/// <summary>Reads the lead before an expression and turns the expression's window to it.</summary>
internal static class Leads
{
    public static Lead Read(Atoms atoms, int first)
    {
        var at = first - 1;
        while (at >= first - 2 && atoms.IsAny(at, "about", "around", "the", "mid", "roughly"))
            at--;
        if (at < 0 || !atoms.Continues(first))
            return Lead.None;
        if (atoms.Is(at, "as"))
            return atoms.Is(at - 2, "as")
                ? (
                    atoms.IsAny(at - 1, "early", "soon") ? Lead.AsEarlyAs
                    : atoms.Is(at - 1, "late") ? Lead.By
                    : Lead.None
                )
                : Lead.None;
        if (atoms.Is(at, "than"))
            return atoms.IsAny(at - 1, "earlier", "sooner") && atoms.IsAny(at - 2, "no", "not") ? Lead.AsEarlyAs
                : atoms.Is(at - 1, "later") && atoms.IsAny(at - 2, "no", "not") ? Lead.By
                : Lead.None;
        if (atoms.Is(at, "before"))
            return atoms.Is(at - 1, "not") ? Lead.AsEarlyAs
                : atoms.Is(at - 1, "or") ? Lead.By
                : Lead.Before;
        if (atoms.IsHyphen(at) && atoms.Touches(first))
            return atoms.IsAny(at - 1, "post") ? Lead.After
                : atoms.Is(at - 1, "pre") ? Lead.Before
                : Lead.None;
        return Simple(atoms, at);
    }

    private static Lead Simple(Atoms atoms, int at)
    {
        if (atoms.Is(at, "by"))
            return Lead.By;
        if (atoms.IsAny(at, "until", "till", "til", "through") || (atoms.Is(at, "to") && atoms.Is(at - 1, "up")))
            return Lead.Until;
        if ((atoms.Is(at, "to") && atoms.Is(at - 1, "prior")) || (atoms.Is(at, "of") && atoms.Is(at - 1, "ahead")))
            return Lead.Before;
        if (atoms.IsAny(at, "after", "beyond"))
            return Lead.After;
        if (atoms.Is(at, "since"))
            return Lead.Since;
        if (
            atoms.IsAny(at, "from", "starting", "beginning", "effective")
            || (atoms.IsAny(at, "on", "in") && atoms.IsAny(at - 1, "starting", "beginning"))
        )
            return Lead.From;
        return atoms.Is(at, "within") ? Lead.Within
            : atoms.Is(at, "in") ? Lead.In
            : Lead.None;
    }

    /// <summary>The window that the lead makes of the expression's own.</summary>
    public static Meaning Turn(Lead lead, Meaning meaning, DateOnly? anchor)
    {
        if (meaning.Convention is null || meaning is { Earliest: null } or { Latest: null })
            return meaning;
        var (first, last) = (meaning.Earliest.Value, meaning.Latest.Value);
        var isDay = first == last || meaning.Period is { Grain: Grain.Day or Grain.Week or Grain.Weekend };
        return lead switch
        {
            Lead.By => Open(meaning, null, last, isDay ? Conventions.ByDay : Conventions.ByPeriod),
            Lead.Until => Open(meaning, null, last, Conventions.Until),
            Lead.Before when first > DateOnly.MinValue => Open(meaning, null, first.AddDays(-1), Conventions.Before),
            Lead.After when last < DateOnly.MaxValue => Open(meaning, last.AddDays(1), null, Conventions.After),
            Lead.Since => Open(meaning, first, anchor >= first ? anchor : null, Conventions.Since),
            Lead.From => Open(meaning, first, null, Conventions.From),
            Lead.AsEarlyAs => Open(meaning, first, null, Conventions.AsEarlyAs),
            _ => meaning,
        };
    }

    private static Meaning Open(Meaning meaning, DateOnly? first, DateOnly? last, Convention convention) =>
        meaning with
        {
            Earliest = first,
            Latest = last,
            Convention = convention,
        };
}
