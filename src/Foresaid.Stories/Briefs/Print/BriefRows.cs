using System.Globalization;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>The rows of a brief as HTML: each statement in its sentence, with source, cue and content marked, under its article.</summary>
internal static class BriefRows
{
    public static void Write(HtmlText page, Brief brief)
    {
        page.Raw("<section class=\"section words\" aria-labelledby=\"words\">\n<h2 id=\"words\">The words</h2>\n")
            .Raw(
                "<p class=\"note\">Every statement that the brief rests on, as it stands in its article. <span class=\"src\">Who</span> is boxed, "
            )
            .Raw(
                "<span class=\"cue\">the saying</span> has a wavy line, <span class=\"con\">what was said</span> a straight one.</p>\n"
            );
        foreach (var article in brief.Rows.GroupBy(row => row.Article))
        {
            page.Raw("<div class=\"group\">\n<h3 class=\"source\"><a href=\"#a")
                .Raw(Number(article.Key))
                .Raw("\">")
                .Text(Facts.Title(article.First().Row.Article.Reading.Article))
                .Raw("</a></h3>\n<ol class=\"rows\">\n");
            foreach (var row in article)
                Write(page, row);
            page.Raw("</ol>\n</div>\n");
        }
        page.Raw("</section>\n");
        Articles(page, brief);
    }

    private static void Write(HtmlText page, BriefRow row)
    {
        var number = Number(row.Number);
        page.Raw(
            $"<li class=\"row\" id=\"r{number}\" value=\"{number}\">\n<p class=\"sentence\"><span class=\"number\">{number}</span> "
        );
        foreach (var piece in MarkedWords.Of(row.Row.Article.Reading, row.Row.Statement))
            Write(page, piece);
        page.Raw("</p>\n<p class=\"facts\"><span class=\"imprint\">")
            .Text(HolderWords.Imprint(row.Row.Article))
            .Raw("</span> <span class=\"who\">")
            .Text(Facts.Chain(row.Row.Statement) is { Length: > 0 } chain ? chain : HolderWords.Of(row.Row))
            .Raw("</span> <span class=\"what\">")
            .Text(string.Join(", ", Facts.Of(row)))
            .Raw("</span></p>\n");
        Why(page, row.Row.Statement);
        page.Raw("</li>\n");
    }

    private static void Write(HtmlText page, MarkedPiece piece)
    {
        var mark = piece.Parts switch
        {
            Part.None => null,
            var parts when parts.HasFlag(Part.Source) => "src",
            var parts when parts.HasFlag(Part.Cue) => "cue",
            _ => "con",
        };
        if (mark is null)
            page.Text(piece.Text);
        else
            page.Raw($"<span class=\"{mark}\">").Text(piece.Text).Raw("</span>");
    }

    private static void Why(HtmlText page, Statement statement)
    {
        var holders = Facts.Holders(statement);
        if (holders.Length == 0 && statement.Rules.IsEmpty)
            return;
        page.Raw("<details class=\"why\"><summary>How sure, and why read so</summary>\n<dl>\n");
        if (holders.Length > 0)
            page.Raw("<dt>holders</dt><dd>").Text(holders).Raw("</dd>\n");
        foreach (var (field, rule) in statement.Rules)
            page.Raw("<dt>").Text(Clean.Line(field)).Raw("</dt><dd>").Text(Clean.Line(rule)).Raw("</dd>\n");
        page.Raw("<dt>id</dt><dd class=\"id\">").Text(statement.Id).Raw("</dd>\n</dl>\n</details>\n");
    }

    private static void Articles(HtmlText page, Brief brief)
    {
        page.Raw(
            "<section class=\"section\" aria-labelledby=\"articles\">\n<h2 id=\"articles\">The articles</h2>\n<ol class=\"articles\">\n"
        );
        foreach (var article in brief.Articles)
        {
            var number = Number(article.Number);
            page.Raw($"<li id=\"a{number}\" value=\"{number}\"><cite>");
            Title(page, article.Article);
            page.Raw("</cite> <span class=\"imprint\">").Text(HolderWords.Imprint(article.Told));
            if (article.Article.Published is { } published)
                page.Text($" (date from: {Clean.Line(published.Basis)})");
            page.Raw("</span></li>\n");
        }
        page.Raw("</ol>\n</section>\n");
    }

    private static void Title(HtmlText page, Article article)
    {
        if (Facts.Link(article) is not { } link)
        {
            page.Text(Facts.Title(article));
            return;
        }
        page.Raw("<a rel=\"noopener noreferrer nofollow\" href=\"")
            .Text(link)
            .Raw("\">")
            .Text(Facts.Title(article))
            .Raw("</a>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
