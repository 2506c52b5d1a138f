using System.Reflection;

namespace Foresaid.Ledger.Schema;

/// <summary>The schema as a list that only grows: numbered SQL files, embedded, never edited once shipped.</summary>
internal static class Migrations
{
    /// <summary>"FSLD": marks an SQLite file as a ledger of Foresaid (https://sqlite.org/pragma.html#pragma_application_id).</summary>
    public const int ApplicationId = 0x46534C44;

    private static readonly string[] Files =
    [
        "001-record.sql",
        "002-derived.sql",
        "003-stories.sql",
        "004-members.sql",
    ];

    /// <summary>The version of a ledger that all of them have been run on.</summary>
    public static int Latest => Files.Length;

    /// <summary>The SQL that a ledger of the given version still needs, in order.</summary>
    public static IEnumerable<string> Since(int version) => Files.Skip(version).Select(Text);

    private static string Text(string file)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
