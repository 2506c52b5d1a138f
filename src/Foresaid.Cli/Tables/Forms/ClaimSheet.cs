using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>One claim for the eye: its origins one below the other, each with its statements.</summary>
internal static class ClaimSheet
{
    private const int DayWidth = 10;
    private const int WhoWidth = 24;

    public static void Draw(ClaimLine claim, IAnsiConsole screen)
    {
        Screen.Title(screen, claim.Words);
        var statements = claim.Statements.ToDictionary(told => told.Id, StringComparer.Ordinal);
        foreach (var (origin, number) in claim.Origins.Select((origin, at) => (origin, at + 1)))
        {
            screen.Write(new Text($"\nOrigin {number}: {Explain(origin)}\n"));
            var table = Grids.Of(screen, ("printed", DayWidth), ("who", WhoWidth), ("words", 0));
            foreach (var told in origin.Statements.Where(statements.ContainsKey).Select(id => statements[id]))
                table.Row(
                    Cell.Of(Days.Of(told.Published)),
                    Cell.Of(Citation.Speaker(told))
                        .Line()
                        .Faint(told.Certainty is { } sure ? Names.Of(sure.Value) : null),
                    Cell.Of(told.Quote).Faint($" {Citation.Of(told)}")
                );
            screen.Write(table);
        }
    }

    private static string Explain(OriginLine origin) =>
        origin.Kind switch
        {
            Stories.Origins.OriginKind.Family => "one text and its copies",
            Stories.Origins.OriginKind.Briefing => "one occasion that the texts name",
            Stories.Origins.OriginKind.Speaker => "one speaker's one saying",
            Stories.Origins.OriginKind.Own => "an outlet's own voice",
            _ => "unnamed speakers: whether they are independent is not known, and they are not added",
        };
}
