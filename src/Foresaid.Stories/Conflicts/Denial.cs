using Foresaid.Stories.Origins;

namespace Foresaid.Stories.Conflicts;

/// <summary>The one tells as so what the other tells as not so.</summary>
internal static class Denial
{
    private const int MostFurther = 4;

    public static bool Is(Contrast contrast)
    {
        if (contrast.Figure || contrast.Place || (!contrast.SamePredicate && !IsLeaving(contrast)))
            return false;
        var (a, b) = (contrast.A, contrast.B);
        if (IsLeaving(contrast))
            return !a.IsNegative && !b.IsNegative && SharesPerson(contrast);
        if (!contrast.Polarity || IsOtherTime(a, b))
            return false;
        return a.IsNegative == b.IsNegative ? IsOpposite(contrast) : IsDenied(contrast);
    }

    /// <summary>One adjective said of a thing in the place of another that excludes it, the rest being the same.</summary>
    public static bool IsByAntonym(Contrast contrast) =>
        Antonyms.Are(contrast.A.Says.Predicate, contrast.B.Says.Predicate)
        && contrast.OnlyA.Length <= 1
        && contrast.OnlyB.Length <= 1
        && contrast.Swaps.Length <= 1
        && !contrast.Figure
        && !contrast.Place
        && contrast.A.IsNegative == contrast.B.IsNegative
        && !contrast.Common.IsEmpty;

    /// <summary>"Met" and "missed": two opposites, neither of them denied.</summary>
    private static bool IsOpposite(Contrast contrast) =>
        contrast.IsNear && !contrast.Wording && contrast.OnlyA.Length <= 2 && contrast.OnlyB.Length <= 2;

    private static bool IsDenied(Contrast contrast)
    {
        var isFirst = contrast.A.IsNegative;
        var (denied, told) = isFirst ? (contrast.OnlyA, contrast.OnlyB) : (contrast.OnlyB, contrast.OnlyA);
        var names = (isFirst ? contrast.A : contrast.B).Says.Names;
        var isOfSome = denied.Any(word => !TellingWords.Open.Contains(word) && !names.Contains(word));
        var isEnough =
            contrast.Common.Length >= 2
            || (contrast.Common.Length == 1 && contrast.A.About is not null && contrast.B.About is not null);
        return isEnough
            && !isOfSome
            && denied.Length <= 2
            && told.Length <= MostFurther
            && !IsOfOther(contrast, isFirst)
            && contrast.A.Says.Sense == contrast.B.Says.Sense;
    }

    /// <summary>A word of the denial's own in the place of one of the other: it is of something else, unless its word is of any.</summary>
    private static bool IsOfOther(Contrast contrast, bool isFirstDenied) =>
        contrast.Gaps.Any(gap =>
            !gap.A.IsEmpty
            && !gap.B.IsEmpty
            && !gap.A.All(TellingWords.Calendar.Contains)
            && !(isFirstDenied ? gap.A : gap.B).All(TellingWords.Open.Contains)
        );

    /// <summary>Not before it, and yet after it.</summary>
    public static bool IsOtherTime(Telling a, Telling b)
    {
        var (when, other) = (a.Words.Where(IsRelation).ToHashSet(), b.Words.Where(IsRelation).ToHashSet());
        return when.Count > 0 && other.Count > 0 && !when.Overlaps(other);
    }

    private static bool IsRelation(string word) => word is "before" or "after" or "during" or "since" or "until";

    /// <summary>Resigned, or was dismissed.</summary>
    private static bool IsLeaving(Contrast contrast) =>
        (contrast.A.Says.PredicateClass, contrast.B.Says.PredicateClass)
            is
                ("resign", "dismiss")
                or
                ("dismiss", "resign");

    private static bool SharesPerson(Contrast contrast)
    {
        var (a, b) = (contrast.A.Says, contrast.B.Says);
        var (left, put) = a.PredicateClass == "resign" ? (a, b) : (b, a);
        return left.Agent.Concat(left.Patient).Intersect(put.Patient).Any()
            && contrast.OnlyA.Length + contrast.OnlyB.Length <= MostFurther;
    }
}
