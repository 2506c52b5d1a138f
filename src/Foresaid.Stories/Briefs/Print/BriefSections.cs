using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories.Briefs.Pictures;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>The sections of a brief as HTML: groups, items, and the links from each item to its rows.</summary>
internal static class BriefSections
{
    // More links than these fold into one line that opens without a script.
    private const int MostLinks = 8;

    public static void Write(HtmlText page, BriefSection section, LaneTable lanes)
    {
        page.Raw($"<section class=\"section\" aria-labelledby=\"{section.Id}\">\n<h2 id=\"{section.Id}\">")
            .Text(section.Title)
            .Raw("</h2>\n");
        if (section.Note.Length > 0)
            page.Raw("<p class=\"note\">").Text(section.Note).Raw("</p>\n");
        foreach (var group in section.Groups)
            Write(page, group, lanes);
        page.Raw("</section>\n");
    }

    /// <summary>What was looked for and not found, so that nothing is missing without a word.</summary>
    public static void WriteNothing(HtmlText page, Brief brief)
    {
        var notes = Lead.Nothing(brief);
        if (notes.Length > 0)
            page.Raw("<section class=\"section\">\n<p class=\"note\">").Text(notes).Raw("</p>\n</section>\n");
    }

    private static void Write(HtmlText page, BriefGroup group, LaneTable lanes)
    {
        page.Raw("<div class=\"group\">\n");
        if (group.Title.Length > 0)
        {
            page.Raw("<h3>").Text(group.Title).Raw("</h3>\n");
            if (group.Note.Length > 0)
                page.Raw("<p class=\"also\">").Text(group.Note).Raw("</p>\n");
        }
        Items(page, group.Items.Take(Shown(group)));
        if (group.Items.Length > Shown(group))
        {
            page.Raw($"<details class=\"more\"><summary>{Number(group.Items.Length - Shown(group))} more</summary>\n");
            Items(page, group.Items.Skip(Shown(group)));
            page.Raw("</details>\n");
        }
        if (group.Question is { } question)
        {
            page.Raw("<figure class=\"picture\">\n").Raw(LanePicture.Of(question));
            lanes.Write(page, question);
            page.Raw("</figure>\n");
        }
        page.Raw("</div>\n");
    }

    /// <summary>What a reader can take in of one group; the rest opens on demand. Beside a picture fewer are needed.</summary>
    private static int Shown(BriefGroup group)
    {
        var most = group.Question is null ? 6 : 4;
        return group.Items.Length == most + 1 ? most + 1 : most;
    }

    private static void Items(HtmlText page, IEnumerable<BriefItem> items)
    {
        page.Raw("<ul class=\"items\">\n");
        foreach (var item in items)
            Write(page, item);
        page.Raw("</ul>\n");
    }

    private static void Write(HtmlText page, BriefItem item)
    {
        page.Raw("<li>");
        foreach (var run in item.Runs.Where(run => run.Text.Length > 0))
            Write(page, run);
        if (item.Rows.Length > MostLinks)
        {
            page.Raw($" <details class=\"refs\"><summary>{Number(item.Rows.Length)} rows</summary> ");
            Links(page, item.Rows, "r", "Row");
            page.Raw("</details>");
        }
        else if (item.Rows.Length > 0)
        {
            page.Raw(" <span class=\"refs\">");
            Links(page, item.Rows, "r", "Row");
            page.Raw("</span>");
        }
        else
        {
            page.Raw(" <span class=\"refs\">");
            Links(page, item.Articles, "a", "Article");
            page.Raw("</span>");
        }
        page.Raw("</li>\n");
    }

    private static void Write(HtmlText page, Run run)
    {
        var mark = run.Role switch
        {
            RunRole.Holder => "holder",
            RunRole.Quote => "quote",
            RunRole.Measure => "measure",
            RunRole.Answer => "answer",
            _ => null,
        };
        if (mark is null)
            page.Text(run.Text);
        else
            page.Raw($"<span class=\"{mark}\">").Text(run.Text).Raw("</span>");
    }

    /// <summary>Links to rows ("r") or to articles ("a") by their numbers.</summary>
    internal static void Links(HtmlText page, IEnumerable<int> numbers, string kind, string word)
    {
        foreach (var number in numbers)
        {
            var written = kind == "a" ? "article " + Number(number) : Number(number);
            page.Raw($"<a href=\"#{kind}{Number(number)}\" aria-label=\"{word} {Number(number)}\">{written}</a> ");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
