namespace Foresaid.Json;

/// <summary>The JSON Schema of a line of <c>foresaid read --format jsonl</c>, made from the types that write it.</summary>
public static class ReadingSchema
{
    /// <summary>Draft 2020-12, indented; docs/reference/reading.schema.json is this text.</summary>
    public static string Text { get; } =
        SchemaText.Of(
            ReadingJson.LineType,
            "A reading: who said what, on whose word, about which time, how sure",
            null,
            "predicates"
        );
}
