using System.Globalization;

namespace Foresaid.Times;

/// <summary>One stretch of the calendar (a day, a week, a quarter ...), counted along its grain so that it can be shifted.</summary>
/// <remarks>
/// The index is the day number (0 is Monday 1 January 0001), the week number, year x 12 + month - 1, and so on.
/// Any index is legal; outside the years 1 to 9999 a period has no days. Seasons are the northern, meteorological ones:
/// the winter of a year begins in its December.
/// </remarks>
internal readonly record struct Period(Grain Grain, int Index)
{
    private const int LastDayNumber = 3652058;

    public static Period Day(DateOnly day) => new(Grain.Day, day.DayNumber);

    public static Period Month(int year, int month) => new(Grain.Month, year * 12 + month - 1);

    public static Period Quarter(int year, int quarter) => new(Grain.Quarter, year * 4 + quarter - 1);

    public static Period Half(int year, int half) => new(Grain.Half, year * 2 + half - 1);

    public static Period Season(int year, int season) => new(Grain.Season, year * 4 + season);

    public static Period Year(int year) => new(Grain.Year, year);

    /// <summary>The period of a grain that a day lies in.</summary>
    public static Period Containing(Grain grain, DateOnly day) =>
        grain switch
        {
            Grain.Weekend or Grain.Week => new(grain, day.DayNumber / 7),
            Grain.Month => Month(day.Year, day.Month),
            Grain.Season => Season(day.Month < 3 ? day.Year - 1 : day.Year, (day.Month + 9) % 12 / 3),
            Grain.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
            Grain.Half => Half(day.Year, (day.Month + 5) / 6),
            Grain.Year or Grain.FiscalYear => new(grain, day.Year),
            Grain.Decade => new(grain, day.Year / 10),
            Grain.Century => new(grain, day.Year / 100),
            Grain.Millennium => new(grain, day.Year / 1000),
            _ => Day(day),
        };

    public Period Shift(int steps) => new(Grain, (int)Math.Clamp((long)Index + steps, -1, 4_000_000));

    /// <summary>First day; null when it lies outside the calendar of years 1 to 9999.</summary>
    public DateOnly? First =>
        Grain switch
        {
            Grain.Week => FromNumber((long)Index * 7),
            Grain.Weekend => FromNumber((long)Index * 7 + 5),
            Grain.Month => FirstOf(Index / 12, Index % 12 + 1),
            Grain.Season => FirstOf(Index / 4, Index % 4 * 3 + 3),
            Grain.Quarter => FirstOf(Index / 4, Index % 4 * 3 + 1),
            Grain.Half => FirstOf(Index / 2, Index % 2 * 6 + 1),
            Grain.Year => FirstOf(Index, 1),
            Grain.FiscalYear => FirstOf(Index - 1, 10),
            Grain.Decade => FirstOf(Index * 10, 1),
            Grain.Century => FirstOf(Index * 100, 1),
            Grain.Millennium => FirstOf(Index * 1000, 1),
            _ => FromNumber(Index),
        };

    /// <summary>Last day; null when it lies outside the calendar.</summary>
    public DateOnly? Last =>
        Grain switch
        {
            Grain.Day => First,
            Grain.Week => FromNumber((long)Index * 7 + 6),
            Grain.Weekend => FromNumber((long)Index * 7 + 6),
            _ => new Period(Grain, Index + 1).First is { } next ? FromNumber(next.DayNumber - 1L) : LastOfCalendar,
        };

    public int YearNumber =>
        Grain switch
        {
            Grain.Year or Grain.FiscalYear => Index,
            Grain.Month => Index / 12,
            Grain.Season or Grain.Quarter => Index / 4,
            Grain.Half => Index / 2,
            _ => First?.Year ?? 0,
        };

    /// <summary>The TIMEX3 value.</summary>
    public string Value =>
        Grain switch
        {
            Grain.Week => Week(Index),
            Grain.Weekend => Week(Index) + "-WE",
            Grain.Month => string.Create(CultureInfo.InvariantCulture, $"{Index / 12:0000}-{Index % 12 + 1:00}"),
            Grain.Season => string.Create(CultureInfo.InvariantCulture, $"{Index / 4:0000}-{SeasonLetters(Index % 4)}"),
            Grain.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Index / 4:0000}-Q{Index % 4 + 1}"),
            Grain.Half => string.Create(CultureInfo.InvariantCulture, $"{Index / 2:0000}-H{Index % 2 + 1}"),
            Grain.Year or Grain.FiscalYear => Index.ToString("0000", CultureInfo.InvariantCulture),
            Grain.Decade => Index.ToString("000", CultureInfo.InvariantCulture),
            Grain.Century => Index.ToString("00", CultureInfo.InvariantCulture),
            Grain.Millennium => Index.ToString(CultureInfo.InvariantCulture),
            _ => First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "XXXX-XX-XX",
        };

    public static string SeasonLetters(int season) =>
        season switch
        {
            0 => "SP",
            1 => "SU",
            2 => "FA",
            _ => "WI",
        };

    private DateOnly? LastOfCalendar => First is null ? null : DateOnly.MaxValue;

    private static string Week(int index)
    {
        if (FromNumber((long)index * 7 + 3) is not { } thursday)
            return "XXXX-WXX";
        var week = (thursday.DayOfYear + 6) / 7;
        return string.Create(CultureInfo.InvariantCulture, $"{thursday.Year:0000}-W{week:00}");
    }

    private static DateOnly? FirstOf(int year, int month) =>
        year is < 1 or > 9999 ? null : new DateOnly(year, month, 1);

    private static DateOnly? FromNumber(long number) =>
        number is < 0 or > LastDayNumber ? null : DateOnly.FromDayNumber((int)number);
}
