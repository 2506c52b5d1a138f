using Foresaid.Press.Words;

namespace Foresaid.Press.Pages;

/// <summary>The numbers by which a block is judged to be of the article or around it.</summary>
/// <remarks>No word of any language among them but the tables in <c>Words</c>. The order is the model's: append, and train anew.</remarks>
internal static class BlockFeatures
{
    internal static readonly Tag[] Around =
    [
        Tag.Nav,
        Tag.Aside,
        Tag.Footer,
        Tag.Header,
        Tag.Form,
        Tag.Article,
        Tag.Main,
        Tag.Figure,
        Tag.List,
        Tag.Table,
        Tag.Section,
        Tag.Address,
    ];

    internal const int CueCount = 19;

    internal const int PhraseCount = 9;

    public static int Count => FeatureNames.Own.Length + PhraseCount + CueCount + Around.Length;

    /// <returns>One row for each block, <see cref="Count"/> numbers long, rows behind one another.</returns>
    public static float[] Of(PageFacts page)
    {
        var blocks = page.Outline.Blocks;
        var rows = new float[blocks.Count * Count];
        var walk = new PageWalk(page);
        var context = new NodeContext(page);
        for (var at = 0; at < blocks.Count; at++)
        {
            var row = new FeatureRow(rows.AsSpan(at * Count, Count));
            Own(page, at, ref row);
            Tree(page, at, ref row);
            Place(page, at, ref row);
            Neighbours(page, at, ref row);
            walk.Add(at, ref row);
            row.Add(page.Outline.Nodes.Count == 0 ? 0 : page.Outline.Nodes[0].Prose);
            row.Add(blocks.Count);
            row.Add(page.Chars == 0 ? 0 : (float)page.LinkChars / page.Chars);
            row.Add(page.HasBody);
            for (var phrase = 0; phrase < PhraseCount; phrase++)
                row.Add(((int)page.Phrases[at] >> phrase) & 1);
            context.Add(blocks[at], ref row, CueCount, Around);
        }
        return rows;
    }

    private static void Own(PageFacts page, int at, ref FeatureRow row)
    {
        var block = page.Outline.Blocks[at];
        var text = block.Text;
        row.Add(block.Chars);
        row.Add(block.Words);
        row.Add((float)block.LinkShare);
        row.Add(block.Links);
        row.Add((float)block.StrongChars / block.Chars);
        row.Add(block.Commas);
        row.Add(block.Ends);
        row.Add(Counting.EndsSentence(text));
        row.Add(block.Letters == 0 ? 0 : (float)block.Capitals / block.Letters);
        row.Add((float)block.Digits / block.Chars);
        row.Add(text.AsSpan().Count('\n'));
        var tag = block.Node < 0 ? Tag.Body : page.Outline.Nodes[block.Node].Tag;
        row.Add(tag == Tag.P);
        row.Add(tag.IsHeading() ? tag - Tag.Heading1 + 1 : 0);
        row.Add(tag is Tag.Item or Tag.Term);
        row.Add(tag == Tag.Cell);
        row.Add(tag == Tag.Quote);
        row.Add(tag == Tag.Pre);
        row.Add(tag is Tag.Caption or Tag.Figure);
        row.Add(tag is Tag.Div or Tag.Section or Tag.Article or Tag.Main or Tag.Body);
        row.Add(text.AsSpan().Count('|'));
        row.Add(text.Contains('@'));
        row.Add(text.Contains('©'));
        row.Add(HasYear(text));
        row.Add(char.IsLower(text[0]));
        var fold = page.Folds[at];
        row.Add(fold.Length > 0 && fold == page.TitleFold);
        row.Add(fold.Length > 5 && page.TitleFold.Contains(fold, StringComparison.Ordinal));
        row.Add(
            fold.Length > 30
                && page.DescriptionFold.Length > 30
                && (page.DescriptionFold.StartsWith(fold[..30], StringComparison.Ordinal))
        );
        row.Add(0); // "repeats": filled by the walk over the page, which knows what came before.
        row.Add(page.HasBody ? (float)page.ShareInBody(text) : -1);
    }

    private static bool HasYear(string text)
    {
        for (var at = 0; at + 4 <= text.Length && text.Length < 200; at++)
        {
            if (
                text[at] is '1' or '2'
                && char.IsAsciiDigit(text[at + 1])
                && char.IsAsciiDigit(text[at + 2])
                && char.IsAsciiDigit(text[at + 3])
                && text.AsSpan(at, 2) is "19" or "20"
            )
                return true;
        }
        return false;
    }

    private static void Tree(PageFacts page, int at, ref FeatureRow row)
    {
        var nodes = page.Outline.Nodes;
        var index = page.Outline.Blocks[at].Node;
        for (var level = 0; level < 3; level++)
        {
            var node = index < 0 ? null : nodes[index];
            if (level < 2)
                row.Add(node?.Chars ?? 0);
            row.Add(node is null || node.Chars == 0 ? 0 : (float)node.LinkChars / node.Chars);
            row.Add(node is null || node.Chars == 0 ? 0 : (float)node.Prose / node.Chars);
            if (level < 2)
                row.Add(node is null ? 0 : node.End - node.First);
            row.Add(page.SiblingsOf(index));
            index = node?.Parent ?? -1;
        }
    }

    private static void Place(PageFacts page, int at, ref FeatureRow row)
    {
        var nodes = page.Outline.Nodes;
        var wide = page.Wide < 0 ? null : nodes[page.Wide];
        var narrow = page.Narrow < 0 ? null : nodes[page.Narrow];
        row.Add(wide is not null && at >= wide.First && at < wide.End);
        row.Add(narrow is not null && at >= narrow.First && at < narrow.End);
        row.Add(Levels(nodes, page.Wide, at));
        row.Add(Levels(nodes, page.Narrow, at));
        row.Add(wide is null ? 0 : Math.Clamp((at - wide.First) / (float)Math.Max(1, wide.End - wide.First), -2, 3));
        row.Add(Math.Clamp(at - page.TitleAt, -60, 400));
        row.Add(at / (float)page.Outline.Blocks.Count);
        row.Add(page.Outline.Blocks[at].Node < 0 ? 0 : nodes[page.Outline.Blocks[at].Node].Depth);
    }

    /// <summary>How many levels above a node the first one lies that holds a block too.</summary>
    private static int Levels(List<OutlineNode> nodes, int node, int block)
    {
        var levels = 0;
        while (node >= 0 && (block < nodes[node].First || block >= nodes[node].End))
        {
            node = nodes[node].Parent;
            levels++;
        }
        return Math.Min(levels, 12);
    }

    private static void Neighbours(PageFacts page, int at, ref FeatureRow row)
    {
        ReadOnlySpan<int> steps = [-1, -2, 1, 2];
        foreach (var step in steps)
        {
            var other = At(page, at + step);
            row.Add(other?.Words ?? -1);
            row.Add((float)(other?.LinkShare ?? -1));
        }
        row.Add(IsHeading(page, at - 1));
        row.Add(IsHeading(page, at + 1));
        int chars = 0,
            prose = 0,
            links = 0;
        for (var near = at - 4; near <= at + 4; near++)
        {
            if (At(page, near) is not { } other)
                continue;
            chars += other.Chars;
            links += other.LinkChars;
            prose += OutlineSums.IsProse(other) ? other.Chars : 0;
        }
        row.Add(chars == 0 ? 0 : (float)prose / chars);
        row.Add(chars == 0 ? 0 : (float)links / chars);
        row.Add(ToProse(page, at, -1));
        row.Add(ToProse(page, at, 1));
    }

    private static Block? At(PageFacts page, int at) =>
        at < 0 || at >= page.Outline.Blocks.Count ? null : page.Outline.Blocks[at];

    private static bool IsHeading(PageFacts page, int at) =>
        At(page, at) is { Node: >= 0 } block && page.Outline.Nodes[block.Node].Tag.IsHeading();

    private static int ToProse(PageFacts page, int at, int step)
    {
        const int farthest = 20;
        for (var distance = 1; distance < farthest; distance++)
        {
            if (At(page, at + distance * step) is { } block && OutlineSums.IsProse(block))
                return distance;
        }
        return farthest;
    }
}
