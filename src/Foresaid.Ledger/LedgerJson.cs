using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Foresaid.Json;

namespace Foresaid.Ledger;

/// <summary>Lists and objects inside columns, written as everywhere else in the contract.</summary>
internal static class LedgerJson
{
    private static readonly LedgerContext Context = new(
        new JsonSerializerOptions(ReadingJson.Options) { TypeInfoResolver = null }
    );

    public static JsonTypeInfo<Statement> Statement => Context.Statement;
    public static JsonTypeInfo<ImmutableArray<Paragraph>> Layout => Context.ImmutableArrayParagraph;
    public static JsonTypeInfo<ImmutableArray<string>> Words => Context.ImmutableArrayString;
    public static JsonTypeInfo<ImmutableArray<DateOnly>> Days => Context.ImmutableArrayDateOnly;
    public static JsonTypeInfo<ImmutableArray<ChainLink>> Chain => Context.ImmutableArrayChainLink;
    public static JsonTypeInfo<ReaderOptions> Options => Context.ReaderOptions;

    public static string Write<T>(T value, JsonTypeInfo<T> type) =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, type));

    public static T Read<T>(string json, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type) ?? throw new JsonException("A column of the ledger is empty.");

    /// <summary>A value of the vocabulary by its name in the contract.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => Write(value, (JsonTypeInfo<T>)Context.GetTypeInfo(typeof(T))!).Trim('"');
}

[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(ImmutableArray<Paragraph>))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(ImmutableArray<DateOnly>))]
[JsonSerializable(typeof(ImmutableArray<ChainLink>))]
[JsonSerializable(typeof(ReaderOptions))]
[JsonSerializable(typeof(Zone))]
[JsonSerializable(typeof(Kind))]
[JsonSerializable(typeof(Manner))]
[JsonSerializable(typeof(Edge))]
[JsonSerializable(typeof(SpeakerType))]
[JsonSerializable(typeof(CertaintyValue))]
[JsonSerializable(typeof(Polarity))]
[JsonSerializable(typeof(ConditionType))]
[JsonSerializable(typeof(StatusValue))]
internal sealed partial class LedgerContext : JsonSerializerContext;
