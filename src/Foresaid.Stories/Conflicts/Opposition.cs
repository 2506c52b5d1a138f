using System.Collections.Immutable;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>Whether two tellings of facts cannot both be so, and in which slot.</summary>
internal sealed class Opposition(TellingBook book)
{
    // Without a time of their own two reports are held to be of one time only when they were told near one another.
    private const int SameWeeks = 30;
    private const int SameDays = 2;

    /// <summary>Classes of happenings whose numbers only grow while the news comes in.</summary>
    private static readonly ImmutableArray<string> Growing =
    [
        "die",
        "injure",
        "infect",
        "arrest",
        "evacuate",
        "destroy",
        "damage",
        "displace",
        "rescue",
        "hospitalise",
        "miss",
        "spread",
        "vaccinate",
        "flood",
        "burn",
    ];

    public StoryPair? Of(StoryRow a, StoryRow b)
    {
        var contrast = book.Between(a, b);
        if (!SameTime(contrast, SameWeeks))
            return null;
        if (Manner.Opposed(contrast) is { } manner)
            return Pair(a, b, Differs.Polarity, manner);
        if (Document.Against(contrast) is { } document)
            return Pair(a, b, Differs.Instrument, document);
        if (IsDenied(contrast))
            return Pair(a, b, Differs.Polarity, "the one tells as so what the other tells as not so");
        return FiguresClash(contrast)
            ? Pair(a, b, Differs.Figure, "two figures that cannot both hold for one time")
            : null;
    }

    /// <summary>Two accounts that the text itself sets against one another: one word and one day in common are enough.</summary>
    public StoryPair? OfAccounts(StoryRow a, StoryRow b)
    {
        var contrast = book.Between(a, b);
        return
            !contrast.Common.IsEmpty && SameTime(contrast, SameWeeks) && contrast.A.IsNegative != contrast.B.IsNegative
            ? Pair(
                a,
                b,
                Differs.Polarity,
                "the text sets the two accounts against one another, and one of them says that it was not so"
            )
            : Of(a, b);
    }

    public static bool SpeaksOfTwo(StoryRow row) =>
        Word.Of(row.Article.Reading.Article.Text, row.Statement.Content[0], 12)
            .Any(word =>
                word.Text
                    is "neither"
                        or "both"
                        or "accounts"
                        or "versions"
                        or "claims"
                        or "reports"
                        or "conflicting"
                        or "either"
            );

    private bool SameTime(Contrast contrast, int most)
    {
        if (contrast.A.About is { } a && contrast.B.About is { } b)
            return a.Overlaps(b);
        return book.Times.Between(contrast.A.Row, contrast.B.Row) is not { } days || days <= most;
    }

    private static bool IsDenied(Contrast contrast)
    {
        if (!contrast.Polarity || contrast.Figure || contrast.Place || !contrast.SamePredicate)
            return false;
        var (a, b) = (contrast.A, contrast.B);
        if (a.IsNegative == b.IsNegative)
            return contrast.IsNear && !contrast.Wording && contrast.OnlyA.Length <= 2 && contrast.OnlyB.Length <= 2;
        var (denied, told) = a.IsNegative ? (contrast.OnlyA, contrast.OnlyB) : (contrast.OnlyB, contrast.OnlyA);
        var negative = a.IsNegative ? a : b;
        var strict = denied
            .Where(word => !TellingWords.Open.Contains(word) && !negative.Says.Names.Contains(word))
            .ToList();
        var enough =
            contrast.Common.Length >= 2 || (contrast.Common.Length == 1 && a.About is not null && b.About is not null);
        return enough
            && !IsOtherThing(contrast, a.IsNegative)
            && !IsOtherTime(a, b)
            && strict.Count == 0
            && denied.Length <= 2
            && told.Length <= 4
            && a.Says.Sense == b.Says.Sense;
    }

    /// <summary>A word of the denial's own in the place of one of the other: the denial is of something else, unless its word is of any.</summary>
    private static bool IsOtherThing(Contrast contrast, bool isFirstDenied) =>
        contrast.Gaps.Any(gap =>
            !gap.A.IsEmpty
            && !gap.B.IsEmpty
            && !gap.A.All(TellingWords.Calendar.Contains)
            && !(isFirstDenied ? gap.A : gap.B).All(TellingWords.Open.Contains)
        );

    /// <summary>Not before it, and yet after it.</summary>
    private static bool IsOtherTime(Telling a, Telling b)
    {
        var (when, other) = (
            a.Words.Where(IsRelation).Distinct().ToList(),
            b.Words.Where(IsRelation).Distinct().ToList()
        );
        return when.Count > 0 && other.Count > 0 && !when.Intersect(other).Any();
    }

    private static bool IsRelation(string word) => word is "before" or "after" or "during" or "since" or "until";

    private bool FiguresClash(Contrast contrast)
    {
        var (a, b) = (contrast.A, contrast.B);
        return FigureClash.Between(a.Says.Figures, b.Says.Figures, tolerance: 0.1m)
            && a.Says.Figures.Length == 1
            && b.Says.Figures.Length == 1
            && !contrast.Polarity
            && !contrast.Wording
            && !contrast.Place
            && !contrast.Breadth
            && contrast.IsNear
            && contrast.OnlyA.Length + contrast.OnlyB.Length <= 2
            && (HasOneTime(contrast) || book.Times.Between(a.Row, b.Row) <= SameDays)
            && !IsUpdate(contrast);
    }

    private static bool HasOneTime(Contrast contrast) => contrast.A.About is not null && contrast.B.About is not null;

    /// <summary>A number that grew from one day to the next is news, not a contradiction.</summary>
    private bool IsUpdate(Contrast contrast)
    {
        var (a, b) = (contrast.A, contrast.B);
        if (
            !Growing.Contains(a.Says.PredicateClass)
            || book.Times.Day(a.Row) is not { } first
            || book.Times.Day(b.Row) is not { } later
            || first == later
        )
            return false;
        var (earlier, last) = first < later ? (a, b) : (b, a);
        return (last.Says.Figures[0].High ?? decimal.MaxValue) > (earlier.Says.Figures[0].High ?? decimal.MaxValue);
    }

    private static StoryPair Pair(StoryRow a, StoryRow b, Differs differs, string why) =>
        new(
            PairType.Conflict,
            PairWords.Contrary(a, b),
            a,
            b,
            differs,
            null,
            $"{why}; told by {PairWords.Who(a)} and by {PairWords.Who(b)}"
        );
}
