using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Foresaid.Json;
using Foresaid.Ledger.Schema;
using Foresaid.Stories.Propositions;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>What the contents of statements say, kept beside the readings: reading it anew means parsing the text again.</summary>
internal static class PropositionStore
{
    private static readonly PropositionContext Context = new(
        new JsonSerializerOptions(ReadingJson.Options) { TypeInfoResolver = null }
    );

    /// <summary>The code that makes them, named by its content: a row that another build made is never taken for this one's.</summary>
    public static string Maker { get; } =
        $"{typeof(PropositionReader).Assembly.ManifestModule.ModuleVersionId:N}-{typeof(Reader).Assembly.ManifestModule.ModuleVersionId:N}";

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
            ("maker", Maker),
            ("body", Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(made, Type)))
        );
    }

    /// <returns>Null where the kept ones are of another reading, or of other code.</returns>
    public static FrozenDictionary<string, Proposition>? Of(SqliteConnection connection, StoredVersion version) =>
        connection.Value(
            AskingSql.Propositions,
            ("version", version.Id),
            ("reading", version.Reading),
            ("maker", Maker)
        )
            is string body
            ? JsonSerializer.Deserialize(body, Type)!.ToFrozenDictionary(StringComparer.Ordinal)
            : null;

    private static JsonTypeInfo<SortedDictionary<string, Proposition>> Type =>
        Context.SortedDictionaryStringProposition;
}

[JsonSerializable(typeof(SortedDictionary<string, Proposition>))]
internal sealed partial class PropositionContext : JsonSerializerContext;
