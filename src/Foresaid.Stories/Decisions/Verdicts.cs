using System.Collections.Immutable;
using System.Text.Json;
using Foresaid.Stories.Json;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Decisions;

/// <summary>What persons decided, as it stands after all undoing and on the present readings: what the stages of a story ask.</summary>
/// <remarks>Every id that is given back is one of the present readings.</remarks>
internal sealed class Verdicts
{
    private readonly HashSet<string> _rejected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GivenOutcome> _outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GivenAnswer> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _organisers = new(StringComparer.Ordinal);
    private readonly List<AskedQuestion> _asked = [];
    private readonly List<LooseDecision> _loose = [];
    private readonly PairVerdicts _pairs;
    private readonly SpeakerVerdicts _speakers;
    private readonly StatementPlaces _places;

    private Verdicts(
        ImmutableArray<Decision> standing,
        ImmutableArray<AskedQuestion> asked,
        ImmutableArray<StoryArticle> articles
    )
    {
        Standing = standing;
        _places = new StatementPlaces(articles);
        _speakers = new SpeakerVerdicts(articles);
        var pairs = new List<(string, string, bool)>();
        foreach (var decision in standing)
        {
            try
            {
                Take(decision, pairs);
            }
            catch (JsonException trouble)
            {
                _loose.Add(new LooseDecision(decision, $"Its value cannot be read: {trouble.Message}"));
            }
        }
        _pairs = new PairVerdicts(pairs);
        _asked.AddRange(asked.Where(question => _asked.All(earlier => earlier.Id != question.Id)));
    }

    /// <param name="decisions">In the order in which they were made.</param>
    /// <param name="asked">Questions asked with this call alone.</param>
    /// <param name="articles">The present readings, in the story's order.</param>
    public static Verdicts Of(
        ImmutableArray<Decision> decisions,
        ImmutableArray<AskedQuestion> asked,
        ImmutableArray<StoryArticle> articles
    ) => new(Undoing.Standing(decisions), asked, articles);

    /// <summary>Those that were not undone, in order.</summary>
    public ImmutableArray<Decision> Standing { get; }

    /// <summary>Those whose words stand in no statement of their article; speakers are settled by <see cref="Rejoin"/>.</summary>
    public ImmutableArray<LooseDecision> Loose => [.. _loose];

    /// <summary>Asked by persons and not rejected since, in the order of asking; then those asked with this call alone.</summary>
    public ImmutableArray<AskedQuestion> Asked =>
        [
            .. _asked
                .Where(asked => !_rejected.Contains(asked.Id))
                .Select(asked => asked with { Organiser = OrganiserOf(asked.Id) ?? asked.Organiser }),
        ];

    /// <summary>The pairs that persons held to say the same, sorted.</summary>
    public ImmutableArray<(string A, string B)> Same => _pairs.Same;

    /// <summary>The pairs that persons held apart, sorted.</summary>
    public ImmutableArray<(string A, string B)> Apart => _pairs.Apart;

    public bool IsRejected(Statement statement) => _rejected.Contains(statement.Id);

    /// <summary>A person does not want this question, asked or proposed.</summary>
    public bool IsRejectedQuestion(string questionId) => _rejected.Contains(questionId);

    /// <summary>A person held two statements to say the same, or it follows from what persons held.</summary>
    public bool AreSame(string one, string other) => _pairs.AreSame(one, other);

    /// <summary>As <see cref="AreSame"/>, of two that do not say the same. Neither holds where nobody decided.</summary>
    public bool AreApart(string one, string other) => _pairs.AreApart(one, other);

    /// <summary>A name as the texts have it; null where no person named one.</summary>
    public string? OrganiserOf(string questionId) => _organisers.GetValueOrDefault(questionId);

    /// <summary>What a person said came of a forecast.</summary>
    /// <param name="rows">Its statements: a forecast is named by its first one, which an article added later can change.</param>
    public GivenOutcome? OutcomeOf(IEnumerable<StoryRow> rows) =>
        rows.Select(row => _outcomes.GetValueOrDefault(row.Id))
            .OfType<GivenOutcome>()
            .MaxBy(given => Standing.IndexOf(given.Decision));

    /// <summary>As the other, by the id of any of its statements.</summary>
    public GivenOutcome? OutcomeOf(string statementId) => _outcomes.GetValueOrDefault(statementId);

    /// <summary>By statement, in the order of deciding.</summary>
    public IEnumerable<(string Id, GivenOutcome Given)> Outcomes =>
        _outcomes
            .Select(pair => (pair.Key, pair.Value))
            .OrderBy(pair => Standing.IndexOf(pair.Value.Decision))
            .ThenBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>What a person said a question's answer was in the end; null where nobody did.</summary>
    public GivenAnswer? AnswerOf(string questionId) => _answers.GetValueOrDefault(questionId);

    /// <summary>Joins and splits speakers as persons said.</summary>
    /// <returns>The decisions whose speakers are no longer found.</returns>
    public ImmutableArray<LooseDecision> Rejoin(Dictionary<(string Article, string Id), CastMember> known) =>
        _speakers.Apply(known);

    private void Take(Decision decision, List<(string, string, bool)> pairs)
    {
        switch (decision.Act)
        {
            case Acts.Reject:
                Reject(decision);
                break;
            case Acts.Same or Acts.Apart:
                var pair = StoryJson.Read<PairValue>(decision.Value ?? "");
                if (Place(decision, pair.Article) is { } one && Place(decision, pair.Other) is { } other)
                    pairs.Add((one, other, decision.Act == Acts.Same));
                break;
            case Acts.Join or Acts.Split:
                _speakers.Add(decision);
                break;
            case Acts.Question:
                var asked = StoryJson.Read<QuestionValue>(decision.Value ?? "");
                _asked.RemoveAll(earlier => earlier.Id == decision.Subject);
                _rejected.Remove(decision.Subject);
                _asked.Add(new AskedQuestion(decision.Subject, asked.Words, asked.Type, asked.Organiser));
                break;
            case Acts.Organiser:
                _organisers[decision.Subject] = StoryJson.Read<OrganiserValue>(decision.Value ?? "").Name;
                break;
            case Acts.Resolve:
                Resolve(decision);
                break;
        }
    }

    private void Reject(Decision decision)
    {
        if (StoryJson.Read<RejectValue>(decision.Value ?? "").Article is not { } article)
            _rejected.Add(decision.Subject);
        else if (Place(decision, article) is { } id)
            _rejected.Add(id);
    }

    private void Resolve(Decision decision)
    {
        var value = StoryJson.Read<ResolveValue>(decision.Value ?? "");
        ImmutableArray<string> evidence =
        [
            .. value
                .Evidence.Select(place => _places.Find(place, out var id) == Decisions.Standing.Attached ? id : null)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        if (value is { Article: { } article, Outcome: { } outcome } && Place(decision, article) is { } forecast)
            _outcomes[forecast] = new GivenOutcome(outcome, value.Fell, value.Accepted, evidence, decision);
        else if (value.Answer is { } answer)
            _answers[decision.Subject] = new GivenAnswer(answer, value.Fell, value.Accepted, evidence, decision);
    }

    private string? Place(Decision decision, string article) =>
        Place(decision, new StatementPlace(decision.Subject, article, decision.Words ?? ""));

    /// <summary>The present id; null, and noted as loose, where the words are not found.</summary>
    private string? Place(Decision decision, StatementPlace place)
    {
        var standing = _places.Find(place, out var id);
        if (standing == Decisions.Standing.Loose)
            _loose.Add(
                new LooseDecision(decision, $"No statement of {place.Article} has these words any more: {place.Words}")
            );
        return standing == Decisions.Standing.Attached ? id : null;
    }
}
