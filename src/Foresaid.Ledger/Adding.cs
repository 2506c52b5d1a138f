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
        var found = entry.Found ?? article;
        using var transaction = connection.BeginTransaction(deferred: false);
        var corrections = Corrections.Of(connection);
        if (!IsSame(corrections.Apply(found), article))
            throw new ArgumentException("Read the article as LedgerFile.Correct gives it.", nameof(entry));
        var facts = Facts(entry, found);
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
        var stored = connection.Rows(RecordSql.VersionById, Versions.With(corrections), ("version", version)).Single();
        Derived.Replace(connection, stored, entry.Reading);
        transaction.Commit();
        return isNew ? Addition.Added : Addition.NewVersion;
    }

    private static bool IsSame(Article known, Article read) =>
        known.Id == read.Id
        && known.Url == read.Url
        && known.Outlet == read.Outlet
        && Equals(known.Published, read.Published);

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

    /// <summary>As they were found: what persons set stands in decisions.</summary>
    private static (string, object?)[] Facts(Entry entry, Article found)
    {
        var published = found.Published;
        return
        [
            ("article", entry.Reading.Article.Id),
            ("text", found.Text.Hash),
            ("url", found.Url),
            ("outlet", found.Outlet),
            ("title", found.Title),
            ("language", found.Language),
            ("earliest", Versions.Iso(published?.Earliest)),
            ("latest", Versions.Iso(published?.Latest)),
            ("basis", published?.Basis),
            ("candidates", published is null ? null : LedgerJson.Write(published.Candidates, LedgerJson.Days)),
            ("at", published?.At),
            ("byline", entry.Byline),
            ("wire", entry.Wire),
            ("form", entry.Form),
            ("layout", LedgerJson.Write(found.Layout, LedgerJson.Layout)),
        ];
    }
}
