namespace Foresaid.Stories.Origins;

/// <summary>How a second telling's time stands to the first's.</summary>
internal enum WindowShift
{
    /// <summary>The same, or so vague that nothing can be said.</summary>
    None,

    /// <summary>Another time: both cannot be what was said.</summary>
    Apart,
    Narrowed,
    Widened,
}

/// <summary>Holds two windows of one saying against one another.</summary>
internal static class WindowShifts
{
    public static WindowShift Between(Window? was, Window? became)
    {
        if (was is not { } a || became is not { } b || (a.Earliest == b.Earliest && a.Latest == b.Latest))
            return WindowShift.None;
        if (!a.Overlaps(b))
            return WindowShift.Apart;
        // "By 17 June" and "by 24 June" are two deadlines, though the one holds the other.
        if ((IsUntil(a) && IsUntil(b)) || (IsFrom(a) && IsFrom(b)))
            return WindowShift.Apart;
        if (IsUntil(a) || IsUntil(b))
            return ByEnds(a, b);
        return Holds(a, b) ? WindowShift.Narrowed
            : Holds(b, a) ? WindowShift.Widened
            : WindowShift.None;
    }

    /// <summary>A deadline against days: "by 27 May" told as "on 27 May" is narrower, as "in May or June" wider.</summary>
    private static WindowShift ByEnds(Window a, Window b) =>
        (IsUntil(a), IsUntil(b)) switch
        {
            (true, false) => b.Latest <= a.Latest ? WindowShift.Narrowed : WindowShift.Widened,
            (false, true) => a.Latest <= b.Latest ? WindowShift.Widened : WindowShift.Narrowed,
            _ => WindowShift.None,
        };

    private static bool IsUntil(Window window) => window.Earliest is null && window.Latest is not null;

    private static bool IsFrom(Window window) => window.Earliest is not null && window.Latest is null;

    private static bool Holds(Window outer, Window inner) =>
        (outer.Earliest is null || outer.Earliest <= inner.Earliest)
        && (outer.Latest is null || outer.Latest >= inner.Latest);
}
