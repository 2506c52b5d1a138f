using System.CommandLine;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid forecasts</c>: open, due, decided, and refused with why.</summary>
internal static class ForecastsVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var state = new Option<string[]>("--state")
        {
            Description = "Only in this state; may be given several times",
            HelpName = "STATE",
        };
        state.Among(Names.All<ForecastState>());
        var holder = new Option<string?>("--holder")
        {
            Description = "Only of holders whose name holds this; upper and lower case alike",
            HelpName = "NAME",
        };
        var verb = new Verb(
            "forecasts",
            "Lists what was foreseen, by which rule it is judged, and what came of it; and what is refused, with why.",
            "foresaid forecasts --story congress",
            "foresaid forecasts --state due --state open --as-of 2026-02-18",
            "foresaid forecasts --holder ministry --format csv"
        )
        {
            state,
            holder,
        };
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var states = (result.GetValue(state) ?? []).Select(Names.Parse<ForecastState>).ToHashSet();
            var name = result.GetValue(holder) ?? "";
            var story = choice.Ask(result, surroundings);
            var rows = story
                .Forecasts.Where(forecast => states.Count == 0 || states.Contains(forecast.State))
                .Where(forecast =>
                    forecast.Holders.Any(one => one.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
                )
                .Select(ForecastLine.Of)
                .ToList();
            if (choice.FormatOf(result) == "table")
                rows =
                [
                    .. rows.OrderBy(row =>
                        row.State switch
                        {
                            ForecastState.Due => 0,
                            ForecastState.Open => 1,
                            ForecastState.Decided => 2,
                            _ => 3,
                        }
                    ),
                ];
            new ForecastForm().Print(rows, choice.FormatOf(result), surroundings);
            if (choice.FormatOf(result) == "table")
                surroundings.Say(Count(rows));
            return Exit.Done;
        });
        return verb;
    }

    /// <summary>Those that nobody can decide are counted beside the others, always.</summary>
    public static string Count(IReadOnlyList<ForecastLine> rows)
    {
        var parts = Enum.GetValues<ForecastState>()
            .Select(state => $"{rows.Count(row => row.State == state)} {Names.Of(state)}");
        return $"{Talk.Count(rows.Count, "forecast")}: {string.Join(", ", parts)}.";
    }
}
