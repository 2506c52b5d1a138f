using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Foresaid.Ledger.Schema;
using Foresaid.Stories.Decisions;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>Proves that the ledger holds what it says: hashes, spans, references, derived rows.</summary>
internal static class Verifying
{
    public static IEnumerable<Finding> Verify(SqliteConnection connection)
    {
        // One state of the file throughout, whatever a writer adds meanwhile.
        using var snapshot = connection.BeginTransaction(deferred: true);
        foreach (var what in VerifyFile(connection))
            yield return new Finding(null, false, what);
        var read = Versions.With(Corrections.Of(connection));
        foreach (var article in connection.Rows(RecordSql.ArticleIds, row => row.GetString(0)))
        {
            var versions = connection.Rows(RecordSql.VersionsOfArticle, read, ("article", article)).ToList();
            var wrong = versions.SelectMany(version => VerifyVersion(connection, version)).ToList();
            if (versions.Count == 0)
                wrong.Add("It has no version.");
            foreach (var what in wrong)
                yield return new Finding(article, false, what);
            if (wrong.Count == 0)
                yield return new Finding(article, true, Summary(versions));
        }
    }

    private static IEnumerable<string> VerifyFile(SqliteConnection connection)
    {
        foreach (var line in connection.Rows("pragma integrity_check", row => row.GetString(0)))
        {
            if (line != "ok")
                yield return $"The file is damaged: {line}. Put back your last good copy.";
        }
        foreach (var table in connection.Rows("pragma foreign_key_check", row => row.GetString(0)).Distinct())
            yield return $"A row of table {table} points at a row that is not there.";
        foreach (var trigger in VerifySql.Triggers)
        {
            if (connection.Value(VerifySql.HasTrigger, ("name", trigger)) is null)
                yield return $"The guard {trigger} is gone: rows may have been changed since.";
        }
        foreach (var raw in connection.Rows(VerifySql.Raws, Raw.Read).Where(raw => !raw.Holds()))
            yield return $"The bytes kept as {raw.Hash} are no longer those that were found.";
    }

    private static IEnumerable<string> VerifyVersion(SqliteConnection connection, StoredVersion version)
    {
        if (version.Found is not { } found)
            return VerifyForgotten(connection, version);
        if (found.Text.Hash != version.TextHash)
            return [$"The text is no longer the one that was stored: its hash is {found.Text.Hash}."];
        if (found.Id != version.ArticleId && !WasSet(connection, version.ArticleId, found.Id))
            return [$"The version's own address names another article: {found.Id}."];
        try
        {
            var reading = version.Read();
            var wrong = SpanCheck.Faults(reading).ToList();
            // Rows can be compared only with statements whose spans can be followed.
            return wrong.Count == 0 && version.IsLatest ? VerifyDerived(connection, version, reading) : wrong;
        }
        catch (JsonException damage)
        {
            return [$"The stored reading cannot be read: {damage.Message}"];
        }
    }

    /// <summary>A person once gave the article this address, so that the page found there is a version of it.</summary>
    private static bool WasSet(SqliteConnection connection, string article, string url) =>
        connection
            .Rows(RecordSql.Decisions, Decided.Read, ("subject", article))
            .Any(decision => decision.Act == Acts.Set && Corrections.Read(decision)?.Url == url);

    private static IEnumerable<string> VerifyForgotten(SqliteConnection connection, StoredVersion version)
    {
        if (connection.Value(RecordSql.IsForgotten, ("text", version.TextHash)) is null)
            yield return "The text is gone, and nobody asked for it to be forgotten.";
        if (version.Body is not null)
            yield return "The text was forgotten, but a reading of it is still there.";
    }

    private static IEnumerable<string> VerifyDerived(
        SqliteConnection connection,
        StoredVersion version,
        Reading reading
    )
    {
        var rows = connection
            .Rows(
                VerifySql.DerivedRows,
                row => (Body: row.GetString(0), Quote: row.GetString(1)),
                ("version", version.Id)
            )
            .ToList();
        var expected = reading.Statements.Select(statement => StatementRow.Of(reading, statement)).ToList();
        var same =
            rows.Count == expected.Count
            && rows.Zip(expected)
                .All(pair =>
                    pair.First.Body == LedgerJson.Write(pair.Second.Statement, LedgerJson.Statement)
                    && pair.First.Quote == pair.Second.Quote
                );
        if (!same)
            yield return "The statements listed for it are not those of its latest reading.";
        if (!HasImprint(connection, version))
            yield return "The day, outlet or address listed for it is not what its page gives or a person set.";
    }

    private static bool HasImprint(SqliteConnection connection, StoredVersion version)
    {
        var (facts, published) = (version.Imprint, version.Imprint.Published);
        return connection.Value(
            VerifySql.SameImprint,
            ("version", version.Id),
            ("url", facts.Url),
            ("outlet", facts.Outlet),
            ("earliest", Versions.Iso(published?.Earliest)),
            ("latest", Versions.Iso(published?.Latest)),
            ("basis", published?.Basis)
        )
            is not null;
    }

    private static string Summary(List<StoredVersion> versions)
    {
        if (versions.All(version => version.IsForgotten))
            return "forgotten: only its hash is left";
        var statements = versions
            .Where(version => !version.IsForgotten)
            .Sum(version => version.Read().Statements.Length);
        return $"{Count(versions.Count, "version")}, {Count(statements, "statement")}: text, bytes and spans hold";
    }

    private static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";

    private sealed record Raw(string Hash, long Size, byte[]? Zlib)
    {
        public static Raw Read(SqliteDataReader row) =>
            new(row.Text("hash"), row.Number("size"), row.BytesOrNull("zlib"));

        /// <summary>Stops at the stated size: damaged bytes may unpack to anything.</summary>
        public bool Holds()
        {
            if (Zlib is null)
                return true; // Forgotten; the triggers let nobody else empty it.
            try
            {
                using var zlib = new ZLibStream(new MemoryStream(Zlib), CompressionMode.Decompress);
                var bytes = new byte[Size];
                return zlib.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length
                    && zlib.ReadByte() < 0
                    && Convert.ToHexStringLower(SHA256.HashData(bytes)) == Hash;
            }
            catch (InvalidDataException)
            {
                return false;
            }
        }
    }
}
