namespace Foresaid.Press.Pages;

/// <summary>The headline that a page states: the visible one where it can be told, else the one in its head.</summary>
internal static class TitleFinder
{
    private static readonly string[] Separators =
    [
        " | ",
        " - ",
        " – ",
        " — ",
        " :: ",
        " » ",
        " · ",
        " « ",
        " • ",
        " / ",
        " > ",
        "| ",
        " ~ ",
        " ‹ ",
        " › ",
        ": ",
    ];

    /// <returns>The headline, or null when the page states none.</returns>
    public static string? Find(PageHead head, StructuredData data, Outline outline, string? address = null)
    {
        var stated = Stated(head, data);
        var visible = Visible(head, outline, stated);
        return visible ?? Trimmed(stated, head, data, address);
    }

    private static List<string> Stated(PageHead head, StructuredData data)
    {
        string?[] all =
        [
            head.FirstMeta("og:title"),
            data.Headline,
            head.FirstMeta(
                "twitter:title",
                "dc.title",
                "dcterms.title",
                "headline",
                "title",
                "sailthru.title",
                "parsely-title"
            ),
            head.Title,
        ];
        return [.. all.OfType<string>().Where(title => title.Length < 500)];
    }

    /// <summary>The heading that the head's titles hold, the largest first.</summary>
    private static string? Visible(PageHead head, Outline outline, List<string> stated)
    {
        var folded = stated.ConvertAll(title => Fold.Of(title));
        string? best = null;
        var bestScore = 0.0;
        for (var at = 0; at < outline.Blocks.Count; at++)
        {
            var block = outline.Blocks[at];
            if (block.Node < 0 || block.Chars is < 4 or > 400)
                continue;
            var tag = outline.Nodes[block.Node].Tag;
            var level = tag.IsHeading() ? tag - Tag.Heading1 : HeadingAround(outline, block.Node);
            if (level > 3)
                continue;
            var core = block.Core is { Length: >= 4 } inner ? inner : block.Text;
            var score = Likeness(Fold.Of(core), folded) - level * 0.05 - (block.LinkShare > 0.9 ? 0.03 : 0);
            if (score > bestScore)
                (best, bestScore) = (core, score);
        }
        if (bestScore >= 0.45)
            return OneLine(best!);
        return stated.Count == 0 ? OnlyHeadline(head, outline) : null;
    }

    /// <summary>0 for an <c>h1</c>, 1 for an <c>h2</c> ...; 9 outside any heading.</summary>
    private static int HeadingAround(Outline outline, int node)
    {
        for (var up = 0; up < 3 && node >= 0; up++, node = outline.Nodes[node].Parent)
        {
            if (outline.Nodes[node].Tag.IsHeading())
                return outline.Nodes[node].Tag - Tag.Heading1;
        }
        return 9;
    }

    /// <summary>How much of a stated title a heading covers, where one holds the other; 0 where neither does.</summary>
    private static double Likeness(string heading, List<string> stated)
    {
        var best = 0.0;
        foreach (var title in stated)
        {
            if (heading.Length == 0 || title.Length == 0)
                continue;
            if (title == heading)
                best = Math.Max(best, 1);
            else if (title.Contains(heading, StringComparison.Ordinal))
                best = Math.Max(best, Math.Min(0.98, 0.3 + (double)heading.Length / title.Length * 0.7));
            else if (heading.Contains(title, StringComparison.Ordinal))
                best = Math.Max(best, (double)title.Length / heading.Length * 0.9);
        }
        return best;
    }

    private static string? OnlyHeadline(PageHead head, Outline outline)
    {
        if (head.Headlines.Count == 0 || head.Headlines[0] >= outline.Blocks.Count)
            return null;
        var block = outline.Blocks[head.Headlines[0]];
        return block.Chars < 300 ? OneLine(block.Text) : null;
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');

    /// <summary>A stated title without the name of the site.</summary>
    private static string? Trimmed(List<string> stated, PageHead head, StructuredData data, string? address)
    {
        if (stated.Count == 0)
            return null;
        var title = stated[0];
        var names = SiteNames(head, data, address);
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && IsSite(title.AsSpan(last + separator.Length), names))
                return title[..last].Trim();
            if (first > 0 && IsSite(title.AsSpan(0, first), names))
                return title[(first + separator.Length)..].Trim();
            // Only the title element states it: its last part, when short, is the site.
            if (stated.Count == 1 && last * 3 > title.Length * 2 && separator != ": ")
                return title[..last].Trim();
        }
        return title;
    }

    /// <summary>What the page calls its site, folded: its own words for it, and its host.</summary>
    private static List<string> SiteNames(PageHead head, StructuredData data, string? address)
    {
        var names = new List<string> { Fold.Of(OutletFinder.Find(head, data) ?? ""), Fold.Of(data.Publisher ?? "") };
        if (Uri.TryCreate(address ?? head.Canonical ?? head.FirstMeta("og:url"), UriKind.Absolute, out var uri))
        {
            var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
            names.Add(Fold.Of(host));
        }
        names.RemoveAll(name => name.Length < 3);
        return names;
    }

    private static bool IsSite(ReadOnlySpan<char> part, List<string> names)
    {
        var folded = Fold.Of(part);
        return folded.Length > 2
            && names.Exists(name =>
                name.Contains(folded, StringComparison.Ordinal) || folded.Contains(name, StringComparison.Ordinal)
            );
    }
}
