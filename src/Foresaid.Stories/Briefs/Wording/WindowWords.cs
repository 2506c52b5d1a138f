using System.Globalization;

namespace Foresaid.Stories.Briefs.Wording;

/// <summary>Windows and days in words, the same on every machine.</summary>
internal static class WindowWords
{
    /// <summary>"about 1–20 February 2026": the days, and what the words leave open.</summary>
    public static string Of(Window window)
    {
        var days = Days(window.Earliest, window.Latest);
        return window.Edge switch
        {
            Edge.Soft => "about " + days,
            Edge.FirmSoft when window.Latest is not null => days + ", the end soft",
            Edge.SoftFirm when window.Earliest is not null => days + ", the start soft",
            _ => days,
        };
    }

    /// <summary>"19–20 February 2026", "February 2026", "until 28 February 2026".</summary>
    public static string Days(DateOnly? earliest, DateOnly? latest) =>
        (earliest, latest) switch
        {
            (null, null) => "at a time left open",
            (null, { } last) => "until " + Day(last),
            ({ } first, null) => "from " + Day(first) + " on",
            ({ } first, { } last) when first == last => Day(first),
            ({ } first, { } last) => Range(first, last),
        };

    /// <summary>"19 February 2026".</summary>
    public static string Day(DateOnly day) => Write(day, "d MMMM yyyy");

    /// <summary>When an article was printed, or that nothing tells.</summary>
    public static string Of(Published? published) =>
        published switch
        {
            null => "no date",
            { Day: { } day } => Day(day),
            { Candidates: [var first, var second] } => $"{Day(first)} or {Day(second)}",
            _ => Days(published.Earliest, published.Latest),
        };

    private static string Range(DateOnly first, DateOnly last)
    {
        if (first.Day == 1 && last == LastOfMonth(last))
            return WholeMonths(first, last);
        if (first.Year == last.Year && first.Month == last.Month)
            return $"{Write(first, "%d")}–{Day(last)}";
        return first.Year == last.Year ? $"{Write(first, "d MMMM")} – {Day(last)}" : $"{Day(first)} – {Day(last)}";
    }

    private static string WholeMonths(DateOnly first, DateOnly last)
    {
        if (first.Month == 1 && last.Month == 12)
            return first.Year == last.Year ? Write(first, "yyyy") : $"{Write(first, "yyyy")}–{Write(last, "yyyy")}";
        if (first.Year != last.Year)
            return $"{Write(first, "MMMM yyyy")} – {Write(last, "MMMM yyyy")}";
        return first.Month == last.Month
            ? Write(first, "MMMM yyyy")
            : $"{Write(first, "MMMM")}–{Write(last, "MMMM yyyy")}";
    }

    private static DateOnly LastOfMonth(DateOnly day) =>
        new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static string Write(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
