using System.Collections.Immutable;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Decisions;

/// <summary>A decision whose words are in no present reading: it stays in the record and waits, without effect.</summary>
/// <param name="Why">What was looked for and not found, as a sentence.</param>
public sealed record LooseDecision(Decision Decision, string Why)
{
    /// <summary>Those about statements and speakers that the articles do not have any more. Questions and forecasts are settled
    /// with their story (<see cref="Story.Loose"/>).</summary>
    /// <param name="standing">Not undone, in order.</param>
    /// <param name="articles">At least those that <see cref="DecisionPlaces.ArticlesOf"/> names; the ones that are missing are gone.</param>
    public static ImmutableArray<LooseDecision> Among(
        ImmutableArray<Decision> standing,
        ImmutableArray<StoryArticle> articles
    )
    {
        var verdicts = Verdicts.Of(standing, [], articles);
        var there = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var gone = standing
            .Select(decision => (Decision: decision, Articles: DecisionPlaces.ArticlesOf(decision)))
            .Where(pair => pair.Articles.Length > 0 && !pair.Articles.Any(there.Contains))
            .Select(pair => new LooseDecision(
                pair.Decision,
                $"The ledger has no text of {pair.Articles[0]} any more."
            ));
        return [.. verdicts.Loose, .. new Cast(articles, verdicts).Loose, .. gone];
    }

    /// <summary>All of a story, with those about questions and forecasts that it does not have any more.</summary>
    internal static ImmutableArray<LooseDecision> In(
        Verdicts verdicts,
        Cast cast,
        ImmutableArray<Question> questions,
        ImmutableArray<Forecast> forecasts
    )
    {
        var asked = questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var foreseen = forecasts
            .SelectMany(forecast => forecast.Rows)
            .Select(row => row.Id)
            .ToHashSet(StringComparer.Ordinal);
        var loose = ImmutableArray.CreateBuilder<LooseDecision>();
        loose.AddRange(verdicts.Loose);
        loose.AddRange(cast.Loose);
        foreach (var decision in verdicts.Standing)
        {
            if (
                IsOnQuestion(decision)
                && !asked.Contains(decision.Subject)
                && !verdicts.IsRejectedQuestion(decision.Subject)
            )
                loose.Add(new LooseDecision(decision, $"No statements ask this question any more: {decision.Words}"));
        }
        foreach (var (id, given) in verdicts.Outcomes.Where(outcome => !foreseen.Contains(outcome.Id)))
            loose.Add(
                new LooseDecision(
                    given.Decision,
                    $"Statement {id[..8]} is no forecast any more: {given.Decision.Words}"
                )
            );
        return loose.ToImmutable();
    }

    private static bool IsOnQuestion(Decision decision) =>
        decision.Act == Acts.Organiser || (decision.Act == Acts.Resolve && DecisionPlaces.ArticlesOf(decision).IsEmpty);
}
