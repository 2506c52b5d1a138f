using Foresaid.Stories.Clauses;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>Whether two tellings of facts cannot both be so, and in which slot.</summary>
internal sealed class Opposition(TellingBook book, ClauseReader clauses)
{
    private const decimal Near = 0.1m;

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
        if (Counts.Clash(contrast, book.Times))
            return Pair(a, b, Differs.Figure, "two figures that cannot both hold for one time");
        return OfClauses(a, b);
    }

    /// <summary>In other words altogether, of one happening and the same who take part.</summary>
    private StoryPair? OfClauses(StoryRow a, StoryRow b)
    {
        var (one, other) = (clauses.Whole(a), clauses.Whole(b));
        var agreement = Agreements.Compare(one, other);
        if (
            agreement == Agreement.Other
            || !ShareEnough(one, other)
            || AreOfOthers(one, other)
            || Denial.IsOtherTime(book.Of(a), book.Of(b))
        )
            return null;
        var isOpposed = agreement == Agreement.Same == (one.IsNegated != other.IsNegated);
        if (isOpposed && !(one.IsNegated && other.IsNegated))
            return IsOfSome(one, other) || IsOfSome(other, one) ? null : Pair(a, b, Differs.Polarity, Denied);
        if (agreement == Agreement.Contrary || one.IsNegated || other.IsNegated)
            return null;
        return
            FigureClash.Between(one.Says.Figures, other.Says.Figures, Near)
            && Counts.AreOfOneTime(book.Between(a, b), book.Times)
            ? Pair(a, b, Differs.Figure, "two figures that cannot both hold for one time")
            : null;
    }

    /// <summary>Two words of those who take part, or the one that it is done to: "the party" alone is in every sentence of its story.</summary>
    private static bool ShareEnough(Clause one, Clause other) =>
        Kinship.Shared(one.Core, other.Core) >= 2 || Kinship.Shared(one.Patient, other.Patient) > 0;

    private static bool AreOfOthers(Clause one, Clause other) =>
        !one.Says.Names.IsEmpty && !other.Says.Names.IsEmpty && Kinship.Shared(one.Says.Names, other.Says.Names) == 0;

    /// <summary>"No senior officer was held" leaves it open whether others were: the denial has a word of its own.</summary>
    private static bool IsOfSome(Clause denied, Clause told) =>
        denied.IsNegated
        && denied
            .Patient.Concat(denied.Agent)
            .Any(term =>
                !denied.Says.Names.Contains(term)
                && !TellingWords.Open.Contains(term)
                && !Kinship.IsIn(term, told.Core)
                && denied.Heads.All(head => Kinship.IsIn(head, told.Core))
            );

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
