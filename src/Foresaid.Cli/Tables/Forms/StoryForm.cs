using System.Globalization;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>Stories, one a row.</summary>
internal sealed class StoryForm : RowForm<StoryLine>
{
    private const int NameWidth = 20;
    private const int CountWidth = 8;
    private const int DayWidth = 24;

    protected override IReadOnlyList<string> Columns { get; } =
    ["story", "about", "articles", "first", "last", "organiser"];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(StoryLine row) =>
        [
            [
                row.Story,
                row.About,
                row.Articles.ToString(CultureInfo.InvariantCulture),
                Days.Iso(row.First),
                Days.Iso(row.Last),
                row.Organiser,
            ],
        ];

    protected override string Json(StoryLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(StoryLine row) =>
        [
            $"- **{PlainForms.Markdown(row.Story)}**: {PlainForms.Markdown(row.About)} ({Talk.Count(row.Articles, "article")}"
                + $"{(row.First is null ? "" : $", {Range(row)}")}{(row.Organiser is { } name ? $", organiser {PlainForms.Markdown(name)}" : "")})",
        ];

    protected override void Draw(IReadOnlyList<StoryLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(
            screen,
            ("story", NameWidth),
            ("articles", CountWidth),
            ("printed", DayWidth),
            ("about", 0)
        );
        foreach (var row in rows)
        {
            var about = Cell.Of(row.About);
            if (row.Organiser is { } organiser)
                about.Line().Faint($"organiser {organiser}");
            table.Row(
                new Cell().Bold(row.Story),
                Cell.Of(row.Articles.ToString(CultureInfo.InvariantCulture)),
                Cell.Of(row.First is null ? "no date" : Range(row)),
                about
            );
        }
        screen.Write(table);
    }

    public static string Range(StoryLine row) => $"{Days.Iso(row.First)} to {Days.Iso(row.Last)}";
}
