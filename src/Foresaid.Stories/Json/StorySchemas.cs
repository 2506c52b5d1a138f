using System.Collections.Immutable;
using Foresaid.Json;

namespace Foresaid.Stories.Json;

/// <summary>The JSON Schemas of the rows that the command and the pages print; docs/reference/rows holds these texts.</summary>
public static class StorySchemas
{
    /// <summary>By the name of their file, without ".schema.json".</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } =
        new Dictionary<string, string>
        {
            ["statements"] = Of<StatementLine>("A statement, as 'foresaid statements' prints it"),
            ["show"] = Of<ShownLine>("A statement in its paragraph, as 'foresaid show' prints it"),
            ["claims"] = Of<ClaimLine>("A claim: what is said, by whom, from how many independent starts"),
            ["origins"] = Of<FamilyLine>("A family of articles that rest on one text"),
            ["conflicts"] = Of<PairLine>("Two statements that conflict, disagree, or of which one retells the other"),
            ["question"] = Of<QuestionLine>("A question with a lane for each holder"),
            ["timeline"] = Of<EntryLine>("What happened or is to happen, and on whose word"),
            ["forecasts"] = Of<ForecastLine>("A forecast with its rule, its state and what came of it"),
            ["speakers"] = Of<CastLine>("A speaker across the articles of a story, with their record"),
            ["story-list"] = Of<StoryLine>("A story"),
            ["story-show"] = Of<StoryShownLine>("A story with its articles"),
            ["decisions"] = Of<DecisionLine>("What a person decided"),
            ["search-statement"] = Of<StatementHitLine>("A statement found by its words"),
            ["search-article"] = Of<ArticleHitLine>("An article found by words outside its statements"),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static string Of<T>(string title) => SchemaText.Of(StoryJson.Type<T>(), title, version: 1);
}
