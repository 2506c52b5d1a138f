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
        dayFirst += Spread(others, stamp.Separator);
        if (dayFirst == monthFirst)
            dayFirst += stamp.ZoneOrder != 0 ? stamp.ZoneOrder : Custom(stamp, language, address);
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

    /// <summary>The dates of one page lie near one another: the order that draws them together is the likelier.</summary>
    /// <returns>1 for day first, -1 for month first, 0 where both spread alike.</returns>
    private static int Spread(IReadOnlyList<Stamp> others, char separator)
    {
        int first = int.MaxValue,
            last = int.MinValue,
            firstOther = int.MaxValue,
            lastOther = int.MinValue;
        foreach (var one in others)
        {
            if (one.Other is not { } other || one.Separator != separator)
                continue;
            (first, last) = (Math.Min(first, one.Day.DayNumber), Math.Max(last, one.Day.DayNumber));
            (firstOther, lastOther) = (Math.Min(firstOther, other.DayNumber), Math.Max(lastOther, other.DayNumber));
        }
        return first > last ? 0 : Math.Sign((lastOther - firstOther) - (last - first));
    }

    /// <summary>The zone behind a stamp ("08:27 IST"): clocks of the Americas go with the month first, others with the day first.</summary>
    public static int OfZone(ReadOnlySpan<char> behind)
    {
        var reach = behind[..Math.Min(behind.Length, 24)];
        foreach (var range in reach.SplitAny(' ', ',', '|', '(', ')', '\n'))
        {
            switch (reach[range])
            {
                case "EST"
                or "EDT"
                or "ET"
                or "CDT"
                or "CT"
                or "PST"
                or "PDT"
                or "PT"
                or "MST"
                or "MDT"
                or "MT"
                or "AKST":
                    return -1;
                case "IST"
                or "GMT"
                or "BST"
                or "CET"
                or "CEST"
                or "EET"
                or "EEST"
                or "MEZ"
                or "MESZ"
                or "AEST"
                or "AEDT"
                or "NZST"
                or "NZDT"
                or "SGT"
                or "HKT"
                or "WIB"
                or "PKT"
                or "WAT"
                or "EAT"
                or "SAST"
                or "UTC":
                    return 1;
            }
        }
        return 0;
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
