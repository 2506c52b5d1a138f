using System.Globalization;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>Days of saying laid across the picture, in percent of its width: it fits a phone and a desk without being drawn twice.</summary>
internal sealed class TimeScale
{
    /// <summary>Percent. The room before it holds the labels of what is talked about.</summary>
    public const double Left = 12;
    private const double Right = 97;
    private const int LeastDays = 14;

    // On a phone more than six labels run into one another.
    private const int MostTicks = 6;
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000];

    private readonly int _first;
    private readonly int _days;

    public TimeScale(IEnumerable<DateOnly> days)
    {
        var numbers = days.Select(day => day.DayNumber).ToList();
        (_first, var last) = (numbers.Min(), numbers.Max());
        var missing = Math.Max(0, LeastDays - (last - _first));
        _first = Math.Max(0, _first - (missing / 2));
        _days = Math.Max(last - _first, LeastDays);
    }

    public double Of(DateOnly day) => Left + ((day.DayNumber - _first) * (Right - Left) / _days);

    /// <summary>At most six, each with its label; the first one and those of a new year name the year.</summary>
    public IEnumerable<(double At, string Label)> Ticks()
    {
        var year = 0;
        foreach (var (day, byMonth) in Days().Select(pair => pair))
        {
            var label = day.ToString(byMonth ? "MMM" : "d MMM", CultureInfo.InvariantCulture);
            yield return (
                Of(day),
                day.Year == year ? label : string.Create(CultureInfo.InvariantCulture, $"{label} {day.Year}")
            );
            year = day.Year;
        }
    }

    private IEnumerable<(DateOnly Day, bool ByMonth)> Days()
    {
        var first = DateOnly.FromDayNumber(_first);
        var last = DateOnly.FromDayNumber(Math.Min(_first + _days, DateOnly.MaxValue.DayNumber));
        foreach (var step in DaySteps)
        {
            if (_days / step < MostTicks)
                return Enumerable.Range(0, (_days / step) + 1).Select(at => (first.AddDays(at * step), false));
        }
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var wide = MonthSteps.First(step => months / step < MostTicks);
        return FirstsOfMonths(first, last, wide).Select(day => (day, true));
    }

    private static IEnumerable<DateOnly> FirstsOfMonths(DateOnly first, DateOnly last, int step)
    {
        var from = ((first.Year * 12) + first.Month - 1 + step) / step * step;
        var to = (last.Year * 12) + last.Month - 1;
        if (first.Day == 1 && ((first.Year * 12) + first.Month - 1) % step == 0)
            from -= step;
        for (var month = from; month <= to; month += step)
            yield return new DateOnly(month / 12, (month % 12) + 1, 1);
    }
}
