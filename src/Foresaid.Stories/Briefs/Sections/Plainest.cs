using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>The row among several that tells it best to a reader: in the body, neither a scrap nor a paragraph, first told.</summary>
internal static class Plainest
{
    // Below it a content is mostly a pronoun and a verb; far above it nobody reads it in a list. UTF-16 code units.
    private const int Short = 25;
    private const int Long = 160;

    /// <summary>False for a scrap that tells nothing without its sentence ("the text", "party").</summary>
    public static bool Tells(StoryRow row) =>
        row.Quote.Length >= Short && !(row.Proposition.Predicate.Length == 0 && row.Proposition.Terms.Length > 0);

    public static StoryRow Of(IEnumerable<StoryRow> rows) =>
        rows.OrderBy(row => row.IsWrapper)
            .ThenBy(row => row.Quote.Length > Long || !Tells(row))
            .ThenBy(row => row.Statement.Zone != Zone.Body)
            .ThenBy(row => row.Number)
            .First();
}
