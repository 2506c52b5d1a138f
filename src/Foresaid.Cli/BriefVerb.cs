using System.Collections.Immutable;
using System.CommandLine;
using Foresaid.Cli.Asking;
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
        var name = new Option<string?>("--story")
        {
            Description = "The story of the ledger [default: the only one; all articles where none was laid]",
            HelpName = "NAME",
        };
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "brief",
            "Tells the state of a story on a page: who holds what, about when, resting on which words.",
            "foresaid brief report1.html report2.txt",
            "foresaid brief --since 2026-02-01 --html brief.html",
            "foresaid brief --story congress --since 2026-02-10",
            "foresaid brief --ledger congress.db --format md > brief.md"
        )
        {
            paths,
            since,
            asOf,
            format,
            html,
            rows,
            name,
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
            if (given.Length > 0 && (result.GetValue(ledger) ?? result.GetValue(name)) is not null)
                throw new WrongUseException(
                    "Give files, or --ledger with --story, not both: a brief is of the one or of the other."
                );
            var (brief, title, code) =
                given.Length > 0
                    ? OfFiles(given, options, surroundings)
                    : OfLedger(result.GetValue(ledger), result.GetValue(name), options, surroundings);
            // A brief of nothing would say that all is well: what could not be read has been said already.
            if (brief.Articles.IsEmpty && code != Exit.Done)
                return code;
            var print = new BriefPrint(brief, title, surroundings);
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

    private static (Brief Brief, string Title, int Code) OfFiles(
        string[] paths,
        BriefOptions options,
        Surroundings surroundings
    )
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
        var brief = Tell("", articles.ToImmutable(), options);
        return (brief, Title(brief), code);
    }

    private static (Brief Brief, string Title, int Code) OfLedger(
        string? ledger,
        string? name,
        BriefOptions options,
        Surroundings surroundings
    )
    {
        using var file = LedgerFile.OpenForReading(LedgerPlace.Of(ledger, surroundings));
        var head = StoryHeads.Choose(file, name, surroundings);
        var brief = Brief.Of(file.Compute(head, options.AsOf), options);
        return (brief, head?.Name ?? Title(brief), Exit.Done);
    }

    private static string Title(Brief brief) =>
        brief.Articles is [var only] && only.Article.Title is { Length: > 0 } title
            ? title
            : $"Brief of {Talk.Count(brief.Articles.Length, "article")}";
}
