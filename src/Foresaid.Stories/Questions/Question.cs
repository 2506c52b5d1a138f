using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Questions;

/// <summary>What sort of answer a question has.</summary>
public enum QuestionType
{
    /// <summary>A window of days.</summary>
    When,

    /// <summary>Yes or no.</summary>
    Whether,

    /// <summary>A quantity.</summary>
    HowMany,

    /// <summary>A choice.</summary>
    Who,
}

/// <summary>A change within a lane, from the answer before.</summary>
public enum Move
{
    Earlier,
    Later,
    Narrower,
    Wider,
    Firmer,
    Softer,
    Reversed,
    Withdrawn,
}

/// <summary>What an answer says; the sort goes with the question's type.</summary>
public abstract record AnswerValue;

/// <summary>To "when": the days that it can be, as a holder tells them.</summary>
public sealed record WindowAnswer(Window Window) : AnswerValue;

/// <summary>To "how many": a number with its bounds.</summary>
/// <param name="Low">Inclusive; null when open.</param>
/// <param name="High">Inclusive; null when open.</param>
public sealed record FigureAnswer(decimal? Low, decimal? High, string? Unit) : AnswerValue;

/// <summary>To "whether": yes or no.</summary>
public sealed record PolarityAnswer(Polarity Polarity) : AnswerValue;

/// <summary>To "who" or "what": the words of the choice.</summary>
public sealed record ChoiceAnswer(string Choice) : AnswerValue;

/// <summary>One answer of a holder: statements of one saying or its copies, by time of saying.</summary>
/// <param name="Said">When it was said, where the texts give it.</param>
/// <param name="Published">When the first of its statements was printed.</param>
/// <param name="Certainty">How sure the holder was.</param>
/// <param name="Move">From the answer before in the lane; null for the first, and for the unnamed.</param>
/// <param name="Origins">Independent starts of its statements.</param>
/// <param name="Rows">First published first.</param>
public sealed record Answer(
    Window? Said,
    Published? Published,
    AnswerValue Value,
    CertaintyValue Certainty,
    Move? Move,
    int Origins,
    ImmutableArray<StoryRow> Rows
);

/// <summary>One holder's answers to one question, by time of saying.</summary>
/// <param name="IsOrganiser">Its words are decisions, not forecasts.</param>
public sealed record Lane(CastMember Holder, bool IsOrganiser, ImmutableArray<Answer> Answers);

/// <summary>The answer that the texts show in the end.</summary>
/// <param name="Proposed">False once a person has made it final.</param>
/// <param name="Fell">Of the last answer before it: in, near or out of its window; null where it has none.</param>
/// <param name="OrganiserOnly">True when it rests on the organiser's word alone.</param>
public sealed record QuestionOutcome(
    AnswerValue Answer,
    string? Value,
    Fell? Fell,
    bool Proposed,
    ImmutableArray<StoryRow> Evidence,
    bool OrganiserOnly
);

/// <summary>How an outcome lies to a window.</summary>
public enum Fell
{
    In,
    Near,
    Out,
}

/// <summary>What readers want to know, with every holder's answers.</summary>
/// <param name="Id">Forty hexadecimal digits, of the event and the type of answer where proposed, of the words where asked.</param>
/// <param name="Organiser">The body in whose power the answer lies; null when nobody is known to be it.</param>
/// <param name="Asked">By a person; else proposed from the statements.</param>
/// <param name="Lanes">The organiser's first, then by number of answers, then by name.</param>
/// <param name="Origins">Independent starts of all answers: by it proposed questions are ranked.</param>
public sealed record Question(
    string Id,
    string Words,
    QuestionType Type,
    CastMember? Organiser,
    bool Asked,
    ImmutableArray<Lane> Lanes,
    int Origins,
    QuestionOutcome? Outcome
)
{
    /// <summary>The days that the question's own words bound it to ("by the end of June"); null when they bound nothing.</summary>
    public Window? Window { get; init; }
}

/// <summary>A question as a person asks it.</summary>
/// <param name="Type">Null: judged by its words ("When will ...").</param>
/// <param name="Organiser">A name as the texts have it; null: proposed from the statements.</param>
public sealed record AskedQuestion(string Id, string Words, QuestionType? Type, string? Organiser);
