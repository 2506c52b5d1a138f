using System.Globalization;

namespace Foresaid.Cli.Tables;

/// <summary>Days and windows in as few signs as tell them; an empty text where there is none.</summary>
internal static class Days
{
    /// <summary>"2026-02-08", "2026-02", "2026", "2026-02-01..20"; a soft one begins with "~".</summary>
    public static string Of(Window? window)
    {
        if (window is null)
            return "";
        var soft = window.Edge == Edge.Firm ? "" : "~";
        if (window is not { Earliest: { } first, Latest: { } last })
            return $"{soft}{Iso(window.Earliest)}..{Iso(window.Latest)}";
        if (first == last)
            return soft + Iso(first);
        var wholeMonths = first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month);
        if (wholeMonths && first.Year == last.Year)
        {
            if (first.Month == last.Month)
                return soft + Iso(first)[..7];
            if (first.Month == 1 && last.Month == 12)
                return soft + Iso(first)[..4];
            return $"{soft}{Iso(first)[..7]}..{Iso(last)[5..7]}";
        }
        var sameMonth = first.Year == last.Year && first.Month == last.Month;
        return $"{soft}{Iso(first)}..{(sameMonth ? Iso(last)[8..] : Iso(last))}";
    }

    public static string Of(Published? published) =>
        published is null ? ""
        : published.Day is { } day ? Iso(day)
        : $"{Iso(published.Earliest)}..{Iso(published.Latest)}";

    public static string Iso(DateOnly? day) => day is { } given ? Iso(given) : "";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2026-02-08 14:05", in UTC.</summary>
    public static string Minute(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
