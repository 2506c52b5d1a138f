using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs;

/// <summary>Proves of a brief that every sentence carries its rows, and that its words and names stand in them.</summary>
/// <remarks>It asks the texts anew, not the sections that made the brief: what a section gets wrong, it finds.</remarks>
public static class BriefCheck
{
    /// <summary>What does not hold, in words that name the sentence; empty when all holds.</summary>
    public static IReadOnlyList<string> Find(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var faults = new List<string>();
        var known = brief
            .Articles.SelectMany(article => article.Told.Reading.Statements)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < brief.Rows.Length; at++)
        {
            faults.AddRange(Of(brief.Rows[at], at + 1, brief));
            if (!known.Contains(brief.Rows[at].Row.Statement))
                faults.Add($"Row {at + 1} is no statement of the story's articles.");
        }
        var holders = LaneHolders(brief);
        var items = brief.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Items).ToList();
        foreach (var item in items)
            faults.AddRange(Of(item, brief, holders).Select(fault => $"“{Clean.Short(item.Words, 120)}”: {fault}"));
        var idle = brief
            .Rows.Where(row => !holders.Contains(row.Row.Id))
            .Select(row => row.Number)
            .Except(items.SelectMany(item => item.Rows))
            .ToList();
        if (idle.Count > 0)
            faults.Add($"No sentence rests on the rows {string.Join(", ", idle)}.");
        return faults;
    }

    private static IEnumerable<string> Of(BriefRow row, int number, Brief brief)
    {
        if (row.Number != number)
            yield return $"Row {row.Number} stands at place {number}.";
        var article = row.Row.Article;
        if (brief.Articles.ElementAtOrDefault(row.Article - 1)?.Article != article.Reading.Article)
            yield return $"Row {number} names an article that it does not come from.";
        var (text, statement) = (article.Reading.Article.Text, row.Row.Statement);
        if (statement.Content.IsEmpty || Spans(statement).Any(span => span.IsEmpty || span.End > text.Length))
            yield return $"Row {number} has a span outside its text.";
        else if (Clean.Words(text, statement.Content) != row.Row.Quote)
            yield return $"Row {number} quotes other words than those of its spans.";
    }

    private static IEnumerable<string> Of(BriefItem item, Brief brief, ILookup<string, string> holders)
    {
        if (string.IsNullOrWhiteSpace(item.Words))
            yield return "it has no words.";
        if (item.Rows.IsEmpty && item.Articles.IsEmpty)
            yield return "it rests on nothing.";
        if (item.Rows.Any(row => row < 1 || row > brief.Rows.Length))
        {
            yield return "it rests on a row that is not there.";
            yield break;
        }
        if (item.Articles.Any(article => article < 1 || article > brief.Articles.Length))
        {
            yield return "it rests on an article that is not there.";
            yield break;
        }
        var rows = item.Rows.Select(row => brief.Rows[row - 1].Row).ToList();
        foreach (var quote in item.Runs.Where(run => run.Role == RunRole.Quote))
        {
            if (!rows.Any(row => Holds(row, quote.Text)))
                yield return $"“{quote.Text}” stands in none of its rows.";
        }
        var names = Names(item, rows, brief, holders);
        foreach (var holder in item.Runs.Where(run => run.Role == RunRole.Holder))
        {
            if (!names.Any(name => holder.Text.Contains(name, StringComparison.Ordinal)))
                yield return $"none of its rows is of {holder.Text}.";
        }
    }

    /// <summary>An ellipsis stands where words were left out: each piece between has to be there.</summary>
    private static bool Holds(StoryRow row, string quote)
    {
        var words = Clean.Words(row.Article.Reading.Article.Text, row.Statement.Content);
        return quote
            .Split('…', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(piece => words.Contains(piece, StringComparison.Ordinal));
    }

    private static HashSet<string> Names(
        BriefItem item,
        List<StoryRow> rows,
        Brief brief,
        ILookup<string, string> holders
    )
    {
        var articles = item.Articles.Select(article => brief.Articles[article - 1].Told);
        return
        [
            .. rows.SelectMany(row => row.Chain.SelectMany(link => link).Concat(row.Holders)).Select(HolderWords.Name),
            .. rows.Select(row => row.Article).Concat(articles).Select(HolderWords.Outlet),
            .. rows.SelectMany(row => holders[row.Id]),
        ];
    }

    /// <summary>By a row's id, those in whose lanes it stands: a body's officials answer in the body's lane.</summary>
    private static ILookup<string, string> LaneHolders(Brief brief) =>
        (
            from question in brief.Story.Questions
            from lane in question.Lanes
            from answer in lane.Answers
            from row in answer.Rows
            select (row.Id, Name: HolderWords.Name(lane.Holder))
        ).ToLookup(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);

    private static IEnumerable<TextSpan> Spans(Statement statement) =>
        [.. statement.Source, .. statement.Cue, .. statement.Content];
}
