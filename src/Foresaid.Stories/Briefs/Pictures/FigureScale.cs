using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Pictures;

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
