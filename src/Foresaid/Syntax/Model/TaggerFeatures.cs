namespace Foresaid.Syntax.Model;

/// <summary>The features that a tag is chosen by: the word, its parts, its neighbours, and the two tags before it.</summary>
/// <remarks>Source: Ratnaparkhi 1996 and Collins 2002, with word clusters and classes of ambiguity (the tags a word was seen with).</remarks>
internal static class TaggerFeatures
{
    internal const int Most = 64;

    /// <param name="at">0-based in the sentence; <paramref name="words"/> has <see cref="SentenceWords.Margin"/> empty ones on each side.</param>
    /// <param name="tags">Tags given so far, with the same margin.</param>
    internal static int Extract(SentenceWords words, int at, ReadOnlySpan<byte> tags, Span<uint> features)
    {
        var i = at + SentenceWords.Margin;
        ref readonly var word = ref words.Forms[i];
        ref readonly var left = ref words.Forms[i - 1];
        ref readonly var right = ref words.Forms[i + 1];
        uint tag1 = tags[i - 1];
        uint tag2 = tags[i - 2];
        var (fine, ambiguity) = (words.Fine, words.Ambiguity);
        var n = 0;
        features[n++] = Hash.Feature(1, word.Lower);
        features[n++] = Hash.Feature(2, word.Cased);
        features[n++] = Hash.Feature(3, word.Suffix1);
        features[n++] = Hash.Feature(4, word.Suffix2);
        features[n++] = Hash.Feature(5, word.Suffix3);
        features[n++] = Hash.Feature(6, word.Suffix4);
        features[n++] = Hash.Feature(7, word.Prefix1);
        features[n++] = Hash.Feature(8, word.Prefix2);
        features[n++] = Hash.Feature(9, word.Prefix3);
        features[n++] = Hash.Feature(10, word.Shape);
        features[n++] = Hash.Feature(11, word.Shape, word.Suffix3);
        features[n++] = Hash.Feature(12, word.Shape, at == 0 ? 1u : 0);
        features[n++] = Hash.Feature(13, ambiguity[i]);
        features[n++] = Hash.Feature(14, fine[i]);
        features[n++] = Hash.Feature(15, words.Coarse[i]);
        features[n++] = Hash.Feature(16, left.Lower);
        features[n++] = Hash.Feature(17, right.Lower);
        features[n++] = Hash.Feature(18, words.Forms[i - 2].Lower);
        features[n++] = Hash.Feature(19, words.Forms[i + 2].Lower);
        features[n++] = Hash.Feature(20, fine[i - 1]);
        features[n++] = Hash.Feature(21, fine[i + 1]);
        features[n++] = Hash.Feature(22, fine[i - 2]);
        features[n++] = Hash.Feature(23, fine[i + 2]);
        features[n++] = Hash.Feature(24, left.Suffix3);
        features[n++] = Hash.Feature(25, right.Suffix3);
        features[n++] = Hash.Feature(26, right.Shape);
        features[n++] = Hash.Feature(27, left.Shape);
        features[n++] = Hash.Feature(28, ambiguity[i + 1]);
        features[n++] = Hash.Feature(29, ambiguity[i + 2]);
        features[n++] = Hash.Feature(30, tag1);
        features[n++] = Hash.Feature(31, tag1, tag2);
        features[n++] = Hash.Feature(32, tag1, word.Lower);
        features[n++] = Hash.Feature(33, tag1, ambiguity[i]);
        features[n++] = Hash.Feature(34, tag1, ambiguity[i], ambiguity[i + 1]);
        features[n++] = Hash.Feature(35, tag1, tag2, ambiguity[i]);
        features[n++] = Hash.Feature(36, ambiguity[i], ambiguity[i + 1]);
        features[n++] = Hash.Feature(37, ambiguity[i], ambiguity[i + 1], ambiguity[i + 2]);
        features[n++] = Hash.Feature(38, left.Lower, word.Lower);
        features[n++] = Hash.Feature(39, word.Lower, right.Lower);
        features[n++] = Hash.Feature(40, tag1, fine[i], fine[i + 1]);
        features[n++] = Hash.Feature(41, left.Lower, ambiguity[i]);
        features[n++] = Hash.Feature(42, ambiguity[i], right.Lower);
        features[n++] = Hash.Feature(43, tag1, word.Suffix3);
        features[n++] = Hash.Feature(44, tag1, word.Shape, right.Shape);
        features[n++] = Hash.Feature(45, word.Suffix2, right.Lower);
        features[n++] = Hash.Feature(46, fine[i - 1], fine[i]);
        features[n++] = Hash.Feature(47, fine[i], fine[i + 1]);
        return n;
    }
}
