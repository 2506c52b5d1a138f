using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What could not be dated, and what a person should know of the reading of each article.</summary>
internal static class UndatedSection
{
    private const int MostExpressions = 6;

    public static DraftSection Of(StoryRecord record)
    {
        ImmutableArray<DraftGroup> groups =
        [
            new(
                "Articles without a certain date",
                "",
                [.. Each(record, (reading, number) => IsUndated(reading) ? [Undated(reading, number)] : [])]
            ),
            new(
                "Times that could not be resolved",
                "Their day depends on a date that nothing gives.",
                [.. Each(record, (reading, number) => Unresolved(reading, number, record) is { } item ? [item] : [])]
            ),
            new("In doubt", "", [.. Each(record, Doubts)]),
        ];
        groups = [.. groups.Where(group => !group.Items.IsEmpty)];
        return new DraftSection(
            "undated",
            "What could not be dated, and doubts",
            groups.IsEmpty ? "Every article has a date, every time was resolved, and nothing is in doubt." : "",
            groups
        );
    }

    private static IEnumerable<DraftItem> Each(StoryRecord record, Func<Reading, int, IEnumerable<DraftItem>> make) =>
        record.Readings.SelectMany((reading, at) => make(reading, at + 1));

    private static bool IsUndated(Reading reading) => reading.Article.Published?.Day is null;

    private static DraftItem Undated(Reading reading, int number) =>
        DraftItem.OnWhole(number, Runs.Holder(NameOf(reading)), Runs.Plain(": " + Why(reading.Article.Published)));

    private static string Why(Published? published) =>
        published switch
        {
            null => "no date of publication was found.",
            { Candidates: [_, _, ..] days } =>
                $"the page allows {string.Join(" or ", days.Select(WindowWords.Day))} ({published.Basis}).",
            _ => $"only {WindowWords.Of(published)} is known ({published.Basis}).",
        };

    /// <summary>The expressions of an article that name a day or month and lead to no window; durations have none by nature.</summary>
    private static DraftItem? Unresolved(Reading reading, int number, StoryRecord record)
    {
        var times = reading
            .Times.Where(time => time.Type is TimeType.Date or TimeType.Time && time.Window is null && !IsVague(time))
            .ToList();
        if (times.Count == 0)
            return null;
        var ids = times.Select(time => time.Id).ToHashSet(StringComparer.Ordinal);
        var touched = record
            .Own.Where(telling => telling.Article == number && telling.Statement.Times.Any(ids.Contains))
            .ToList();
        var words = times
            .Select(time => $"“{Clean.Words(reading.Article.Text, time.Spans)}”")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Run[] runs = [Runs.Holder(NameOf(reading)), Runs.Plain(": " + Scope.List(words, MostExpressions) + ".")];
        return touched.Count > 0 ? DraftItem.On(touched, runs) : DraftItem.OnWhole(number, runs);
    }

    /// <summary>"Now", "once": TIMEX3 gives them a direction and no day, with or without an anchor.</summary>
    private static bool IsVague(TimeExpression time) => time.Value.EndsWith("_REF", StringComparison.Ordinal);

    private static IEnumerable<DraftItem> Doubts(Reading reading, int number) =>
        reading
            .Doubts.Distinct(StringComparer.Ordinal)
            .Select(doubt =>
                DraftItem.OnWhole(number, Runs.Holder(NameOf(reading)), Runs.Plain(": " + Clean.Line(doubt)))
            );

    private static string NameOf(Reading reading) =>
        $"{Voices.OutletName(reading)}, “{Clean.Short(Clean.Title(reading.Article), Runs.LongestQuote)}”";
}
