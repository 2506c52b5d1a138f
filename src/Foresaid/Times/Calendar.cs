namespace Foresaid.Times;

/// <summary>Arithmetic of days that stops at the ends of the calendar instead of throwing.</summary>
internal static class Calendar
{
    public static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly day, int months)
    {
        var month = (long)day.Year * 12 + day.Month - 1 + months;
        if (month < 12)
            return DateOnly.MinValue;
        if (month >= 120000)
            return DateOnly.MaxValue;
        var (year, at) = ((int)(month / 12), (int)(month % 12) + 1);
        return new DateOnly(year, at, Math.Min(day.Day, DateTime.DaysInMonth(year, at)));
    }

    /// <summary>The day; null when the month has no such day or the year is none.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).</summary>
    public static DateOnly? Easter(int year)
    {
        if (year is < 1583 or > 9999)
            return null;
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return new DateOnly(year, f / 31, f % 31 + 1);
    }

    /// <summary>The n-th weekday (Monday 1) of a month; counted from its end when n is negative.</summary>
    public static DateOnly? NthWeekday(int year, int month, int weekday, int n)
    {
        if (year is < 1 or > 9999)
            return null;
        var first = new DateOnly(year, month, n > 0 ? 1 : DateTime.DaysInMonth(year, month));
        var shift =
            n > 0
                ? (weekday - 1 - first.DayNumber % 7 + 7) % 7 + (n - 1) * 7
                : -((first.DayNumber % 7 - weekday + 1 + 7) % 7) + (n + 1) * 7;
        return Add(first, shift);
    }
}
