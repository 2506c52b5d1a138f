using Foresaid.Cli.Rows;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;

namespace Foresaid.Cli;

/// <summary><c>foresaid verify</c>: proves that every stored text is the one that was stored, and that every span stands in it.</summary>
internal static class VerifyVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var format = Choices.Format("table", "jsonl", "csv", "md");
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "verify",
            "Hashes every stored text again and checks every span. Exit code 1 when something does not hold.",
            "foresaid verify",
            "foresaid verify --ledger congress.db --format jsonl"
        )
        {
            format,
            ledger,
        };
        verb.SetAction(result =>
        {
            using var file = LedgerFile.OpenForReading(LedgerPlace.Of(result.GetValue(ledger), surroundings));
            return Verify(file, result.GetValue(format)!, surroundings);
        });
        return verb;
    }

    private static int Verify(LedgerFile file, string format, Surroundings surroundings)
    {
        var sheet = Sheet.Of(format, surroundings, ("article", 30), ("holds", 6), ("what", 0));
        var (good, bad) = (0, 0);
        foreach (var finding in file.Verify())
        {
            if (finding.Ok)
                good++;
            else
                bad++;
            sheet.Add(
                () => RowJson.Write(new FindingLine(finding.ArticleId, finding.Ok, finding.What)),
                finding.ArticleId is { } id ? Talk.ShortId(id) : "(the file)",
                finding.Ok ? "yes" : "NO",
                finding.What
            );
        }
        sheet.End();
        surroundings.Say(
            bad == 0
                ? $"All holds: {Talk.Count(good, "article")} in {file.Path}"
                : $"{Talk.Count(bad, "thing does", "things do")} not hold in {file.Path}. Keep a copy of the file as it is, and put "
                    + "back your last good one."
        );
        return bad == 0 ? Exit.Done : Exit.NotSo;
    }
}
