using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Foresaid.Json;

/// <summary>A converter that knows what its values look like, where the framework cannot.</summary>
public interface IDescribedConverter
{
    /// <summary>The values' type.</summary>
    Type Described { get; }

    /// <summary>As JSON Schema: a new node at each call.</summary>
    JsonObject Describe();
}

/// <summary>JSON Schemas made from the types that write the rows, so that they cannot differ.</summary>
public static class SchemaText
{
    /// <summary>Draft 2020-12, indented, ended by a line feed.</summary>
    /// <param name="type">Of the row, with the options that write it.</param>
    /// <param name="version">Changes when a field changes its meaning; null where each row says it itself.</param>
    /// <param name="optional">Keys that are not always there.</param>
    public static string Of(JsonTypeInfo type, string title, int? version, params string[] optional)
    {
        ArgumentNullException.ThrowIfNull(type);
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Mend(context, node, optional),
        };
        var schema = type.GetJsonSchemaAsNode(options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        if (version is { } number)
            schema.Insert(2, "schema", number);
        return schema
                .ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = PlainEncoder.Instance })
                .ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Fills in what the exporter cannot know: the values that have converters of their own, alone and in arrays.</summary>
    private static JsonNode Mend(JsonSchemaExporterContext context, JsonNode schema, string[] optional)
    {
        var type = context.TypeInfo.Type;
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var converters = context.TypeInfo.Options.Converters;
        if (Converted(bare, converters) is { } converted)
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
            && Converted(element, converters) is { } item
        )
            whole["items"] = item;
        if (whole.ContainsKey("properties"))
            RequireAll(whole, optional);
        return whole;
    }

    private static JsonObject? Converted(Type type, IList<JsonConverter> converters) =>
        type switch
        {
            _ when type == typeof(TextSpan) => Object(
                """{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}"""
            ),
            _ when type == typeof(ChainLink) => Object("""{"type":["string","array"],"items":{"type":"string"}}"""),
            _ when type == typeof(RuleId) => Object("""{"type":"string"}"""),
            _ when type == typeof(DateOnly) => Object("""{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}"""),
            _ when type == typeof(double) || type == typeof(decimal) => Object("""{"type":"number"}"""),
            _ => converters
                .OfType<IDescribedConverter>()
                .FirstOrDefault(converter => converter.Described == type)
                ?.Describe(),
        };

    /// <summary>Every key is always there, null where the text does not say, but for the optional ones.</summary>
    private static void RequireAll(JsonObject schema, string[] optional)
    {
        var keys = schema["properties"]!.AsObject().Select(property => property.Key).Except(optional);
        schema["required"] = new JsonArray([.. keys.Select(key => JsonValue.Create(key))]);
    }

    private static JsonObject Object(string json) => JsonNode.Parse(json)!.AsObject();
}
