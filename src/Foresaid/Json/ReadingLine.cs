using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Foresaid.Json;

/// <summary>A reading as the ledger keeps it: the contract of <c>foresaid read</c> without input, part and text.</summary>
/// <remarks>Keys come out in the order of their numbers; docs/reference/reading.schema.json describes them.</remarks>
internal class StoredReading
{
    [JsonPropertyOrder(0)]
    public int Schema { get; init; } = ReadingJson.SchemaVersion;

    [JsonPropertyOrder(1)]
    public required string Reader { get; init; }

    [JsonPropertyOrder(4)]
    public required string ArticleId { get; init; }

    [JsonPropertyOrder(5)]
    public required string TextHash { get; init; }

    [JsonPropertyOrder(6)]
    public string? Url { get; init; }

    [JsonPropertyOrder(7)]
    public string? Outlet { get; init; }

    [JsonPropertyOrder(8)]
    public string? Title { get; init; }

    [JsonPropertyOrder(9)]
    public string? Language { get; init; }

    [JsonPropertyOrder(10)]
    public Published? Published { get; init; }

    [JsonPropertyOrder(12)]
    public ImmutableArray<TextSpan> Paragraphs { get; init; } = [];

    [JsonPropertyOrder(13)]
    public ImmutableArray<TextSpan> Sentences { get; init; } = [];

    [JsonPropertyOrder(14)]
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    [JsonPropertyOrder(15)]
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    [JsonPropertyOrder(16)]
    public ImmutableArray<Speaker> Speakers { get; init; } = [];

    [JsonPropertyOrder(17)]
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Null, and then left out, unless predicates were asked for.</summary>
    [JsonPropertyOrder(18)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<Predicate>? Predicates { get; init; }

    [JsonPropertyOrder(19)]
    public ImmutableArray<string> Doubts { get; init; } = [];
}

/// <summary>A reading as <c>foresaid read --format jsonl</c> prints it.</summary>
internal sealed class ReadingLine : StoredReading
{
    [JsonPropertyOrder(2)]
    public required string Input { get; init; }

    [JsonPropertyOrder(3)]
    public int? Part { get; init; }

    [JsonPropertyOrder(11)]
    public required string Text { get; init; }
}
