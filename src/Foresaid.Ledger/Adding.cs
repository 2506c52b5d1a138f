using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Json;
using Foresaid.Ledger.Schema;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>How an article goes into the record, in one transaction.</summary>
internal static class Adding
{
    public static Addition Add(SqliteConnection connection, Entry entry)
    {
        var article = entry.Reading.Article;
        using var transaction = connection.BeginTransaction(deferred: false);
        var facts = Facts(entry);
        if (connection.Value(RecordSql.SameVersion, facts) is not null)
            return Addition.Known;
        if (connection.Value(RecordSql.IsForgotten, ("text", article.Text.Hash)) is not null)
            return Addition.Forgotten;

        connection.Run(RecordSql.AddText, ("hash", article.Text.Hash), ("body", article.Text.Content));
        var raw = AddRaw(connection, entry.Raw);
        var isNew = connection.Run(RecordSql.AddArticle, ("id", article.Id)) > 0;
        var doubts = LedgerJson.Write(entry.Doubts, LedgerJson.Words);
        var version = connection.Number(
            RecordSql.AddVersion,
            [.. facts, ("raw", raw), ("found", Versions.Iso(entry.FoundAt)), ("doubts", doubts)]
        );
        AddReading(connection, version, entry.Reading, entry.Options, entry.FoundAt);
        var stored = connection.Rows(RecordSql.VersionById, Versions.Read, ("version", version)).Single();
        Derived.Replace(connection, stored, entry.Reading);
        transaction.Commit();
        return isNew ? Addition.Added : Addition.NewVersion;
    }

    /// <returns>The reading's number.</returns>
    public static long AddReading(
        SqliteConnection connection,
        long version,
        Reading reading,
        ReaderOptions options,
        DateTimeOffset at
    ) =>
        connection.Number(
            RecordSql.AddReading,
            ("version", version),
            ("reader", reading.ReaderVersion),
            ("options", LedgerJson.Write(options, LedgerJson.Options)),
            ("at", Versions.Iso(at)),
            ("body", Encoding.UTF8.GetString(ReadingJson.WriteStored(reading)))
        );

    private static string? AddRaw(SqliteConnection connection, byte[] raw)
    {
        if (raw.Length == 0)
            return null;
        var hash = Convert.ToHexStringLower(SHA256.HashData(raw));
        using var kept = new MemoryStream();
        using (var zlib = new ZLibStream(kept, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(raw);
        connection.Run(RecordSql.AddRaw, ("hash", hash), ("size", raw.Length), ("zlib", kept.ToArray()));
        return hash;
    }

    private static (string, object?)[] Facts(Entry entry)
    {
        var article = entry.Reading.Article;
        var published = article.Published;
        return
        [
            ("article", article.Id),
            ("text", article.Text.Hash),
            ("url", article.Url),
            ("outlet", article.Outlet),
            ("title", article.Title),
            ("language", article.Language),
            ("earliest", Versions.Iso(published?.Earliest)),
            ("latest", Versions.Iso(published?.Latest)),
            ("basis", published?.Basis),
            ("candidates", published is null ? null : LedgerJson.Write(published.Candidates, LedgerJson.Days)),
            ("at", published?.At),
            ("byline", entry.Byline),
            ("wire", entry.Wire),
            ("form", entry.Form),
            ("layout", LedgerJson.Write(article.Layout, LedgerJson.Layout)),
        ];
    }
}
