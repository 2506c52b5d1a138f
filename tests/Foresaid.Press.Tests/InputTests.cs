using System.Text;
using Decoder = Foresaid.Press.Decoding.Decoder;

namespace Foresaid.Press.Tests;

/// <summary>Bytes of every sort: encodings, feeds, JSON Lines, and what is no text.</summary>
public sealed class InputTests
{
    private static readonly Encoding Cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    [Fact]
    public void Encoding_is_the_declared_one()
    {
        var bytes = Cyrillic.GetBytes(
            "<html><head><meta charset=windows-1251><title>Гавань закрыта</title></head><body><h1>Гавань закрыта</h1></body></html>"
        );
        Assert.Equal("Гавань закрыта", new PageReader().Read(bytes, "x").Single().Clean?.Article.Title);
    }

    [Fact]
    public void Valid_utf8_is_utf8_whatever_is_declared()
    {
        var bytes = Encoding.UTF8.GetBytes(
            "<html><head><meta charset=iso-8859-1><title>Über Häfen</title></head><body></body></html>"
        );
        Assert.Equal("Über Häfen", new PageReader().Read(bytes, "x").Single().Clean?.Article.Title);
    }

    [Fact]
    public void Undeclared_bytes_are_western_and_doubted()
    {
        var decoded = Decoder.Decode(
            [.. "caf"u8, 0xE9, .. " \x93x\x94"u8.ToArray().Where(letter => letter != 0xC2)],
            false
        );
        Assert.StartsWith("café", decoded.Text, StringComparison.Ordinal);
        Assert.NotNull(decoded.Doubt);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_is_found_with_and_without_a_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        const string text = "The harbour is closed, said the authority on Monday.";
        Assert.Equal(
            "\uFEFF" + text,
            Decoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], false).Text
        );
        Assert.Equal(text, Decoder.Decode(encoding.GetBytes(text), false).Text);
    }

    [Fact]
    public void Byte_order_mark_of_a_text_stays_a_character() =>
        Assert.Equal(
            "\uFEFFHello.",
            new PageReader()
                .Read([0xEF, 0xBB, 0xBF, .. "Hello."u8], "x", new PressOptions { Form = InputForm.Text })
                .Single()
                .Clean?.Article.Text.Content
        );

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void Empty_input_is_an_error_that_says_what_to_do(string content)
    {
        var result = Assert.Single(Read.All(content));
        Assert.Null(result.Clean);
        Assert.Contains("input: empty", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_input_is_an_error()
    {
        foreach (
            var bytes in (byte[][])
                [
                    [.. "%PDF-1.7"u8, 0, 1, 2],
                    [0x1F, 0x8B, 8, 0],
                    [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10],
                    [.. Enumerable.Range(0, 4000).Select(at => (byte)(at * 7919 >> 3))],
                ]
        )
        {
            var result = Assert.Single(new PageReader().Read(bytes, "file.bin"));
            Assert.Null(result.Clean);
            Assert.StartsWith("file.bin: ", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Too_large_an_input_is_an_error_read_no_further_than_the_limit()
    {
        var options = new PressOptions { MaxBytes = 100 };
        Assert.Contains(
            "larger than",
            new PageReader().Read(new byte[101], "x", options).Single().Error,
            StringComparison.Ordinal
        );
        using var stream = new MemoryStream(new byte[1_000_000]);
        Assert.Contains(
            "larger than",
            new PageReader().Read(stream, "x", options).Single().Error,
            StringComparison.Ordinal
        );
        Assert.True(stream.Position < 200_000);
    }

    [Fact]
    public void Json_lines_give_a_part_each_and_a_bad_line_stops_none()
    {
        var results = Read.All(
            $$"""
            {"url":"https://a.example/1","text":"One, said Ida.","title":"First","published":"2026-02-08","outlet":"A"}
            not json

            {"url":"https://a.example/2","html":"<h1>Harbour closed</h1><p>{{SamplePage.First}}</p>","published":"08/02/2026"}
            {"title":"neither"}
            """
        );

        Assert.Equal([1, 2, 3, 4], results.Select(result => result.Part ?? 0));
        var first = results[0].Clean!;
        Assert.Equal(
            ("https://a.example/1", "A", "First", "One, said Ida."),
            (first.Article.Url, first.Article.Outlet, first.Article.Title, first.Article.Text.Content)
        );
        Assert.Equal(Published.On(new DateOnly(2026, 2, 8), "given"), first.Article.Published);
        Assert.Contains("input, line 2", results[1].Error, StringComparison.Ordinal);
        Assert.Equal(2, results[2].Clean!.Article.Published!.Candidates.Length);
        Assert.Contains("neither", results[3].Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rss_items_are_articles()
    {
        var results = Read.All(
            $"""
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Quay Post</title><language>en-gb</language>
            <item><title>Harbour &amp; wall</title><link>https://quay.example/1</link><pubDate>Sun, 08 Feb 2026 08:27:00 +0530</pubDate><dc:creator>Jo Field</dc:creator><description>Short.</description>
            <content:encoded><![CDATA[<p>{SamplePage.First}</p><p>{SamplePage.Second}</p><p>The post <a href="x">Harbour</a> appeared first on <a href="y">Quay</a>.</p>]]></content:encoded></item>
            <item><title>Second</title><guid>https://quay.example/2</guid><description>&lt;p&gt;Only a summary of it.&lt;/p&gt;</description></item></channel></rss>
            """
        );

        Assert.Equal([1, 2], results.Select(result => result.Part ?? 0));
        var first = results[0].Clean!;
        Assert.Equal(
            ("Harbour & wall", "The Quay Post", "https://quay.example/1", "Jo Field", "item"),
            (first.Article.Title, first.Article.Outlet, first.Article.Url, first.Byline, first.Kind)
        );
        Assert.Equal(
            ["Harbour & wall", SamplePage.First, SamplePage.Second],
            Read.Zones(first).Select(zone => zone.Text)
        );
        Assert.Equal("2026-02-08T08:27:00+05:30", first.Article.Published?.At);
        Assert.Equal(("stub", "https://quay.example/2"), (results[1].Clean!.Kind, results[1].Clean!.Article.Url));
    }

    [Fact]
    public void Atom_entries_are_articles()
    {
        var result = Assert.Single(
            Read.All(
                $"""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay Post</title><entry><title type="html">Harbour &lt;b&gt;closed&lt;/b&gt;</title><link rel="edit" href="https://no.example"/><link href="https://quay.example/1"/>
                <author><name>Jo Field</name></author><published>2026-02-08T08:27:00Z</published><updated>2026-02-09T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{SamplePage.First}</p></div></content></entry></feed>
                """
            )
        );
        Assert.Equal(["Harbour closed", SamplePage.First], Read.Zones(result.Clean!).Select(zone => zone.Text));
        Assert.Equal(("https://quay.example/1", "Jo Field"), (result.Clean!.Article.Url, result.Clean.Byline));
        Assert.Equal(new DateOnly(2026, 2, 8), result.Clean.Article.Published?.Day);
    }

    [Fact]
    public void Broken_feed_gives_what_came_before_and_an_error()
    {
        var results = Read.All(
            "<rss><channel><item><title>One</title><description>Text of it.</description></item><item><title>Two</tit"
        );
        Assert.Equal("One", results[0].Clean?.Article.Title);
        Assert.Contains("breaks off", results[^1].Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_of_a_document_type_are_not_resolved()
    {
        var results = Read.All(
            "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>"
        );
        Assert.DoesNotContain(
            results,
            result => result.Clean?.Article.Text.Content.Contains("root:", StringComparison.Ordinal) == true
        );
    }
}
