using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What could not be dated, what was printed with a warning, and what a person should know of how an article was read.</summary>
internal static class DoubtSection
{
    private const int MostExpressions = 8;
    private const int LongestTitle = 70;

    public static DraftSection Of(Groundwork ground)
    {
        var articles = ground.Story.Articles;
        return DraftSection.Of(
            "doubts",
            "What could not be dated, and doubts",
            "Times that depend on a date which nothing gives are shown as they stand; none is guessed.",
            "Every article has a date, every time was resolved, and nothing is in doubt.",
            [
                new DraftGroup(
                    "Articles without a certain date",
                    "",
                    [.. articles.Where(article => article.Published?.Day is null).Select(one => Undated(one, ground))]
                ),
                new DraftGroup("Times that lead to no day", "", [.. Unresolved(ground)]),
                new DraftGroup("Printed with a warning", "", [.. Warnings(ground)]),
                new DraftGroup("Doubts of the reading", "", [.. articles.SelectMany(one => Doubts(one, ground))]),
            ]
        );
    }

    private static DraftItem Undated(StoryArticle article, Groundwork ground) =>
        DraftItem.OnWhole(
            ground.NumberOf(article),
            Name(article),
            Runs.Plain(
                article.Published switch
                {
                    null => ": no date of publication was found",
                    { Candidates: [_, _, ..] days } => $": {string.Join(" or ", days.Select(WindowWords.Day))}",
                    var published => $": only {WindowWords.Of(published)} is known",
                }
            )
        );

    /// <summary>The expressions of an article that name a day or month and lead to no window; durations have none by nature.</summary>
    private static IEnumerable<DraftItem> Unresolved(Groundwork ground)
    {
        var rows = ground.Story.Rows.Where(row => !row.IsWrapper).ToLookup(row => ground.NumberOf(row.Article));
        foreach (var article in ground.Story.Articles)
        {
            var times = article
                .Reading.Times.Where(time => time.Type is TimeType.Date or TimeType.Time)
                .Where(time => time.Window is null && !IsVague(time))
                .ToList();
            if (times.Count == 0)
                continue;
            var number = ground.NumberOf(article);
            var ids = times.Select(time => time.Id).ToHashSet(StringComparer.Ordinal);
            var touched = rows[number].Where(row => row.Statement.Times.Any(ids.Contains)).ToList();
            var words = times
                .Select(time => $"“{Clean.Words(article.Reading.Article.Text, time.Spans)}”")
                .Distinct(StringComparer.Ordinal)
                .ToList();
            Run[] runs = [Name(article), Runs.Plain($": {Scope.List(words, MostExpressions)}")];
            yield return touched.Count > 0 ? DraftItem.On(touched, runs) : DraftItem.OnWhole(number, runs);
        }
    }

    /// <summary>What an outlet prints with a warning of its own: "could not be independently verified".</summary>
    private static IEnumerable<DraftItem> Warnings(Groundwork ground)
    {
        var byId = ground.Story.Rows.DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
        return from warning in ground.Story.Rows
            from id in warning.Statement.Qualifies.Distinct(StringComparer.Ordinal)
            let warned = byId.GetValueOrDefault(id)
            where warned is { IsWrapper: false }
            select DraftItem.On(
                [warned, warning],
                [
                    .. Runs.Saying(warned),
                    Runs.Plain(". "),
                    Runs.Holder(HolderWords.Outlet(warning.Article)),
                    Runs.Plain(" adds: "),
                    .. Runs.Quote(warning),
                ]
            );
    }

    private static IEnumerable<DraftItem> Doubts(StoryArticle article, Groundwork ground) =>
        article
            .Reading.Doubts.Select(Clean.Line)
            .Where(doubt => doubt.Length > 0 && !IsOfTheDate(doubt))
            .Distinct(StringComparer.Ordinal)
            .Select(doubt =>
                DraftItem.OnWhole(
                    ground.NumberOf(article),
                    Name(article),
                    Runs.Plain($": {Clean.Short(doubt, Runs.LongestQuote)}")
                )
            );

    private static Run Name(StoryArticle article) =>
        Runs.Holder(
            $"{Clean.Short(Clean.Title(article.Reading.Article), LongestTitle)} ({HolderWords.Outlet(article)})"
        );

    /// <summary>The reader's own words on the date of publication: the first group has said it.</summary>
    private static bool IsOfTheDate(string doubt) =>
        doubt.Contains("publication", StringComparison.OrdinalIgnoreCase)
        && doubt.Contains("date", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Now", "once": TIMEX3 gives them a direction and no day, with or without an anchor.</summary>
    private static bool IsVague(TimeExpression time) => time.Value.EndsWith("_REF", StringComparison.Ordinal);
}
