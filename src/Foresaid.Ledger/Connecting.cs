using Foresaid.Ledger.Schema;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>How the file is opened, checked to be a ledger, and brought to the present schema.</summary>
internal static class Connecting
{
    static Connecting() => SQLitePCL.Batteries_V2.Init();

    public static SqliteConnection ToWrite(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            CheckKind(connection, path);
            connection.Run("pragma journal_mode = wal");
            // What is reported as added is on the disk, not in the system's memory.
            connection.Run("pragma synchronous = full");
            Migrate(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <param name="path">A ledger of the present schema.</param>
    public static SqliteConnection ToRead(string path)
    {
        var connection = OpenReadOnly(path);
        try
        {
            CheckKind(connection, path);
            connection.Run("pragma query_only = on");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static int VersionOf(SqliteConnection connection) => (int)connection.Number("pragma user_version");

    private static SqliteConnection OpenReadOnly(string path)
    {
        try
        {
            var connection = Open(path, SqliteOpenMode.ReadOnly);
            _ = VersionOf(connection);
            return connection;
        }
        catch (SqliteException) when (!File.Exists(path + "-wal"))
        {
            // In a folder that may not be written SQLite cannot lay its files beside a write-ahead-log database. With no
            // log left over the file is complete, and nobody can be writing to it there.
            return Open(new Uri(path).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);
        }
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            RecursiveTriggers = true, // "insert or replace" deletes: the triggers must see it.
            DefaultTimeout = 5,
        };
        var connection = new SqliteConnection(source.ToString());
        try
        {
            connection.Open();
            connection.Run("pragma trusted_schema = off");
            connection.Run("pragma cell_size_check = on");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void CheckKind(SqliteConnection connection, string path)
    {
        var version = VersionOf(connection);
        var isOurs = connection.Number("pragma application_id") == Migrations.ApplicationId;
        var isEmpty = connection.Number("select count(*) from sqlite_schema") == 0;
        if (!isOurs && !isEmpty)
        {
            throw new LedgerException(
                $"{path}: this SQLite file belongs to another program. It was left as it is. Name another with --ledger."
            );
        }
        if (version > Migrations.Latest)
        {
            throw new LedgerException(
                $"{path}: this ledger was written by a later Foresaid (schema {version}; this program knows up to "
                    + $"{Migrations.Latest}). It was left as it is. Update Foresaid, then give the same command again."
            );
        }
    }

    private static void Migrate(SqliteConnection connection)
    {
        if (VersionOf(connection) == Migrations.Latest)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var sql in Migrations.Since(VersionOf(connection)))
            connection.Run(sql);
        Derived.Rebuild(connection);
        connection.Run($"pragma application_id = {Migrations.ApplicationId}");
        connection.Run($"pragma user_version = {Migrations.Latest}");
        transaction.Commit();
    }
}
