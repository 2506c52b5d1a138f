using System.Collections.Immutable;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>A place where two tellings part: the words of each between words that both have.</summary>
/// <param name="Next">The shared word behind it; null at the end.</param>
internal sealed record Gap(ImmutableArray<string> A, ImmutableArray<string> B, string? Next);

/// <summary>Two contents laid side by side, word for word.</summary>
internal static class Alignment
{
    private const int MostWords = 60;

    /// <summary>The gaps, in text order, by the longest run of words that both have in one order.</summary>
    public static ImmutableArray<Gap> Gaps(IEnumerable<string> one, IEnumerable<string> other)
    {
        var (a, b) = (one.Take(MostWords).ToArray(), other.Take(MostWords).ToArray());
        var (stemsA, stemsB) = (Array.ConvertAll(a, Stem.Of), Array.ConvertAll(b, Stem.Of));
        var longest = Longest(stemsA, stemsB);
        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var (fromA, fromB) = (0, 0);
        for (int i = 0, j = 0; i <= a.Length && j <= b.Length; )
        {
            var isEnd = i == a.Length || j == b.Length;
            if (!isEnd && stemsA[i] != stemsB[j])
            {
                _ = longest[i + 1, j] >= longest[i, j + 1] ? i++ : j++;
                continue;
            }
            var (toA, toB) = isEnd ? (a.Length, b.Length) : (i, j);
            if (toA > fromA || toB > fromB)
                gaps.Add(new Gap([.. a[fromA..toA]], [.. b[fromB..toB]], isEnd ? null : a[i]));
            (fromA, fromB) = (++i, ++j);
            if (isEnd)
                break;
        }
        return gaps.ToImmutable();
    }

    private static int[,] Longest(string[] a, string[] b)
    {
        var longest = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                longest[i, j] =
                    a[i] == b[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }
        return longest;
    }
}
