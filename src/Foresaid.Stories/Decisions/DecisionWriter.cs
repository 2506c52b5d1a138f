using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Json;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Decisions;

/// <summary>Writes what a person decides, with the words by which it is found again, ready to be appended.</summary>
/// <param name="by">Who decides.</param>
/// <param name="at">When.</param>
/// <param name="story">Where it holds, of what belongs to a story; null: in every story.</param>
public sealed class DecisionWriter(string by, DateTimeOffset at, string? story)
{
    /// <param name="example">Id of an article.</param>
    public Decision NewStory(string name, string about, string? example) =>
        Decide(Acts.Story, name, new StoryValue(about, example), about);

    /// <param name="title">For the person who reads the decision later.</param>
    public Decision Add(string articleId, string? title) => Member(Acts.Add, articleId, title);

    public Decision Drop(string articleId, string? title) => Member(Acts.Drop, articleId, title);

    public Decision Set(string articleId, string? title, FactsValue facts) => Decide(Acts.Set, articleId, facts, title);

    public Decision Reject(StatementPlace statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Decide(Acts.Reject, statement.Id, new RejectValue(null, statement.Article), statement.Words);
    }

    public Decision Reject(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Decide(Acts.Reject, question.Id, new RejectValue(story, null), question.Words);
    }

    public Decision Same(StatementPlace one, StatementPlace other) => Pair(Acts.Same, one, other);

    public Decision Apart(StatementPlace one, StatementPlace other) => Pair(Acts.Apart, one, other);

    public Decision Join(SpeakerPlace one, SpeakerPlace other)
    {
        ArgumentNullException.ThrowIfNull(one);
        return Decide(Acts.Join, one.Id, new JoinValue(story, one, other), one.Name);
    }

    public Decision Split(SpeakerPlace speaker, string articleId)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Decide(Acts.Split, speaker.Id, new SplitValue(story, speaker, articleId), speaker.Name);
    }

    /// <summary>The same words are the same question, whoever asks.</summary>
    public Decision Ask(string words, QuestionType? type, string? organiser)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("asked|" + Fold.Name(words))))[..40];
        return Decide(Acts.Question, id, new QuestionValue(story, words, type, organiser), words);
    }

    public Decision Organiser(Question question, string name)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Decide(Acts.Organiser, question.Id, new OrganiserValue(story, name), question.Words);
    }

    /// <param name="value">What came of it; null takes the proposal over.</param>
    /// <exception cref="ArgumentException">Nothing is proposed, and no value is given.</exception>
    public Decision Resolve(Forecast forecast, OutcomeValue? value)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        var proposal = forecast.Outcome;
        if ((value ?? proposal?.Value) is not { } outcome)
            throw new ArgumentException("No outcome is proposed: say one.", nameof(value));
        var agrees = outcome == proposal?.Value;
        return Decide(
            Acts.Resolve,
            forecast.Id,
            new ResolveValue(
                story,
                forecast.Rows[0].Article.Id,
                outcome,
                agrees ? proposal!.Fell : null,
                null,
                value is null,
                agrees ? Places(proposal!.Evidence) : []
            ),
            forecast.Words
        );
    }

    /// <summary>Takes over the answer that is proposed for a question.</summary>
    public Decision Resolve(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var proposal = question.Outcome ?? throw new ArgumentException("No answer is proposed.", nameof(question));
        return Decide(
            Acts.Resolve,
            question.Id,
            new ResolveValue(story, null, null, proposal.Fell, proposal.Answer, true, Places(proposal.Evidence)),
            question.Words
        );
    }

    public Decision Undo(Decision earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new Decision(by, at, Acts.Undo, earlier.Subject) { Words = earlier.Words, Undoes = earlier.Id };
    }

    public static StatementPlace PlaceOf(StoryRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new StatementPlace(row.Id, row.Article.Id, row.Quote);
    }

    /// <param name="rows">Of the story, in its order.</param>
    public static SpeakerPlace PlaceOf(CastMember member, ImmutableArray<StoryRow> rows)
    {
        ArgumentNullException.ThrowIfNull(member);
        var articles = rows.Where(row => row.Chain.Any(link => link.Contains(member)) || row.Holders.Contains(member))
            .Select(row => row.Article.Id)
            .Distinct(StringComparer.Ordinal)
            .Take(SpeakerPlace.MostArticles);
        return new SpeakerPlace(member.Key, member.Name, member.Type, member.Named, [.. articles]);
    }

    private static ImmutableArray<StatementPlace> Places(ImmutableArray<StoryRow> rows) => [.. rows.Select(PlaceOf)];

    private Decision Member(string act, string articleId, string? title) =>
        Decide(
            act,
            articleId,
            new MemberValue(story ?? throw new InvalidOperationException("An article belongs to a named story.")),
            title
        );

    private Decision Pair(string act, StatementPlace one, StatementPlace other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Decide(act, one.Id, new PairValue(one.Article, other), one.Words);
    }

    private Decision Decide<T>(string act, string subject, T value, string? words) =>
        new(by, at, act, subject) { Value = StoryJson.Write(value), Words = words };
}
