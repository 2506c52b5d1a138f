using System.CommandLine;
using System.Text;
using Foresaid.Cli.Rows;
using Foresaid.Cli.Tables;
using Foresaid.Json;
using Foresaid.Ledger;
using Spectre.Console;

namespace Foresaid.Cli;

/// <summary><c>foresaid read</c>: the reader on its own; nothing is kept.</summary>
internal static class ReadVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var paths = Choices.Paths();
        var format = Choices.Format("table", "jsonl");
        var form = Choices.Form();
        var url = Choices.Url();
        var outlet = Choices.Outlet();
        var published = Choices.Published();
        var with = new Option<string>("--with")
        {
            Description = "Also print the factuality of every predicate (jsonl only)",
            HelpName = "predicates",
        };
        with.Among("predicates");

        var verb = new Verb(
            "read",
            "Reads files and prints who said what in them. Keeps nothing.",
            "foresaid read report.html",
            "foresaid read --format jsonl --published 2026-02-08 reports/ > readings.jsonl",
            "pbpaste | foresaid read --outlet \"The Paper\" -"
        )
        {
            paths,
            format,
            form,
            published,
            url,
            outlet,
            with,
        };
        verb.SetAction(result =>
        {
            var given = result.GetValue(paths)!;
            var press = Choices.Press(
                given,
                result.GetValue(form)!,
                result.GetValue(url),
                result.GetValue(outlet),
                result.GetValue(published)
            );
            var predicates = result.GetValue(with) is not null;
            var intake = new Intake(press, new ReaderOptions { Predicates = predicates });
            var print = result.GetValue(format) == "jsonl" ? AsJson(surroundings, predicates) : AsTable(surroundings);
            return Read(intake.Read(Inputs.Walk(given, surroundings)), print, surroundings);
        });
        return verb;
    }

    private static int Read(IEnumerable<Piece> pieces, Action<Piece> print, Surroundings surroundings)
    {
        var code = Exit.Done;
        foreach (var piece in pieces)
        {
            print(piece);
            if (piece.Error is null)
                continue;
            surroundings.Say(Talk.Unread(piece));
            code = Exit.SomeUnread;
        }
        return code;
    }

    private static Action<Piece> AsJson(Surroundings surroundings, bool predicates) =>
        piece =>
            surroundings.Output.WriteLine(
                piece.Reading is { } reading
                    ? Encoding.UTF8.GetString(ReadingJson.WriteLine(reading, piece.Input, piece.Part, predicates))
                    : RowJson.Write(new ErrorLine(piece.Input, piece.Error!))
            );

    private static Action<Piece> AsTable(Surroundings surroundings)
    {
        var screen = Screen.On(surroundings);
        return piece =>
        {
            if (piece.Reading is not { } reading)
                return;
            var article = reading.Article;
            screen.Write(
                new Text(Screen.Plain(article.Title ?? piece.Input) + "\n", new Style(decoration: Decoration.Bold))
            );
            screen.Write(new Text($"{Talk.Imprint(article)}\n"));
            var rows = reading.Statements.Select(statement => StatementRow.Of(reading, statement)).ToList();
            if (rows.Count > 0)
                screen.Write(StatementTable.Of(rows, withArticle: false));
            else
                screen.Write(new Text("  No statement was found.\n"));
            foreach (var doubt in reading.Doubts)
                screen.Write(new Text($"  In doubt: {Screen.Plain(doubt)}\n"));
            screen.Write(new Text("\n"));
        };
    }
}
