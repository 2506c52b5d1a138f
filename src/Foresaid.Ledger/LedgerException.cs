using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>The ledger could not be read or written. The message says what happened, to which file, and what to do.</summary>
public sealed class LedgerException : Exception
{
    public LedgerException(string message)
        : base(message) { }

    public LedgerException(string message, Exception cause)
        : base(message, cause) { }

    // The codes of https://sqlite.org/rescode.html that a person can do something about.
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>What a trouble with the file means for the person, who knows no codes.</summary>
    internal static LedgerException Of(Exception cause, string path) =>
        new(
            cause switch
            {
                SqliteException sqlite => Explain(sqlite, path),
                UnauthorizedAccessException => NotAllowed(path),
                _ =>
                    $"{path}: the ledger cannot be used ({cause.Message}). Check the path, or name another with --ledger.",
            },
            cause
        );

    private static string Explain(SqliteException cause, string path) =>
        cause.SqliteErrorCode switch
        {
            NotADatabase =>
                $"{path}: this is no ledger of Foresaid (not an SQLite file). It was left as it is. Name another with --ledger.",
            Corrupt =>
                $"{path}: the ledger is damaged ({cause.Message}). Keep a copy of the file, put back your last good copy, "
                    + "or save what can be saved with: sqlite3 FILE .recover",
            Full =>
                $"{path}: the disk is full. The article in hand was not added; all that were reported before are safe. "
                    + "Free some space and give the same command again.",
            ReadOnly => NotAllowed(path),
            CannotOpen =>
                $"{path}: the ledger cannot be opened. Check that the folder is there and may be written, or name another "
                    + "with --ledger.",
            Busy =>
                $"{path}: another program holds the ledger. Wait until it has ended, then give the same command again.",
            InputOutput =>
                $"{path}: the disk refused to read or write ({cause.Message}). What was reported before is safe. Check the "
                    + "disk and its free space, then give the same command again.",
            _ => $"{path}: the ledger cannot be used ({cause.Message}). Check it with: foresaid verify",
        };

    private static string NotAllowed(string path) =>
        $"{path}: the ledger may not be written: the file or its folder is read-only. Change the permissions, or name "
        + "another with --ledger.";
}
