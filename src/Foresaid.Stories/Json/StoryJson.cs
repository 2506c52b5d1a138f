using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Foresaid.Json;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories.Json;

/// <summary>Writes what belongs to a story as JSON, with the same names and figures as a reading.</summary>
public static class StoryJson
{
    /// <summary>The one way in which values of a story are written: also for the rows of the command and the pages.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    private static readonly StoryContext Context = new(new JsonSerializerOptions(Options) { TypeInfoResolver = null });

    /// <summary>One line, without a line break.</summary>
    /// <typeparam name="T">A row of this folder, the value of a decision, or a value with a name in the contract.</typeparam>
    public static string Write<T>(T value) =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, Type<T>()));

    /// <exception cref="JsonException">The text is damaged, or no such value.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize(json, Type<T>()) ?? throw new JsonException("The value is empty.");

    internal static JsonTypeInfo<T> Type<T>() => Type<T>(Context.Options);

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
[JsonSerializable(typeof(RefLine))]
[JsonSerializable(typeof(StatementLine))]
[JsonSerializable(typeof(ShownLine))]
[JsonSerializable(typeof(ClaimLine))]
[JsonSerializable(typeof(FamilyLine))]
[JsonSerializable(typeof(PairLine))]
[JsonSerializable(typeof(QuestionLine))]
[JsonSerializable(typeof(EntryLine))]
[JsonSerializable(typeof(ForecastLine))]
[JsonSerializable(typeof(CastLine))]
[JsonSerializable(typeof(StoryLine))]
[JsonSerializable(typeof(StoryShownLine))]
[JsonSerializable(typeof(DecisionLine))]
[JsonSerializable(typeof(StatementHitLine))]
[JsonSerializable(typeof(ArticleHitLine))]
[JsonSerializable(typeof(QuestionType))]
[JsonSerializable(typeof(Move))]
[JsonSerializable(typeof(Fell))]
[JsonSerializable(typeof(PairType))]
[JsonSerializable(typeof(Differs))]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(FamilyKind))]
[JsonSerializable(typeof(OriginKind))]
[JsonSerializable(typeof(EntryStatus))]
[JsonSerializable(typeof(ForecastState))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(OutcomeValue))]
internal sealed partial class StoryContext : JsonSerializerContext;
