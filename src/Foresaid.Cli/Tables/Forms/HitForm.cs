using Foresaid.Cli.Rows;
using Foresaid.Ledger;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>What a search found: the words in their sentence.</summary>
internal sealed class HitForm : RowForm<Hit>
{
    private const int WhoWidth = 22;

    protected override IReadOnlyList<string> Columns { get; } =
    ["sort", "id", "article", "url", "outlet", "title", "published", "speaker", "kind", "quote", "sentence"];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(Hit row) =>
        [
            [
                row.Statement is null ? "article" : "statement",
                row.Statement?.Statement.Id,
                row.Article.Id,
                row.Article.Url,
                row.Article.Outlet,
                row.Article.Title,
                Days.Of(row.Article.Published),
                row.Statement?.Statement.Speaker?.Name,
                row.Statement is { } told ? Names.Of(told.Statement.Kind) : null,
                row.Statement?.Quote,
                row.Sentence,
            ],
        ];

    protected override string Json(Hit row) =>
        row.Statement is { } told
            ? StoryJson.Write(new StatementHitLine(Refs.Facts(told), told.Statement, told.Quote, row.Sentence))
            : StoryJson.Write(
                new ArticleHitLine(
                    row.Article.Id,
                    row.Article.Url,
                    row.Article.Title,
                    row.Sentence,
                    row.Article.Outlet,
                    row.Article.Published
                )
            );

    protected override IEnumerable<string> Markdown(Hit row)
    {
        var article = row.Article;
        var cite = row.Statement is { } told
            ? Citation.Markdown(Refs.Of(told))
            : $"({Citation.MarkdownLink(Citation.Imprint(article.Outlet, article.Url, article.Id, article.Published), article.Url)})";
        yield return $"- {PlainForms.Markdown(Who(row))}: {PlainForms.Markdown(row.Sentence)} {cite}";
    }

    protected override void Draw(IReadOnlyList<Hit> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(screen, ("who", WhoWidth), ("words in their sentence", 0));
        foreach (var row in rows)
        {
            var who = Cell.Of(Who(row));
            if (row.Statement is { } told)
                who.Line().Faint(Names.Of(told.Statement.Kind));
            var place = row.Statement is { } cited
                ? Citation.Of(Refs.Of(cited))
                : $"({Citation.Imprint(row.Article.Outlet, row.Article.Url, row.Article.Id, row.Article.Published)})";
            table.Row(who, Sentence(row).Line().Faint(place));
        }
        screen.Write(table);
    }

    private static Cell Sentence(Hit row)
    {
        var cell = new Cell();
        var at = 0;
        foreach (var span in row.Found)
        {
            if (span.Start < at)
                continue;
            cell.Add(row.Sentence[at..span.Start]).Bold(row.Sentence[span.Start..span.End]);
            at = span.End;
        }
        return cell.Add(row.Sentence[at..]);
    }

    private static string Who(Hit row) =>
        row.Statement is { } told ? told.Statement.Speaker?.Name ?? "(not named)" : row.Article.Title ?? "(an article)";
}
