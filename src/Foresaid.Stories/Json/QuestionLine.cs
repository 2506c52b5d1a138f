using System.Collections.Immutable;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Json;

/// <summary>A row of <c>foresaid question list</c>: a question with a lane for each holder.</summary>
/// <param name="Organiser">The body in whose power the answer lies; null when nobody is known to be it.</param>
/// <param name="Asked">By a person; else proposed from the statements.</param>
/// <param name="Origins">Independent starts of all answers.</param>
public sealed record QuestionLine(
    string Question,
    string Words,
    QuestionType Type,
    string? Organiser,
    ImmutableArray<LaneLine> Lanes,
    QuestionOutcomeLine? Outcome,
    bool Asked,
    int Origins
)
{
    public static QuestionLine Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new QuestionLine(
            question.Id,
            question.Words,
            question.Type,
            question.Organiser?.Name,
            [.. question.Lanes.Select(LaneLine.Of)],
            question.Outcome is { } outcome ? QuestionOutcomeLine.Of(outcome) : null,
            question.Asked,
            question.Origins
        );
    }
}

/// <summary>One holder's answers, by time of saying.</summary>
/// <param name="Organiser">Its words are decisions, not forecasts.</param>
public sealed record LaneLine(string Holder, bool Organiser, ImmutableArray<AnswerLine> Answers)
{
    internal static LaneLine Of(Lane lane) =>
        new(lane.Holder.Name, lane.IsOrganiser, [.. lane.Answers.Select(AnswerLine.Of)]);
}

/// <summary>One answer of a holder.</summary>
/// <param name="Move">From the answer before in the lane; null for the first.</param>
/// <param name="Origins">Independent starts of its statements.</param>
public sealed record AnswerLine(
    Window? Said,
    Published? Published,
    AnswerValue Answer,
    CertaintyValue Certainty,
    Move? Move,
    int Origins,
    ImmutableArray<RefLine> Statements
)
{
    internal static AnswerLine Of(Answer answer) =>
        new(
            answer.Said,
            answer.Published,
            answer.Value,
            answer.Certainty,
            answer.Move,
            answer.Origins,
            RefLine.Of(answer.Rows)
        );
}

/// <summary>The answer that the texts show in the end.</summary>
/// <param name="Value">The same in words; null where the answer says all.</param>
/// <param name="Fell">Of the last answer before it: in, near or out of its window.</param>
/// <param name="Proposed">False once a person has made it final.</param>
/// <param name="OrganiserOnly">True when it rests on the organiser's word alone.</param>
public sealed record QuestionOutcomeLine(
    AnswerValue Answer,
    string? Value,
    Fell? Fell,
    bool Proposed,
    ImmutableArray<RefLine> Evidence,
    bool OrganiserOnly
)
{
    internal static QuestionOutcomeLine Of(QuestionOutcome outcome) =>
        new(
            outcome.Answer,
            outcome.Value,
            outcome.Fell,
            outcome.Proposed,
            RefLine.Of(outcome.Evidence),
            outcome.OrganiserOnly
        );
}
