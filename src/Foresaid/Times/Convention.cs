using System.Collections.Immutable;

namespace Foresaid.Times;

/// <summary>Where an outcome falls, held against the window that was foretold.</summary>
public enum Fall
{
    In,

    /// <summary>Beyond an edge, by no more than the convention's tolerance.</summary>
    Near,
    Out,
}

/// <summary>How far beyond a window's edge an outcome still counts as near: days, months, or half of the window's own length.</summary>
/// <param name="Days">Whole days; 0 when the tolerance is not in days.</param>
/// <param name="Months">Calendar months; 0 when the tolerance is not in months.</param>
/// <param name="HalfLength">Half of the days between the two edges, rounded down; an open window then has no tolerance.</param>
public readonly record struct Tolerance(int Days, int Months, bool HalfLength)
{
    public static Tolerance OfDays(int days) => new(days, 0, false);

    public static Tolerance OfMonths(int months) => new(0, months, false);

    public static Tolerance Half { get; } = new(0, 0, true);

    public override string ToString() =>
        HalfLength ? "half of its length"
        : Months > 0 ? Counted(Months, "month")
        : Counted(Days, "day");

    private static string Counted(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
}

/// <summary>A named rule that turns words into a window of days: which days, how firm its edges are, and what counts as near.</summary>
/// <param name="Name">The name that a <see cref="Window"/> carries.</param>
/// <param name="Words">Examples of the words.</param>
/// <param name="Days">The window that they mean.</param>
public sealed record Convention(string Name, string Words, string Days, Edge Edge, Tolerance Near);

/// <summary>The table of all conventions: the authority on what words of time mean here. The reference page is generated from it.</summary>
public static class Conventions
{
    public static Convention Day { get; } =
        new("day", "on 8 February 2026; Friday; the 28th", "that day", Edge.Firm, Tolerance.OfDays(1));
    public static Convention Week { get; } =
        new("week", "next week; this week", "Monday to Sunday", Edge.Firm, Tolerance.OfDays(1));
    public static Convention Weekend { get; } =
        new("weekend", "over the weekend", "Saturday and Sunday", Edge.Firm, Tolerance.OfDays(1));
    public static Convention Month { get; } =
        new("month", "February; last month", "the whole of it", Edge.Firm, Tolerance.OfDays(3));
    public static Convention Season { get; } =
        new(
            "season",
            "this summer; the winter of 1994",
            "its three months, the winter from December of its year",
            Edge.Soft,
            Tolerance.OfDays(15)
        );
    public static Convention Quarter { get; } =
        new("quarter", "the third quarter", "its three months", Edge.Firm, Tolerance.OfDays(3));
    public static Convention Half { get; } =
        new("half", "the first half of 2026", "its six months", Edge.Firm, Tolerance.OfMonths(1));
    public static Convention Year { get; } =
        new("year", "2026; this year", "the whole of it", Edge.Firm, Tolerance.OfMonths(1));
    public static Convention FiscalYear { get; } =
        new(
            "fiscal-year",
            "fiscal 2026",
            "October of the year before to September: whose year it is, is not said",
            Edge.Soft,
            Tolerance.OfMonths(6)
        );
    public static Convention Decade { get; } =
        new("decade", "the 2020s", "its ten years", Edge.Firm, Tolerance.OfMonths(12));
    public static Convention Century { get; } =
        new(
            "century",
            "the 20th century",
            "its hundred years, from the one that ends in 00",
            Edge.Firm,
            Tolerance.OfMonths(12)
        );
    public static Convention Millennium { get; } =
        new("millennium", "this millennium", "its thousand years", Edge.Soft, Tolerance.OfMonths(12));

    public static Convention ThirdOfWeek { get; } =
        new(
            "third-of-week",
            "early / mid / late next week",
            "Monday and Tuesday / Wednesday and Thursday / Friday to Sunday",
            Edge.Soft,
            Tolerance.OfDays(1)
        );
    public static Convention ThirdOfMonth { get; } =
        new("third-of-month", "early / mid / late February", "1-10 / 11-20 / 21-end", Edge.Soft, Tolerance.OfDays(3));
    public static Convention ThirdOfYear { get; } =
        new(
            "third-of-year",
            "early / mid / late 2026",
            "Jan-Apr / May-Aug / Sep-Dec",
            Edge.Soft,
            Tolerance.OfMonths(1)
        );
    public static Convention ThirdOfPeriod { get; } =
        new(
            "third-of-period",
            "the early 1990s; late this summer",
            "its first / middle / last third, in days",
            Edge.Soft,
            Tolerance.Half
        );
    public static Convention TwoThirds { get; } =
        new(
            "two-thirds",
            "early to mid-February; mid to late 2026",
            "the first two thirds / the last two, as above",
            Edge.Soft,
            Tolerance.OfDays(3)
        );
    public static Convention StartOrEnd { get; } =
        new(
            "start-or-end",
            "the start of the month; the end of 2026",
            "first or last 7 days of a month, 31 of a year, a tenth of anything else",
            Edge.Soft,
            Tolerance.Half
        );
    public static Convention LaterIn { get; } =
        new(
            "later-in",
            "later this month",
            "the day after the anchor to the end of it",
            Edge.Firm,
            Tolerance.OfDays(1)
        );
    public static Convention EarlierIn { get; } =
        new(
            "earlier-in",
            "earlier this month",
            "its first day to the day before the anchor",
            Edge.Firm,
            Tolerance.OfDays(1)
        );

    public static Convention ByDay { get; } =
        new("by-day", "by Friday; no later than the 28th", "open to that day", Edge.Firm, Tolerance.OfDays(1));
    public static Convention ByPeriod { get; } =
        new("by-period", "by December; by the end of 2026", "open to its last day", Edge.Soft, Tolerance.OfDays(3));
    public static Convention Until { get; } =
        new("until", "until the 28th; through Friday", "open to that day", Edge.Firm, Tolerance.OfDays(1));
    public static Convention Before { get; } =
        new(
            "before",
            "before March; prior to 2026",
            "open to the day before it begins",
            Edge.Firm,
            Tolerance.OfDays(1)
        );
    public static Convention After { get; } =
        new("after", "after March; post-2021", "from the day after it ends, open", Edge.Firm, Tolerance.OfDays(1));
    public static Convention Since { get; } =
        new(
            "since",
            "since 1985",
            "from its first day to the anchor; open without one",
            Edge.Firm,
            Tolerance.OfDays(1)
        );
    public static Convention From { get; } =
        new("from", "from Monday; starting in March", "from its first day, open", Edge.FirmSoft, Tolerance.OfDays(1));
    public static Convention AsEarlyAs { get; } =
        new(
            "as-early-as",
            "as early as Wednesday; no earlier than May",
            "from its first day, open",
            Edge.FirmSoft,
            Tolerance.OfDays(1)
        );
    public static Convention Range { get; } =
        new("range", "from 9 to 11 December; Feb. 9-11", "from the first to the last", Edge.Firm, Tolerance.OfDays(1));
    public static Convention Either { get; } =
        new("either", "Thursday or Friday", "from the first to the last", Edge.Firm, Tolerance.OfDays(1));

    public static Convention Soon { get; } =
        new("soon", "soon; in the coming weeks", "anchor + 1 day, to + 6 weeks", Edge.Soft, Tolerance.Half);
    public static Convention ComingDays { get; } =
        new(
            "coming-days",
            "within days; in the next few days",
            "anchor + 1 day, to + 7 days",
            Edge.Soft,
            Tolerance.Half
        );
    public static Convention ComingMonths { get; } =
        new("coming-months", "in the coming months", "anchor + 1 day, to + 6 months", Edge.Soft, Tolerance.Half);
    public static Convention ComingYears { get; } =
        new("coming-years", "in the coming years", "anchor + 1 day, to + 5 years", Edge.Soft, Tolerance.Half);
    public static Convention Recently { get; } =
        new("recently", "recently; in recent weeks", "anchor - 6 weeks, to the anchor", Edge.Soft, Tolerance.Half);
    public static Convention RecentDays { get; } =
        new("recent-days", "in recent days; days ago", "anchor - 7 days, to the anchor", Edge.Soft, Tolerance.Half);
    public static Convention RecentMonths { get; } =
        new("recent-months", "in recent months", "anchor - 6 months, to the anchor", Edge.Soft, Tolerance.Half);
    public static Convention RecentYears { get; } =
        new("recent-years", "in recent years", "anchor - 5 years, to the anchor", Edge.Soft, Tolerance.Half);
    public static Convention Now { get; } =
        new("now", "now; currently", "the anchor's day", Edge.Soft, Tolerance.OfDays(3));
    public static Convention Within { get; } =
        new(
            "within",
            "within 18 months; in the next two weeks",
            "anchor + 1 day, to the end of that length",
            Edge.Firm,
            Tolerance.OfDays(1)
        );
    public static Convention Past { get; } =
        new(
            "past",
            "in the past three months",
            "the anchor less that length, to the anchor",
            Edge.SoftFirm,
            Tolerance.Half
        );
    public static Convention Counted { get; } =
        new(
            "counted",
            "two weeks ago; a year later",
            "the day, week, month or year counted to",
            Edge.Soft,
            Tolerance.Half
        );

    /// <summary>Every convention, in the order of the reference page.</summary>
    public static ImmutableArray<Convention> All { get; } =
    [
        Day,
        Week,
        Weekend,
        Month,
        Season,
        Quarter,
        Half,
        Year,
        FiscalYear,
        Decade,
        Century,
        Millennium,
        ThirdOfWeek,
        ThirdOfMonth,
        ThirdOfYear,
        ThirdOfPeriod,
        TwoThirds,
        StartOrEnd,
        LaterIn,
        EarlierIn,
        ByDay,
        ByPeriod,
        Until,
        Before,
        After,
        Since,
        From,
        AsEarlyAs,
        Range,
        Either,
        Soon,
        ComingDays,
        ComingMonths,
        ComingYears,
        Recently,
        RecentDays,
        RecentMonths,
        RecentYears,
        Now,
        Within,
        Past,
        Counted,
    ];

    /// <summary>The convention of a name; null when the table has none, as after a reading by a later version.</summary>
    public static Convention? Find(string name)
    {
        foreach (var convention in All)
        {
            if (convention.Name == name)
                return convention;
        }
        return null;
    }

    /// <summary>Holds an outcome's days against a window: in when they share a day, near within the tolerance of the window's convention.</summary>
    /// <remarks>An unknown convention has no tolerance. An outcome that is open on a side reaches as far as it can.</remarks>
    public static Fall Judge(Window window, DateOnly earliest, DateOnly latest)
    {
        ArgumentNullException.ThrowIfNull(window);
        if (!(window.Earliest > latest) && !(window.Latest < earliest))
            return Fall.In;
        var near = Find(window.Convention)?.Near ?? default;
        var (low, high) = Widen(window, near);
        return !(low > latest) && !(high < earliest) ? Fall.Near : Fall.Out;
    }

    private static (DateOnly? Low, DateOnly? High) Widen(Window window, Tolerance near)
    {
        var days =
            near.HalfLength && window is { Earliest: { } first, Latest: { } last }
                ? (last.DayNumber - first.DayNumber + 1) / 2
                : near.Days;
        return (
            window.Earliest is { } low ? Calendar.Add(Calendar.AddMonths(low, -near.Months), -days) : null,
            window.Latest is { } high ? Calendar.Add(Calendar.AddMonths(high, near.Months), days) : null
        );
    }
}
