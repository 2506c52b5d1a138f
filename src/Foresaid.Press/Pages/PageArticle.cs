using System.Collections.Immutable;
using Foresaid.Press.Dates;

namespace Foresaid.Press.Pages;

/// <summary>From a page's markup to its article.</summary>
internal static class PageArticle
{
    /// <summary>Below this, a page that says it goes on behind a wall is a stub.</summary>
    private const int ShortText = 1500;

    public static Clean Read(string markup, PressOptions options, ImmutableArray<string> doubts)
    {
        var head = new PageHead();
        var outline = PageWalker.Walk(markup, head);
        var data = StructuredData.Read(head.Data);
        var title = TitleFinder.Find(head, data, outline, options.Url);
        var page = new PageFacts(outline, title, data, head);
        var kept = MainText.Choose(page, BlockModel.Shipped);
        var text = ArticleText.Of(page, kept, title);
        var titleOnly = text.Length <= (title?.Length ?? 0);
        if (titleOnly || (data.Body is { Length: > 400 } body && text.Length < body.Length / 3))
            text = FromData(title, data, head) ?? text;
        if (outline.Cut)
            doubts = doubts.Add("The page is larger than is read: its end is missing.");
        return Assemble(text, page, head, data, title, kept, options, doubts);
    }

    private static Clean Assemble(
        ArticleText text,
        PageFacts page,
        PageHead head,
        StructuredData data,
        string? title,
        bool[] kept,
        PressOptions options,
        ImmutableArray<string> doubts
    )
    {
        var outlet = options.Outlet ?? OutletFinder.Find(head, data);
        var byline = BylineFinder.Find(page, head, data, outlet);
        var source = new SourceText(text.Text);
        var published = options.Published ?? new DateFinder().Find(page, head, data, options.Url, kept);
        var article = new Article
        {
            Text = source,
            Url = AddressFinder.Find(head, options.Url),
            Outlet = outlet,
            Title = title,
            Language = Languages.Tag(
                head.Language ?? data.Language ?? head.FirstMeta("og:locale", "content-language", "dc.language")
            ),
            Published = published,
            Layout = text.Layout,
        };
        var paragraphs = text
            .Layout.Where(paragraph => paragraph.Zone != Zone.Headline)
            .Select(paragraph => source[paragraph.Span].ToString())
            .ToList();
        var stub =
            paragraphs.Sum(paragraph => paragraph.Length) is var length
            && (length == 0 || (length < ShortText && (data.Walled || Walls(page, kept))));
        if (published is { Day: null })
            doubts = doubts.Add(
                $"The date of publication is not certain: {string.Join(" or ", published.Candidates.Select(day => day.ToString("yyyy-MM-dd", null)))}."
            );
        if (stub)
            doubts = doubts.Add(
                length == 0
                    ? "No article was found on the page."
                    : "The text stops at a paywall: only its beginning is here."
            );
        return new Clean(article, byline, WireFinder.Find(paragraphs, byline), stub ? "stub" : "article", doubts);
    }

    /// <summary>The text that the page carries in its data: for pages that build themselves by script.</summary>
    private static ArticleText? FromData(string? title, StructuredData data, PageHead head)
    {
        var body = data.Body is { Length: > 200 }
            ? data.Body
            : head.FirstMeta("og:description", "description") ?? data.Body;
        if (body is null)
            return null;
        var text = new ArticleText();
        if (title is not null)
            text.Add(title, Zone.Headline);
        text.Add(body, Zone.Body);
        return text;
    }

    /// <summary>A line behind the text, not far from it, says that payers read on.</summary>
    private static bool Walls(PageFacts page, bool[] kept)
    {
        var last = Array.LastIndexOf(kept, true);
        for (var at = Math.Max(0, last - 1); at < Math.Min(kept.Length, last + 12); at++)
        {
            if ((page.Phrases[at] & Words.Boilerplate.Wall) != 0)
                return true;
        }
        return false;
    }
}
