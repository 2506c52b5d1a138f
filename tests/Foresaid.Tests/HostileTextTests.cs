using System.Diagnostics;
using System.Text;
using Foresaid.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Foresaid.Tests;

/// <summary>Whatever the text: no exception, spans inside it, the same bytes twice, time in step with its length.</summary>
public sealed class HostileTextTests
{
    private static readonly Reader Reader = new();

    private static readonly string[] Pieces =
    [
        "The minister said ",
        "\"",
        "“",
        "”",
        "'",
        "’",
        "(",
        ")",
        "[",
        "—",
        "-",
        ".",
        "...",
        ",",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00A0",
        "if ",
        "on Friday ",
        "in early to mid-February 2026",
        "31 February 9999",
        "0000-00-00",
        "year 0 ",
        "15,000 troops",
        "roughly ",
        "according to ",
        "that ",
        "will ",
        "is expected to ",
        "could not be independently verified",
        "KCNA ",
        "Dr. ",
        "U.S. ",
        "don't ",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "😀",
        "é",
        "e\u0301",
        "漢字",
        "العربية",
        "\0",
        "\u202E",
        "http://a.b/c?d=e",
        "a@b.c",
        "1.2.3.4",
        "$13bn",
        "%",
    ];

    private static Gen<string> Texts =>
        Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(1, 0xFFFF).Select(code => ((char)code).ToString())))
            .Select(pieces => string.Concat(pieces));

    [Fact]
    public void Any_text_is_read() =>
        Prop.ForAll(Texts.ToArbitrary(), text => Hold(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Two_rules_never_tell_the_very_same_words() =>
        Prop.ForAll(Texts.ToArbitrary(), text => Hold(text))
            .Check(
                Config.QuickThrowOnFailure.WithReplay(
                    new Replay(new Rnd(14051441902196797973UL, 4861288262091688233UL), 73)
                )
            );

    [Fact]
    public void A_report_cut_or_mutated_anywhere_is_read()
    {
        var report = Report(3);
        var cut =
            from start in Gen.Choose(0, report.Length)
            from end in Gen.Choose(start, report.Length)
            select report[start..end];
        var mutated =
            from at in Gen.Choose(0, report.Length - 1)
            from piece in Gen.Elements(Pieces)
            select report[..at] + piece + report[(at + 1)..];
        Prop.ForAll(Gen.OneOf(cut, mutated).ToArbitrary(), text => Hold(text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("“ ")]
    [InlineData("said ")]
    [InlineData("that that ")]
    [InlineData("a")]
    [InlineData("and the bank said ")]
    [InlineData("1,")]
    [InlineData("on Monday or ")]
    [InlineData("the minister of ")]
    [InlineData("\n\n\"")]
    public void Time_grows_in_step_with_the_text(string piece)
    {
        var small = Measure(piece, 20_000);
        var large = Measure(piece, 80_000);
        // Four times the text may take four times as long; sixteen times would be quadratic. Half a second forgives a busy machine.
        Assert.True(
            large < small * 9 + TimeSpan.FromMilliseconds(500),
            $"{small} for 20,000, {large} for 80,000 units of '{piece}'"
        );
    }

    private static TimeSpan Measure(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        Hold(text);
        var watch = Stopwatch.StartNew();
        Reader.Read(new Article { Text = new SourceText(text) });
        return watch.Elapsed;
    }

    private static bool Hold(string text)
    {
        var article = new Article
        {
            Text = new SourceText(text),
            Published = Published.On(new DateOnly(2026, 2, 8), "given"),
        };
        var reading = Reader.Read(article);
        var first = ReadingJson.WriteStored(reading);
        Assert.Equal(
            Encoding.UTF8.GetString(first),
            Encoding.UTF8.GetString(ReadingJson.WriteStored(new Reader().Read(article)))
        );

        var length = article.Text.Length;
        Assert.All(reading.Paragraphs, span => Assert.InRange(span.End, span.Start + 1, length));
        Assert.All(reading.Sentences, span => Assert.InRange(span.End, span.Start + 1, length));
        Assert.Equal(reading.Sentences.Order(), reading.Sentences);
        foreach (var statement in reading.Statements)
        {
            Assert.NotEmpty(statement.Content);
            foreach (var spans in new[] { statement.Source, statement.Cue, statement.Content })
            {
                Assert.Equal(spans.Order(), spans);
                Assert.All(spans, span => Assert.InRange(span.End, span.Start + 1, length));
            }
        }
        Assert.Distinct(reading.Statements.Select(statement => statement.Id));
        return true;
    }

    private static string Report(int paragraphs)
    {
        const string paragraph = """
            The central bank said on Friday that prices "will fall quickly," and Anna Berg, a senior economist at the Harbour Institute,
            expects a cut in early to mid-March. "We are not sure," she added. If wages rise, the bank could wait until June, according
            to two officials who asked not to be named. Roughly 1,500 firms have yet to report; the figures could not be independently verified.
            """;
        return "Bank sees prices falling\n\n" + string.Join("\n\n", Enumerable.Repeat(paragraph, paragraphs));
    }
}
