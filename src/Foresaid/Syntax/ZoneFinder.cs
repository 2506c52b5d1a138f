using System.Collections.Frozen;

namespace Foresaid.Syntax;

/// <summary>Tells headline, abstract, headings, captions and body apart by place, length and form, without knowing what the words say.</summary>
internal static class ZoneFinder
{
    private const int MaxHeadlineWords = 30;
    private const int MaxHeadingWords = 14;

    // How far down a headline is looked for: menus and a standfirst may come first, never half an article.
    private const int DeepestHeadline = 8;

    private static readonly string[] CaptionOpenings =
    [
        "photo:",
        "photos:",
        "photo by",
        "(photo",
        "[photo",
        "photograph:",
        "file photo",
        "(file photo",
        "file -",
        "file –",
        "file —",
        "picture:",
        "(picture",
        "image:",
        "(image",
        "[image",
        "image credit",
        "photo credit",
        "caption:",
        "video:",
        "watch:",
        "illustration:",
        "graphic:",
        "(courtesy",
        "credit:",
    ];

    private static readonly string[] CaptionMarks =
    [
        "(ap photo",
        "(photo by",
        "(photo:",
        "(file photo",
        "file photo)",
        "[file photo",
        "getty images)",
        "/getty images",
        "/reuters)",
        "/afp)",
        "via ap)",
        "/yonhap)",
        "ap photo/",
        "(image:",
        "(courtesy of",
        "| photo",
        "photo/",
    ];

    private static readonly string[] AbstractLabels =
    [
        "summary",
        "key points",
        "key takeaways",
        "key facts",
        "highlights",
        "story highlights",
        "at a glance",
        "in brief",
        "in short",
        "what you need to know",
    ];

    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "a",
            "an",
            "the",
            "of",
            "in",
            "on",
            "at",
            "to",
            "for",
            "by",
            "and",
            "or",
            "but",
            "with",
            "from",
            "as",
            "is",
            "are",
            "be",
            "was",
            "its",
            "it",
            "that",
            "this",
            "has",
            "have",
            "had",
            "will",
            "after",
            "over",
            "into",
        ]
    );

    internal static Zone[] Find(SourceText text, List<TextSpan> paragraphs, string? title)
    {
        var forms = paragraphs.ConvertAll(span => new ParagraphForm(text.Content.AsSpan(span.Start, span.Length)));
        var zones = new Zone[paragraphs.Count];
        for (var index = 0; index < zones.Length; index++)
            zones[index] = Alone(text[paragraphs[index]], forms, index);
        var headline = Headline(text, paragraphs, forms, zones, title);
        if (headline < 0)
            return zones;
        // Pages print it again above the body.
        var told = ParagraphForm.Folded(text[paragraphs[headline]]);
        for (var index = headline; index < Math.Min(zones.Length, headline + DeepestHeadline); index++)
            if (index == headline || ParagraphForm.Folded(text[paragraphs[index]]) == told)
                zones[index] = Zone.Headline;
        MarkAbstract(text, paragraphs, forms, zones, headline);
        return zones;
    }

    private static Zone Alone(ReadOnlySpan<char> words, List<ParagraphForm> forms, int index)
    {
        if (IsCaption(words))
            return Zone.Caption;
        var form = forms[index];
        var isHeading =
            !form.EndsSentence
            && !form.IsBullet
            && !form.IsByline
            && form.Words <= MaxHeadingWords
            && form.HasLetters
            && index + 1 < forms.Count
            && (form.Words <= MaxHeadingWords / 2 || form.IsTitleCase);
        return isHeading ? Zone.Heading : Zone.Body;
    }

    private static bool IsCaption(ReadOnlySpan<char> words)
    {
        foreach (var opening in CaptionOpenings)
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        // A credit stands at the end; nothing longer than a caption need be searched.
        var tail = words[Math.Max(0, words.Length - 80)..];
        foreach (var mark in CaptionMarks)
            if (words.Length < 600 && tail.Contains(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static int Headline(
        SourceText text,
        List<TextSpan> paragraphs,
        List<ParagraphForm> forms,
        Zone[] zones,
        string? title
    )
    {
        var depth = Math.Min(DeepestHeadline, paragraphs.Count);
        for (var index = 0; title is not null && index < depth; index++)
            if (IsTitle(text[paragraphs[index]], title))
                return index;
        var fallback = -1;
        for (var index = 0; index < depth && index + 1 < paragraphs.Count; index++)
        {
            if (!CanBeHeadline(forms[index]) || zones[index] == Zone.Caption)
            {
                if (forms[index].EndsSentence && (index > 0 || !IsRetoldBy(text, paragraphs, forms, index + 1)))
                    break;
                continue;
            }
            if (forms[index].IsTitleCase)
                return index;
            fallback = fallback < 0 ? index : fallback;
        }
        return fallback;
    }

    private static bool CanBeHeadline(ParagraphForm form) =>
        !form.EndsSentence && !form.IsBullet && !form.IsByline && form.Words is >= 3 and <= MaxHeadlineWords;

    // A standfirst above the headline: the headline's own words come back in it.
    private static bool IsRetoldBy(SourceText text, List<TextSpan> paragraphs, List<ParagraphForm> forms, int headline)
    {
        if (headline >= paragraphs.Count || !CanBeHeadline(forms[headline]))
            return false;
        var told = new HashSet<string>(
            Words(text[paragraphs[headline - 1]].ToString()),
            StringComparer.OrdinalIgnoreCase
        );
        var words = Words(text[paragraphs[headline]].ToString())
            .Where(word => !SmallWords.Contains(word))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        var shared = words.Count(told.Contains);
        return shared >= 3 && shared * 5 >= words.Count * 2;
    }

    private static string[] Words(string text) =>
        text.Split(
            [' ', '\t', '\u00A0', ',', '.', ':', ';', '"', '\u201C', '\u201D', '!', '?', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries
        );

    private static bool IsTitle(ReadOnlySpan<char> paragraph, string title)
    {
        var (left, right) = (ParagraphForm.Folded(paragraph), ParagraphForm.Folded(title));
        // Pages add their own name to the title: "Headline - Outlet", "Headline | Outlet".
        return left.Length >= 8
            && (
                left == right
                || (
                    right.StartsWith(left, StringComparison.Ordinal)
                    && right[left.Length..].TrimStart() is ['-' or '|', ..]
                )
            );
    }

    private static void MarkAbstract(
        SourceText text,
        List<TextSpan> paragraphs,
        List<ParagraphForm> forms,
        Zone[] zones,
        int headline
    )
    {
        for (var index = 0; index < headline; index++)
            if (forms[index].EndsSentence && zones[index] == Zone.Body)
                zones[index] = Zone.Abstract;
        var next = headline + 1;
        var isLabelled = next < zones.Length && IsAbstractLabel(text[paragraphs[next]]);
        if (isLabelled)
            zones[next++] = Zone.Heading;
        // Bullets of two words are a list of places or topics, not a summary.
        for (; next < zones.Length && forms[next].IsBullet && forms[next].Words > 4; next++)
            zones[next] = Zone.Abstract;
        var body = next;
        while (body < zones.Length && body - headline <= 3 && !forms[body].IsByline)
            body++;
        if (body < zones.Length && body > headline + 1 && forms[body].IsByline)
            for (var index = next; index < body; index++)
                if (zones[index] is Zone.Body && forms[index].Words > 4)
                    zones[index] = Zone.Abstract;
    }

    private static bool IsAbstractLabel(ReadOnlySpan<char> words)
    {
        foreach (var label in AbstractLabels)
            if (words.TrimEnd(':').Equals(label, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
