using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What is planned or foreseen and may still come, by the days that it is about.</summary>
internal static class ExpectedSection
{
    public static DraftSection Of(Groundwork ground) =>
        DraftSection.Plain(
            "expected",
            "Only expected so far",
            "Plans and forecasts whose days have not all passed, earliest first.",
            "Nothing that lies ahead is planned or foreseen.",
            Forecasts(ground)
                .Concat(Timeline(ground))
                .Concat(Plans(ground))
                .DistinctBy(ahead => ahead.Saying)
                .OrderBy(ahead => ahead.Window?.Earliest ?? ahead.Window?.Latest ?? DateOnly.MaxValue)
                .ThenBy(ahead => ahead.Window?.Latest ?? DateOnly.MaxValue)
                .ThenBy(ahead => ahead.Rows.Min(row => row.Number))
                .Select(ahead => Item(ahead, ground))
        );

    private static IEnumerable<Ahead> Forecasts(Groundwork ground) =>
        ground
            .Story.Forecasts.Where(forecast => forecast.State == ForecastState.Open && !forecast.Rows.IsEmpty)
            .GroupBy(forecast => ground.SayingOf(forecast.Rows[0]))
            .Select(same => new Ahead(same.First().Window, [.. same.SelectMany(one => one.Rows)], same.Key));

    private static IEnumerable<Ahead> Timeline(Groundwork ground) =>
        ground
            .Story.Timeline.Where(entry => entry.Status == EntryStatus.Expected && !entry.Rows.IsEmpty)
            .Where(entry => IsAhead(entry.Window, ground))
            .Select(entry => new Ahead(entry.Window, entry.Rows, ground.SayingOf(entry.Rows[0])));

    /// <summary>Dated plans and forecasts that no book holds, as in a story of one report.</summary>
    private static IEnumerable<Ahead> Plans(Groundwork ground)
    {
        var held = ground.Story.Forecasts.SelectMany(forecast => forecast.Rows).Select(row => row.Number).ToHashSet();
        return ground
            .Story.Rows.Where(row => row.Statement.Kind is Kind.Intention or Kind.Forecast && !row.IsWrapper)
            .Where(row => row.Statement.About is { } about && IsAhead(about, ground) && !held.Contains(row.Number))
            .GroupBy(ground.SayingOf)
            .Select(same => new Ahead(same.First().Statement.About, [.. same], same.Key));
    }

    private static bool IsAhead(Window? window, Groundwork ground) =>
        window?.Latest is not { } latest || latest >= ground.Options.AsOf;

    private static DraftItem Item(Ahead ahead, Groundwork ground)
    {
        var row = Plainest.Of(ahead.Rows);
        var others = ahead.Rows.SelectMany(told => told.Holders).Distinct().Except(row.Holders).ToList();
        var origins = ground.OriginsOf(ahead.Rows) is > 1 and var many ? $", {many} origins" : "";
        return DraftItem.On(
            [row, .. ahead.Rows],
            [
                Runs.Answer(ahead.Window is { } window ? WindowWords.Of(window) : "No day given"),
                Runs.Plain(": "),
                .. Runs.Saying(row),
                Runs.Measure($" ({SureWords.Of(row.Statement)}{origins})"),
                Runs.Plain(others.Count > 0 ? "; told also by " : ""),
                Runs.Holder(HolderWords.List(others)),
            ]
        );
    }

    private readonly record struct Ahead(Window? Window, ImmutableArray<StoryRow> Rows, string Saying);
}
