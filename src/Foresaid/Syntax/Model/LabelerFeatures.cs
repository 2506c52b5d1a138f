namespace Foresaid.Syntax.Model;

/// <summary>The features that the relation of a word to its head is chosen by, when the whole tree stands.</summary>
/// <remarks>Relations are given from the root down and from left to right, so the head's relation and those of the siblings before it are known.</remarks>
internal static class LabelerFeatures
{
    internal const int Most = 96;

    // Auxiliaries, subjects and case markers stand among the first children; a list of a thousand items tells no more.
    private const int MostSiblings = 8;

    internal static int Extract(
        ParserWords words,
        TreeView tree,
        int child,
        ReadOnlySpan<byte> labels,
        Span<uint> features
    )
    {
        var (w, t, c, k) = (words.Word, words.Tag, words.Fine, words.Coarse);
        var d = child;
        var h = tree.Head[d];
        var g = h == words.Root ? 0 : tree.Head[h];
        var side =
            h == words.Root ? 2u
            : d < h ? 0u
            : 1u;
        var far = side | Distance(Math.Abs(h - d)) << 2;
        uint above = h == words.Root ? 255u : labels[h];
        var n = 0;
        features[n++] = Hash.Feature(1, w[d], side);
        features[n++] = Hash.Feature(2, t[d], side);
        features[n++] = Hash.Feature(3, w[h], side);
        features[n++] = Hash.Feature(4, t[h], side);
        features[n++] = Hash.Feature(5, t[d], t[h], side);
        features[n++] = Hash.Feature(6, w[d], t[h], side);
        features[n++] = Hash.Feature(7, t[d], w[h], side);
        features[n++] = Hash.Feature(8, w[d], w[h], side);
        features[n++] = Hash.Feature(9, c[d], c[h], side);
        features[n++] = Hash.Feature(10, c[d], t[h], side);
        features[n++] = Hash.Feature(11, t[d], c[h], side);
        features[n++] = Hash.Feature(12, w[d], c[h], side);
        features[n++] = Hash.Feature(13, c[d], w[h], side);
        features[n++] = Hash.Feature(14, t[d], t[h], far);
        features[n++] = Hash.Feature(15, k[d] | t[d] << 16, k[h] | t[h] << 16, side);
        features[n++] = Hash.Feature(16, t[d], t[h], t[g] | side << 8);
        features[n++] = Hash.Feature(17, t[d], t[h] | side << 8, above);
        features[n++] = Hash.Feature(18, w[d], above, side);
        features[n++] = Hash.Feature(19, w[h], above, t[d] | side << 8);
        features[n++] = Hash.Feature(20, t[d], above, side);
        n = Children(words, tree, d, h, side, features, n);
        n = Neighbours(words, d, h, side, features, n);
        return Siblings(words, tree, d, h, side, labels, features, n);
    }

    private static int Children(ParserWords words, TreeView tree, int d, int h, uint side, Span<uint> features, int n)
    {
        var (w, t) = (words.Word, words.Tag);
        var first = tree.FirstChild[d];
        var last = tree.LastChild[d];
        features[n++] = Hash.Feature(21, w[first], t[d], t[h] | side << 8);
        features[n++] = Hash.Feature(22, t[first], t[d], t[h] | side << 8);
        features[n++] = Hash.Feature(23, w[first], w[h], t[d] | side << 8);
        features[n++] = Hash.Feature(24, w[first], w[d], side);
        features[n++] = Hash.Feature(25, w[last], t[d], t[h] | side << 8);
        features[n++] = Hash.Feature(26, t[last], t[d], t[h] | side << 8);
        features[n++] = Hash.Feature(27, w[first], t[last], t[d] | side << 8);
        var seen = 0;
        for (var child = first; child != 0 && seen < MostSiblings; child = tree.NextSibling[child], seen++)
        {
            var where = (child < d ? 0u : 1u) | side << 1;
            features[n++] = Hash.Feature(28, t[child] | where << 8, t[d], t[h]);
            features[n++] = Hash.Feature(29, w[child], t[d], where);
        }
        features[n++] = Hash.Feature(30, (uint)seen, t[d], t[h] | side << 8);
        return n;
    }

    private static int Neighbours(ParserWords words, int d, int h, uint side, Span<uint> features, int n)
    {
        var (w, t) = (words.Word, words.Tag);
        var edge = t[d] | side << 8;
        features[n++] = Hash.Feature(31, w[d - 1], edge);
        features[n++] = Hash.Feature(32, w[d + 1], edge);
        features[n++] = Hash.Feature(33, t[d - 1], edge, t[h]);
        features[n++] = Hash.Feature(34, t[d + 1], edge, t[h]);
        features[n++] = Hash.Feature(35, t[h - 1], edge, t[h]);
        features[n++] = Hash.Feature(36, h == words.Root ? 0 : t[h + 1], edge, t[h]);
        features[n++] = Hash.Feature(37, t[d - 1], edge, t[d + 1]);
        return n;
    }

    private static int Siblings(
        ParserWords words,
        TreeView tree,
        int d,
        int h,
        uint side,
        ReadOnlySpan<byte> labels,
        Span<uint> features,
        int n
    )
    {
        var (w, t) = (words.Word, words.Tag);
        var edge = t[d] | side << 8;
        var (before, seen) = (tree.PreviousSibling[d], 0);
        for (
            var sibling = tree.FirstChild[h];
            sibling != d && seen < MostSiblings;
            sibling = tree.NextSibling[sibling], seen++
        )
        {
            features[n++] = Hash.Feature(38, labels[sibling], edge, t[h]);
            features[n++] = Hash.Feature(39, w[sibling], edge, t[h]);
        }
        var after = tree.NextSibling[d];
        features[n++] = Hash.Feature(40, before == 0 ? 0u : labels[before], edge, t[h]);
        features[n++] = Hash.Feature(41, t[before], edge, t[h]);
        features[n++] = Hash.Feature(42, t[after], edge, t[h]);
        features[n++] = Hash.Feature(43, w[after], edge, t[h]);
        seen = 0;
        for (var sibling = after; sibling != 0 && seen < MostSiblings; sibling = tree.NextSibling[sibling], seen++)
        {
            var where = sibling < h ? 0u : 1u;
            features[n++] = Hash.Feature(44, w[sibling] ^ where, edge, t[h]);
            features[n++] = Hash.Feature(45, t[sibling] | where << 8, edge, t[h]);
        }
        return n;
    }

    private static uint Distance(int distance) =>
        (uint)(
            distance <= 4 ? distance
            : distance <= 8 ? 5
            : 6
        );
}
