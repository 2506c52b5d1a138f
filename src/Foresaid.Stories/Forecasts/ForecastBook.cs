using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Forecasts.Refusing;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Forecasts;

/// <summary>Takes forecasts with a rule, refuses the others, and proposes what came of them.</summary>
internal sealed class ForecastBook
{
    private readonly Dictionary<StoryRow, Question> _answered = [];
    private readonly OutcomeJudge _judge;
    private readonly Verdicts _verdicts;
    private readonly ImmutableArray<StoryRow> _rows;
    private readonly DateOnly _asOf;

    private ForecastBook(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Question> questions,
        OutcomeJudge judge,
        Verdicts verdicts,
        DateOnly asOf
    )
    {
        (_rows, _judge, _verdicts, _asOf) = (rows, judge, verdicts, asOf);
        foreach (var question in questions)
        {
            foreach (var row in question.Lanes.SelectMany(lane => lane.Answers).SelectMany(answer => answer.Rows))
                _answered.TryAdd(row, question);
        }
    }

    public static ImmutableArray<Forecast> Of(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Claim> claims,
        ImmutableArray<Rest> rests,
        ImmutableArray<Question> questions,
        EvidenceFinder evidence,
        ClauseReader clauses,
        Verdicts verdicts,
        DateOnly asOf
    )
    {
        var book = new ForecastBook(rows, questions, new OutcomeJudge(evidence, clauses), verdicts, asOf);
        return [.. ForecastGroups.Of(rows, claims, rests, clauses).Select(book.Take)];
    }

    private Forecast Take(ImmutableArray<StoryRow> group)
    {
        var main = group.FirstOrDefault(row => Outlook.WindowOf(row) is not null) ?? group[0];
        var question = group.Select(row => _answered.GetValueOrDefault(row)).FirstOrDefault(found => found is not null);
        var window = Outlook.WindowOf(main) ?? question?.Window;
        var refused = Refusals.Of(main.Quote, window, Outlook.IsInherited(main));
        var outcome = Given(group) ?? (refused is null ? Proposed(main, window, question, group) : null);
        if (outcome is not null)
            refused = null;
        return new Forecast(
            group[0].Id,
            main.Holders,
            question?.Id,
            group[0].Quote,
            window,
            group.Select(row => row.Statement.Likelihood).FirstOrDefault(found => found is not null),
            ForecastRule.ConditionOf(main),
            StateOf(refused, window, outcome),
            refused is null ? ForecastRule.Of(main, window, question) : null,
            refused,
            outcome,
            group
        );
    }

    private ForecastOutcome? Proposed(
        StoryRow main,
        Window? window,
        Question? question,
        ImmutableArray<StoryRow> group
    ) =>
        _judge.Propose(main, window, question?.Organiser)
        ?? (question is null ? null : JudgedByQuestion.Of(question, group));

    private ForecastState StateOf(Refusal? refused, Window? window, ForecastOutcome? outcome) =>
        refused is not null ? ForecastState.Refused
        : outcome is not null ? ForecastState.Decided
        : window?.Latest < _asOf ? ForecastState.Due
        : ForecastState.Open;

    /// <summary>A person's word, also on a forecast that was refused.</summary>
    private ForecastOutcome? Given(ImmutableArray<StoryRow> group)
    {
        if (_verdicts.OutcomeOf(group) is not { } given)
            return null;
        var shown = given.Evidence.ToHashSet(StringComparer.Ordinal);
        ImmutableArray<StoryRow> evidence = [.. _rows.Where(row => shown.Contains(row.Id))];
        return new ForecastOutcome(given.Value, given.Fell, Proposed: false, evidence, OrganiserOnly: false);
    }
}
