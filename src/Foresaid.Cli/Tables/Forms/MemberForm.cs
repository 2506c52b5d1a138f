using System.Globalization;
using Foresaid.Cli.Asking;
using Foresaid.Ledger;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>The articles of a story, each with its score and why it belongs.</summary>
internal sealed class MemberForm : RowForm<StoryMember>
{
    private const int ScoreWidth = 5;
    private const int DayWidth = 10;

    protected override IReadOnlyList<string> Columns { get; } =
    ["article", "url", "outlet", "title", "published_earliest", "published_latest", "score", "belongs", "why", "text"];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(StoryMember row) =>
        [
            [
                row.Article.Id,
                row.Article.Url,
                row.Article.Outlet,
                row.Article.Title,
                Days.Iso(row.Article.Published?.Earliest),
                Days.Iso(row.Article.Published?.Latest),
                Score(row),
                row.Belongs ? "yes" : "no",
                row.Why,
                row.Article.TextHash,
            ],
        ];

    protected override string Json(StoryMember row) => StoryJson.Write(StoryShowVerb.LineOf(row));

    protected override IEnumerable<string> Markdown(StoryMember row)
    {
        var article = row.Article;
        var imprint = Citation.Imprint(article.Outlet, article.Url, article.Id, article.Published);
        return
        [
            $"- {PlainForms.Markdown(article.Title ?? Talk.ShortId(article.Id))} ({Citation.MarkdownLink(imprint, article.Url)}), "
                + $"{Score(row)}: {PlainForms.Markdown(row.Why)}",
        ];
    }

    protected override void Draw(IReadOnlyList<StoryMember> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(screen, ("score", ScoreWidth), ("printed", DayWidth), ("article, and why", 0));
        foreach (var row in rows)
            table.Row(
                Cell.Of(Score(row)),
                Cell.Of(Days.Of(row.Article.Published) is { Length: > 0 } day ? day : "no date"),
                new Cell()
                    .Bold(row.Article.Title ?? Talk.ShortId(row.Article.Id))
                    .Faint(
                        $" ({ArticleFinder.Handle(row.Article)}, {row.Article.Outlet ?? row.Article.Url ?? "no outlet"})"
                    )
                    .Line()
                    .Faint(row.Why)
            );
        screen.Write(table);
    }

    private static string Score(StoryMember row) => row.Score.ToString("0.00", CultureInfo.InvariantCulture);
}
