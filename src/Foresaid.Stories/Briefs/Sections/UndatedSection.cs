using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What could not be dated, and what a person should know of the reading of each article; a group for each article.</summary>
internal static class UndatedSection
{
    private const int MostExpressions = 8;

    public static DraftSection Of(StoryRecord record)
    {
        ImmutableArray<DraftGroup> groups =
        [
            .. record
                .Readings.Select((reading, at) => Group(reading, at + 1, record))
                .Where(group => !group.Items.IsEmpty),
        ];
        return new DraftSection(
            "undated",
            "What could not be dated, and doubts",
            groups.IsEmpty
                ? "Every article has a date, every time was resolved, and nothing is in doubt."
                : "Times that depend on a date which nothing gives are shown as they stand; none is guessed.",
            groups
        );
    }

    private static DraftGroup Group(Reading reading, int number, StoryRecord record)
    {
        var items = new List<DraftItem>();
        if (reading.Article.Published?.Day is null)
            items.Add(DraftItem.OnWhole(number, Runs.Plain(Why(reading.Article.Published))));
        if (Unresolved(reading, number, record) is { } unresolved)
            items.Add(unresolved);
        items.AddRange(
            reading
                .Doubts.Select(Clean.Line)
                .Where(doubt => !IsOfTheDate(doubt))
                .Distinct(StringComparer.Ordinal)
                .Select(doubt => DraftItem.OnWhole(number, Runs.Plain(Sentence(doubt))))
        );
        return new DraftGroup(
            Clean.Short(Clean.Title(reading.Article), Runs.LongestQuote),
            Voices.OutletName(reading),
            [.. items]
        );
    }

    private static string Why(Published? published) =>
        published switch
        {
            null => "No date of publication was found.",
            { Candidates: [_, _, ..] days } => "The date of publication is not certain: "
                + $"{string.Join(" or ", days.Select(WindowWords.Day))} ({Clean.Line(published.Basis)}).",
            _ =>
                $"Of the date of publication only {WindowWords.Of(published)} is known ({Clean.Line(published.Basis)}).",
        };

    /// <summary>The reader's own words on the date of publication: the item above has said it.</summary>
    private static bool IsOfTheDate(string doubt) =>
        doubt.Contains("publication", StringComparison.OrdinalIgnoreCase)
        && doubt.Contains("date", StringComparison.OrdinalIgnoreCase);

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
        var run = Runs.Plain($"Not resolved: {Scope.List(words, MostExpressions)}.");
        return touched.Count > 0 ? DraftItem.On(touched, run) : DraftItem.OnWhole(number, run);
    }

    /// <summary>"Now", "once": TIMEX3 gives them a direction and no day, with or without an anchor.</summary>
    private static bool IsVague(TimeExpression time) => time.Value.EndsWith("_REF", StringComparison.Ordinal);

    private static string Sentence(string doubt) =>
        doubt.Length == 0
            ? doubt
            : char.ToUpperInvariant(doubt[0]) + doubt[1..] + (doubt[^1] is '.' or '!' or '?' ? "" : ".");
}
