using Foresaid.Ledger.Schema;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>The one exception to append-only: what a law or a source asks to be removed is removed from the file's pages too.</summary>
internal static class Forgetting
{
    public static int Forget(SqliteConnection connection, string articleId, string by, DateTimeOffset at, string? why)
    {
        // Without it the words would stay in freed pages, readable with any editor.
        connection.Run("pragma secure_delete = on");
        var forgotten = 0;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            var texts = connection
                .Rows(RecordSql.TextsOfArticle, row => row.GetString(0), ("article", articleId))
                .Where(text => connection.Value(RecordSql.IsForgotten, ("text", text)) is null)
                .ToList();
            foreach (var text in texts)
                forgotten += ForgetText(connection, text, by, at, why);
            transaction.Commit();
        }
        connection.Run("insert into article_words(article_words) values ('optimize')");
        connection.Run("insert into statement_words(statement_words) values ('optimize')");
        connection.Run("pragma wal_checkpoint(truncate)");
        return forgotten;
    }

    private static int ForgetText(SqliteConnection connection, string text, string by, DateTimeOffset at, string? why)
    {
        // Other articles may hold the same text: a wire story without an address, printed twice.
        var read = Versions.With(Corrections.Of(connection));
        var latest = connection.Rows(RecordSql.LatestWithText, read, ("text", text)).ToList();
        foreach (var version in latest)
            connection.Run(DerivedSql.RemoveVersion, ("version", version.Id));
        connection.Run(RecordSql.Forget, ("text", text), ("by", by), ("at", Versions.Iso(at)), ("why", why));
        foreach (var version in latest)
            Derived.Replace(connection, version, null);
        return 1;
    }
}
