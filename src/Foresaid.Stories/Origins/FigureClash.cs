using System.Collections.Immutable;
using Foresaid.Stories.Propositions;

namespace Foresaid.Stories.Origins;

/// <summary>Whether numbers of one thing can both hold.</summary>
internal static class FigureClash
{
    private const decimal Roughly = 0.1m;

    /// <summary>True where a number of the one meets no number of the same unit in the other.</summary>
    /// <param name="tolerance">Share by which two exact numbers may differ and still count as one.</param>
    public static bool Between(ImmutableArray<Figure> one, ImmutableArray<Figure> other, decimal tolerance) =>
        one.Any(figure => Misses(figure, other, tolerance)) || other.Any(figure => Misses(figure, one, tolerance));

    /// <summary>The same, of units that are used alike: "80 beds", "60 berths".</summary>
    public static bool OfKin(ImmutableArray<Figure> one, ImmutableArray<Figure> other) =>
        one.Any(figure => Misses(figure, other, 0, AreKin)) || other.Any(figure => Misses(figure, one, 0, AreKin));

    /// <summary>Of one unit, or of units that are used alike.</summary>
    public static bool AreKin(Figure a, Figure b)
    {
        const double Near = 0.4;
        return IsOfUnit(a, b) || (IsWord(a.Unit!) && IsWord(b.Unit!) && Kinship.Of(a.Unit!, b.Unit!) >= Near);
    }

    /// <summary>No sign and no currency: a dollar is no euro, however alike they are used.</summary>
    private static bool IsWord(string unit) => unit.All(char.IsAsciiLetterLower);

    private static bool Misses(Figure figure, ImmutableArray<Figure> others, decimal tolerance) =>
        Misses(figure, others, tolerance, IsOfUnit);

    private static bool Misses(
        Figure figure,
        ImmutableArray<Figure> others,
        decimal tolerance,
        Func<Figure, Figure, bool> areOfUnit
    )
    {
        var ofUnit = others.Where(other => areOfUnit(figure, other)).ToList();
        return ofUnit.Count > 0 && !ofUnit.Exists(other => Meet(figure, other, tolerance));
    }

    private static bool IsOfUnit(Figure a, Figure b) => a.Unit is null || b.Unit is null || a.Unit == b.Unit;

    private static bool Meet(Figure a, Figure b, decimal tolerance)
    {
        var slack = a.Approximate || b.Approximate ? Math.Max(tolerance, Roughly) : tolerance;
        return (a.Low is null || b.High is null || a.Low <= b.High + (slack * Math.Abs(b.High.Value)))
            && (b.Low is null || a.High is null || b.Low <= a.High + (slack * Math.Abs(a.High.Value)));
    }
}
