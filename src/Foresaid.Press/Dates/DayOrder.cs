namespace Foresaid.Press.Dates;

/// <summary>Whether a page writes the day or the month first, as far as anything on it shows.</summary>
/// <remarks>
/// Used only on dates that both orders allow. A weekday settles nothing when it fits both.
/// Source: CLDR's short date patterns: of the larger languages only American English puts the month first.
/// </remarks>
internal static class DayOrder
{
    /// <summary>The stamp with one day where the evidence chooses; unchanged where it does not.</summary>
    /// <param name="others">Every date found on the page, in its address and in its head.</param>
    public static Stamp Settle(Stamp stamp, IReadOnlyList<Stamp> others, string? language, string? address)
    {
        if (stamp.Other is not { } other)
            return stamp;
        int dayFirst = 0,
            monthFirst = 0;
        foreach (var one in others)
        {
            if (one.Other is null)
            {
                // A clear print of one of the two days.
                dayFirst += one.Day == stamp.Day ? 4 : 0;
                monthFirst += one.Day == other ? 4 : 0;
            }
        }
        var (numericDayFirst, numericMonthFirst) = Habits(others, stamp.Separator);
        dayFirst += numericDayFirst;
        monthFirst += numericMonthFirst;
        if (dayFirst == monthFirst)
            dayFirst += Custom(stamp, language, address);
        return dayFirst > monthFirst ? stamp with { Other = null }
            : dayFirst < monthFirst ? stamp with { Day = other, Other = null }
            : stamp;
    }

    /// <summary>Dates of the same make that only one order allows.</summary>
    private static (int DayFirst, int MonthFirst) Habits(IReadOnlyList<Stamp> others, char separator)
    {
        int dayFirst = 0,
            monthFirst = 0;
        foreach (var one in others)
        {
            if (one.Separator != separator || one.Separator == ' ' || one.Other is not null || one.NumericOrder == 0)
                continue;
            dayFirst += one.NumericOrder > 0 ? 2 : 0;
            monthFirst += one.NumericOrder < 0 ? 2 : 0;
        }
        return (Math.Min(dayFirst, 6), Math.Min(monthFirst, 6));
    }

    /// <returns>1 for day first, -1 for month first, 0 where custom does not say.</returns>
    private static int Custom(Stamp stamp, string? language, string? address)
    {
        if (stamp.Separator == '.')
            return 1;
        var tag = (language ?? "").Replace('_', '-').ToLowerInvariant();
        if (tag is "en-us" or "en-ph")
            return stamp.Separator == '/' ? -1 : 0;
        if (tag.Length > 0 && !tag.StartsWith("en", StringComparison.Ordinal))
            return 1;
        if (tag is "en-gb" or "en-au" or "en-in" or "en-ie" or "en-nz" or "en-za")
            return 1;
        return Country(address);
    }

    private static int Country(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return 0;
        var last = uri.Host[(uri.Host.LastIndexOf('.') + 1)..];
        return last is "gov" or "edu" or "mil" or "us" ? -1
            : last.Length == 2
            && last is not ("tv" or "io" or "co" or "me" or "fm" or "cc" or "ca" or "ph" or "ly" or "ai")
                ? 1
            : 0;
    }
}
