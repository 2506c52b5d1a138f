using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>Who foresees what: each forecaster's forecasts with window, likelihood and condition.</summary>
internal static class ForecastSection
{
    private const int LongestCondition = 120;
    private const string NotJoined = "Counted apart in each article: nothing tells whether they are the same people.";

    public static DraftSection Of(StoryRecord record)
    {
        var forecasts = record.Own.Where(telling => telling.Statement.Kind == Kind.Forecast).ToList();
        var named = forecasts
            .Where(telling => telling.IsNamed)
            .GroupBy(telling => telling.ChainKey, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.First().Holder, StringComparer.Ordinal)
            .Select(group => new DraftGroup(
                group.First().Holder,
                About(group.First()),
                Items(group, withHolder: false)
            ));
        var unnamed = forecasts.Where(telling => !telling.IsNamed && !telling.IsOutlets);
        var outlets = forecasts
            .Where(telling => telling.IsOutlets)
            .GroupBy(telling => Voices.Outlet(telling.Reading).Key, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new DraftGroup(Own(group.First().Reading), "", Items(group, withHolder: false)));
        ImmutableArray<DraftGroup> groups =
        [
            .. named,
            new DraftGroup("Speakers without a name", NotJoined, Items(unnamed, withHolder: true)),
            .. outlets,
        ];
        groups = [.. groups.Where(group => !group.Items.IsEmpty)];
        return new DraftSection(
            "forecasts",
            "Who foresees what",
            groups.IsEmpty
                ? "No forecast was found."
                : "A likelihood is given only for words that people have been asked about; “may” and “could” have none.",
            groups
        );
    }

    private static string Own(Reading reading) =>
        string.IsNullOrWhiteSpace(reading.Article.Outlet)
            ? $"“{Clean.Short(Clean.Title(reading.Article), 60)}”, an article without an outlet's name, in its own voice"
            : Voices.OutletName(reading) + ", in its own voice";

    private static string About(Telling telling) =>
        telling.Innermost is [{ Role: { } role, Affiliation: not null }] ? role : "";

    private static ImmutableArray<DraftItem> Items(IEnumerable<Telling> forecasts, bool withHolder) =>
        [
            .. forecasts
                .GroupBy(telling => telling.ChainKey, StringComparer.Ordinal)
                .SelectMany(holder => Sameness.Cluster(holder))
                .Select(cluster => Item(cluster, withHolder)),
        ];

    private static DraftItem Item(List<Telling> cluster, bool withHolder)
    {
        var best = cluster.MaxBy(telling => telling.Statement.Zone == Zone.Body)!;
        var measure = Measure(best);
        return withHolder
            ? DraftItem.On(
                cluster,
                Runs.Holder(best.Holder),
                Runs.Measure($" ({measure})"),
                Runs.Plain(": "),
                Runs.Quote(best.Shown)
            )
            : DraftItem.On(cluster, Runs.Measure(Capital(measure)), Runs.Plain(": "), Runs.Quote(best.Shown));
    }

    private static string Measure(Telling telling)
    {
        var statement = telling.Statement;
        var parts = new List<string> { SureWords.Of(telling.Held) };
        if (telling.Chain.IsEmpty)
            parts.Add("nobody named");
        if (statement.Likelihood is { } likelihood)
            parts.Add(SureWords.Of(likelihood));
        if (statement.About is { } about)
            parts.Add(WindowWords.Of(about));
        else if (statement.Times.Length > 0)
            parts.Add("time not resolved");
        if (statement.Condition is { } condition)
            parts.Add(Words(telling, condition));
        return string.Join("; ", parts);
    }

    private static string Words(Telling telling, Condition condition)
    {
        var clause = Clean.Short(Clean.Line(telling.Reading.Article.Text[condition.Span].ToString()), LongestCondition);
        return condition.Type switch
        {
            ConditionType.Open => $"on the condition “{clause}”",
            ConditionType.Granted => $"taking as given “{clause}”",
            _ => $"in any case: “{clause}”",
        };
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
