using System.Text;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>Short forms for SQL with named values.</summary>
internal static class Commands
{
    public static int Run(this SqliteConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = connection.With(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; null when there is no row or no value.</summary>
    public static object? Value(
        this SqliteConnection connection,
        string sql,
        params (string Name, object? Value)[] values
    )
    {
        using var command = connection.With(sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public static long Number(
        this SqliteConnection connection,
        string sql,
        params (string Name, object? Value)[] values
    ) => connection.Value(sql, values) is long number ? number : 0;

    public static IEnumerable<T> Rows<T>(
        this SqliteConnection connection,
        string sql,
        Func<SqliteDataReader, T> read,
        params (string Name, object? Value)[] values
    )
    {
        using var command = connection.With(sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return read(reader);
    }

    public static SqliteCommand With(
        this SqliteConnection connection,
        string sql,
        params (string Name, object? Value)[] values
    )
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue("$" + name, value ?? DBNull.Value);
        return command;
    }

    public static string? TextOrNull(this SqliteDataReader row, string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetString(at);

    public static string Text(this SqliteDataReader row, string column) => row.GetString(row.GetOrdinal(column));

    public static long Number(this SqliteDataReader row, string column) => row.GetInt64(row.GetOrdinal(column));

    public static byte[]? BytesOrNull(this SqliteDataReader row, string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetFieldValue<byte[]>(at);

    /// <summary>The text of a column that was asked for as a blob: a text may hold U+0000, at which SQLite's own strings end.</summary>
    public static string? Utf8OrNull(this SqliteDataReader row, string column) =>
        row.BytesOrNull(column) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
