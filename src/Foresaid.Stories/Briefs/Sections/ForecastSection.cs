using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Forecasts;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>Forecasts whose window has passed: due, decided; and those that were not taken, counted with the reasons.</summary>
internal static class ForecastSection
{
    public static DraftSection Of(Groundwork ground) =>
        DraftSection.Of(
            "forecasts",
            "What came of the forecasts",
            "An outcome is proposed from statements; only a person makes it final.",
            "No forecast is due, decided or refused.",
            [Due(ground), Decided(ground), Refused(ground)]
        );

    private static DraftGroup Due(Groundwork ground) =>
        new(
            "Due: the window has passed, nobody has decided",
            "",
            [
                .. In(ground, ForecastState.Due)
                    .OrderBy(forecast => forecast.Window?.Latest ?? DateOnly.MaxValue)
                    .ThenBy(forecast => forecast.Rows[0].Number)
                    .Select(forecast => Item(forecast, Days(forecast))),
            ]
        );

    private static DraftGroup Decided(Groundwork ground)
    {
        var decided = In(ground, ForecastState.Decided)
            .Where(forecast => forecast.Outcome is { } outcome && IsNew(outcome, ground))
            .OrderBy(forecast => forecast.Outcome!.Value)
            .ThenByDescending(forecast => forecast.Outcome!.Evidence.Select(row => row.Number).DefaultIfEmpty(-1).Max())
            .ThenBy(forecast => forecast.Rows[0].Number)
            .ToList();
        var counts = decided
            .GroupBy(forecast => forecast.Outcome!.Value)
            .OrderBy(same => same.Key)
            .Select(same => $"{OutcomeWords.Of(same.Key)} {same.Count()}");
        return new DraftGroup(
            $"Decided: {string.Join(", ", counts)}",
            $"{decided.Count(forecast => forecast.Outcome!.Proposed)} of {decided.Count} only proposed",
            [.. decided.Select(Decided)]
        );
    }

    private static bool IsNew(ForecastOutcome outcome, Groundwork ground) =>
        ground.Options.Since is null || outcome.Evidence.Any(ground.IsSince);

    private static DraftItem Decided(Forecast forecast)
    {
        var outcome = forecast.Outcome!;
        var came = OutcomeWords.Of(outcome.Value) + OutcomeWords.Of(outcome.Fell);
        var item = Item(forecast, $"{came}; {OutcomeWords.Standing(outcome.Proposed, outcome.OrganiserOnly)}");
        if (outcome.Evidence.IsEmpty)
            return item;
        var shown = Plainest.Of(outcome.Evidence);
        return item with
        {
            Rows = [.. item.Rows, .. outcome.Evidence],
            Runs = [.. item.Runs, Runs.Plain(". Shown: "), .. Runs.Saying(shown)],
        };
    }

    private static DraftGroup Refused(Groundwork ground)
    {
        var refused = In(ground, ForecastState.Refused).OrderBy(forecast => forecast.Rows[0].Number).ToList();
        var reasons = refused
            .Where(forecast => forecast.Refused is not null)
            .GroupBy(forecast => forecast.Refused!.Value)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => same.Key)
            .Select(same => $"{OutcomeWords.Of(same.Key)} {same.Count()}");
        return new DraftGroup(
            $"Not taken: {Scope.Count(refused.Count, "forecast")} that nobody could decide",
            string.Join(", ", reasons),
            [
                .. refused.Select(forecast =>
                    Item(forecast, forecast.Refused is { } why ? OutcomeWords.Of(why) : "refused")
                ),
            ]
        );
    }

    /// <summary>"Ana Ruiz expects: “...” (“likely”, 60–75 %; came true)".</summary>
    private static DraftItem Item(Forecast forecast, string measure)
    {
        var row = Plainest.Of(forecast.Rows);
        var likely = forecast.Likelihood is { } likelihood ? SureWords.Of(likelihood) : SureWords.Of(row.Held);
        var condition = forecast.Condition is null ? "" : ", on a condition";
        return DraftItem.On(
            [row, .. forecast.Rows],
            [.. Runs.Saying(row), Runs.Measure($" ({likely}{condition}; {measure})")]
        );
    }

    private static string Days(Forecast forecast) =>
        forecast.Window is { } window ? WindowWords.Of(window) : "no window";

    private static IEnumerable<Forecast> In(Groundwork ground, ForecastState state) =>
        ground.Story.Forecasts.Where(forecast => forecast.State == state && !forecast.Rows.IsEmpty);
}
