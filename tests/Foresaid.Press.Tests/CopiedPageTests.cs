namespace Foresaid.Press.Tests;

/// <summary>Pages that were copied as text, and texts that were not.</summary>
public sealed class CopiedPageTests
{
    private const string Copied = $"""
        Menu
        Home
        News
        Sport
        Search

        Harbour closed for ten days after wall gives way

        Quay Post News Desk | Port City | Updated: 08-02-2026 08:27 IST | Created: 2026-02-08 08:20
        Harbour closed for ten days after wall gives way
          • Country:
          • Utopia

        {SamplePage.First}

        {SamplePage.Second}

        Share this article

        {SamplePage.Third}

        (With inputs from agencies.)

        TRENDING

        1
        Mayor's cat found on roof of the town hall

        Mayor's cat found on roof of the...

        2
        Ten recipes for mackerel that you will want to try

        LATEST NEWS

        Fish market moves to the new hall by the river

        Subscribe to our Newsletter

        Email: desk@quay.example
        About | Disclaimer | Terms of use | Privacy Policy

        © Copyright 2026
        """;

    [Fact]
    public void Menus_lists_and_footers_go_and_the_headline_stays_once()
    {
        var clean = Read.Auto(Copied);

        Assert.Equal(
            [
                (Zone.Headline, "Harbour closed for ten days after wall gives way"),
                (Zone.Body, SamplePage.First),
                (Zone.Body, SamplePage.Second),
                (Zone.Body, SamplePage.Third),
                (Zone.Body, "(With inputs from agencies.)"),
            ],
            Read.Zones(clean)
        );
        Assert.Equal("Harbour closed for ten days after wall gives way", clean.Article.Title);
        Assert.Equal("agencies", clean.Wire);
    }

    [Fact]
    public void A_clear_date_settles_the_ambiguous_stamp() =>
        Assert.Equal(new DateOnly(2026, 2, 8), Read.Auto(Copied).Article.Published?.Day);

    [Fact]
    public void A_summary_before_the_stamp_is_an_abstract()
    {
        const string summary =
            "The harbour of Port City is closed for ten days, its authority says. Ferries leave from the old pier while divers look at the wall.";
        var zones = Read.Zones(
            Read.Auto(
                Copied.Replace("Quay Post News Desk", summary + "\n\nQuay Post News Desk", StringComparison.Ordinal)
            )
        );
        Assert.Equal((Zone.Abstract, summary), zones[1]);
    }

    [Fact]
    public void Text_option_keeps_every_character()
    {
        var clean = Read.One("\uFEFF" + Copied, new PressOptions { Form = InputForm.Text });
        Assert.Equal("\uFEFF" + Copied, clean.Article.Text.Content);
        Assert.Equal("text", clean.Kind);
    }

    [Fact]
    public void An_article_and_no_more_stays_as_it_is()
    {
        var text =
            $"A heading of the article\n{SamplePage.First}\n\nOlder than it looks\n{SamplePage.Second}\n{SamplePage.Third}\n\n\n";
        var clean = Read.Auto(text);
        Assert.Equal(text, clean.Article.Text.Content);
        Assert.Empty(clean.Article.Layout);
        Assert.Equal("A heading of the article", clean.Article.Title);
    }

    [Theory]
    [InlineData("roses are red\nviolets are blue\nsugar is sweet\nand so are you")]
    [InlineData("Home\nSearch\nMenu")]
    public void Text_without_prose_stays_as_it_is(string text) =>
        Assert.Equal(text, Read.Auto(text).Article.Text.Content);
}
