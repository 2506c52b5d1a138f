using System.CommandLine;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid timeline</c>: what happened and what is to happen, and on whose word.</summary>
internal static class TimelineVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var since = Choices.Day("--since", "Only what may have been on this day or later");
        var until = Choices.Day("--until", "Only what may have been on this day or before");
        var verb = new Verb(
            "timeline",
            "Lists what happened and what is to happen in a story, by time, and on whose word.",
            "foresaid timeline --story congress",
            "foresaid timeline --since 2026-02-01 --until 2026-02-28 --format csv"
        )
        {
            since,
            until,
        };
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var (from, to) = (result.GetValue(since), result.GetValue(until));
            var asked = new Window(from, to, Edge.Firm, "asked");
            var story = choice.Ask(result, surroundings);
            var entries = story
                .Timeline.Where(entry => from is null && to is null || entry.Window?.Overlaps(asked) == true)
                .Select(EntryLine.Of)
                .ToList();
            new EntryForm().Print(entries, choice.FormatOf(result), surroundings);
            if (choice.FormatOf(result) == "table")
                surroundings.Say(Talk.Count(entries.Count, "entry", "entries"));
            return Exit.Done;
        });
        return verb;
    }
}
