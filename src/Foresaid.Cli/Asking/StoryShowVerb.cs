using System.CommandLine;
using Foresaid.Cli.Tables;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Ledger;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid story show</c>: a story with its articles, each with its score and why it belongs.</summary>
internal static class StoryShowVerb
{
    /// <summary>What shares less is of something else, and need not be looked at.</summary>
    private const double NearEnough = 0.25;

    public static Verb Make(Surroundings surroundings)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "The story's name; none: the only one",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var near = new Option<bool>("--near") { Description = "Also articles that come near to it and do not belong" };
        var asOf = Choices.Day(
            "--as-of",
            "The day of the answer: what was published later is left out [default: today, UTC]"
        );
        var format = Choices.Format("table", "jsonl", "csv", "md");
        var ledger = LedgerPlace.Option();
        var story = new Option<string?>("--story") { Description = "As NAME", HelpName = "NAME" };
        var verb = new Verb(
            "show",
            "Shows which articles belong to a story, with the score of each and why.",
            "foresaid story show congress",
            "foresaid story show congress --near",
            "foresaid story show --format jsonl"
        )
        {
            name,
            near,
            story,
            asOf,
            format,
            ledger,
        };
        verb.SetAction(result =>
        {
            using var file = LedgerFile.OpenForReading(LedgerPlace.Of(result.GetValue(ledger), surroundings));
            var head = StoryHeads.Choose(file, result.GetValue(name) ?? result.GetValue(story), surroundings);
            var day = result.GetValue(asOf) ?? DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime);
            Print(file, head, day, result.GetValue(near), result.GetValue(format)!, surroundings);
            return Exit.Done;
        });
        return verb;
    }

    private static void Print(
        LedgerFile file,
        StoryHead? head,
        DateOnly day,
        bool near,
        string format,
        Surroundings surroundings
    )
    {
        var all = file.Members(head).Where(member => !(member.Article.Published?.Earliest > day)).ToList();
        var inside = all.Where(member => member.Belongs).ToList();
        var outside = all.Where(member => !member.Belongs && member.Score >= NearEnough)
            .OrderByDescending(member => member.Score)
            .ToList();
        var computed = file.Compute(head, day);
        var line = StoryListVerb.Line(head, computed);
        StoryChoice.SayLater(computed, surroundings);
        if (format == "jsonl")
        {
            surroundings.Output.WriteLine(
                StoryJson.Write(
                    new StoryShownLine(
                        line.Story,
                        line.About,
                        line.Articles,
                        line.First,
                        line.Last,
                        line.Organiser,
                        [.. inside.Select(LineOf)]
                    )
                )
            );
            return;
        }
        if (format == "table")
            Draw(line, day, inside, near ? outside : [], surroundings);
        else
            new MemberForm().Print([.. near ? inside.Concat(outside) : inside], format, surroundings);
        if (!near && outside.Count > 0)
            surroundings.Say(
                $"{Talk.Count(outside.Count, "article comes", "articles come")} near to it and {(outside.Count == 1 ? "does" : "do")} not belong: see --near."
            );
    }

    private static void Draw(
        StoryLine line,
        DateOnly day,
        List<StoryMember> inside,
        List<StoryMember> outside,
        Surroundings surroundings
    )
    {
        var screen = Screen.On(surroundings);
        var facts = new Cell().Bold(line.Story).Add($" as of {Days.Iso(day)}: {Talk.Count(line.Articles, "article")}");
        if (line.First is not null)
            facts.Add($", {StoryForm.Range(line)}");
        if (line.About.Length > 0)
            facts.Line().Add($"about {line.About}");
        if (line.Organiser is { } organiser)
            facts.Line().Add($"organiser {organiser}");
        screen.Write(facts.Draw());
        screen.Write(new Spectre.Console.Text("\n\n"));
        if (inside.Count > 0)
            new MemberForm().Print(inside, "table", surroundings);
        if (outside.Count == 0)
            return;
        screen.Write(new Spectre.Console.Text("Near to it, and not in it:\n\n"));
        new MemberForm().Print(outside, "table", surroundings);
    }

    public static MemberLine LineOf(StoryMember member) =>
        new(
            member.Article.Id,
            member.Article.Url,
            member.Score,
            member.Why,
            member.Article.Outlet,
            member.Article.Title,
            member.Article.Published
        );
}
