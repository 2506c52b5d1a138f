using System.Collections.Immutable;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>Somebody says what stands in a document, and the document itself says less, or something else.</summary>
internal static class Document
{
    /// <summary>What differs, in words; null where neither speaks of the other, or both say the same.</summary>
    public static string? Against(Contrast contrast)
    {
        var (a, b) = (contrast.A, contrast.B);
        if (IsDocument(a.Row) == IsDocument(b.Row))
            return null;
        var (paper, teller) = IsDocument(a.Row) ? (a, b) : (b, a);
        var head = Stem.Of(Head(paper.Row.Holders[0].Name));
        if (contrast.Common.Length < 2 || !teller.Significant.Any(word => Stem.Of(word) == head))
            return null;
        if (contrast.Figure || contrast.Polarity)
            return "what the document says itself, and what is said of it";
        var added = contrast
            .Gaps.Select(gap => (Own: teller == a ? gap.A : gap.B, Its: teller == a ? gap.B : gap.A, gap.Next))
            .Where(gap =>
                gap.Own.Length > 0
                && teller.IsBefore(gap.Own[^1], gap.Next)
                && (gap.Its.IsEmpty || paper.IsBefore(gap.Its[^1], gap.Next))
            )
            .Select(gap => gap.Own[^1])
            .FirstOrDefault(word =>
                !teller.Says.Names.Contains(word)
                && Stem.Of(word) != head
                && Stem.Of(word) != Stem.Of(teller.Says.Predicate)
            );
        return added is null ? null : $"the document itself does not say '{added}'";
    }

    private static bool IsDocument(StoryRow row) =>
        row.Holders.Length == 1 && row.Holders[0].Type == SpeakerType.Document;

    /// <summary>"The charter of the Guild": charter; "the building code": code.</summary>
    private static string Head(string name)
    {
        var of = name.IndexOf(" of ", StringComparison.Ordinal);
        var words = SpeakerBook.NameWords(of > 0 ? name[..of] : name);
        return words.IsEmpty ? "" : words[^1];
    }
}
