using System.Collections.Frozen;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>Two numbers of one thing at one time that cannot both hold.</summary>
internal static class Counts
{
    private const int SameDays = 2;
    private const decimal Near = 0.1m;

    /// <summary>Classes of happenings whose numbers grow while the news comes in.</summary>
    private static readonly FrozenSet<string> Growing = WordSet.Of(
        "die injure infect arrest evacuate destroy damage displace rescue hospitalise miss spread vaccinate flood burn hit collapse "
            + "kidnap lay-off join strike protest sign publish sell find"
    );

    public static bool Clash(Contrast contrast, Chronology times)
    {
        var (a, b) = (contrast.A, contrast.B);
        return FigureClash.Between(a.Says.Figures, b.Says.Figures, Near)
            && a.Says.Figures.Length == 1
            && b.Says.Figures.Length == 1
            && !(contrast.Polarity || contrast.Wording || contrast.Place || contrast.Breadth)
            && contrast.IsNear
            && IsOfOneKind(contrast)
            && AreOfOneTime(contrast, times);
    }

    /// <summary>Of the same days, or told within days of one another, and none of them the later state of a number that grows.</summary>
    public static bool AreOfOneTime(Contrast contrast, Chronology times)
    {
        var (a, b) = (contrast.A, contrast.B);
        return ((a.About is not null && b.About is not null) || times.Between(a.Row, b.Row) <= SameDays)
            && !IsUpdate(contrast, times);
    }

    /// <summary>No word that makes one of the two a part of the other: "400 workers", "150 dock workers".</summary>
    private static bool IsOfOneKind(Contrast contrast) =>
        contrast.OnlyA.All(contrast.A.Says.Names.Contains)
        && contrast.OnlyB.All(contrast.B.Says.Names.Contains)
        && contrast.OnlyA.Length + contrast.OnlyB.Length <= 2;

    /// <summary>A number that grew from one day to the next is news, not a contradiction.</summary>
    private static bool IsUpdate(Contrast contrast, Chronology times)
    {
        var (a, b) = (contrast.A, contrast.B);
        if (
            !Growing.Contains(a.Says.PredicateClass)
            || times.Day(a.Row) is not { } first
            || times.Day(b.Row) is not { } later
        )
            return false;
        var (earlier, last) = first < later ? (a, b) : (b, a);
        return first != later && Most(last) > Most(earlier);
    }

    private static decimal Most(Telling telling) =>
        telling.Says.Figures.IsEmpty ? 0 : telling.Says.Figures[0].High ?? decimal.MaxValue;
}
