namespace Foresaid.Press.Pages;

/// <summary>Chooses the blocks of a page that are its article.</summary>
internal static class MainText
{
    /// <summary>Ten thousandths of a logit. A little above even: what is not text costs a reader more than a lost line.</summary>
    private const int Limit = 3000;

    /// <summary>A paragraph between two that are kept needs less.</summary>
    private const int GapLimit = -20_000;

    /// <returns>For each block whether it is kept.</returns>
    public static bool[] Choose(PageFacts page, BlockModel model)
    {
        var blocks = page.Outline.Blocks;
        var rows = BlockFeatures.Of(page);
        var scores = new int[blocks.Count];
        for (var at = 0; at < scores.Length; at++)
            scores[at] = model.Score(rows.AsSpan(at * BlockFeatures.Count, BlockFeatures.Count));
        var kept = Array.ConvertAll(scores, score => score > Limit);
        Fill(page, scores, kept);
        return kept;
    }

    /// <summary>A paragraph of prose whose neighbours on both sides, in the same element, are kept belongs to them.</summary>
    private static void Fill(PageFacts page, int[] scores, bool[] kept)
    {
        var blocks = page.Outline.Blocks;
        for (var at = 1; at + 1 < kept.Length; at++)
        {
            if (kept[at] || scores[at] < GapLimit || !kept[at - 1] || !OutlineSums.IsProse(blocks[at]))
                continue;
            if (kept[at + 1] && Parent(page, at) == Parent(page, at - 1) && Parent(page, at) == Parent(page, at + 1))
                kept[at] = true;
        }
    }

    private static int Parent(PageFacts page, int at)
    {
        var node = page.Outline.Blocks[at].Node;
        return node < 0 ? -1 : page.Outline.Nodes[node].Parent;
    }
}
