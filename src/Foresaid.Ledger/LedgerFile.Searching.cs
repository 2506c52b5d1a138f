using Foresaid.Ledger.Schema;

namespace Foresaid.Ledger;

/// <content>Full-text search.</content>
public sealed partial class LedgerFile
{
    /// <summary>Statements whose words or speakers have what is searched, then articles that have it elsewhere; each best first.</summary>
    /// <param name="typed">Words, all of which must be there, as English inflects them; a phrase in quotation marks; "word*" for a beginning.</param>
    /// <param name="filter">Speaker, kinds and days count; with a speaker or kinds only statements are searched.</param>
    /// <param name="belongs">Which articles are searched, by their id; null: all.</param>
    /// <param name="most">No more hits than so many.</param>
    /// <param name="anyWord">True where one of the words is enough.</param>
    public IReadOnlyList<Hit> Search(
        string typed,
        StatementFilter filter,
        Func<string, bool>? belongs,
        int most,
        bool anyWord = false
    )
    {
        ArgumentNullException.ThrowIfNull(filter);
        var words = SearchWords.Of(typed);
        if (words.Count == 0)
            return [];
        var query = anyWord ? SearchWords.Any(words) : SearchWords.All(words);
        return Guard(() =>
        {
            using var snapshot = _connection.BeginTransaction(deferred: true);
            var hits = new HitReader(Articles().ToDictionary(row => row.Id, StringComparer.Ordinal), ReadingOf);
            var found = StatementHits(query, filter)
                .Where(hit => belongs?.Invoke(hit.Row.ArticleId) != false)
                .Take(most)
                .Select(hit => hits.Of(hit.Row, hit.Marked))
                .ToList();
            if (filter.Speaker is not null || !filter.Kinds.IsEmpty)
                return found;
            var told = found.Select(hit => hit.Article.Id).ToHashSet(StringComparer.Ordinal);
            found.AddRange(
                ArticleHits(query, filter)
                    .Where(hit => belongs?.Invoke(hit.ArticleId) != false && !told.Contains(hit.ArticleId))
                    .Take(most - found.Count)
                    .Select(hit => hits.Of(hit.ArticleId, hit.Marked))
            );
            return found;
        });
    }

    private IEnumerable<(StatementRow Row, string Marked)> StatementHits(string query, StatementFilter filter) =>
        _connection.Rows(
            AskingSql.StatementHits,
            row => (StatementOf(row), row.Text("marked")),
            ("words", query),
            ("speaker", filter.Speaker),
            ("kinds", KindsOf(filter)),
            ("since", Versions.Iso(filter.Since)),
            ("until", Versions.Iso(filter.Until))
        );

    private IEnumerable<(string ArticleId, string Marked)> ArticleHits(string query, StatementFilter filter) =>
        _connection.Rows(
            AskingSql.ArticleHits,
            row => (row.Text("article"), row.Text("marked")),
            ("words", query),
            ("since", Versions.Iso(filter.Since)),
            ("until", Versions.Iso(filter.Until))
        );

    private static string? KindsOf(StatementFilter filter) =>
        filter.Kinds.IsEmpty ? null : LedgerJson.Write([.. filter.Kinds.Select(LedgerJson.Name)], LedgerJson.Words);
}
