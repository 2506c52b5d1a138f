using Foresaid.Press.Dates;

namespace Foresaid.Press.Tests;

/// <summary>Dates as pages print them, and which of a page's dates is the one of publication.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("2026-02-08")]
    [InlineData("8 February 2026")]
    [InlineData("February 8, 2026")]
    [InlineData("Sunday, Feb. 8th, 2026")]
    [InlineData("8th of February, 2026")]
    [InlineData("8. Februar 2026")]
    [InlineData("8 février 2026")]
    [InlineData("8 de febrero de 2026")]
    [InlineData("8 lutego 2026")]
    [InlineData("8 февраля 2026 г.")]
    [InlineData("2026年2月8日")]
    [InlineData("2026년 2월 8일")]
    [InlineData("2026. február 8.")]
    [InlineData("08.02.2026")]
    [InlineData("8. 2. 2026")]
    [InlineData("2026/02/08 08:27")]
    [InlineData("08-Feb-2026")]
    [InlineData("۱۹ بهمن ۱۴۰۴")]
    [InlineData("8 شباط / فبراير 2026")]
    public void Stamp_in_any_order_and_language_is_read(string text)
    {
        var stamp = Assert.Single(new StampReader().Find(text));
        Assert.Equal(new DateOnly(2026, 2, 8), stamp.Day);
        Assert.Null(stamp.Other);
    }

    [Theory]
    [InlineData("08-02-2026")]
    [InlineData("08/02/2026")]
    [InlineData("8/2/2026")]
    public void Numbers_that_allow_two_orders_keep_both(string text)
    {
        var stamp = Assert.Single(new StampReader().Find(text));
        Assert.Equal(new DateOnly(2026, 2, 8), stamp.Day);
        Assert.Equal(new DateOnly(2026, 8, 2), stamp.Other);
    }

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("31.02.2026")]
    [InlineData("version 2.11.2013.4")]
    [InlineData("99999999999999999999")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("call 555-12-2026-77")]
    [InlineData("")]
    public void What_no_calendar_has_is_no_date(string text) => Assert.Empty(new StampReader().Find(text));

    [Fact]
    public void Published_goes_before_modified_wherever_they_stand()
    {
        var clean = Read.Page(
            SamplePage.Markup(stamp: "<p class=meta>Updated: 10 February 2026 | Created: 8 February 2026</p>")
        );
        Assert.Equal(new DateOnly(2026, 2, 8), clean.Article.Published?.Day);
    }

    [Fact]
    public void Data_of_the_page_goes_before_its_print_and_keeps_the_moment()
    {
        var clean = Read.Page(
            SamplePage.Markup(
                """<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Q"},{"@type":"NewsArticle","datePublished":"2026-02-07T23:10:00+01:00","dateModified":"2026-02-09"}]}</script>"""
            )
        );
        Assert.Equal(
            Published.On(new DateOnly(2026, 2, 7), "json-ld") with
            {
                At = "2026-02-07T23:10:00+01:00",
            },
            clean.Article.Published
        );
    }

    [Fact]
    public void Printed_day_goes_before_a_moment_in_universal_time()
    {
        var clean = Read.Page(
            SamplePage.Markup("""<meta property="article:published_time" content="2026-02-09T03:10:00Z">""")
        );
        Assert.Equal(new DateOnly(2026, 2, 8), clean.Article.Published?.Day);
        Assert.Equal("2026-02-09T03:10:00Z", clean.Article.Published?.At);
    }

    [Fact]
    public void Ambiguous_day_stays_two_candidates_and_a_doubt()
    {
        var clean = Read.Page(
            SamplePage
                .Markup(stamp: "<p class=meta>Published: 08/02/2026</p>")
                .Replace("lang=\"en-gb\"", "lang=\"en\"", StringComparison.Ordinal)
                .Replace("quay.example", "quay.com", StringComparison.Ordinal)
        );
        var published = Assert.IsType<Published>(clean.Article.Published);
        Assert.Equal((new DateOnly(2026, 2, 8), new DateOnly(2026, 8, 2)), (published.Earliest, published.Latest));
        Assert.Equal([published.Earliest, published.Latest], published.Candidates);
        Assert.Contains(clean.Doubts, doubt => doubt.Contains("2026-02-08 or 2026-08-02", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://quay.com/2026/02/08/harbour", 8, 2)]
    [InlineData("https://quay.com/2026/08/02/harbour", 2, 8)]
    [InlineData("https://quay.co.uk/harbour", 8, 2)]
    public void Address_settles_an_ambiguous_day(string address, int day, int month)
    {
        var markup = SamplePage
            .Markup(stamp: "<p class=meta>Published: 08/02/2026</p>")
            .Replace("lang=\"en-gb\"", "lang=\"en\"", StringComparison.Ordinal)
            .Replace(
                "<link rel=\"canonical\" href=\"https://quay.example/news/harbour-closed\">",
                "",
                StringComparison.Ordinal
            );
        Assert.Equal(new DateOnly(2026, month, day), Read.Page(markup, address).Article.Published?.Day);
    }

    [Fact]
    public void Another_date_of_the_page_shows_its_order()
    {
        var markup = SamplePage
            .Markup(stamp: "<p class=meta>Published: 02/08/2026</p>")
            .Replace("lang=\"en-gb\"", "lang=\"en\"", StringComparison.Ordinal)
            .Replace("quay.example", "quay.com", StringComparison.Ordinal);
        markup = markup.Replace("old_salt says:", "old_salt on 02/21/2026:", StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 2, 8), Read.Page(markup).Article.Published?.Day);
    }

    [Theory]
    [InlineData("Sun, 08 Feb 2026 08:27:00 +0530", "2026-02-08T08:27:00+05:30")]
    [InlineData("Sun, 08 Feb 2026 08:27:00 GMT", "2026-02-08T08:27:00Z")]
    [InlineData("2026-02-08T08:27:00Z", "2026-02-08T08:27:00Z")]
    [InlineData("2026-02-08", null)]
    public void Given_date_keeps_its_moment_where_it_has_a_zone(string text, string? moment)
    {
        var published = GivenDate.Read(text, "feed");
        Assert.Equal(new DateOnly(2026, 2, 8), published?.Day);
        Assert.Equal(moment, published?.At);
    }

    [Fact]
    public void Dateline_without_a_year_takes_it_from_the_dates_told()
    {
        var clean = Read.Auto(
            "A heading of the article\n\nPORT CITY, Feb. 19 — The wall gave way on Feb. 7, 2026, the authority said, and divers have looked at it since then."
        );
        Assert.Equal(Published.On(new DateOnly(2026, 2, 19), "dateline"), clean.Article.Published);
    }

    [Fact]
    public void Text_between_a_past_and_a_coming_day_has_a_window()
    {
        var clean = Read.Auto(
            "The wall gave way on Feb. 7, 2026, the authority said. The works will end on 30 April 2026, according to its director."
        );
        Assert.Equal(
            new Published(new DateOnly(2026, 2, 7), new DateOnly(2026, 4, 30), "text"),
            clean.Article.Published
        );
    }

    [Theory]
    [InlineData("The wall gave way on Feb. 7, 2026, the authority said, and divers have looked at it.")]
    [InlineData("The wall gave way in 1998, the authority said. The works will end on 30 April 2026, it added.")]
    [InlineData("The wall gave way on Friday, the authority said, and nobody was hurt by it.")]
    public void Text_that_does_not_say_has_no_date(string text) => Assert.Null(Read.Auto(text).Article.Published);

    [Theory]
    [InlineData("08/02/2026 08:27 IST", 2, 8)]
    [InlineData("08/02/2026, 8:27 a.m. EST", 8, 2)]
    public void Zone_of_the_clock_settles_an_ambiguous_day(string stamp, int month, int day)
    {
        var markup = SamplePage
            .Markup(stamp: $"<p class=meta>Published: {stamp}</p>")
            .Replace("lang=\"en-gb\"", "lang=\"en\"", StringComparison.Ordinal)
            .Replace("quay.example", "quay.com", StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, month, day), Read.Page(markup).Article.Published?.Day);
    }

    [Fact]
    public void Dates_of_one_page_lie_together()
    {
        var markup = SamplePage
            .Markup(stamp: "<p class=meta>Published: 08-02-2026</p>")
            .Replace("lang=\"en-gb\"", "lang=\"en\"", StringComparison.Ordinal)
            .Replace("quay.example", "quay.com", StringComparison.Ordinal)
            .Replace("old_salt says:", "old_salt on 09-02-2026:", StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 2, 8), Read.Page(markup).Article.Published?.Day);
    }
}
