using System.Text.Json;
using Foresaid.Ledger;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary>Every decision with how it stands, questions and forecasts of every story included.</summary>
internal static class DecisionStates
{
    public static IReadOnlyList<DecisionLine> Of(LedgerFile file, Surroundings surroundings)
    {
        var rows = file.DecisionRows();
        var loose = LooseInStories(file, rows, surroundings);
        return [.. rows.Select(row => LineOf(row, loose.GetValueOrDefault(row.Decision.Id)))];
    }

    private static DecisionLine LineOf(DecisionRow row, string? looseInStory)
    {
        var why = row.Loose ?? looseInStory;
        var state =
            row.UndoneBy is not null ? DecisionState.Undone
            : why is not null ? DecisionState.Loose
            : DecisionState.Stands;
        return DecisionLine.Of(row.Decision, state, state == DecisionState.Loose ? why : null, row.UndoneBy);
    }

    /// <summary>What was decided about a statement, also under an id that it had in an earlier reading, and as the other one of a pair.</summary>
    public static IEnumerable<DecisionLine> About(LedgerFile file, StatementRow row) =>
        file.DecisionRows()
            .Where(decision => decision.Statements.Contains(row.Statement.Id))
            .Select(decision => LineOf(decision, null));

    /// <summary>The story that a decision holds in; null where it holds in every one.</summary>
    public static string? StoryOf(DecisionLine row) =>
        row.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("story", out var story)
        && story.ValueKind == JsonValueKind.String
            ? story.GetString()
            : null;

    /// <summary>Stories are computed only where a decision hangs on one.</summary>
    private static Dictionary<long, string> LooseInStories(
        LedgerFile file,
        IReadOnlyList<DecisionRow> rows,
        Surroundings surroundings
    )
    {
        var loose = new Dictionary<long, string>();
        if (!rows.Any(row => row.UndoneBy is null && row.Decision.Act is Acts.Organiser or Acts.Resolve))
            return loose;
        var today = DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime);
        var last = file.Articles().Max(article => article.Published?.Earliest);
        var heads = file.Stories();
        var found = new HashSet<long>();
        foreach (var head in heads.Count == 0 ? [null] : heads.Select(head => (StoryHead?)head))
        {
            var story = file.Compute(head, last > today ? last.Value : today);
            var here = story.Loose.ToDictionary(one => one.Decision.Id, one => one.Why);
            foreach (var decision in story.Input.Decisions)
            {
                if (here.TryGetValue(decision.Id, out var why))
                    loose.TryAdd(decision.Id, why);
                else
                    found.Add(decision.Id);
            }
        }
        // What holds in every story is loose only where none has it.
        foreach (var id in found)
            loose.Remove(id);
        return loose;
    }
}
