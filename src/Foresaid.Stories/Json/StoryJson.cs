using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Foresaid.Json;
using Foresaid.Stories.Decisions;

namespace Foresaid.Stories.Json;

/// <summary>Writes what belongs to a story as JSON, with the same names and figures as a reading.</summary>
public static class StoryJson
{
    /// <summary>The one way in which values of a story are written: also for the rows of the command and the pages.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    private static readonly StoryContext Context = new(new JsonSerializerOptions(Options) { TypeInfoResolver = null });

    public static string Write<T>(T value) =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, Type<T>(Context.Options)));

    /// <exception cref="JsonException">The text is damaged, or no such value.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize(json, Type<T>(Context.Options)) ?? throw new JsonException("The value is empty.");

    internal static JsonTypeInfo<T> Type<T>(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(ReadingJson.Options);
        foreach (var converter in StoryNames.All)
            options.Converters.Add(converter);
        options.Converters.Add(new AnswerConverter());
        return options;
    }
}

[JsonSerializable(typeof(StoryValue))]
[JsonSerializable(typeof(MemberValue))]
[JsonSerializable(typeof(FactsValue))]
[JsonSerializable(typeof(RejectValue))]
[JsonSerializable(typeof(PairValue))]
[JsonSerializable(typeof(JoinValue))]
[JsonSerializable(typeof(SplitValue))]
[JsonSerializable(typeof(QuestionValue))]
[JsonSerializable(typeof(OrganiserValue))]
[JsonSerializable(typeof(ResolveValue))]
[JsonSerializable(typeof(decimal?))]
internal sealed partial class StoryContext : JsonSerializerContext;
