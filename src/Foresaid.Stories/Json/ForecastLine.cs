using System.Collections.Immutable;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Json;

/// <summary>A row of <c>foresaid forecasts</c>: what a holder foresaw, the rule by which it is judged, and what came of it.</summary>
/// <param name="Forecast">Id of its first statement.</param>
/// <param name="Holder">Joint ones with " + " between.</param>
/// <param name="Question">Id of the question that it answers; null when none was asked or proposed.</param>
/// <param name="Condition">The if-part's words.</param>
/// <param name="Rule">What would show it, in which window; null only when refused.</param>
/// <param name="Refused">Why it is not taken; null when it is.</param>
/// <param name="Holders">Each one's name; several are joint.</param>
public sealed record ForecastLine(
    string Forecast,
    string Holder,
    string? Question,
    string Words,
    Window? Window,
    Likelihood? Likelihood,
    string? Condition,
    ForecastState State,
    string? Rule,
    Refusal? Refused,
    ForecastOutcomeLine? Outcome,
    ImmutableArray<RefLine> Statements,
    ImmutableArray<string> Holders
)
{
    public static ForecastLine Of(Forecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        ImmutableArray<string> holders = [.. forecast.Holders.Select(holder => holder.Name)];
        return new ForecastLine(
            forecast.Id,
            string.Join(" + ", holders),
            forecast.Question,
            forecast.Words,
            forecast.Window,
            forecast.Likelihood,
            forecast.Condition,
            forecast.State,
            forecast.Rule,
            forecast.Refused,
            forecast.Outcome is { } outcome ? ForecastOutcomeLine.Of(outcome) : null,
            RefLine.Of(forecast.Rows),
            holders
        );
    }
}

/// <summary>What came of a forecast.</summary>
/// <param name="Fell">Of the window; null where the outcome has no day.</param>
/// <param name="Proposed">False once a person has made it final.</param>
/// <param name="OrganiserOnly">True when it rests on the organiser's word alone.</param>
public sealed record ForecastOutcomeLine(
    OutcomeValue Value,
    Fell? Fell,
    bool Proposed,
    ImmutableArray<RefLine> Evidence,
    bool OrganiserOnly
)
{
    internal static ForecastOutcomeLine Of(ForecastOutcome outcome) =>
        new(outcome.Value, outcome.Fell, outcome.Proposed, RefLine.Of(outcome.Evidence), outcome.OrganiserOnly);
}
