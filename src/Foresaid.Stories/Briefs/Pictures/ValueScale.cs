using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>Where an answer lies in the height of its strip; pixels from the strip's top, the greater and later above.</summary>
/// <param name="Top">Upper end.</param>
/// <param name="Bottom">Lower end; greater than <paramref name="Top"/>.</param>
/// <param name="OpenUp">True when it goes on beyond the upper end: open, or out of the picture.</param>
internal readonly record struct Extent(double Top, double Bottom, bool OpenUp, bool OpenDown)
{
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>Lays answers of one type over the height of a strip; all strips of a picture share one.</summary>
internal abstract class ValueScale
{
    /// <summary>Height of a strip, in pixels.</summary>
    public const double Height = 64;

    /// <summary>Room above and below, for arrows.</summary>
    protected const double Margin = 7;

    /// <summary>Lines across the strip with their labels.</summary>
    public abstract ImmutableArray<(double At, string Label)> Ticks { get; }

    /// <summary>True where the lines part bands (yes and no), not values of one scale.</summary>
    public virtual bool IsBands => false;

    /// <summary>Null for an answer of another type.</summary>
    public abstract Extent? Of(AnswerValue value);

    public static ValueScale For(Question question, IEnumerable<AnswerValue> drawn)
    {
        var values = question.Outcome is { } outcome ? drawn.Append(outcome.Answer).ToList() : [.. drawn];
        return question.Type switch
        {
            QuestionType.When => new DayScale(values.OfType<WindowAnswer>(), question.Outcome?.Answer),
            QuestionType.HowMany => new FigureScale(values.OfType<FigureAnswer>(), question.Outcome?.Answer),
            QuestionType.Whether => new YesNoScale(),
            _ => new ChoiceScale(values.OfType<ChoiceAnswer>()),
        };
    }

    /// <summary>The ends between which most values lie, with those that must be in the picture.</summary>
    protected static (double Low, double High) Range(List<double> ends, List<double> needed, double least)
    {
        var (low, high) = Spread.Of([.. ends, .. needed], least);
        low = Math.Min(low, needed.DefaultIfEmpty(low).Min());
        high = Math.Max(high, needed.DefaultIfEmpty(high).Max());
        var missing = Math.Max(0, least - (high - low)) / 2;
        return (low - missing, high + missing);
    }

    /// <summary>Room for the bars that have no end.</summary>
    protected static (double Low, double High) Open((double Low, double High) range, bool below, bool above)
    {
        var room = (range.High - range.Low) * 0.2;
        return (range.Low - (below ? room : 0), range.High + (above ? room : 0));
    }

    protected static Extent Between(double? low, double? high, double from, double to)
    {
        double At(double value) =>
            Height - Margin - ((Math.Clamp(value, from, to) - from) * (Height - (2 * Margin)) / (to - from));
        var (bottom, top) = (low is { } l ? At(l) : Height - Margin, high is { } h ? At(h) : Margin);
        return new Extent(top, bottom, high is null || high > to + 1e-9, low is null || low < from - 1e-9);
    }
}

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

/// <summary>Figures, the greater above.</summary>
internal sealed class FigureScale : ValueScale
{
    private readonly double _from;
    private readonly double _to;

    public FigureScale(IEnumerable<FigureAnswer> values, AnswerValue? outcome)
    {
        var figures = values.ToList();
        var ends = figures.SelectMany(Ends).ToList();
        var needed = outcome is FigureAnswer came ? Ends(came).ToList() : [];
        var least = Math.Max(ends.Select(Math.Abs).DefaultIfEmpty(0).Max() * 0.1, 1e-6);
        (_from, _to) = Open(
            Range(ends, needed, least),
            figures.Any(figure => figure.Low is null),
            figures.Any(figure => figure.High is null)
        );
    }

    public override ImmutableArray<(double At, string Label)> Ticks
    {
        get
        {
            var rough = (_to - _from) / 2;
            var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
            var step =
                power
                * (
                    (rough / power) switch
                    {
                        >= 5 => 5,
                        >= 2 => 2,
                        _ => 1,
                    }
                );
            var ticks = ImmutableArray.CreateBuilder<(double, string)>();
            for (var value = Math.Ceiling(_from / step) * step; value <= _to + 1e-9; value += step)
                ticks.Add((Between(value, value, _from, _to).Top, Short(value)));
            return ticks.ToImmutable();
        }
    }

    public override Extent? Of(AnswerValue value) =>
        value is FigureAnswer figure ? Between((double?)figure.Low, (double?)figure.High, _from, _to) : null;

    /// <summary>"4,800", "1.2m": short enough for the margin.</summary>
    private static string Short(double value) =>
        Math.Abs(value) switch
        {
            >= 1e12 => value.ToString("0e+0", CultureInfo.InvariantCulture),
            >= 1e9 => (value / 1e9).ToString("0.##", CultureInfo.InvariantCulture) + "bn",
            >= 1e6 => (value / 1e6).ToString("0.##", CultureInfo.InvariantCulture) + "m",
            _ => value.ToString("#,##0.###", CultureInfo.InvariantCulture),
        };

    private static IEnumerable<double> Ends(FigureAnswer figure) =>
        new[] { figure.Low, figure.High }.OfType<decimal>().Select(end => (double)end);
}

/// <summary>Two bands: yes above, no below.</summary>
internal sealed class YesNoScale : ValueScale
{
    private const double Half = Height / 2;

    public override ImmutableArray<(double At, string Label)> Ticks => [(Half / 2, "yes"), (Half * 3 / 2, "no")];
    public override bool IsBands => true;

    public override Extent? Of(AnswerValue value) =>
        value is PolarityAnswer { Polarity: var polarity }
            ? (
                polarity == Polarity.Positive
                    ? new Extent(8, Half - 8, false, false)
                    : new Extent(Half + 8, Height - 8, false, false)
            )
            : null;
}

/// <summary>Choices, each at a height of its own; those named most often, and one band for all others.</summary>
internal sealed class ChoiceScale : ValueScale
{
    private const int Most = 4;
    private readonly ImmutableArray<string> _choices;

    public ChoiceScale(IEnumerable<ChoiceAnswer> values) =>
        _choices = [
            .. values
                .GroupBy(value => Fold.Name(value.Choice), StringComparer.Ordinal)
                .OrderByDescending(same => same.Count())
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => same.Key)
                .Take(Most),
        ];

    public override ImmutableArray<(double At, string Label)> Ticks => [];

    public override Extent? Of(AnswerValue value)
    {
        if (value is not ChoiceAnswer { Choice: var choice })
            return null;
        var at = _choices.IndexOf(Fold.Name(choice));
        var bands = Math.Max(_choices.Length, 1);
        var height = (Height - (2 * Margin)) / bands;
        var top = Margin + ((at < 0 ? bands - 1 : at) * height);
        return new Extent(top + (height / 2) - 3, top + (height / 2) + 3, false, false);
    }
}
