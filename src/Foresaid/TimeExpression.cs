using System.Collections.Immutable;

namespace Foresaid;

/// <summary>The four kinds of time expression of TimeML.</summary>
public enum TimeType
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>Words that name a time, in the form of TimeML's TIMEX3.</summary>
/// <remarks>Source: TimeML annotation guidelines 1.2.1 (TIMEX3).</remarks>
public sealed record TimeExpression
{
    /// <summary>The rule of a dateline's date: it says when the report was filed, and dates no statement.</summary>
    internal static readonly RuleId Dateline = new("times.dateline");

    /// <summary>"t1", "t2" ... in text order.</summary>
    public required string Id { get; init; }

    public required ImmutableArray<TextSpan> Spans { get; init; }
    public required TimeType Type { get; init; }

    /// <summary>The TIMEX3 value ("2026-02-08", "2026-W07", "P5Y", "PRESENT_REF"). Places that do not resolve are "X".</summary>
    public required string Value { get; init; }

    /// <summary>The TIMEX3 mod ("START", "MID", "END", "APPROX", "BEFORE" ...); null when the words carry none.</summary>
    public string? Mod { get; init; }

    /// <summary>The days it can mean; null for lengths of time, and for relative words without an anchor.</summary>
    public Window? Window { get; init; }

    /// <summary>The day that a relative expression was counted from; null when it needs none, or when none is known.</summary>
    public DateOnly? Anchor { get; init; }

    public required RuleId Rule { get; init; }
}
