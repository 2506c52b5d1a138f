using System.Collections.Immutable;

namespace Foresaid.Score.Stories;

/// <summary>What a story was made to say, in the gold's own ids and words; what the gold itself says has the same form.</summary>
/// <remarks>A statement that the gold does not have is named "~article:digits".</remarks>
internal sealed record Findings
{
    public ImmutableArray<ImmutableArray<string>> Claims { get; init; } = [];
    public ImmutableArray<FoundPair> Pairs { get; init; } = [];

    /// <summary>The gold's questions, as asked.</summary>
    public ImmutableArray<FoundQuestion> Asked { get; init; } = [];

    /// <summary>Those of a story that was asked nothing, in its order.</summary>
    public ImmutableArray<FoundQuestion> Proposed { get; init; } = [];
    public ImmutableArray<FoundForecast> Forecasts { get; init; } = [];

    /// <summary>Ids of the articles of each family.</summary>
    public ImmutableArray<ImmutableArray<string>> Families { get; init; } = [];

    /// <summary>The words of those statements that the gold does not have.</summary>
    public ImmutableDictionary<string, string> Strange { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What a perfect program would say.</summary>
    public static Findings OfGold(StoryGold gold)
    {
        var questions = gold
            .Questions.Select(question => new FoundQuestion(
                question.Words,
                question.Type,
                [.. question.Lanes.Select(lane => new FoundLane([lane.Holder], [.. lane.Answers.Select(AnswerOf)]))]
            ))
            .ToImmutableArray();
        return new Findings
        {
            Claims = [.. gold.Claims.Select(claim => claim.Statements)],
            Pairs = [.. gold.Pairs.Select(pair => new FoundPair(pair.Type, pair.A, pair.B, pair.Differs, pair.Change))],
            Asked = questions,
            Proposed = questions,
            Forecasts =
            [
                .. gold.Forecasts.Select(one => new FoundForecast(
                    one.Statements,
                    one.Refused,
                    one.Outcome,
                    one.Fell,
                    one.Evidence
                )),
            ],
            Families = [.. gold.Families.Select(family => family.Articles)],
        };
    }

    private static FoundAnswer AnswerOf(GoldAnswer answer) => new(answer.Statements, answer.Value, answer.Move);
}

internal sealed record FoundPair(string Type, string A, string B, string Differs, string? Change);

internal sealed record FoundAnswer(ImmutableArray<string> Statements, string Value, string? Move);

/// <param name="Names">The holder's name and its other full names.</param>
internal sealed record FoundLane(ImmutableArray<string> Names, ImmutableArray<FoundAnswer> Answers);

internal sealed record FoundQuestion(string Words, string Type, ImmutableArray<FoundLane> Lanes);

internal sealed record FoundForecast(
    ImmutableArray<string> Statements,
    string? Refused,
    string? Outcome,
    string? Fell,
    ImmutableArray<string> Evidence
);
