using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>Days talked about, the later above.</summary>
internal sealed class DayScale : ValueScale
{
    private const int LeastDays = 14;
    private readonly double _from;
    private readonly double _to;

    public DayScale(IEnumerable<WindowAnswer> values, AnswerValue? outcome)
    {
        var needed = outcome is WindowAnswer came ? Ends(came.Window).ToList() : [];
        var windows = values.Select(value => value.Window).ToList();
        (_from, _to) = Open(
            Range([.. windows.SelectMany(Ends)], needed, LeastDays),
            windows.Any(window => window.Earliest is null),
            windows.Any(window => window.Latest is null)
        );
    }

    public override ImmutableArray<(double At, string Label)> Ticks => [.. Marks()];

    public override Extent? Of(AnswerValue value) =>
        value is WindowAnswer { Window: var window }
            ? Between(window.Earliest?.DayNumber, window.Latest?.DayNumber + 1, _from, _to)
            : null;

    private IEnumerable<(double, string)> Marks()
    {
        var (first, last) = (
            DateOnly.FromDayNumber(Math.Max(0, (int)Math.Ceiling(_from))),
            DateOnly.FromDayNumber((int)_to)
        );
        var (form, days) = (_to - _from) switch
        {
            < 75 => ("d MMM", Halves(first, last)),
            < 150 => ("MMM", Firsts(first, last, 1)),
            < 500 => ("MMM", Firsts(first, last, 3)),
            < 1500 => ("yyyy", Firsts(first, last, 12)),
            _ => ("yyyy", Firsts(first, last, 12 * Math.Max(1, (last.Year - first.Year) / 3))),
        };
        var height = (Height - (2 * Margin)) / (_to - _from);
        foreach (var day in days)
            yield return (
                Height - Margin - ((day.DayNumber - _from) * height),
                day.ToString(form, CultureInfo.InvariantCulture)
            );
    }

    private static IEnumerable<DateOnly> Halves(DateOnly first, DateOnly last)
    {
        // Firsts and fifteenths; only firsts where the strip would be crowded by both.
        const int Crowded = 45;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (day.Day == 1 || (day.Day == 15 && last.DayNumber - first.DayNumber <= Crowded))
                yield return day;
        }
    }

    private static IEnumerable<DateOnly> Firsts(DateOnly first, DateOnly last, int step)
    {
        for (
            var month = ((first.Year * 12) + first.Month - 1 + step) / step * step;
            month <= (last.Year * 12) + last.Month - 1;
            month += step
        )
            yield return new DateOnly(month / 12, (month % 12) + 1, 1);
    }

    private static IEnumerable<double> Ends(Window window)
    {
        if (window.Earliest is { } earliest)
            yield return earliest.DayNumber;
        if (window.Latest is { } latest)
            yield return Math.Min(latest.DayNumber + 1, DateOnly.MaxValue.DayNumber);
    }
}
