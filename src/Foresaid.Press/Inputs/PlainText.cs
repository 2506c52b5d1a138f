using System.Collections.Immutable;
using Foresaid.Press.Dates;
using Foresaid.Press.Pages;

namespace Foresaid.Press.Inputs;

/// <summary>Inputs that are text already.</summary>
internal static class PlainText
{
    /// <summary>The content unchanged, and nothing found in it but what its first lines print.</summary>
    public static Clean Keep(string text, PressOptions options, ImmutableArray<string> doubts)
    {
        var lines = CopiedLine.Of(text);
        return Build(text, [], TitleOf(lines), lines, options, doubts);
    }

    /// <summary>The content unchanged when it is an article and no more; its article when it is a page that was copied as text.</summary>
    public static Clean Read(string text, PressOptions options, ImmutableArray<string> doubts)
    {
        var lines = CopiedLine.Of(text);
        if (CopiedPage.Find(lines) is not { } page)
            return Build(text, [], TitleOf(lines), lines, options, doubts);
        var written = new ArticleText();
        if (page.Title is { } title)
            written.Add(title, Zone.Headline);
        foreach (var (paragraph, zone) in page.Paragraphs)
            written.Add(paragraph, zone);
        return Build(written.Text, written.Layout, page.Title, lines, options, doubts);
    }

    private static Clean Build(
        string text,
        ImmutableArray<Paragraph> layout,
        string? title,
        List<CopiedLine> lines,
        PressOptions options,
        ImmutableArray<string> doubts
    )
    {
        var published = options.Published ?? LineDates.Find(lines, options.Url) ?? TextWindow.Find(lines);
        if (published?.Basis is "text" or "dateline" && options.Published is null)
            doubts = doubts.Add("The date of publication is inferred from what the text tells.");
        else if (published?.Candidates.Length > 1)
            doubts = doubts.Add(
                $"The date of publication is not certain: {string.Join(" or ", published.Candidates.Select(day => day.ToString("yyyy-MM-dd", null)))}."
            );
        var paragraphs = lines.Select(line => line.Text).ToList();
        var article = new Article
        {
            Text = new SourceText(text),
            Url = options.Url,
            Outlet = options.Outlet,
            Title = title,
            Published = published,
            Layout = layout,
        };
        var kept = layout.IsEmpty
            ? paragraphs
            :
            [
                .. layout
                    .Where(paragraph => paragraph.Zone != Zone.Headline)
                    .Select(paragraph => article.Text[paragraph.Span].ToString()),
            ];
        return new Clean(article, null, WireFinder.Find(kept, null), "text", doubts);
    }

    /// <summary>The line before the first prose, or the one above it where that is a byline or a stamp.</summary>
    private static string? TitleOf(List<CopiedLine> lines)
    {
        var prose = lines.FindIndex(line => line.IsProse);
        // A summary may stand above the headline.
        if (
            prose == 0
            && lines.Count > 2
            && IsTitle(lines[1])
            && lines[2].IsProse
            && lines[2].Text.AsSpan(0, Math.Min(60, lines[2].Text.Length)).ContainsAny('—', '–')
        )
            return lines[1].Text;
        for (var at = Math.Min(prose, 4) - 1; at >= 0; at--)
        {
            if (IsTitle(lines[at]))
                return lines[at].Text;
        }
        return null;
    }

    private static bool IsTitle(CopiedLine line) =>
        line is { Words: >= 3 and <= 30, IsBullet: false, IsAround: false }
        && !line.Text.EndsWith('.')
        && line.Text[0] != '#'
        && !BylineFinder.IsByline(line.Text)
        && new StampReader().Find(line.Text).Count == 0;
}
