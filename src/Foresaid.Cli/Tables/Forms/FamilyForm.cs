using System.Globalization;
using Foresaid.Stories.Json;
using Foresaid.Stories.Origins;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>Families of articles: which are one text, which were told from one another.</summary>
/// <param name="names">Outlet and title by article id.</param>
internal sealed class FamilyForm(IReadOnlyDictionary<string, Article> names) : RowForm<FamilyLine>
{
    private const int KindWidth = 9;
    private const int DayWidth = 10;
    private const int SharedWidth = 6;

    protected override IReadOnlyList<string> Columns { get; } =
    ["family", "kind", "article", "url", "outlet", "title", "published", "shared", "evidence"];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(FamilyLine row) =>
        row.Articles.Select(article =>
            (IReadOnlyList<string?>)
                [
                    row.Family,
                    Names.Of(row.Kind),
                    article.ArticleId,
                    article.Url,
                    Outlet(article),
                    Title(article),
                    Days.Of(article.Published),
                    Share(article),
                    string.Join("; ", row.Evidence),
                ]
        );

    protected override string Json(FamilyLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(FamilyLine row)
    {
        yield return $"- **{Names.Of(row.Kind)}** {PlainForms.Markdown(string.Join("; ", row.Evidence))}";
        foreach (var article in row.Articles)
        {
            var imprint = Citation.Imprint(Outlet(article), article.Url, article.ArticleId, article.Published);
            yield return $"  - {PlainForms.Markdown(Title(article) ?? "")} ({Citation.MarkdownLink(imprint, article.Url)}), shared {Share(article)}";
        }
    }

    protected override void Draw(IReadOnlyList<FamilyLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(
            screen,
            ("family", KindWidth),
            ("printed", DayWidth),
            ("shared", SharedWidth),
            ("article", 0)
        );
        foreach (var row in rows)
        {
            foreach (var (article, at) in row.Articles.Select((article, at) => (article, at)))
            {
                var last = at == row.Articles.Length - 1;
                var what = new Cell()
                    .Bold(Title(article) ?? Talk.ShortId(article.ArticleId))
                    .Faint($" ({Outlet(article) ?? article.Url ?? "no outlet"})");
                if (last && row.Evidence.Length > 0)
                    what.Line().Faint(string.Join("; ", row.Evidence));
                table.Row(
                    at == 0 ? Cell.Of(Names.Of(row.Kind)) : new Cell(),
                    Cell.Of(Days.Of(article.Published)),
                    at == 0 ? new Cell() : Cell.Of(Percent(article)),
                    what
                );
            }
            if (row.Kind != FamilyKind.Own)
                table.AddEmptyRow();
        }
        screen.Write(table);
    }

    private string? Outlet(FamilyArticleLine article) => names.GetValueOrDefault(article.ArticleId)?.Outlet;

    private string? Title(FamilyArticleLine article) => names.GetValueOrDefault(article.ArticleId)?.Title;

    private static string Share(FamilyArticleLine article) =>
        article.Shared.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent(FamilyArticleLine article) =>
        Math.Round(100 * article.Shared).ToString("0", CultureInfo.InvariantCulture) + " %";
}
