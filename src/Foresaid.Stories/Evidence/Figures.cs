using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Propositions;

namespace Foresaid.Stories.Evidence;

/// <summary>Holds the figures of two clauses against one another.</summary>
internal static class Figures
{
    // A told figure is rounded more or less: 4,790 is 4,800, but 4.25 is not 4.5.
    private const decimal Rounding = 0.01m;
    private const decimal Roughly = 0.10m;

    /// <summary>True when both count the same and no value fits both.</summary>
    public static bool Clash(Proposition foretold, Proposition told)
    {
        foreach (var figure in foretold.Figures)
        {
            var same = told.Figures.Where(other => other.Unit == figure.Unit).ToImmutableArray();
            if (!same.IsEmpty && !same.Any(other => CanBeOne(figure, other)))
                return true;
        }
        return false;
    }

    public static bool CanBeOne(Figure one, Figure other)
    {
        var room = one.Approximate || other.Approximate ? Roughly : Rounding;
        return Under(one.Low, other.High, room) && Under(other.Low, one.High, room);
    }

    /// <summary>False only where the low end of one lies clearly above the high end of the other.</summary>
    private static bool Under(decimal? low, decimal? high, decimal room) =>
        low is not { } from || high is not { } to || from <= to + (Math.Abs(to) * room);
}
