using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Foresaid.Lexicon;

/// <summary>A word list that is built into the library: rows of tab-separated cells, keyed by their first.</summary>
/// <remarks>Lines that begin with "#" tell where the list comes from. Immutable; safe to share between threads.</remarks>
internal sealed class Glossary
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _rows;

    private Glossary(ImmutableArray<ImmutableArray<string>> rows)
    {
        Rows = rows;
        // The first row of a key wins, so that a list reads from top to bottom.
        _rows = rows.DistinctBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(row => row[0], row => row, StringComparer.Ordinal);
    }

    /// <summary>All rows, in the order of the list.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    public bool Contains(string key) => _rows.ContainsKey(key);

    /// <returns>The row's cells, the key first; empty when there is none.</returns>
    public ImmutableArray<string> Find(string key) => _rows.GetValueOrDefault(key, []);

    /// <param name="name">Path below <c>Lexicon/</c>, with "/" between folders.</param>
    /// <exception cref="InvalidOperationException">The list is not in the library: it was built wrong.</exception>
    public static Glossary Open(string name)
    {
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. LexiconFile.Lines(name).Select(line => line.Split('\t').ToImmutableArray()),
        ];
        return new Glossary(rows);
    }
}
