using System.CommandLine;
using System.Globalization;
using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Ledger;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli;

/// <summary><c>foresaid show</c>: one statement in its paragraph, its chain, why it says so, and what was decided about it.</summary>
internal static class ShowVerb
{
    private const int NameWidth = 14;

    public static Verb Make(Surroundings surroundings)
    {
        var id = Ids.Argument<string>("ID", "A statement's id");
        var format = Choices.Format("table", "jsonl");
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "show",
            "Shows one statement in its paragraph, with its chain, what decided each field, and what persons decided about it.",
            "foresaid show 5f3a9c01",
            "foresaid show 5f3a9c01 --format jsonl"
        )
        {
            id,
            format,
            ledger,
        };
        verb.SetAction(result =>
        {
            using var file = LedgerFile.OpenForReading(LedgerPlace.Of(result.GetValue(ledger), surroundings));
            var row = Ids.Statement(file, result.GetValue(id)!);
            var reading = file.ReadingOf(row.ArticleId)!;
            var shown = new ShownLine(reading, row.Statement, [.. DecisionStates.About(file, row)]);
            if (result.GetValue(format) == "jsonl")
                surroundings.Output.WriteLine(StoryJson.Write(shown));
            else
                Draw(row, shown, Screen.On(surroundings));
            return Exit.Done;
        });
        return verb;
    }

    private static void Draw(StatementRow row, ShownLine shown, IAnsiConsole screen)
    {
        screen.Write(Paragraph(shown).Draw());
        screen.Write(new Text("\n\n"));
        var facts = new Grid();
        facts.AddColumn(new GridColumn().Width(NameWidth).NoWrap());
        facts.AddColumn();
        foreach (var (name, value) in Facts(row, shown))
            facts.AddRow(new Cell().Faint(name).Draw(), Cell.Of(value).Draw());
        screen.Write(facts);
    }

    /// <summary>Marked by braces, which a screen without colours shows too.</summary>
    private static Cell Paragraph(ShownLine shown)
    {
        var cell = new Cell();
        foreach (var (words, name) in shown.Pieces())
        {
            if (name is null)
                cell.Add(words);
            else
                cell.Faint($"{{{name} ").Bold(words).Faint("}");
        }
        return cell;
    }

    private static IEnumerable<(string, string)> Facts(StatementRow row, ShownLine shown)
    {
        var statement = row.Statement;
        yield return ("statement", statement.Id);
        yield return ("in", string.Join(", ", new[] { row.Title, StatementTable.Imprint(row) }.OfType<string>()));
        yield return ("address", row.Url ?? $"none; the text's hash is {row.ArticleId}");
        if (statement.Speaker is { } speaker)
            yield return (
                "speaker",
                string.Join(", ", new[] { speaker.Name, speaker.Role, speaker.Affiliation }.OfType<string>())
            );
        if (statement.Chain.Length > 0)
            yield return ("chain", string.Join(" > ", statement.Chain));
        yield return ("kind", Names.Of(statement.Kind));
        foreach (var sure in statement.Certainty)
            yield return ("certainty", $"{sure.Holder}: {Names.Of(sure.Value)} {Names.Of(sure.Polarity)}");
        foreach (var fact in Times(statement).Concat(Rules(shown, statement)))
            yield return fact;
    }

    private static IEnumerable<(string, string)> Times(Statement statement)
    {
        if (statement.Likelihood is { } likelihood)
            yield return (
                "likelihood",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{likelihood.Low} to {likelihood.High} (\"{likelihood.Word}\")"
                )
            );
        if (statement.Said is { } said)
            yield return ("said", $"{Days.Of(said)} ({said.Convention})");
        if (statement.About is { } about)
            yield return ("about", $"{Days.Of(about)} ({about.Convention})");
        if (statement.Status is { } status)
            yield return ("status", Names.Of(status.Value) + (status.Instrument is { } law ? $" in {law}" : ""));
        if (statement.Marks.Length > 0)
            yield return ("marks", string.Join(", ", statement.Marks.Select(Names.Of)));
        if (statement.Within is { } within)
            yield return ("within", Citation.Short(within));
        if (statement.Qualifies.Length > 0)
            yield return ("qualifies", string.Join(", ", statement.Qualifies.Select(Citation.Short)));
    }

    private static IEnumerable<(string, string)> Rules(ShownLine shown, Statement statement)
    {
        foreach (var (field, rule) in statement.Rules)
            yield return ($"why {field}", rule);
        foreach (var decision in shown.Decisions)
        {
            var state = decision.State == DecisionState.Stands ? "" : $" ({Names.Of(decision.State)})";
            yield return (
                $"decision {decision.Decision}",
                $"{decision.Act} by {decision.By}, {Days.Minute(decision.At)}{state}: {DecisionWords.Of(decision)}"
            );
        }
    }
}
