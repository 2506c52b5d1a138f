using System.Buffers;
using Foresaid.Press.Words;

namespace Foresaid.Press.Pages;

/// <summary>Who wrote an article, as its page says.</summary>
internal static class BylineFinder
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("|•·–(,\n");

    private static readonly string[] Openers =
    [
        "by ",
        "written by ",
        "von ",
        "par ",
        "por ",
        "di ",
        "door ",
        "text: ",
        "text by ",
        "autor: ",
        "author: ",
        "af ",
        "av ",
        "words by ",
        "posted by ",
        "geschrieben von ",
        "reported by ",
        "story by ",
        "article by ",
        "de ",
    ];

    /// <returns>Names parted by "; ", or null.</returns>
    public static string? Find(PageFacts page, PageHead head, StructuredData data, string? outlet)
    {
        foreach (var names in Stated(page, head, data))
        {
            var kept = names
                .Select(Clean)
                .OfType<string>()
                .Where(name => !IsSite(name, outlet))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(12)
                .ToList();
            if (kept.Count > 0)
                return string.Join("; ", kept);
        }
        return null;
    }

    private static IEnumerable<IEnumerable<string>> Stated(PageFacts page, PageHead head, StructuredData data)
    {
        yield return data.Authors;
        yield return head.Meta("author");
        foreach (
            var name in (string[])
                [
                    "article:author",
                    "dc.creator",
                    "dcterms.creator",
                    "parsely-author",
                    "sailthru.author",
                    "article:author_name",
                    "byl",
                    "citation_author",
                    "og:article:author",
                    "twitter:data1",
                ]
        )
            yield return head.Meta(name)
                .Where(value =>
                    name != "twitter:data1"
                    || head.FirstMeta("twitter:label1") is "Written by" or "Verfasst von" or "Geschrieben von"
                );
        yield return head.AuthorLinks.Take(3);
        yield return Printed(page);
    }

    /// <summary>A short line near the headline that is called a byline or opens like one.</summary>
    private static IEnumerable<string> Printed(PageFacts page)
    {
        var blocks = page.Outline.Blocks;
        for (var at = Math.Max(0, page.TitleAt - 3); at < Math.Min(blocks.Count, page.TitleAt + 14); at++)
        {
            if (blocks[at].Words is > 0 and <= 14 && Opens(blocks[at].Text) is { } rest)
                yield return rest;
        }
    }

    /// <summary>True for a short line that opens as a byline does.</summary>
    public static bool IsByline(string line) =>
        line.Length < 120 && (Opens(line) is not null || line.StartsWith("By the ", StringComparison.Ordinal));

    private static string? Opens(string line)
    {
        foreach (var opener in Openers)
        {
            if (
                line.StartsWith(opener, StringComparison.OrdinalIgnoreCase)
                && line.Length > opener.Length
                && char.IsUpper(line[opener.Length])
            )
                return line;
        }
        return null;
    }

    /// <summary>A name without "By", dates and addresses; null when that leaves no name.</summary>
    private static string? Clean(string name)
    {
        var text = PageHead.Plain(name) ?? "";
        foreach (var opener in Openers)
        {
            if (text.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                text = text[opener.Length..];
        }
        var end = text.AsSpan().IndexOfAny(NameEnds);
        if (end > 3 && text[end] != ',')
            text = text[..end];
        text = text.Trim().TrimEnd(',', ';', ':', '-');
        var digits = text.Count(char.IsDigit);
        var fits =
            text.Length is > 1 and < 100
            && digits * 4 < text.Length
            && !text.Contains("://", StringComparison.Ordinal)
            && !text.Contains('@')
            && text.Split(' ').Length <= 10;
        return fits && (Phrases.Of(text) & (Boilerplate.Share | Boilerplate.Nav)) == 0 ? text : null;
    }

    private static bool IsSite(string name, string? outlet) =>
        string.Equals(name, outlet, StringComparison.OrdinalIgnoreCase)
        || name.ToLowerInvariant()
            is "admin"
                or "administrator"
                or "redaktion"
                or "editor"
                or "staff"
                or "null"
                or "undefined"
                or "unknown";
}
