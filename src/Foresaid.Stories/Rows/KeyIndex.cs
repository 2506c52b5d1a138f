using System.Collections.Immutable;

namespace Foresaid.Stories.Rows;

/// <summary>Which rows share a key: what keeps every stage from comparing all with all.</summary>
public interface IStatementIndex
{
    /// <summary>Numbers of the rows that have the key, ascending.</summary>
    IReadOnlyList<int> With(string key);
}

/// <summary>The keys of rows in memory.</summary>
internal sealed class KeyIndex : IStatementIndex
{
    private readonly Dictionary<string, List<int>> _rows = new(StringComparer.Ordinal);

    public KeyIndex(ImmutableArray<StoryRow> rows, Func<StoryRow, IEnumerable<string>> keys)
    {
        foreach (var row in rows)
        {
            foreach (var key in keys(row).Distinct(StringComparer.Ordinal))
            {
                if (!_rows.TryGetValue(key, out var with))
                    _rows.Add(key, with = []);
                with.Add(row.Number);
            }
        }
    }

    public IReadOnlyList<int> With(string key) => _rows.TryGetValue(key, out var with) ? with : [];
}
