using System.CommandLine;
using Foresaid.Cli.Rows;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;

namespace Foresaid.Cli;

/// <summary><c>foresaid statements</c>: the rows of the ledger, by speaker, kind, day and words.</summary>
internal static class StatementsVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var speaker = new Option<string?>("--speaker")
        {
            Description = "Only of speakers whose name holds this; upper and lower case alike",
            HelpName = "NAME",
        };
        var kind = new Option<string[]>("--kind")
        {
            Description = "Only of this kind; may be given several times",
            HelpName = "KIND",
        };
        kind.Among(Names.All<Kind>());
        var contains = new Option<string?>("--contains")
        {
            Description = "Only those whose words hold this; upper and lower case alike",
            HelpName = "WORDS",
        };
        var since = Choices.Day("--since", "Only what was published on this day or later");
        var until = Choices.Day("--until", "Only what was published on this day or before");
        var rejected = Choices.Rejected();
        var format = Choices.Format("table", "jsonl", "csv", "md");
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "statements",
            "Lists who said what, from the ledger.",
            "foresaid statements --speaker ministry --kind forecast",
            "foresaid statements --since 2026-02-01 --contains congress --format jsonl",
            "foresaid statements --format md > statements.md"
        )
        {
            speaker,
            kind,
            since,
            until,
            contains,
            rejected,
            format,
            ledger,
        };
        verb.SetAction(result =>
        {
            var filter = new StatementFilter
            {
                Speaker = result.GetValue(speaker),
                Kinds = [.. (result.GetValue(kind) ?? []).Select(Names.Parse<Kind>)],
                Since = result.GetValue(since),
                Until = result.GetValue(until),
                Contains = result.GetValue(contains),
            };
            using var file = LedgerFile.OpenForReading(LedgerPlace.Of(result.GetValue(ledger), surroundings));
            var left = result.GetValue(rejected) ? null : file.Rejected();
            var rows = file.Statements(filter).Where(row => left?.Contains(row.Statement.Id) != true);
            StatementSheet.Print(rows, result.GetValue(format)!, surroundings);
            return Exit.Done;
        });
        return verb;
    }
}
