namespace Foresaid.Press.Pages;

/// <summary>For each block, how near above it an element stands with a cue or of a kind: 3 the block itself, 2 up to two levels above, 1 farther, 0 nowhere.</summary>
internal sealed class NodeContext
{
    private readonly PageFacts _page;

    /// <summary>For each node, the cues of the elements above the nearest three.</summary>
    private readonly Cues[] _inherited;
    private readonly int[] _inheritedTags;

    public NodeContext(PageFacts page)
    {
        _page = page;
        var nodes = page.Outline.Nodes;
        _inherited = new Cues[nodes.Count];
        _inheritedTags = new int[nodes.Count];
        for (var at = 0; at < nodes.Count; at++)
        {
            var up = nodes[at].Parent;
            _inherited[at] = CuesOf(at) | (up < 0 ? 0 : _inherited[up]);
            _inheritedTags[at] = 1 << (int)nodes[at].Tag | (up < 0 ? 0 : _inheritedTags[up]);
        }
    }

    /// <summary>What an element says that holds nearly the whole page is not about a part of it.</summary>
    private Cues CuesOf(int node)
    {
        var it = _page.Outline.Nodes[node];
        return it.Chars * 10 > _page.Chars * 9 ? it.Cues & (Cues.Body | Cues.Content) : it.Cues;
    }

    public void Add(Block block, ref FeatureRow row, int cueCount, ReadOnlySpan<Tag> around)
    {
        var nodes = _page.Outline.Nodes;
        Cues self = block.Cues,
            near = Cues.None,
            far = Cues.None;
        int selfTags = 0,
            nearTags = 0,
            farTags = 0;
        var node = block.Node;
        if (node >= 0)
        {
            self |= CuesOf(node);
            selfTags = 1 << (int)nodes[node].Tag;
            node = nodes[node].Parent;
        }
        for (var level = 0; level < 2 && node >= 0; level++, node = nodes[node].Parent)
        {
            near |= CuesOf(node);
            nearTags |= 1 << (int)nodes[node].Tag;
        }
        if (node >= 0)
            (far, farTags) = (_inherited[node], _inheritedTags[node]);
        for (var cue = 0; cue < cueCount; cue++)
            row.Add(Level(((int)self >> cue) & 1, ((int)near >> cue) & 1, ((int)far >> cue) & 1));
        foreach (var tag in around)
            row.Add(Level((selfTags >> (int)tag) & 1, (nearTags >> (int)tag) & 1, (farTags >> (int)tag) & 1));
    }

    private static int Level(int self, int near, int far) =>
        self != 0 ? 3
        : near != 0 ? 2
        : far != 0 ? 1
        : 0;
}
