using Foresaid.Stories.Json;
using Foresaid.Stories.Timelines;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>The timeline: when, how far it has come, what, and on whose word.</summary>
internal sealed class EntryForm : RowForm<EntryLine>
{
    private const int WhenWidth = 18;
    private const int StatusWidth = 9;
    private const int MostHolders = 3;

    protected override IReadOnlyList<string> Columns { get; } =
    [
        "earliest",
        "latest",
        "edge",
        "status",
        "disputed",
        "words",
        "holders",
        "organiser_only",
        "statements",
        "articles",
    ];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(EntryLine row) =>
        [
            [
                Days.Iso(row.Window?.Earliest),
                Days.Iso(row.Window?.Latest),
                row.Window is { } window ? Names.Of(window.Edge) : null,
                Names.Of(row.Status),
                row.Disputed ? "yes" : "no",
                row.Words,
                string.Join("; ", row.Holders),
                row.OrganiserOnly ? "yes" : "no",
                string.Join(' ', row.Statements.Select(told => told.Id)),
                string.Join(' ', row.Statements.Select(told => told.Url ?? told.ArticleId).Distinct()),
            ],
        ];

    protected override string Json(EntryLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(EntryLine row) =>
        [
            $"- **{When(row)}** {Names.Of(row.Status)}{(row.Disputed ? ", disputed" : "")}: {PlainForms.Markdown(row.Words)} "
                + $"({PlainForms.Markdown(Whose(row))}) "
                + string.Join("; ", row.Statements.Select(Citation.Markdown)),
        ];

    protected override void Draw(IReadOnlyList<EntryLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(screen, ("when", WhenWidth), ("status", StatusWidth), ("what, on whose word", 0));
        foreach (var row in rows)
        {
            var status = row.Status is EntryStatus.Done or EntryStatus.Underway
                ? new Cell().Bold(Names.Of(row.Status))
                : Cell.Of(Names.Of(row.Status));
            if (row.Disputed)
                status.Line().In(Color.Red, "disputed");
            var what = Cell.Of(row.Words).Line().Faint(Whose(row));
            if (row.Statements.FirstOrDefault() is { } first)
                what.Faint($" {Citation.Of(first)}");
            table.Row(
                row.Window is null ? new Cell().Faint("no date") : new Cell().Days(row.Window, WhenWidth),
                status,
                what
            );
        }
        screen.Write(table);
    }

    private static string When(EntryLine row) => Days.Of(row.Window) is { Length: > 0 } days ? days : "no date";

    private static string Whose(EntryLine row)
    {
        var names = string.Join(", ", row.Holders.Distinct().Take(MostHolders));
        var more = row.Holders.Distinct().Count() - MostHolders;
        return names
            + (more > 0 ? $" and {more} more" : "")
            + (row.OrganiserOnly ? ", the organiser's word alone" : "");
    }
}
