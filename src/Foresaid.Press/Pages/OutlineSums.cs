namespace Foresaid.Press.Pages;

/// <summary>Adds up what the blocks hold, from the innermost elements outwards.</summary>
internal static class OutlineSums
{
    public static void Fill(List<OutlineNode> nodes, List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Node < 0)
                continue;
            var node = nodes[block.Node];
            node.Chars += block.Chars;
            node.LinkChars += block.LinkChars;
            node.Words += block.Words;
            node.Prose += IsProse(block) ? block.Chars : 0;
        }
        // A node stands behind the node around it.
        for (var at = nodes.Count - 1; at > 0; at--)
        {
            if (nodes[at].Parent < 0)
                continue;
            var outer = nodes[nodes[at].Parent];
            outer.Chars += nodes[at].Chars;
            outer.LinkChars += nodes[at].LinkChars;
            outer.Words += nodes[at].Words;
            outer.Prose += nodes[at].Prose;
        }
    }

    public static bool IsProse(Block block) =>
        block.LinkShare < 0.35 && (block.Words >= 25 || (block.Words >= 12 && block.Ends > 0));
}
