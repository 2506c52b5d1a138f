using System.Collections.Immutable;
using System.Text.Json;

namespace Foresaid.Score.Stories;

/// <summary>An article of a gold story as a program gets it.</summary>
internal sealed record StoryText(
    string Id,
    string Url,
    string? Outlet,
    string? Title,
    DateOnly? Published,
    SourceText Text
)
{
    public Article Article =>
        new()
        {
            Text = Text,
            Url = Url,
            Outlet = Outlet,
            Title = Title,
            Published = Published is { } day ? Foresaid.Published.On(day, "given") : null,
        };
}

/// <summary>One statement of a gold story: what the scorer compares, and the whole of its JSON for making a reading.</summary>
/// <param name="Holders">The innermost speakers; the outlet where nobody is named.</param>
internal sealed record GoldSaying(
    string Id,
    string Article,
    string Words,
    ImmutableArray<string> Holders,
    JsonElement Json
);

internal sealed record GoldClaim(string Id, ImmutableArray<string> Statements, bool Arguable);

internal sealed record GoldFamily(string Kind, ImmutableArray<string> Articles);

/// <param name="Value">The answer in the form of <see cref="AnswerForm"/>.</param>
internal sealed record GoldAnswer(ImmutableArray<string> Statements, string Value, string? Move);

internal sealed record GoldLane(string Holder, ImmutableArray<GoldAnswer> Answers)
{
    public IEnumerable<string> Statements => Answers.SelectMany(answer => answer.Statements);
}

internal sealed record GoldQuestion(
    string Id,
    string Words,
    string Type,
    string? Organiser,
    ImmutableArray<GoldLane> Lanes
);

internal sealed record GoldPair(string Type, string A, string B, string Differs, string? Change, bool Arguable);

internal sealed record GoldLookalike(string Like, string A, string? B);

internal sealed record GoldForecast(
    string Id,
    ImmutableArray<string> Statements,
    string? Refused,
    string? Outcome,
    string? Fell,
    ImmutableArray<string> Evidence,
    bool Arguable
);

/// <summary>A gold story: <c>golden/stories/README.md</c> has its format.</summary>
internal sealed record StoryGold
{
    public required string Name { get; init; }
    public required DateOnly AsOf { get; init; }
    public required ImmutableArray<StoryText> Texts { get; init; }
    public required ImmutableArray<GoldSaying> Sayings { get; init; }

    /// <summary>Names of one speaker, where articles differ in them.</summary>
    public required ImmutableArray<ImmutableArray<string>> People { get; init; }
    public required ImmutableArray<GoldClaim> Claims { get; init; }
    public required ImmutableArray<GoldFamily> Families { get; init; }
    public required ImmutableArray<GoldQuestion> Questions { get; init; }
    public required ImmutableArray<GoldPair> Pairs { get; init; }
    public required ImmutableArray<GoldLookalike> Lookalikes { get; init; }
    public required ImmutableArray<GoldForecast> Forecasts { get; init; }

    public static StoryGold Load(string folder) =>
        Parse(
            File.ReadAllText(Path.Combine(folder, "articles.jsonl")),
            File.ReadAllText(Path.Combine(folder, "gold.json"))
        );

    /// <param name="articles">The lines of <c>articles.jsonl</c>.</param>
    /// <param name="gold">The text of <c>gold.json</c>.</param>
    public static StoryGold Parse(string articles, string gold)
    {
        var root = JsonElement.Parse(gold);
        var texts = TextsOf(articles);
        var outlets = texts.ToDictionary(text => text.Id, text => text.Outlet ?? "outlet", StringComparer.Ordinal);
        return new StoryGold
        {
            Name = root.Text("story")!,
            AsOf = root.Day("asOf")!.Value,
            Texts = texts,
            Sayings = root.Each("statements", one => SayingOf(one, outlets)),
            People = root.Each("people", names => names.EnumerateArray().Select(GoldJson.Text).ToImmutableArray()),
            Claims = root.Each(
                "claims",
                one => new GoldClaim(one.Text("claim")!, one.Texts("statements"), one.Flag("arguable"))
            ),
            Families = root.Each("families", one => new GoldFamily(one.Text("kind")!, one.Texts("articles"))),
            Questions = root.Each("questions", QuestionOf),
            Pairs = root.Each("pairs", PairOf),
            Lookalikes = root.Each(
                "lookalikes",
                one => new GoldLookalike(one.Text("like")!, one.Text("a")!, one.Text("b"))
            ),
            Forecasts = root.Each("forecasts", ForecastOf),
        };
    }

    /// <param name="articles">The lines of <c>articles.jsonl</c>.</param>
    public static ImmutableArray<StoryText> TextsOf(string articles) =>
        [
            .. articles
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => TextOf(JsonElement.Parse(line))),
        ];

    private static StoryText TextOf(JsonElement text) =>
        new(
            text.Text("id")!,
            text.Text("url")!,
            text.Text("outlet"),
            text.Text("title"),
            text.Day("published"),
            new SourceText(text.Text("text")!)
        );

    private static GoldSaying SayingOf(JsonElement one, Dictionary<string, string> outlets)
    {
        var article = one.Text("article")!;
        var speakers = one.Each("speakers", speaker => speaker.Text("name")!);
        return new GoldSaying(
            one.Text("id")!,
            article,
            string.Join(" … ", one.Texts("content")),
            speakers.IsEmpty ? [outlets[article]] : speakers,
            one
        );
    }

    private static GoldQuestion QuestionOf(JsonElement one) =>
        new(
            one.Text("question")!,
            one.Text("words")!,
            one.Text("type")!,
            one.Text("organiser"),
            one.Each("lanes", lane => new GoldLane(lane.Text("holder")!, lane.Each("answers", AnswerOf)))
        );

    private static GoldAnswer AnswerOf(JsonElement one) =>
        new(one.Texts("statements"), AnswerForm.Of(one.GetProperty("answer")), one.Text("move"));

    private static GoldPair PairOf(JsonElement one) =>
        new(
            one.Text("type")!,
            one.Text("a")!,
            one.Text("b")!,
            one.Text("differs")!,
            one.Text("change"),
            one.Flag("arguable")
        );

    private static GoldForecast ForecastOf(JsonElement one)
    {
        var outcome = one.GetProperty("outcome");
        var decided = outcome.ValueKind == JsonValueKind.Object;
        return new GoldForecast(
            one.Text("forecast")!,
            one.Texts("statements"),
            one.Text("refused"),
            decided ? outcome.Text("value") : null,
            decided ? outcome.Text("fell") : null,
            decided ? outcome.Texts("evidence") : [],
            one.Flag("arguable")
        );
    }
}
