using System.Globalization;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>Decisions: who, when, what, on which words, and how they stand.</summary>
internal sealed class DecisionForm : RowForm<DecisionLine>
{
    private const int NumberWidth = 4;
    private const int WhoWidth = 18;
    private const int ActWidth = 10;

    protected override IReadOnlyList<string> Columns { get; } =
    ["decision", "by", "at", "act", "subject", "value", "words", "undoes", "state", "why", "undone_by"];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(DecisionLine row) =>
        [
            [
                Number(row.Decision),
                row.By,
                row.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                row.Act,
                row.Subject,
                row.Value?.GetRawText(),
                row.Words,
                Number(row.Undoes),
                Names.Of(row.State),
                row.Why,
                Number(row.UndoneBy),
            ],
        ];

    protected override string Json(DecisionLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(DecisionLine row) =>
        [
            $"- {Number(row.Decision)}. {PlainForms.Markdown(row.By)}, {Days.Minute(row.At)}: {DecisionWords.Of(row).Replace("`", "'", StringComparison.Ordinal)} "
                + $"({PlainForms.Markdown(State(row))})",
        ];

    protected override void Draw(IReadOnlyList<DecisionLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(
            screen,
            ("no.", NumberWidth),
            ("who, when (UTC)", WhoWidth),
            ("act", ActWidth),
            ("what, on which words", 0)
        );
        foreach (var row in rows)
        {
            var stands = row.State == DecisionState.Stands;
            var act = stands ? new Cell().Bold(row.Act) : Cell.Of(row.Act);
            if (!stands)
                act.Line().In(row.State == DecisionState.Loose ? Color.Yellow : Color.Grey, Names.Of(row.State));
            var what = Cell.Of(DecisionWords.Of(row));
            if (!stands)
                what.Line().Faint(State(row));
            table.Row(Cell.Of(Number(row.Decision)), Cell.Of(row.By).Line().Faint(Days.Minute(row.At)), act, what);
        }
        screen.Write(table);
    }

    private static string State(DecisionLine row) =>
        row.State switch
        {
            DecisionState.Undone => $"taken back by {Number(row.UndoneBy)}",
            DecisionState.Loose => $"loose: {row.Why}",
            _ => "stands",
        };

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
