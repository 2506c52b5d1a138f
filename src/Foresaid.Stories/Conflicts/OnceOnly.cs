using System.Collections.Frozen;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>What can happen only once is told of two days.</summary>
internal static class OnceOnly
{
    private const int NearDays = 7;

    // What is opened, signed or filled is so for good; arrests, strikes and visits come again.
    private static readonly FrozenSet<string> Classes = WordSet.Of(
        "begin end adopt sign resign dismiss appoint elect launch land dock convict sentence dissolve divorce marry bury"
    );

    /// <summary>The two days in words; null where the two can be of two happenings.</summary>
    public static string? DaysApart(Contrast contrast, Chronology times)
    {
        var (a, b) = (contrast.A, contrast.B);
        if (a.About is not { Earliest: { } one } first || b.About is not { Earliest: { } other } second)
            return null;
        var isOne =
            one == first.Latest
            && other == second.Latest
            && one != other
            && Math.Abs(one.DayNumber - other.DayNumber) <= NearDays
            && times.Between(a.Row, b.Row) <= NearDays;
        return
            isOne
            && Classes.Contains(a.Says.PredicateClass)
            && a.Says.PredicateClass == b.Says.PredicateClass
            && !a.IsNegative
            && !b.IsNegative
            && contrast is { Slots: 1, IsNear: true, Breadth: false }
            && a.Says.Figures.IsEmpty
            && b.Says.Figures.IsEmpty
            && contrast.Common.Length >= 2
            && contrast.OnlyA.Length + contrast.OnlyB.Length <= 1
            ? $"one happening on {one:yyyy-MM-dd} or on {other:yyyy-MM-dd}"
            : null;
    }
}
