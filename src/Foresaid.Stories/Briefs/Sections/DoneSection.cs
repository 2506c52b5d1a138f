using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What is told as done, under way or not done, the latest first, each with those on whose word it is.</summary>
internal static class DoneSection
{
    public static DraftSection Of(Groundwork ground)
    {
        var entries = ground
            .Story.Timeline.Where(entry => entry.Status != EntryStatus.Expected && !entry.Rows.IsEmpty)
            .Where(entry => entry.Rows.Any(ground.IsSince))
            .ToList();
        var told = entries.Where(entry => entry.Rows.Any(Plainest.Tells)).ToList();
        var scraps = entries.Count - told.Count;
        return DraftSection.Plain(
            "done",
            "Told as done",
            "Told, not checked; the latest first."
                + (scraps > 0 ? $" {Scope.Count(scraps, "entry", "entries")} of a few words left out." : ""),
            "Nothing is told as done.",
            told.OrderByDescending(entry => entry.Window?.Latest ?? entry.Window?.Earliest ?? DateOnly.MinValue)
                .ThenBy(entry => entry.Rows[0].Number)
                .Select(Item)
        );
    }

    /// <summary>"done, 16 April 2031; disputed".</summary>
    internal static string Measure(TimelineEntry entry) =>
        $"{Of(entry)}, {Days(entry)}{(entry.Disputed ? "; disputed" : "")}";

    private static DraftItem Item(TimelineEntry entry)
    {
        var row = Plainest.Of(entry.Rows);
        var others = entry.Holders.Except(row.Holders).ToList();
        var alone = entry.OrganiserOnly ? " (on the organiser's word alone)" : "";
        return DraftItem.On(
            [row, .. entry.Rows],
            [
                Runs.Answer(Days(entry)),
                Runs.Plain($", {Of(entry)}: "),
                .. Runs.Saying(row),
                Runs.Measure(alone + (entry.Disputed ? " (disputed)" : "")),
                Runs.Plain(others.Count > 0 ? "; told also by " : ""),
                Runs.Holder(HolderWords.List(others)),
            ]
        );
    }

    private static string Days(TimelineEntry entry) => entry.Window is { } window ? WindowWords.Of(window) : "undated";

    /// <summary>Of a plan it is the deciding that is done, not what was planned.</summary>
    private static string Of(TimelineEntry entry) =>
        entry.Status switch
        {
            EntryStatus.Done when entry.Rows.All(row => row.Statement.Kind is Kind.Intention or Kind.Demand) =>
                "decided",
            EntryStatus.Done => "done",
            EntryStatus.Underway => "under way",
            EntryStatus.NotYet => "not yet",
            EntryStatus.Cancelled => "cancelled",
            _ => "expected",
        };
}
