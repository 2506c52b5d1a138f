using System.Collections.Frozen;
using Foresaid.Ledger.Schema;
using Foresaid.Stories.Propositions;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>What the contents of statements say, kept beside the readings: reading it anew means parsing the text again.</summary>
internal static class PropositionStore
{
    public static void Keep(SqliteConnection connection, long version, long number, Reading reading)
    {
        var source = new PropositionReader();
        var made = new SortedDictionary<string, Proposition>(StringComparer.Ordinal);
        foreach (var statement in reading.Statements)
            made[statement.Id] = source.Of(reading, statement);
        connection.Run(
            DerivedSql.AddPropositions,
            ("version", version),
            ("reading", number),
            ("maker", StoryMakers.Name),
            ("body", LedgerJson.Write(made, StoryMakers.Json.SortedDictionaryStringProposition))
        );
    }

    /// <returns>Null where the kept ones are of another reading, or of other code.</returns>
    public static FrozenDictionary<string, Proposition>? Of(SqliteConnection connection, StoredVersion version) =>
        connection.Value(
            AskingSql.Propositions,
            ("version", version.Id),
            ("reading", version.Reading),
            ("maker", StoryMakers.Name)
        )
            is string body
            ? LedgerJson
                .Read(body, StoryMakers.Json.SortedDictionaryStringProposition)
                .ToFrozenDictionary(StringComparer.Ordinal)
            : null;
}
