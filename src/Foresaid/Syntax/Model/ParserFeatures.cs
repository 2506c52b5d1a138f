namespace Foresaid.Syntax.Model;

/// <summary>The features that a move is chosen by.</summary>
/// <remarks>
/// Source: Zhang and Nivre 2011 (words, tags, pairs, triples, distance, number of children), without labels, which are given when the tree stands;
/// word clusters as in Koo, Carreras and Collins 2008.
/// </remarks>
internal static class ParserFeatures
{
    internal const int Most = 144;

    internal static int Extract(ParserWords words, in ParserView v, Span<uint> features)
    {
        var (w, t, c, k) = (words.Word, words.Tag, words.Fine, words.Coarse);
        var (s0, s1, s2, b0, b1, b2) = (v.S0, v.S1, v.S2, v.B0, v.B1, v.B2);
        var near = Distance(s0, b0);
        var far = Distance(s1, s0);
        var n = 0;
        features[n++] = Hash.Feature(1, w[s0]);
        features[n++] = Hash.Feature(2, w[s0], t[s0]);
        features[n++] = Hash.Feature(3, c[s0], t[s0]);
        features[n++] = Hash.Feature(4, w[s1]);
        features[n++] = Hash.Feature(5, w[s1], t[s1]);
        features[n++] = Hash.Feature(6, c[s1], t[s1]);
        features[n++] = Hash.Feature(7, w[b0]);
        features[n++] = Hash.Feature(8, w[b0], t[b0]);
        features[n++] = Hash.Feature(9, c[b0], t[b0]);
        features[n++] = Hash.Feature(10, w[b1]);
        features[n++] = Hash.Feature(11, w[b1], t[b1]);
        features[n++] = Hash.Feature(12, c[b1], t[b1]);
        features[n++] = Hash.Feature(13, t[s0]);
        features[n++] = Hash.Feature(14, t[s1]);
        features[n++] = Hash.Feature(15, t[s2]);
        features[n++] = Hash.Feature(16, t[b0]);
        features[n++] = Hash.Feature(17, t[b1]);
        features[n++] = Hash.Feature(18, t[b2]);
        features[n++] = Hash.Feature(19, w[s2], t[s2]);
        features[n++] = Hash.Feature(20, w[b2], t[b2]);
        features[n++] = Hash.Feature(21, w[s0], t[b0]);
        features[n++] = Hash.Feature(22, t[s0], w[b0]);
        features[n++] = Hash.Feature(23, w[s0], w[b0]);
        features[n++] = Hash.Feature(24, t[s0], t[b0]);
        features[n++] = Hash.Feature(25, w[s0] ^ (t[s0] << 24), w[b0], t[b0]);
        features[n++] = Hash.Feature(26, c[s0], c[b0]);
        features[n++] = Hash.Feature(27, c[s0], t[b0]);
        features[n++] = Hash.Feature(28, t[s0], c[b0]);
        features[n++] = Hash.Feature(29, c[s0], w[b0]);
        features[n++] = Hash.Feature(30, w[s0], c[b0]);
        features[n++] = Hash.Feature(31, k[s0] ^ (t[s0] << 16), k[b0], t[b0]);
        features[n++] = Hash.Feature(32, w[s1], t[s0]);
        features[n++] = Hash.Feature(33, t[s1], w[s0]);
        features[n++] = Hash.Feature(34, w[s1], w[s0]);
        features[n++] = Hash.Feature(35, t[s1], t[s0]);
        features[n++] = Hash.Feature(36, w[s1] ^ (t[s1] << 24), w[s0], t[s0]);
        features[n++] = Hash.Feature(37, c[s1], c[s0]);
        features[n++] = Hash.Feature(38, c[s1], t[s0]);
        features[n++] = Hash.Feature(39, t[s1], c[s0]);
        features[n++] = Hash.Feature(40, c[s1], w[s0]);
        features[n++] = Hash.Feature(41, w[s1], c[s0]);
        features[n++] = Hash.Feature(42, k[s1] ^ (t[s1] << 16), k[s0], t[s0]);
        features[n++] = Hash.Feature(43, t[s1], t[b0]);
        features[n++] = Hash.Feature(44, w[s1], t[b0]);
        features[n++] = Hash.Feature(45, t[s1], w[b0]);
        features[n++] = Hash.Feature(46, c[s1], c[b0]);
        features[n++] = Hash.Feature(47, w[s1], w[b0]);
        features[n++] = Hash.Feature(48, t[s0], t[b1]);
        features[n++] = Hash.Feature(49, w[s0], t[b1]);
        features[n++] = Hash.Feature(50, t[s0], w[b1]);
        features[n++] = Hash.Feature(51, w[s1], t[b1]);
        features[n++] = Hash.Feature(52, t[b0], t[b1]);
        features[n++] = Hash.Feature(53, w[b0], t[b1]);
        features[n++] = Hash.Feature(54, t[b0], w[b1]);
        features[n++] = Hash.Feature(55, t[b0], t[b1], t[b2]);
        features[n++] = Hash.Feature(56, t[s0], t[b0], t[b1]);
        features[n++] = Hash.Feature(57, t[s1], t[s0], t[b0]);
        features[n++] = Hash.Feature(58, t[s2], t[s1], t[s0]);
        features[n++] = Hash.Feature(59, t[s0], t[v.S0Left1], t[b0]);
        features[n++] = Hash.Feature(60, t[s0], t[v.S0Left2], t[b0]);
        features[n++] = Hash.Feature(61, t[s0], t[v.S0Right1], t[b0]);
        features[n++] = Hash.Feature(62, t[s0], t[v.S0Right2], t[b0]);
        features[n++] = Hash.Feature(63, t[s0], t[v.B0Left1], t[b0]);
        features[n++] = Hash.Feature(64, t[s0], t[v.B0Left2], t[b0]);
        features[n++] = Hash.Feature(65, t[s1], t[v.S0Left1], t[s0]);
        features[n++] = Hash.Feature(66, t[s1], t[v.S0Right1], t[s0]);
        features[n++] = Hash.Feature(67, t[s1], t[v.S1Left1], t[s0]);
        features[n++] = Hash.Feature(68, t[s1], t[v.S1Right1], t[s0]);
        features[n++] = Hash.Feature(69, t[s1], t[v.S1Right2], t[s0]);
        features[n++] = Hash.Feature(70, t[s1] | t[s0] << 8, t[b0], t[b1]);
        features[n++] = Hash.Feature(71, t[s2] | t[s1] << 8, t[s0], t[b0]);
        features[n++] = Hash.Feature(72, t[s1] | t[v.S1Right1] << 8, t[s0], t[b0]);
        features[n++] = Hash.Feature(73, t[s0] | t[v.S0Right1] << 8, t[b0], t[b1]);
        features[n++] = Hash.Feature(74, w[s1], t[s0], t[b0]);
        features[n++] = Hash.Feature(75, t[s1], w[s0], t[b0]);
        features[n++] = Hash.Feature(76, t[s1], t[s0], w[b0]);
        features[n++] = Hash.Feature(77, c[s1], t[s0], c[b0]);
        features[n++] = Hash.Feature(78, c[s1], c[s0], t[b0]);
        features[n++] = Hash.Feature(79, w[s1], w[s0], t[b0]);
        features[n++] = Hash.Feature(80, w[s1], t[s0], w[b0]);
        features[n++] = Hash.Feature(81, c[s1], c[s0], c[b0]);
        features[n++] = Hash.Feature(82, w[v.S0Left1]);
        features[n++] = Hash.Feature(83, t[v.S0Left1]);
        features[n++] = Hash.Feature(84, w[v.S0Right1]);
        features[n++] = Hash.Feature(85, t[v.S0Right1]);
        features[n++] = Hash.Feature(86, w[v.B0Left1]);
        features[n++] = Hash.Feature(87, t[v.B0Left1]);
        features[n++] = Hash.Feature(88, w[v.S1Right1]);
        features[n++] = Hash.Feature(89, t[v.S1Right1]);
        features[n++] = Hash.Feature(90, w[v.S1Left1]);
        features[n++] = Hash.Feature(91, t[v.S1Left1]);
        features[n++] = Hash.Feature(92, w[v.S0Left2]);
        features[n++] = Hash.Feature(93, t[v.S0Left2]);
        features[n++] = Hash.Feature(94, w[v.S0Right2]);
        features[n++] = Hash.Feature(95, t[v.S0Right2]);
        features[n++] = Hash.Feature(96, w[v.B0Left2]);
        features[n++] = Hash.Feature(97, t[v.B0Left2]);
        features[n++] = Hash.Feature(98, w[v.S1Right2]);
        features[n++] = Hash.Feature(99, t[v.S1Right2]);
        features[n++] = Hash.Feature(100, w[s0], w[v.S0Left1]);
        features[n++] = Hash.Feature(101, w[s0], w[v.S0Right1]);
        features[n++] = Hash.Feature(102, w[b0], w[v.B0Left1]);
        features[n++] = Hash.Feature(103, w[s1], w[v.S1Right1]);
        features[n++] = Hash.Feature(104, t[s0], w[v.S0Left1], t[b0]);
        features[n++] = Hash.Feature(105, t[s1], w[v.S0Left1], t[s0]);
        features[n++] = Hash.Feature(106, w[s1], w[v.S0Left1], t[s0]);
        features[n++] = Hash.Feature(107, w[b0], w[v.S0Left1], t[s0]);
        features[n++] = Hash.Feature(108, t[s1], w[v.S0Left1], t[b0] | t[s0] << 8);
        features[n++] = Hash.Feature(109, t[s0], w[v.B0Left1], t[b0]);
        features[n++] = Hash.Feature(110, t[s0], w[v.S0Right1], t[b0]);
        features[n++] = Hash.Feature(111, t[s1], w[v.S1Right1], t[s0]);
        features[n++] = Hash.Feature(112, w[s0], near);
        features[n++] = Hash.Feature(113, t[s0], near);
        features[n++] = Hash.Feature(114, w[b0], near);
        features[n++] = Hash.Feature(115, t[b0], near);
        features[n++] = Hash.Feature(116, w[s0], w[b0], near);
        features[n++] = Hash.Feature(117, t[s0], t[b0], near);
        features[n++] = Hash.Feature(118, w[s1], far);
        features[n++] = Hash.Feature(119, t[s1], far);
        features[n++] = Hash.Feature(120, t[s1], t[s0], far);
        features[n++] = Hash.Feature(121, w[s1], w[s0], far);
        features[n++] = Hash.Feature(122, t[s1], t[b0], far);
        features[n++] = Hash.Feature(123, w[s0], Few(v.S0LeftCount));
        features[n++] = Hash.Feature(124, t[s0], Few(v.S0LeftCount));
        features[n++] = Hash.Feature(125, w[s0], Few(v.S0RightCount));
        features[n++] = Hash.Feature(126, t[s0], Few(v.S0RightCount));
        features[n++] = Hash.Feature(127, w[s1], Few(v.S1RightCount));
        features[n++] = Hash.Feature(128, t[s1], Few(v.S1RightCount));
        features[n++] = Hash.Feature(129, w[b0], Few(v.B0LeftCount));
        features[n++] = Hash.Feature(130, t[b0], Few(v.B0LeftCount));
        features[n++] = Hash.Feature(131, t[s0], t[b0], Few(v.S0RightCount) | Few(v.B0LeftCount) << 4);
        features[n++] = Hash.Feature(132, t[s1], t[s0], Few(v.S1RightCount) | Few(v.S0LeftCount) << 4);
        return n;
    }

    private static uint Few(int count) => (uint)Math.Min(count, 5);

    private static uint Distance(int left, int right)
    {
        var distance = left == 0 ? 0 : right - left;
        return (uint)(
            distance <= 5 ? distance
            : distance <= 10 ? 6
            : 7
        );
    }
}
