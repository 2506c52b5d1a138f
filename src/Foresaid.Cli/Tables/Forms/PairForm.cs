using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>Conflicts, disagreements and retellings: the two statements one below the other.</summary>
internal sealed class PairForm : RowForm<PairLine>
{
    private const int WhatWidth = 14;
    private const int LabelWidth = 6;

    protected override IReadOnlyList<string> Columns { get; } =
    [
        "type",
        "differs",
        "change",
        "words",
        "why",
        "a",
        "a_speaker",
        "a_outlet",
        "a_published",
        "a_quote",
        "a_url",
        "b",
        "b_speaker",
        "b_outlet",
        "b_published",
        "b_quote",
        "b_url",
    ];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(PairLine row) =>
        [
            [
                Names.Of(row.Type),
                Names.Of(row.Differs),
                row.Change is { } change ? Names.Of(change) : null,
                row.Words,
                row.Why,
                .. Fields(row.A),
                .. Fields(row.B),
            ],
        ];

    protected override string Json(PairLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(PairLine row)
    {
        yield return $"- **{What(row)}**: {PlainForms.Markdown(row.Words)} ({PlainForms.Markdown(row.Why)})";
        foreach (var told in new[] { row.A, row.B })
            yield return $"  - {PlainForms.Markdown(Citation.Speaker(told))}: \u201C{PlainForms.Markdown(told.Quote)}\u201D {Citation.Markdown(told)}";
    }

    protected override void Draw(IReadOnlyList<PairLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(screen, ("what differs", WhatWidth), ("", LabelWidth), ("who said what", 0));
        foreach (var row in rows)
        {
            var (first, second) = row.Type == PairType.Retelling ? ("first", "retold") : ("one", "other");
            var what = new Cell().In(Colour(row.Type), Names.Of(row.Type));
            table.Row(what, new Cell().Faint(first), Told(row.A));
            table.Row(Differs(row), new Cell().Faint(second), Told(row.B));
            table.Row(new Cell(), new Cell().Faint("why"), new Cell().Faint(row.Why));
            table.AddEmptyRow();
        }
        screen.Write(table);
    }

    private static Cell Differs(PairLine row)
    {
        var cell = new Cell().Bold(Names.Of(row.Differs));
        return row.Change is { } change && Names.Of(change) != Names.Of(row.Differs)
            ? cell.Line().Bold(Names.Of(change))
            : cell;
    }

    private static Cell Told(RefLine told) =>
        Cell.Of(Citation.Speaker(told)).Add($": {Talk.Quote(told.Quote)}").Faint($" {Citation.Of(told)}");

    private static string What(PairLine row) =>
        row.Change is { } change
            ? $"{Names.Of(row.Type)}, {Names.Of(change)}"
            : $"{Names.Of(row.Type)}, {Names.Of(row.Differs)}";

    private static Color Colour(PairType type) =>
        type switch
        {
            PairType.Conflict => Color.Red,
            PairType.Disagreement => Color.Yellow,
            _ => Color.Blue,
        };

    private static IEnumerable<string?> Fields(RefLine told) =>
        [told.Id, Citation.Speaker(told), told.Outlet, Days.Of(told.Published), told.Quote, told.Url];
}
