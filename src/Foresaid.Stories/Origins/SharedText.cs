using System.Collections.Immutable;

namespace Foresaid.Stories.Origins;

/// <summary>Which texts have words in common, found by an index of shared runs of words and never by comparing all pairs.</summary>
/// <remarks>
/// A copy is not indexed itself: a thousand copies of one text are each held against one. A run of words that stands in many
/// different texts (a table's head, a disclaimer) leads to the first <see cref="MostTexts"/> of them only.
/// </remarks>
internal sealed class SharedText
{
    /// <summary>Texts that one run of words leads to.</summary>
    public const int MostTexts = 32;

    // Measured on the near pairs of ten thousand news texts (docs/decisions/032): see there.
    private const double Same = 0.7;
    private const double MostLonger = 2.5;
    private const double Told = 0.25;
    private const int FewestRuns = 8;
    private const int FewestToldRuns = 20;

    private readonly Dictionary<ulong, List<int>> _texts = [];
    private readonly ImmutableArray<Shingles> _shingles;

    public SharedText(ImmutableArray<Shingles> shingles)
    {
        _shingles = shingles;
        var copies = new int?[shingles.Length];
        var rewrites = new int?[shingles.Length];
        for (var number = 0; number < shingles.Length; number++)
        {
            var (like, isCopy) = Likest(number);
            copies[number] = isCopy ? like : null;
            rewrites[number] = isCopy ? null : like;
            if (!isCopy)
                Index(number);
        }
        CopyOf = [.. copies];
        RewriteOf = [.. rewrites];
    }

    /// <summary>The number of the earlier text that each is a copy of, which is itself none; null where it is none.</summary>
    public ImmutableArray<int?> CopyOf { get; }

    /// <summary>The number of the earlier text from which each has a good part of its words, without being a copy.</summary>
    public ImmutableArray<int?> RewriteOf { get; }

    /// <summary>How much of the one's text stands in the other, 0 to 1.</summary>
    public double Share(int of, int stands) =>
        of == stands ? 1
        : _shingles[of].Count == 0 ? 0
        : (double)_shingles[of].Common(_shingles[stands]) / _shingles[of].Count;

    private (int? Like, bool IsCopy) Likest(int number)
    {
        var (best, bestCommon, isCopy) = ((int?)null, 0, false);
        foreach (var other in Candidates(number))
        {
            var common = _shingles[number].Common(_shingles[other]);
            var (copy, told) = Judge(common, _shingles[number].Count, _shingles[other].Count);
            if ((copy && !isCopy) || (copy == isCopy && (copy || told) && common > bestCommon))
                (best, bestCommon, isCopy) = (other, common, copy);
        }
        return (best, isCopy);
    }

    private static (bool Copy, bool Told) Judge(int common, int mine, int its)
    {
        var (small, large) = (Math.Min(mine, its), Math.Max(mine, its));
        var part = small == 0 ? 0 : (double)common / small;
        return (
            common >= FewestRuns && part >= Same && large <= MostLonger * small,
            common >= FewestToldRuns && part >= Told
        );
    }

    /// <summary>The texts with most runs in common, as far as a quarter of the runs shows it.</summary>
    private IEnumerable<int> Candidates(int number)
    {
        const int Most = 64;
        var counts = new SortedDictionary<int, int>();
        foreach (var other in _shingles[number].Sample.SelectMany(shingle => _texts.GetValueOrDefault(shingle) ?? []))
            counts[other] = counts.GetValueOrDefault(other) + 1;
        return counts
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Take(Most)
            .Select(pair => pair.Key);
    }

    private void Index(int number)
    {
        foreach (var shingle in _shingles[number].Sample)
        {
            if (!_texts.TryGetValue(shingle, out var texts))
                _texts.Add(shingle, texts = []);
            if (texts.Count < MostTexts)
                texts.Add(number);
        }
    }
}
