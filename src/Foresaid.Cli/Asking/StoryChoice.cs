using System.CommandLine;
using Foresaid.Ledger;
using Foresaid.Stories;

namespace Foresaid.Cli.Asking;

/// <summary>The options by which a verb asks a story: which ledger, which story, which day, which form.</summary>
internal sealed class StoryChoice
{
    private readonly Option<string?> _ledger = LedgerPlace.Option();
    private readonly Option<string?> _story = new("--story")
    {
        Description = "The story's name [default: the only one; all articles where none was laid]",
        HelpName = "NAME",
    };
    private readonly Option<DateOnly?> _asOf = Choices.Day(
        "--as-of",
        "The day of the answer: what was published later is left out [default: today, UTC]"
    );
    private readonly Option<string> _format;

    private StoryChoice(params string[] formats) => _format = Choices.Format(formats);

    /// <summary>Adds the options to a verb that asks.</summary>
    public static StoryChoice AddTo(Verb verb, params string[] formats)
    {
        var choice = new StoryChoice(formats.Length > 0 ? formats : ["table", "jsonl", "csv", "md"]);
        verb.Options.Add(choice._story);
        verb.Options.Add(choice._asOf);
        verb.Options.Add(choice._format);
        verb.Options.Add(choice._ledger);
        return choice;
    }

    public string FormatOf(ParseResult result) => result.GetValue(_format)!;

    public DateOnly DayOf(ParseResult result, Surroundings surroundings) =>
        result.GetValue(_asOf) ?? DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Computes the story and says of which day it is told.</summary>
    public Story Ask(ParseResult result, Surroundings surroundings)
    {
        using var file = LedgerFile.OpenForReading(LedgerPlace.Of(result.GetValue(_ledger), surroundings));
        var head = StoryHeads.Choose(file, result.GetValue(_story), surroundings);
        var story = file.Compute(head, DayOf(result, surroundings));
        Head(story, FormatOf(result), surroundings);
        return story;
    }

    /// <summary>The same choice, to decide on what was asked.</summary>
    public Deciding.DecidingHand OpenToDecide(ParseResult result, string? by, Surroundings surroundings) =>
        new(
            LedgerFile.Open(LedgerPlace.Existing(result.GetValue(_ledger), surroundings)),
            Deciding.DecisionChoice.PersonOf(by, surroundings),
            result.GetValue(_story),
            FormatOf(result),
            surroundings
        );

    /// <summary>On standard output only where a person reads it: rows for machines stand alone.</summary>
    private static void Head(Story story, string format, Surroundings surroundings)
    {
        var line =
            $"Story {Tables.Screen.Plain(story.Input.Name)} as of {Tables.Days.Iso(story.Input.AsOf)}: "
            + $"{Talk.Count(story.Articles.Length, "article")}, {Talk.Count(story.Rows.Length, "statement")}";
        switch (format)
        {
            case "table":
                surroundings.Output.WriteLine(line);
                break;
            case "md":
                surroundings.Output.WriteLine($"*{Tables.PlainForms.Markdown(line)}*\n");
                break;
            default:
                surroundings.Say(line);
                break;
        }
        SayLater(story, surroundings);
    }

    /// <summary>An empty story is mostly one whose articles are dated after the day of asking.</summary>
    public static void SayLater(Story story, Surroundings surroundings)
    {
        var later = story
            .Input.Articles.Where(article => article.Day > story.Input.AsOf)
            .Select(article => article.Day!.Value)
            .ToList();
        if (later.Count > 0)
            surroundings.Say(
                $"{Talk.Count(later.Count, "article")} printed after {Tables.Days.Iso(story.Input.AsOf)} left out; to take all in: --as-of {Tables.Days.Iso(later.Max())}"
            );
    }
}
