using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Foresaid.Stories.Propositions;

/// <summary>How much a shared word tells: rare words much, common ones little, by a shipped table of English, never by the ledger.</summary>
/// <remarks>Unit: decades of rarity above the commonest word of meaning, 0.2 to 4.</remarks>
public static class TermWeights
{
    private const double Least = 0.2;
    private const double Most = 4;

    // A word of one in a thousand tells nothing of what a clause is about.
    private const double Common = 300;

    private static readonly FrozenDictionary<string, short> Rarity = Load();

    public static double Of(string term) =>
        Rarity.TryGetValue(term, out var rarity) ? Math.Clamp((rarity - Common) / 100 + Least, Least, Most) : Most;

    /// <summary>True of words that are not too rare for the table.</summary>
    internal static bool IsKnown(string term) => Rarity.ContainsKey(term);

    /// <summary>Summed in the order given.</summary>
    public static double Of(IEnumerable<string> terms)
    {
        var sum = 0.0;
        foreach (var term in terms)
            sum += Of(term);
        return sum;
    }

    private static FrozenDictionary<string, short> Load()
    {
        using var stream =
            typeof(TermWeights).Assembly.GetManifestResourceStream("propositions/weights.tsv")
            ?? throw new InvalidOperationException("The assembly lacks weights.tsv: make it with 'forge weights'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rarity = new Dictionary<string, short>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab)
                rarity[line[..tab]] = short.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
        }
        return rarity.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
