using System.Collections.Immutable;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Forecasts;

/// <summary>How far a forecast has come.</summary>
public enum ForecastState
{
    Open,

    /// <summary>Its window has passed; nobody has decided.</summary>
    Due,
    Decided,

    /// <summary>Not taken: nobody could decide it.</summary>
    Refused,
}

/// <summary>Why a forecast is not taken.</summary>
public enum Refusal
{
    NoTime,
    NotObservable,
    Truism,
    Motives,
}

/// <summary>What came of a forecast.</summary>
public enum OutcomeValue
{
    CameTrue,
    Half,
    Failed,
    Undisclosed,
    ConditionNeverArose,
}

/// <summary>What came of a forecast, and the statements that show it.</summary>
/// <param name="Fell">Of the window; null where the outcome has no day.</param>
/// <param name="Proposed">False once a person has made it final.</param>
/// <param name="OrganiserOnly">True when it rests on the organiser's word alone.</param>
public sealed record ForecastOutcome(
    OutcomeValue Value,
    Fell? Fell,
    bool Proposed,
    ImmutableArray<StoryRow> Evidence,
    bool OrganiserOnly
);

/// <summary>What a holder foresaw, with the rule by which it will be judged, or why it is refused.</summary>
/// <param name="Id">That of its first statement.</param>
/// <param name="Holders">Whose forecast; several are joint.</param>
/// <param name="Question">Id of the question that it answers; null when none was asked or proposed.</param>
/// <param name="Condition">The if-part's words.</param>
/// <param name="Rule">What would show it, in which window; null only when refused.</param>
/// <param name="Refused">Why it is not taken; null when it is.</param>
/// <param name="Rows">Its statements, retellings without change and copies included; first published first.</param>
public sealed record Forecast(
    string Id,
    ImmutableArray<CastMember> Holders,
    string? Question,
    string Words,
    Window? Window,
    Likelihood? Likelihood,
    string? Condition,
    ForecastState State,
    string? Rule,
    Refusal? Refused,
    ForecastOutcome? Outcome,
    ImmutableArray<StoryRow> Rows
);
