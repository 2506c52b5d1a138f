using System.CommandLine;
using System.Globalization;
using Foresaid.Cli.Rows;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;
using Spectre.Console;

namespace Foresaid.Cli;

/// <summary><c>foresaid show</c>: one statement in its paragraph, its chain, and why it says so.</summary>
internal static class ShowVerb
{
    private const int ShortestPrefix = 8;

    public static Verb Make(Surroundings surroundings)
    {
        var id = new Argument<string>("ID") { Description = "A statement's id; its first eight digits suffice" };
        id.Validators.Add(result =>
        {
            var given = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (given.Length < ShortestPrefix || !given.All(char.IsAsciiHexDigit))
                result.AddError(
                    $"An id has at least {ShortestPrefix} hexadecimal digits, as 'foresaid statements' prints it, not '{given}'."
                );
        });
        var format = Choices.Format("table", "jsonl");
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "show",
            "Shows one statement in its paragraph, with its chain and what decided each field.",
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
            var prefix = result.GetValue(id)!.ToLowerInvariant();
            return Show(file, prefix, result.GetValue(format) == "jsonl", surroundings);
        });
        return verb;
    }

    private static int Show(LedgerFile file, string prefix, bool asJson, Surroundings surroundings)
    {
        var rows = file.StatementsById(prefix);
        if (rows.Count == 0)
        {
            surroundings.Say(
                $"{prefix}: no statement of the present readings has this id. Find it again with: foresaid statements --contains WORDS"
            );
            return Exit.SomeUnread;
        }
        if (rows.Select(row => row.Statement.Id).Distinct().Count() > 1)
        {
            surroundings.Say($"{prefix}: several statements begin so; give more digits:");
            foreach (var row in rows)
                surroundings.Say($"  {row.Statement.Id}  {Screen.Plain(row.Quote)}");
            return Exit.SomeUnread;
        }
        var reading = file.ReadingOf(rows[0].ArticleId)!;
        var shown = new ShownLine(rows[0], reading, file.Decisions(rows[0].Statement.Id));
        if (asJson)
            surroundings.Output.WriteLine(RowJson.Write(shown));
        else
            Draw(rows[0], shown, surroundings);
        return Exit.Done;
    }

    private static void Draw(StatementRow row, ShownLine shown, Surroundings surroundings)
    {
        var screen = Screen.On(surroundings);
        var facts = new Grid();
        facts.AddColumn(new GridColumn().Width(14).NoWrap());
        facts.AddColumn();
        foreach (var (name, value) in Facts(row, shown))
            facts.AddRow(new Text(name), new Text(Screen.Plain(value)));
        screen.Write(new Text(Screen.Plain(shown.Marked) + "\n\n"));
        screen.Write(facts);
    }

    private static IEnumerable<(string, string)> Facts(StatementRow row, ShownLine shown)
    {
        var statement = row.Statement;
        yield return ("statement", statement.Id);
        yield return (
            "in",
            string.Join(", ", new[] { row.Title, StatementTable.Imprint(row), row.Url }.OfType<string>())
        );
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
        if (statement.Likelihood is { } likelihood)
            yield return (
                "likelihood",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{likelihood.Low} to {likelihood.High} (\"{likelihood.Word}\")"
                )
            );
        if (statement.Said is { } said)
            yield return ("said", $"{StatementTable.Days(said)} ({said.Convention})");
        if (statement.About is { } about)
            yield return ("about", $"{StatementTable.Days(about)} ({about.Convention})");
        if (statement.Status is { } status)
            yield return ("status", Names.Of(status.Value) + (status.Instrument is { } law ? $" in {law}" : ""));
        foreach (var (field, rule) in statement.Rules)
            yield return ($"why {field}", rule);
        foreach (var decision in shown.Decisions)
            yield return ("decided", $"{decision.By}: {decision.Act} {decision.Value}");
    }
}
