namespace Foresaid.Times;

/// <summary>The tense that governs an expression. It decides which Friday is meant.</summary>
public enum Tense : byte
{
    /// <summary>No verb was found, or a present one.</summary>
    Unknown,
    Past,
    Future,
}

/// <summary>What an expression comes to once an anchor is known: the TIMEX3 value and the days.</summary>
/// <param name="Period">The stretch of the calendar itself, where it is one; what "that year" later refers to.</param>
/// <param name="Anchor">The day counted from; null when none was needed or known.</param>
/// <param name="Edge">The edges where they are not the convention's own: a range between soft ends.</param>
internal readonly record struct Meaning(
    string Value,
    Period? Period = null,
    DateOnly? Earliest = null,
    DateOnly? Latest = null,
    Convention? Convention = null,
    string? Mod = null,
    DateOnly? Anchor = null,
    Edge? Edge = null
)
{
    public static Meaning Of(Period period, DateOnly? anchor = null) =>
        new(period.Value, period, period.First, period.Last, ConventionOf(period.Grain), null, anchor);

    public static Convention ConventionOf(Grain grain) =>
        grain switch
        {
            Grain.Weekend => Conventions.Weekend,
            Grain.Week => Conventions.Week,
            Grain.Month => Conventions.Month,
            Grain.Season => Conventions.Season,
            Grain.Quarter => Conventions.Quarter,
            Grain.Half => Conventions.Half,
            Grain.Year => Conventions.Year,
            Grain.FiscalYear => Conventions.FiscalYear,
            Grain.Decade => Conventions.Decade,
            Grain.Century => Conventions.Century,
            Grain.Millennium => Conventions.Millennium,
            _ => Conventions.Day,
        };

    public Window? Window =>
        Convention is null || (Earliest is null && Latest is null) || Earliest > Latest
            ? null
            : new Window(Earliest, Latest, Edge ?? Convention.Edge, Convention.Name);
}

/// <summary>What is known when an expression is resolved: the anchor, the tense, and what the text spoke of before.</summary>
internal sealed class TimeContext(DateOnly? anchor)
{
    public DateOnly? Anchor { get; } = anchor;
    public Tense Tense { get; set; }

    /// <summary>The last date that was named: what "that day", "the following year", "two days later" count from.</summary>
    public Period? Focus { get; set; }

    /// <summary>The last day or month that its words named, in the paragraph: what "the 28th" belongs to.</summary>
    public Period? NamedMonth { get; set; }

    /// <summary>The last quarter, half or year that was named: what "the quarter" and "a year earlier" mean in a report of results.</summary>
    public Period? Accounts { get; set; }
}

/// <summary>An expression as recognised, before any anchor: what is kept so that it can be resolved again against another day.</summary>
internal abstract record TimeForm
{
    public abstract TimeType Type { get; }

    public abstract Meaning Resolve(TimeContext context);
}
