using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Foresaid.Json;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Json;

/// <summary>Answers as the contract writes them: the keys tell the sort (<c>window</c>; <c>low</c>, <c>high</c>, <c>unit</c>; <c>polarity</c>; <c>choice</c>).</summary>
internal sealed class AnswerConverter : JsonConverter<AnswerValue>, IDescribedConverter
{
    // The window's own form stands in reading.schema.json.
    private const string Forms = """
        {"anyOf":[
          {"type":"object","properties":{"window":{"type":"object"}},"required":["window"]},
          {"type":"object","properties":{"low":{"type":["number","null"]},"high":{"type":["number","null"]},"unit":{"type":["string","null"]}},
           "required":["low","high","unit"]},
          {"type":"object","properties":{"polarity":{"enum":["+","-"]}},"required":["polarity"]},
          {"type":"object","properties":{"choice":{"type":"string"}},"required":["choice"]}]}
        """;

    Type IDescribedConverter.Described => typeof(AnswerValue);

    JsonObject IDescribedConverter.Describe() => JsonNode.Parse(Forms)!.AsObject();

    public override AnswerValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var answer = document.RootElement;
        if (answer.ValueKind != JsonValueKind.Object)
            throw new JsonException("An answer is an object.");
        if (answer.TryGetProperty("window", out var window))
            return new WindowAnswer(
                window.Deserialize(StoryJson.Type<Window>(options)) ?? throw new JsonException("A window is missing.")
            );
        if (answer.TryGetProperty("polarity", out var polarity))
            return new PolarityAnswer(polarity.Deserialize(StoryJson.Type<Polarity>(options)));
        if (answer.TryGetProperty("choice", out var choice))
            return new ChoiceAnswer(choice.GetString() ?? "");
        return new FigureAnswer(Figure(answer, "low"), Figure(answer, "high"), Text(answer, "unit"));
    }

    public override void Write(Utf8JsonWriter writer, AnswerValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case WindowAnswer days:
                writer.WritePropertyName("window");
                JsonSerializer.Serialize(writer, days.Window, StoryJson.Type<Window>(options));
                break;
            case FigureAnswer figure:
                Write(writer, "low", figure.Low, options);
                Write(writer, "high", figure.High, options);
                writer.WriteString("unit", figure.Unit);
                break;
            case PolarityAnswer whether:
                writer.WritePropertyName("polarity");
                JsonSerializer.Serialize(writer, whether.Polarity, StoryJson.Type<Polarity>(options));
                break;
            case ChoiceAnswer choice:
                writer.WriteString("choice", choice.Choice);
                break;
            default:
                throw new JsonException($"{value.GetType().Name} is no answer of the contract.");
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, decimal? figure, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, figure, StoryJson.Type<decimal?>(options));
    }

    private static decimal? Figure(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var figure) && figure.ValueKind == JsonValueKind.Number
            ? figure.GetDecimal()
            : null;

    private static string? Text(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var text) ? text.GetString() : null;
}
