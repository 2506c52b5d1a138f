using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Foresaid.Json;

/// <summary>The JSON Schema of a line of <c>foresaid read --format jsonl</c>, made from the types that write it.</summary>
public static class ReadingSchema
{
    /// <summary>Draft 2020-12, indented; docs/reference/reading.schema.json is this text.</summary>
    public static string Text { get; } = Make();

    private static string Make()
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Mend,
        };
        var schema = ReadingJson.LineType.GetJsonSchemaAsNode(options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A reading: who said what, on whose word, about which time, how sure");
        return schema
                .ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = PlainEncoder.Instance })
                .ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Fills in what the exporter cannot know: the values that have converters of their own, alone and in arrays.</summary>
    private static JsonNode Mend(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = context.TypeInfo.Type;
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (Converted(bare) is { } converted)
        {
            var nullable = type != bare || context.PropertyInfo?.IsGetNullable == true;
            return nullable
                ? new JsonObject { ["anyOf"] = new JsonArray(converted, Object("""{"type":"null"}""")) }
                : converted;
        }
        if (schema is not JsonObject whole)
            return schema;
        if (
            context.TypeInfo.ElementType is { } element
            && !whole.ContainsKey("items")
            && Converted(element) is { } item
        )
            whole["items"] = item;
        if (whole.ContainsKey("properties"))
            RequireAll(whole);
        return whole;
    }

    private static JsonObject? Converted(Type type) =>
        type switch
        {
            _ when type == typeof(TextSpan) => Object(
                """{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}"""
            ),
            _ when type == typeof(ChainLink) => Object("""{"type":["string","array"],"items":{"type":"string"}}"""),
            _ when type == typeof(RuleId) => Object("""{"type":"string"}"""),
            _ when type == typeof(DateOnly) => Object("""{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}"""),
            _ when type == typeof(double) || type == typeof(decimal) => Object("""{"type":"number"}"""),
            { IsEnum: true } => new JsonObject { ["enum"] = VocabularyConverters.NamesOf(type) },
            _ => null,
        };

    /// <summary>Every key is always there, null where the text does not say; only predicates come when asked for.</summary>
    private static void RequireAll(JsonObject schema)
    {
        var keys = schema["properties"]!.AsObject().Select(property => property.Key).Where(key => key != "predicates");
        schema["required"] = new JsonArray([.. keys.Select(key => JsonValue.Create(key))]);
    }

    private static JsonObject Object(string json) => JsonNode.Parse(json)!.AsObject();
}
