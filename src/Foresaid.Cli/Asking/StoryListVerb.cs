using System.CommandLine;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Ledger;
using Foresaid.Stories;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid story list</c>: the stories of the ledger.</summary>
internal static class StoryListVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var asOf = Choices.Day(
            "--as-of",
            "The day of the answer: what was published later is left out [default: today, UTC]"
        );
        var format = Choices.Format("table", "jsonl", "csv", "md");
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "list",
            "Lists the stories of the ledger.",
            "foresaid story list",
            "foresaid story list --format jsonl"
        )
        {
            asOf,
            format,
            ledger,
        };
        verb.SetAction(result =>
        {
            using var file = LedgerFile.OpenForReading(LedgerPlace.Of(result.GetValue(ledger), surroundings));
            var day = result.GetValue(asOf) ?? DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime);
            var rows = file.Stories().Select(head => Line(head, file.Compute(head, day))).ToList();
            new StoryForm().Print(rows, result.GetValue(format)!, surroundings);
            surroundings.Say(
                rows.Count == 0
                    ? "No story was laid. Lay one with: foresaid story new NAME --about \"names and words\""
                    : $"{Talk.Count(rows.Count, "story", "stories")} as of {Tables.Days.Iso(day)}."
            );
            return Exit.Done;
        });
        return verb;
    }

    public static StoryLine Line(StoryHead? head, Story story)
    {
        var days = story.Articles.Select(article => article.Published).OfType<Published>().ToList();
        return new StoryLine(
            head?.Name ?? LedgerFile.AllArticles,
            head?.About ?? "",
            story.Articles.Length,
            days.Count == 0 ? null : days.Min(day => day.Earliest),
            days.Count == 0 ? null : days.Max(day => day.Latest),
            Organiser(story)
        );
    }

    /// <summary>Of the questions, the organiser of the most origins.</summary>
    private static string? Organiser(Story story) =>
        story
            .Questions.Where(question => question.Organiser is not null)
            .GroupBy(question => question.Organiser!.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(question => question.Origins))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
}
