using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Briefs.Pictures;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>A brief as one HTML file that needs nothing else: no script, no font, no request to anywhere.</summary>
/// <remarks>
/// Every text is encoded; a content security policy forbids all but the page's own style, by its hash. Each item leads to its
/// rows, and each row back to its article. Good at phone and desk width, in light and dark, and on paper.
/// </remarks>
public static class BriefPage
{
    private static readonly string Style = ReadStyle();

    public static string Of(Brief brief, string title)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(title);
        var page = new HtmlText();
        Head(page, title);
        Opening(page, brief, title);
        page.Raw("<div class=\"page\">\n");
        Contents(page, brief);
        page.Raw("<main id=\"main\">\n");
        var lanes = new LaneTable(brief);
        foreach (var section in Lead.Told(brief))
            BriefSections.Write(page, section, lanes);
        BriefSections.WriteNothing(page, brief);
        BriefRows.Write(page, brief);
        page.Raw("</main>\n</div>\n");
        Closing(page, brief);
        return page.Raw("</body>\n</html>\n").ToString();
    }

    private static void Head(HtmlText page, string title)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        page.Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Raw($"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'")
            .Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Raw(
                "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
            )
            .Raw("<link rel=\"icon\" href=\"data:,\">\n<title>")
            .Text(Clean.Line(title))
            .Raw("</title>\n<style>")
            .Raw(Style)
            .Raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">To the brief</a>\n");
    }

    private static void Opening(HtmlText page, Brief brief, string title)
    {
        page.Raw("<header class=\"top\">\n<p class=\"kicker\">Foresaid brief, as of ")
            .Text(WindowWords.Day(brief.Options.AsOf))
            .Raw("</p>\n<h1>")
            .Text(Clean.Line(title))
            .Raw("</h1>\n<p class=\"scope\">")
            .Text(brief.Scope + Lead.LeftOut(brief))
            .Raw("</p>\n<p class=\"promise\">")
            .Text(Lead.Promise)
            .Raw(" Each number leads to the words.</p>\n</header>\n");
    }

    private static void Contents(HtmlText page, Brief brief)
    {
        page.Raw("<nav class=\"contents\" aria-label=\"Contents\">\n<ul>\n");
        foreach (var section in Lead.Told(brief))
        {
            var count = section.Groups.Sum(group => group.Items.Length);
            page.Raw($"<li><a href=\"#{section.Id}\">")
                .Text(section.Title)
                .Raw($"</a> <span class=\"count\">{Number(count)}</span></li>\n");
        }
        page.Raw(
            $"<li><a href=\"#words\">The words</a> <span class=\"count\">{Number(brief.Rows.Length)}</span></li>\n"
        );
        page.Raw(
            $"<li><a href=\"#articles\">The articles</a> <span class=\"count\">{Number(brief.Articles.Length)}</span></li>\n"
        );
        page.Raw("</ul>\n</nav>\n");
    }

    private static void Closing(HtmlText page, Brief brief)
    {
        page.Raw("<footer class=\"end\">\n<p>")
            .Text(Lead.Promise)
            .Raw(
                " Days are as the pages print them. Likelihoods in per cent are what people in surveys meant by the word.</p>\n<p>Read by "
            )
            .Text(
                string.Join(
                    ", ",
                    brief
                        .Articles.Select(article => article.Told.Reading.ReaderVersion)
                        .Distinct()
                        .Order(StringComparer.Ordinal)
                )
            )
            .Raw(".</p>\n</footer>\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ReadStyle()
    {
        using var stream = typeof(BriefPage).Assembly.GetManifestResourceStream(
            "Foresaid.Stories.Briefs.Print.brief.css"
        )!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd() + LanePicture.Style;
    }
}
