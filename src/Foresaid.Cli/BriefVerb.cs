using System.Collections.Immutable;
using System.CommandLine;
using Foresaid.Ledger;
using Foresaid.Stories;
using Foresaid.Stories.Briefs;
using Foresaid.Stories.Rows;

namespace Foresaid.Cli;

/// <summary><c>foresaid brief</c>: the state of a story on a page, from files as they lie or from the ledger.</summary>
internal static class BriefVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var paths = Choices.Paths("Files and folders to read; - is standard input; none: the ledger is read");
        paths.Arity = ArgumentArity.ZeroOrMore;
        var since = Choices.Day("--since", "Tells what moved and what was told anew since this day");
        var asOf = Choices.Day(
            "--as-of",
            "The day of the brief: what was published later is left out [default: today, UTC]"
        );
        var format = Choices.Format("table", "jsonl", "md", "html");
        var html = new Option<string?>("--html")
        {
            Description = "Also write the brief as one page that needs nothing else",
            HelpName = "OUT",
        };
        var rows = new Option<bool>("--rows")
        {
            Description = "With the table: the whole brief, and the statements that it rests on",
        };
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "brief",
            "Tells the state of a story on a page: who holds what, about when, resting on which words.",
            "foresaid brief report1.html report2.txt",
            "foresaid brief --since 2026-02-01 --html brief.html",
            "foresaid brief --ledger congress.db --format md > brief.md"
        )
        {
            paths,
            since,
            asOf,
            format,
            html,
            rows,
            ledger,
        };
        verb.SetAction(result =>
        {
            var options = new BriefOptions(result.GetValue(asOf) ?? Today(surroundings), result.GetValue(since));
            if (options.Since > options.AsOf)
                throw new WrongUseException(
                    "--since lies after the day of the brief: nothing can be published between."
                );
            var given = result.GetValue(paths) ?? [];
            if (given.Length > 0 && result.GetValue(ledger) is not null)
                throw new WrongUseException(
                    "Give files, or --ledger, not both: a brief is of the one or of the other."
                );
            var (articles, code) =
                given.Length > 0
                    ? OfFiles(given, surroundings)
                    : (OfLedger(LedgerPlace.Of(result.GetValue(ledger), surroundings)), Exit.Done);
            // A brief of nothing would say that all is well: what could not be read has been said already.
            if (articles.Length == 0 && code != Exit.Done)
                return code;
            var brief = Tell("", articles, options);
            var print = new BriefPrint(brief, Title(brief), surroundings);
            print.Print(result.GetValue(format)!, result.GetValue(rows));
            if (result.GetValue(html) is { } page)
                code = Math.Max(code, print.WritePage(page));
            return code;
        });
        return verb;
    }

    public static DateOnly Today(Surroundings surroundings) =>
        DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime);

    /// <summary>The brief of articles that are one story, whatever they tell.</summary>
    public static Brief Tell(string name, ImmutableArray<StoryArticle> articles, BriefOptions options) =>
        Brief.Of(new StoryMaker().Make(new StoryInput(name, articles, options.AsOf)), options);

    private static (ImmutableArray<StoryArticle> Articles, int Code) OfFiles(string[] paths, Surroundings surroundings)
    {
        var articles = ImmutableArray.CreateBuilder<StoryArticle>();
        var code = Exit.Done;
        foreach (
            var piece in new Intake(Choices.Press(paths, "auto", null, null, null)).Read(
                Inputs.Walk(paths, surroundings)
            )
        )
        {
            if (piece.Reading is { } reading)
                articles.Add(new StoryArticle(reading, piece.Clean?.Wire));
            else
            {
                surroundings.Say(Talk.Unread(piece));
                code = Exit.SomeUnread;
            }
        }
        return (articles.ToImmutable(), code);
    }

    private static ImmutableArray<StoryArticle> OfLedger(string path)
    {
        using var file = LedgerFile.OpenForReading(path);
        return [.. file.Readings().Select(reading => new StoryArticle(reading))];
    }

    private static string Title(Brief brief) =>
        brief.Articles is [var only] && only.Article.Title is { Length: > 0 } title
            ? title
            : $"Brief of {Talk.Count(brief.Articles.Length, "article")}";
}
