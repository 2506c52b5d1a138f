using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What rests on the organiser's word alone: nobody else in these reports says it on a word of their own.</summary>
internal static class OrganiserSection
{
    public static DraftSection Of(Groundwork ground) =>
        DraftSection.Plain(
            "organiser",
            "On the organiser's word alone",
            "Nobody else in these reports says it on a word of their own; the latest first.",
            ground.HasOrganiser
                ? "Nothing that is told rests on the organiser's word alone."
                : "No organiser is known: nobody named one, and the reports do not show one.",
            Entries(ground).Concat(Claims(ground)).DistinctBy(item => ground.SayingOf(item.Rows[0]))
        );

    private static IEnumerable<DraftItem> Entries(Groundwork ground) =>
        ground
            .Story.Timeline.Where(entry => entry.OrganiserOnly && !entry.Rows.IsEmpty)
            .OrderBy(entry => entry.Status == EntryStatus.Expected)
            .ThenByDescending(entry => entry.Window?.Earliest ?? entry.Window?.Latest ?? DateOnly.MinValue)
            .ThenBy(entry => entry.Rows[0].Number)
            .Select(entry => Item(entry.Rows, DoneSection.Measure(entry)));

    /// <summary>Claims of more than one statement behind which stands no one but the organiser.</summary>
    private static IEnumerable<DraftItem> Claims(Groundwork ground) =>
        ground
            .Story.Claims.Where(claim => claim.Rows.Length > 1 && claim.Rows.All(ground.IsOrganisers))
            .OrderByDescending(claim => claim.Rows[0].Number)
            .Select(claim => Item(claim.Rows, SureWords.Of(Plainest.Of(claim.Rows).Statement)));

    private static DraftItem Item(ImmutableArray<StoryRow> rows, string measure)
    {
        var row = Plainest.Of(rows);
        return DraftItem.On([row, .. rows], [.. Runs.Saying(row), Runs.Measure($" ({measure})")]);
    }
}
