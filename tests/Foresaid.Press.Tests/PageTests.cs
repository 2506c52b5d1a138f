namespace Foresaid.Press.Tests;

/// <summary>From a page to its article: what stays, what goes, and the facts beside the text.</summary>
public sealed class PageTests
{
    [Fact]
    public void Text_is_headline_and_paragraphs_and_nothing_around_them()
    {
        var clean = Read.Page(SamplePage.Markup());

        Assert.Equal(
            [
                (Zone.Headline, "Harbour closed for ten days"),
                (Zone.Body, SamplePage.First),
                (Zone.Body, SamplePage.Second),
                (Zone.Heading, "Older than it looks"),
                (Zone.Body, SamplePage.Third),
                (Zone.Body, SamplePage.Fourth),
                (Zone.Body, "(With inputs from agencies.)"),
            ],
            Read.Zones(clean)
        );
        Assert.Equal(string.Join("\n\n", Read.Zones(clean).Select(zone => zone.Text)), clean.Article.Text.Content);
    }

    [Fact]
    public void Facts_come_from_the_head_and_the_byline()
    {
        var clean = Read.Page(SamplePage.Markup());

        Assert.Equal("Harbour closed for ten days", clean.Article.Title);
        Assert.Equal("The Quay Post", clean.Article.Outlet);
        Assert.Equal("en-GB", clean.Article.Language);
        Assert.Equal("https://quay.example/news/harbour-closed", clean.Article.Url);
        Assert.Equal("Jo Field", clean.Byline);
        Assert.Equal("agencies", clean.Wire);
        Assert.Equal("article", clean.Kind);
        Assert.Equal(Published.On(new DateOnly(2026, 2, 8), "stamp"), clean.Article.Published);
    }

    [Fact]
    public void Given_outlet_and_date_go_before_the_page()
    {
        var given = Published.On(new DateOnly(2025, 1, 2), "given");
        var clean = Read.One(SamplePage.Markup(), new PressOptions { Outlet = "Mine", Published = given });

        Assert.Equal("Mine", clean.Article.Outlet);
        Assert.Equal(given, clean.Article.Published);
    }

    [Fact]
    public void Page_that_carries_its_text_only_in_its_data_is_read_from_there()
    {
        var body = string.Join(" ", SamplePage.First, SamplePage.Second, SamplePage.Third);
        var clean = Read.Page(
            $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closed","articleBody":"{{body.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}</script></head><body><div id="app"></div></body></html>"""
        );

        Assert.Equal([(Zone.Headline, "Harbour closed"), (Zone.Body, body)], Read.Zones(clean));
    }

    [Fact]
    public void Teaser_behind_a_wall_is_a_stub_and_says_so()
    {
        var clean = Read.Page(
            $$"""
            <html><head><title>Harbour closed</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closed","isAccessibleForFree":false}</script></head>
            <body><article><h1>Harbour closed</h1><p>{{SamplePage.First}}</p></article></body></html>
            """
        );

        Assert.Equal("stub", clean.Kind);
        Assert.Contains(clean.Doubts, doubt => doubt.Contains("paywall", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_without_an_article_says_so()
    {
        var clean = Read.Page("<html><body><nav><a href='/'>Home</a></nav></body></html>");

        Assert.Equal("", clean.Article.Text.Content);
        Assert.Contains("No article was found on the page.", clean.Doubts);
    }

    [Fact]
    public void Summary_before_the_body_is_an_abstract_and_a_caption_a_caption()
    {
        var markup = SamplePage
            .Markup()
            .Replace(
                "<div class=\"article-body\">",
                "<p class=\"standfirst\">Ferries move to the old pier while the wall is mended, and nobody knows the price.</p><div class=\"article-body\"><figure><img src=\"a.jpg\"><figcaption>The wall at low tide, seen from the old pier.</figcaption></figure>",
                StringComparison.Ordinal
            );
        var zones = Read.Zones(Read.Page(markup));

        Assert.Contains(
            (Zone.Abstract, "Ferries move to the old pier while the wall is mended, and nobody knows the price."),
            zones
        );
        Assert.All(
            zones.Where(zone => zone.Text.StartsWith("The wall at low tide", StringComparison.Ordinal)),
            zone => Assert.Equal(Zone.Caption, zone.Zone)
        );
    }

    [Theory]
    [InlineData("(AP)", "AP")]
    [InlineData("(Reuters)", "Reuters")]
    [InlineData("— Source: Xinhua", "Xinhua")]
    public void Wire_credit_names_the_agency(string credit, string wire) =>
        Assert.Equal(
            wire,
            Read.Page(
                SamplePage.Markup().Replace("(With inputs from agencies.)", credit, StringComparison.Ordinal)
            ).Wire
        );

    [Fact]
    public void Wire_credit_in_the_dateline_names_the_agency() =>
        Assert.Equal(
            "AP",
            Read.Page(
                SamplePage
                    .Markup()
                    .Replace("(With inputs from agencies.)", "", StringComparison.Ordinal)
                    .Replace(SamplePage.First, "PORT CITY (AP) — " + SamplePage.First, StringComparison.Ordinal)
            ).Wire
        );

    [Fact]
    public void Broken_nesting_loses_no_text()
    {
        var clean = Read.Page(
            $"<html><title>Harbour closed</title><body><h1>Harbour closed</h1><div class=article-body><p><b>{SamplePage.First}<p>{SamplePage.Second}</b><div><i>{SamplePage.Third}</p></div></i><p>{SamplePage.Fourth}"
        );

        Assert.Equal(
            [SamplePage.First, SamplePage.Second, SamplePage.Third, SamplePage.Fourth],
            Read.Zones(clean).Skip(1).Select(zone => zone.Text)
        );
    }
}
