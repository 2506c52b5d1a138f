using System.Diagnostics;
using System.Text;

namespace Foresaid.Press.Tests;

/// <summary>Whatever comes in: an answer, in time in proportion to its length.</summary>
public sealed class FaultTests
{
    /// <summary>Generous: the machine may be busy, and quadratic time on these inputs would take minutes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Hostile =>
        [
            "<div>",
            "<b>",
            "<p><b>",
            "<b a='@'><p>x",
            "<font color=@><div>y</div>",
            "<a href=x><div>",
            "<table><td>",
            "<table><tr><td><b>x",
            "<svg><g>",
            "<li><ul>",
            "<select><option>",
            "<template>",
            "<b><i></b></i>",
            "<!--",
            "<p title='",
            "&am",
            "<",
            "<h1>",
            "<time>1.2.2020",
            "Published: 01/02/2020 ",
            "<script type='application/ld+json'>[",
            "<div class='c@ sidebar-@'>x @</div>",
            "<a rel=author>",
            "<meta name='a@' content='b@'>",
            "<span>",
            "</p>",
            "</div><div>",
        ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Repeated_markup_is_read_in_linear_time(string piece)
    {
        var markup = new StringBuilder("<html><body>");
        for (var at = 0; at < 60_000; at++)
            markup.Append(
                piece.Replace(
                    "@",
                    at.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                )
            );
        var watch = Stopwatch.StartNew();
        Assert.Null(Assert.Single(Read.All(markup + "text", new PressOptions { Form = InputForm.Html })).Error);
        Assert.True(watch.Elapsed < Limit, $"{piece} took {watch.Elapsed}");
    }

    [Fact]
    public void Page_of_fifty_megabytes_is_read_up_to_a_limit_and_says_so()
    {
        var markup = new StringBuilder("<html><body><h1>A long page</h1>");
        for (var at = 0; at < 500_000; at++)
            markup
                .Append("<div class=c><p>Paragraph of a very large page, with words and more than that, number ")
                .Append(at)
                .Append(".</p></div>\n");
        var watch = Stopwatch.StartNew();
        var clean = Read.Page(markup.ToString());
        Assert.Contains(clean.Doubts, doubt => doubt.Contains("its end is missing", StringComparison.Ordinal));
        Assert.True(watch.Elapsed < Limit, $"took {watch.Elapsed}");
    }

    [Fact]
    public void Cut_and_changed_pages_never_throw()
    {
        var bytes = Encoding.UTF8.GetBytes(
            SamplePage.Markup(
                """<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-02-07T23:10:00+01:00"}</script>"""
            )
        );
        var chance = new Random(20260208);
        for (var round = 0; round < 400; round++)
        {
            var its = round % 2 == 0 ? bytes[..chance.Next(1, bytes.Length)] : [.. bytes];
            for (var change = 0; change < round / 20; change++)
                its[chance.Next(its.Length)] = (byte)chance.Next(256);
            foreach (var form in Enum.GetValues<InputForm>())
                Assert.NotEmpty(new PageReader().Read(its, "x", new PressOptions { Form = form }).ToList());
        }
    }

    [Theory]
    [InlineData(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:dc=\"d\"><channel><title>Quay</title><item><title>A &amp; b</title><link>https://q.example/1</link><dc:creator>Jo</dc:creator><pubDate>Sun, 08 Feb 2026 08:27:00 +0530</pubDate><description><![CDATA[<p>Text, said Ida.</p>]]></description></item></channel></rss>"
    )]
    [InlineData(
        "{\"url\":\"https://q.example/1\",\"html\":\"<h1>A</h1><p>Text, said \\u0049da.</p>\",\"published\":\"2026-02-08\"}\n{\"text\":\"Text.\",\"title\":\"B\"}\n"
    )]
    [InlineData(
        "Menu\nHome\nSearch\n\nA heading of it all\nUpdated: 08-02-2026 08:27 IST\n\nThe wall gave way on Feb. 7, 2026, it said. It will be mended.\n\n© Copyright 2026\n"
    )]
    public void Cut_and_changed_inputs_never_throw(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var chance = new Random(20260209);
        for (var round = 0; round < 3000; round++)
        {
            var its = round % 3 == 0 ? bytes[..chance.Next(1, bytes.Length)] : [.. bytes];
            for (var change = 0; change < round % 7; change++)
                its[chance.Next(its.Length)] =
                    round % 2 == 0 ? (byte)chance.Next(256) : bytes[chance.Next(bytes.Length)];
            Assert.NotEmpty(new PageReader().Read(its, "x").ToList());
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        var (one, two) = (Read.Page(SamplePage.Markup()), Read.Page(SamplePage.Markup()));
        Assert.Equal(one.Article.Text.Hash, two.Article.Text.Hash);
        Assert.Equal(one.Article.Published, two.Article.Published);
        Assert.Equal(one.Doubts, two.Doubts);
    }

    [Fact]
    public void Layout_lies_in_the_text_in_order_without_white_space_around()
    {
        var clean = Read.Page(SamplePage.Markup());
        var end = 0;
        foreach (var (span, _) in clean.Article.Layout)
        {
            Assert.True(span.Start >= end && span.End <= clean.Article.Text.Length);
            Assert.False(
                char.IsWhiteSpace(clean.Article.Text.Content[span.Start])
                    || char.IsWhiteSpace(clean.Article.Text.Content[span.End - 1])
            );
            end = span.End;
        }
    }
}
