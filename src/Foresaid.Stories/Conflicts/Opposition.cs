using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>Whether two tellings of facts cannot both be so, and in which slot.</summary>
internal sealed class Opposition(TellingBook book)
{
    // Without a time of their own two reports are held to be of one time only when they were told near one another.
    private const int SameWeeks = 30;

    private const string Denied = "the one tells as so what the other tells as not so";

    public StoryPair? Of(StoryRow a, StoryRow b)
    {
        var contrast = book.Between(a, b);
        if (OnceOnly.DaysApart(contrast, book.Times) is { } days)
            return Pair(a, b, Differs.Time, days);
        if (!SameTime(contrast))
            return null;
        if (Manner.Opposed(contrast) is { } manner)
            return Pair(a, b, Differs.Polarity, manner);
        if (Document.Against(contrast) is { } document)
            return Pair(a, b, Differs.Instrument, document);
        if (Denial.Is(contrast) || Denial.IsByAntonym(contrast))
            return Pair(a, b, Differs.Polarity, Denied);
        return Counts.Clash(contrast, book.Times)
            ? Pair(a, b, Differs.Figure, "two figures that cannot both hold for one time")
            : null;
    }

    /// <summary>Two accounts that the text itself sets against one another: one word and one day in common are enough.</summary>
    public StoryPair? OfAccounts(StoryRow a, StoryRow b)
    {
        var contrast = book.Between(a, b);
        return !contrast.Common.IsEmpty && SameTime(contrast) && contrast.A.IsNegative != contrast.B.IsNegative
            ? Pair(a, b, Differs.Polarity, $"the text sets two accounts against one another: {Denied}")
            : Of(a, b);
    }

    /// <summary>"Neither account could be verified", "the two versions differ".</summary>
    public static bool SpeaksOfTwo(StoryRow row) =>
        Word.Of(row.Article.Reading.Article.Text, row.Statement.Content[0], 12).Any(word => IsOfTwo(word.Text));

    private static bool IsOfTwo(string word) =>
        word is "neither" or "both" or "either" or "accounts" or "versions" or "claims" or "reports" or "conflicting";

    private bool SameTime(Contrast contrast)
    {
        if (contrast.A.About is { } a && contrast.B.About is { } b)
            return a.Overlaps(b);
        return book.Times.Between(contrast.A.Row, contrast.B.Row) is not { } days || days <= SameWeeks;
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
