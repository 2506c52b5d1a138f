using System.CommandLine;
using Foresaid.Cli.Tables;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Ledger;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid decisions</c>: who decided what, when, on which words; which stand, which are loose.</summary>
internal static class DecisionsVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var loose = new Option<bool>("--loose") { Description = "Only those whose words are in no present reading" };
        var story = new Option<string?>("--story")
        {
            Description = "Only those that hold in this story [default: all]",
            HelpName = "NAME",
        };
        var by = new Option<string?>("--by") { Description = "Only of this person", HelpName = "NAME" };
        var format = Choices.Format("table", "jsonl", "csv", "md");
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "decisions",
            "Lists what persons decided: who, when, on which words; taken back and loose ones too.",
            "foresaid decisions",
            "foresaid decisions --loose --format jsonl"
        )
        {
            loose,
            story,
            by,
            format,
            ledger,
        };
        verb.SetAction(result =>
        {
            using var file = LedgerFile.OpenForReading(LedgerPlace.Of(result.GetValue(ledger), surroundings));
            var head = result.GetValue(story) is { } name ? StoryHeads.Choose(file, name, surroundings) : null;
            var rows = DecisionStates
                .Of(file, surroundings)
                .Where(row => result.GetValue(story) is null || HoldsIn(row, head))
                .Where(row => !result.GetValue(loose) || row.State == DecisionState.Loose)
                .Where(row => result.GetValue(by) is not { } person || row.By == person)
                .ToList();
            new DecisionForm().Print(rows, result.GetValue(format)!, surroundings);
            if (result.GetValue(format) == "table")
                surroundings.Say(Count(rows));
            return Exit.Done;
        });
        return verb;
    }

    private static bool HoldsIn(DecisionLine row, StoryHead? head) =>
        DecisionStates.StoryOf(row) is not { } named
        || named == head?.Name
        || (row.Act == Acts.Story && row.Subject == head?.Name);

    private static string Count(List<DecisionLine> rows)
    {
        var loose = rows.Count(row => row.State == DecisionState.Loose);
        var undone = rows.Count(row => row.State == DecisionState.Undone);
        return $"{Talk.Count(rows.Count, "decision")}"
            + (undone > 0 ? $", {undone} taken back" : "")
            + (loose > 0 ? $", {loose} loose: their words are in no present reading, and they wait without effect" : "")
            + ".";
    }
}
