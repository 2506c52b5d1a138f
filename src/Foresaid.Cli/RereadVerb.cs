using Foresaid.Cli.Rows;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;

namespace Foresaid.Cli;

/// <summary><c>foresaid reread</c>: reads the stored texts with the present reader, keeps the new readings beside the old, and says what differs.</summary>
internal static class RereadVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var format = Choices.Format("table", "jsonl", "csv", "md");
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "reread",
            "Reads the stored texts with the present reader and prints which statements appeared, went or changed.",
            "foresaid reread",
            "foresaid reread --format jsonl > changes.jsonl"
        )
        {
            format,
            ledger,
        };
        verb.SetAction(result =>
        {
            using var file = LedgerFile.Open(LedgerPlace.Existing(result.GetValue(ledger), surroundings));
            Reread(file, result.GetValue(format)!, result.GetValue(Choices.Quiet), surroundings);
            return Exit.Done;
        });
        return verb;
    }

    private static void Reread(LedgerFile file, string format, bool quiet, Surroundings surroundings)
    {
        var reader = new Reader();
        var sheet = Sheet.Of(format, surroundings, ("change", 10), ("field", 11), ("who", 18), ("words", 0));
        using var progress = Progress.Of("rereading", file.Articles().Count(), quiet, surroundings);
        var (articles, appended, changes) = (0, 0, 0);
        foreach (var rereading in file.Reread(reader.Read, surroundings.Clock.GetUtcNow()))
        {
            articles++;
            appended += rereading.IsNew ? 1 : 0;
            changes += rereading.Changes.Count;
            progress.Clear();
            foreach (var change in rereading.Changes)
                Add(sheet, change);
            progress.Step();
        }
        progress.Clear();
        sheet.End();
        surroundings.Say(
            $"{Talk.Count(articles, "article")} read again, {appended} with a new reading, {Talk.Count(changes, "change")}."
        );
    }

    private static void Add(Sheet sheet, Change change)
    {
        var row = (change.After ?? change.Before)!;
        sheet.Add(
            () => RowJson.Write(ChangeLine.Of(change)),
            Names.Of(change.Type),
            change.Field ?? "",
            row.Statement.Speaker?.Name ?? "(not named)",
            row.Quote
        );
    }
}
