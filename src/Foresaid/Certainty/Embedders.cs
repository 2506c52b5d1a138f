using System.Collections.Frozen;
using System.Globalization;
using Foresaid.Lexicon;

namespace Foresaid.Certainty;

/// <summary>What a word does to the factuality of the clause below it.</summary>
/// <param name="Cap">0 to 3: the most that stands below it.</param>
/// <param name="Keeps">Negating the word leaves what stands below as it is.</param>
internal readonly record struct Embedder(double Cap, bool Negative, bool Keeps);

/// <summary>The words of English that colour the clause below them: <c>certainty/embedders.tsv</c>. Immutable.</summary>
internal sealed class Embedders
{
    private readonly FrozenDictionary<string, Embedder> _words;

    private Embedders(FrozenDictionary<string, Embedder> words) => _words = words;

    public Embedder? Find(string lemma) => _words.TryGetValue(lemma, out var found) ? found : null;

    public static Embedders Open()
    {
        // A word that stands in two rows has the first.
        var words = new Dictionary<string, Embedder>(StringComparer.Ordinal);
        foreach (var row in Glossary.Open("certainty/embedders.tsv").Rows)
        {
            var cap = double.Parse(row[0], CultureInfo.InvariantCulture);
            foreach (var lemma in row[3].Split(' '))
                words.TryAdd(lemma, new Embedder(cap, row[1] == "-", row[2] == "yes"));
        }
        return new Embedders(words.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
