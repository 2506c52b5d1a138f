using System.Text.Json;
using Foresaid.Ledger.Schema;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>The record of what was said, in one SQLite file: one program writes at a time, readers never wait.</summary>
/// <remarks>
/// Not thread-safe: one instance a thread. Every method throws <see cref="LedgerException"/>, with a message for the
/// person, when the file cannot be read or written. What an adding method has returned is on the disk.
/// docs/reference/ledger.md shows the tables.
/// </remarks>
public sealed partial class LedgerFile : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly WriterLock? _lock;

    private LedgerFile(string path, SqliteConnection connection, WriterLock? held)
    {
        (Path, _connection, _lock) = (path, connection, held);
        connection.CreateFunction(
            "holds",
            (string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase),
            isDeterministic: true
        );
    }

    /// <summary>The file, as a full path.</summary>
    public string Path { get; }

    /// <summary>Opens the ledger for writing; lays it where there is none, folder included; brings an older one to the present schema.</summary>
    /// <exception cref="LedgerException">Another program is writing to it, it is no ledger, it is of a later Foresaid, or it
    /// cannot be written.</exception>
    public static LedgerFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        path = System.IO.Path.GetFullPath(path);
        WriterLock? held = null;
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            held = WriterLock.Take(path);
            return new LedgerFile(path, Connecting.ToWrite(path), held);
        }
        catch (Exception trouble)
        {
            held?.Dispose();
            if (IsTrouble(trouble))
                throw LedgerException.Of(trouble, path);
            throw;
        }
    }

    /// <summary>Opens the ledger for asking, beside a writer too. An older one is brought to the present schema first.</summary>
    /// <exception cref="LedgerException">There is none, or it cannot be read.</exception>
    public static LedgerFile OpenForReading(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        path = System.IO.Path.GetFullPath(path);
        if (!File.Exists(path))
        {
            throw new LedgerException(
                $"{path}: there is no ledger yet. Lay one with: foresaid add FILE, or name another with --ledger."
            );
        }
        try
        {
            var connection = Connecting.ToRead(path);
            if (Connecting.VersionOf(connection) < Migrations.Latest)
            {
                connection.Dispose();
                Open(path).Dispose();
                connection = Connecting.ToRead(path);
            }
            return new LedgerFile(path, connection, null);
        }
        catch (Exception trouble) when (IsTrouble(trouble))
        {
            throw LedgerException.Of(trouble, path);
        }
    }

    /// <summary>Adds an article, whole or not at all: its text, bytes and facts, and what was read from it.</summary>
    /// <returns>What it did; by then it is on the disk.</returns>
    public Addition Add(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Guard(() => Adding.Add(_connection, entry));
    }

    /// <summary>Removes the texts of an article, their bytes and all that was read from them, for good. A tombstone with the hash stays.</summary>
    /// <returns>How many texts were removed; 0 when the article is not known or was forgotten before.</returns>
    public int Forget(string articleId, string by, DateTimeOffset at, string? why)
    {
        ArgumentException.ThrowIfNullOrEmpty(articleId);
        return Guard(() => Forgetting.Forget(_connection, articleId, by, at, why));
    }

    /// <summary>Draws the derived tables again from the record.</summary>
    public void Rebuild() =>
        Guard(() =>
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            Derived.Rebuild(_connection);
            transaction.Commit();
            return 0;
        });

    public void Dispose()
    {
        _connection.Dispose();
        _lock?.Dispose();
    }

    private static bool IsTrouble(Exception trouble) =>
        trouble is SqliteException or IOException or UnauthorizedAccessException or JsonException;

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception trouble) when (IsTrouble(trouble))
        {
            throw LedgerException.Of(trouble, Path);
        }
    }

    /// <summary>As <see cref="Guard{T}"/>, for rows that are read one by one.</summary>
    private IEnumerable<T> GuardRows<T>(IEnumerable<T> rows)
    {
        using var each = Guard(rows.GetEnumerator);
        while (Guard(each.MoveNext))
            yield return each.Current;
    }
}
