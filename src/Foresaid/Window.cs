namespace Foresaid;

/// <summary>How strictly the words exclude the days beyond a window's two edges.</summary>
public enum Edge
{
    /// <summary>Both edges: the words exclude what lies beyond.</summary>
    Firm,

    /// <summary>Both edges: the words leave room.</summary>
    Soft,

    /// <summary>The first edge firm, the last soft.</summary>
    FirmSoft,

    /// <summary>The first edge soft, the last firm.</summary>
    SoftFirm,
}

/// <summary>The days that an expression of time can mean.</summary>
/// <param name="Earliest">First day, inclusive; null when open.</param>
/// <param name="Latest">Last day, inclusive; null when open.</param>
/// <param name="Edge">What the words say of the days beyond.</param>
/// <param name="Convention">The rule that made the window, by its name in the table of conventions.</param>
public sealed record Window(DateOnly? Earliest, DateOnly? Latest, Edge Edge, string Convention)
{
    public bool Overlaps(Window other) =>
        (Earliest is null || other.Latest is null || Earliest <= other.Latest)
        && (other.Earliest is null || Latest is null || other.Earliest <= Latest);

    public override string ToString() => $"{Earliest:yyyy-MM-dd}..{Latest:yyyy-MM-dd} {Edge} ({Convention})";
}
