using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What else is told, claims of most origins first: so that nothing which many print is missing for want of a question.</summary>
internal static class ToldSection
{
    private const int Most = 20;

    public static DraftSection Of(Groundwork ground, ImmutableArray<DraftSection> before)
    {
        var used = before
            .SelectMany(section => section.Rows)
            .Concat(ground.InLanes)
            .Select(ground.SayingOf)
            .ToHashSet(StringComparer.Ordinal);
        var sayings = ground
            .Story.Rows.Where(row => !row.IsWrapper && row.Statement.Kind != Kind.Nondisclosure)
            .Where(row => row.Statement.Zone == Zone.Body && ground.IsSince(row))
            .Where(row => !used.Contains(ground.SayingOf(row)))
            .GroupBy(ground.SayingOf)
            .Select(same => (Rows: same.ToImmutableArray(), Origins: ground.OriginsOf(same) ?? 0))
            .ToList();
        var shown = sayings
            .Where(saying => saying.Rows.Any(Plainest.Tells))
            .OrderByDescending(saying => saying.Origins)
            .ThenByDescending(saying => saying.Rows.Length)
            .ThenBy(saying => saying.Rows[0].IsOutlets || !saying.Rows[0].Holders[0].Named)
            .ThenByDescending(saying => saying.Rows[^1].Number)
            .Take(Most)
            .ToList();
        var more = sayings.Count - shown.Count;
        return DraftSection.Plain(
            "told",
            "What else is told",
            "Most origins first, then the latest."
                + (more > 0 ? $" {Scope.Count(more, "further claim")} left out." : ""),
            "Nothing else is told.",
            shown.Select(saying => Item(saying.Rows, saying.Origins))
        );
    }

    private static DraftItem Item(ImmutableArray<StoryRow> rows, int origins)
    {
        var row = Plainest.Of(rows);
        var articles = rows.Select(told => told.Article.Id).Distinct(StringComparer.Ordinal).Count();
        var spread = articles > 1 ? $"; {Scope.Count(articles, "article")}, {Scope.Count(origins, "origin")}" : "";
        return DraftItem.On(rows, [.. Runs.Saying(row), Runs.Measure($" ({SureWords.Of(row.Statement)}{spread})")]);
    }
}
