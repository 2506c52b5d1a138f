namespace Foresaid.Score.Stories;

/// <summary>All that a figure is made from: the gold, what stands for what in it, and what was found.</summary>
internal sealed record Marking(StoryGold Gold, Defensible Defensible, Findings Findings)
{
    public Likeness Likeness { get; } = new(Gold);
    public Lines Lines { get; } = new(Gold, Findings);

    /// <summary>Two ids in one order.</summary>
    public static (string, string) Unordered(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    /// <summary>Every two of them, each once, equal ones left out.</summary>
    public static IEnumerable<(string A, string B)> PairsOf(IEnumerable<string> ids)
    {
        var sorted = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        for (var one = 0; one < sorted.Count; one++)
        {
            for (var other = one + 1; other < sorted.Count; other++)
                yield return (sorted[one], sorted[other]);
        }
    }
}
