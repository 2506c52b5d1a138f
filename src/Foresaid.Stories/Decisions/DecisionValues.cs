using System.Collections.Immutable;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Decisions;

/// <summary>A statement as a decision keeps it: enough to find it again in a later reading.</summary>
/// <param name="Id">As it was when it was decided on.</param>
/// <param name="Article">Id of its article.</param>
/// <param name="Words">Its content.</param>
public sealed record StatementPlace(string Id, string Article, string Words);

/// <summary>A speaker as a decision keeps it.</summary>
/// <param name="Id">Its key when it was decided on.</param>
/// <param name="Named">False for "analysts": those are found again only in their article.</param>
/// <param name="Articles">Ids of the first articles that name it, in the story's order.</param>
public sealed record SpeakerPlace(string Id, string Name, SpeakerType Type, bool Named, ImmutableArray<string> Articles)
{
    /// <summary>How many articles are kept: a speaker of a thousand is found again by a few.</summary>
    internal const int MostArticles = 8;
}

/// <summary>The value of <see cref="Acts.Story"/>.</summary>
/// <param name="About">Names, words and dates that define it.</param>
/// <param name="Example">Id of an article whose words define it too; null when none was given.</param>
public sealed record StoryValue(string About, string? Example);

/// <summary>The value of <see cref="Acts.Add"/> and <see cref="Acts.Drop"/>.</summary>
public sealed record MemberValue(string Story);

/// <summary>The value of <see cref="Acts.Set"/>. What is null stays as the page tells it, or as an earlier decision set it.</summary>
public sealed record FactsValue(DateOnly? Published, string? Outlet, string? Url);

/// <summary>The value of <see cref="Acts.Reject"/>; both null where a question is rejected in every story.</summary>
/// <param name="Story">Only of a question: null holds in every story.</param>
/// <param name="Article">Id of the statement's article; null where a question is rejected.</param>
public sealed record RejectValue(string? Story, string? Article);

/// <summary>The value of <see cref="Acts.Same"/> and <see cref="Acts.Apart"/>: the subject's article, and the other statement.</summary>
public sealed record PairValue(string Article, StatementPlace Other);

/// <summary>The value of <see cref="Acts.Join"/>.</summary>
/// <param name="Story">Null: holds in every story.</param>
public sealed record JoinValue(string? Story, SpeakerPlace One, SpeakerPlace Other);

/// <summary>The value of <see cref="Acts.Split"/>.</summary>
/// <param name="Story">Null: holds in every story.</param>
/// <param name="Article">Id of the article in which it is somebody else.</param>
public sealed record SplitValue(string? Story, SpeakerPlace Speaker, string Article);

/// <summary>The value of <see cref="Acts.Question"/>.</summary>
/// <param name="Story">Null: holds in every story.</param>
public sealed record QuestionValue(string? Story, string Words, QuestionType? Type, string? Organiser);

/// <summary>The value of <see cref="Acts.Organiser"/>.</summary>
/// <param name="Story">Null: holds in every story.</param>
public sealed record OrganiserValue(string? Story, string Name);

/// <summary>The value of <see cref="Acts.Resolve"/>, of a forecast or of a question.</summary>
/// <param name="Story">Null: holds in every story.</param>
/// <param name="Article">Of the forecast's first statement; null where a question's outcome is decided.</param>
/// <param name="Outcome">Null where a question's outcome is decided.</param>
/// <param name="Answer">The answer that a question got, null for a forecast.</param>
/// <param name="Accepted">True where the proposal was taken over, false where the person said it otherwise.</param>
/// <param name="Evidence">The statements that show it.</param>
public sealed record ResolveValue(
    string? Story,
    string? Article,
    OutcomeValue? Outcome,
    Fell? Fell,
    AnswerValue? Answer,
    bool Accepted,
    ImmutableArray<StatementPlace> Evidence
);
