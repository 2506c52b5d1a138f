using System.Collections.Immutable;
using System.Diagnostics;
using Foresaid.Quantities;
using Foresaid.Syntax;
using Foresaid.Times;
using FsCheck;
using FsCheck.Fluent;

namespace Foresaid.Tests.Times;

/// <summary>What specs cannot show: resolving again, and any words at all.</summary>
public sealed class TimeFinderTests
{
    private static readonly DateOnly Published = new(2026, 2, 8);

    private static readonly string[] Words =
    [
        "on",
        "by",
        "the",
        "a",
        "in",
        "of",
        "or",
        "to",
        "and",
        "between",
        "early",
        "mid",
        "-",
        "late",
        "later",
        "this",
        "last",
        "next",
        "past",
        "coming",
        "year",
        "years",
        "month",
        "week",
        "weeks",
        "day",
        "days",
        "quarter",
        "half",
        "decade",
        "Friday",
        "Feb.",
        "February",
        "May",
        "March",
        "Sun",
        "31",
        "30",
        "29",
        "12",
        "1",
        "0",
        "00",
        "9999",
        "0000",
        "2026",
        "1999",
        "'98",
        "20th",
        "third",
        "second",
        "century",
        "ago",
        "later",
        "earlier",
        "than",
        "no",
        "as",
        "soon",
        "until",
        "since",
        "within",
        "every",
        "each",
        "twenty",
        "four",
        "hundred",
        "thousand",
        "million",
        "billion",
        "trillion",
        "nineteen",
        "two",
        ",",
        ".",
        ":",
        "/",
        "$",
        "%",
        "a.m.",
        "p.m.",
        "GMT",
        "Easter",
        "Thanksgiving",
        "New",
        "Year's",
        "Day",
        "fiscal",
        "FY",
        "Q3",
        "1980s",
        "end",
        "more",
        "about",
        "nearly",
        "up",
        "at",
        "least",
        "dozens",
        "thousands",
        "km",
        "999999999999",
        "2026-02-30",
        "13/13/2013",
        "\n\n",
        "will",
        "said",
        "99:99",
        "2 1/2",
        "½",
    ];

    [Fact]
    public void A_weekday_in_quoted_words_is_resolved_against_the_day_of_saying()
    {
        var parsed = Parse("He said they would meet on Friday.");
        var finder = new TimeFinder();
        var friday = Assert.Single(finder.Find(parsed, Foresaid.Published.On(Published, "given")));
        Assert.Equal("2026-02-13", friday.Value);
        var again = finder.Resolve(parsed, friday, new DateOnly(2026, 1, 28));
        Assert.Equal("2026-01-30", again.Value);
        Assert.Equal(new DateOnly(2026, 1, 28), again.Anchor);
        Assert.Equal(friday.Spans, again.Spans);
        Assert.Equal("2026-01-23", finder.Resolve(parsed, friday, new DateOnly(2026, 1, 28), Tense.Past).Value);
    }

    [Fact]
    public void What_needs_no_anchor_is_resolved_to_itself()
    {
        var parsed = Parse("It opens on 8 February 2026.");
        var finder = new TimeFinder();
        var day = Assert.Single(finder.Find(parsed, null));
        Assert.Same(day, finder.Resolve(parsed, day, Published));
    }

    [Fact]
    public void Several_possible_days_of_publication_are_no_anchor()
    {
        var either = new Published(new DateOnly(2026, 2, 8), new DateOnly(2026, 8, 2), "stamp");
        Assert.Null(Assert.Single(new TimeFinder().Find(Parse("They met on Friday."), either)).Window);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    public void Any_words_are_read_on_any_day(string anchor)
    {
        var day = DateOnly.ParseExact(anchor, "yyyy-MM-dd");
        var texts = Gen.ListOf(Gen.Elements(Words)).Select(words => string.Join(' ', words));
        var joined = Gen.ListOf(Gen.Elements(Words)).Select(words => string.Concat(words));
        Prop.ForAll(Gen.OneOf(texts, joined).ToArbitrary(), text => Hold(text, day))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(250).WithEndSize(60));
    }

    [Theory]
    [InlineData("nearly ")]
    [InlineData("early to mid-")]
    [InlineData("twenty ")]
    [InlineData("hundred and ")]
    [InlineData("1,000,")]
    [InlineData("the end of ")]
    [InlineData("Friday or ")]
    [InlineData("9-")]
    [InlineData("2026 ")]
    [InlineData("between 1 and ")]
    public void Time_grows_in_step_with_the_text(string piece)
    {
        var (small, large) = (Measure(piece, 30_000), Measure(piece, 240_000));
        // Eight times the text may take eight times as long; sixty-four times would be quadratic.
        Assert.True(large < small * 20 + TimeSpan.FromMilliseconds(500), $"{small}, then {large} for '{piece}'");
    }

    private static TimeSpan Measure(string piece, int length)
    {
        var parsed = Parse(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        var watch = Stopwatch.StartNew();
        var times = new TimeFinder().Find(parsed, Foresaid.Published.On(Published, "given"));
        _ = new QuantityFinder().Find(parsed, times);
        return watch.Elapsed;
    }

    private static bool Hold(string text, DateOnly day)
    {
        var parsed = Parse(text);
        var finder = new TimeFinder();
        var times = finder.Find(parsed, Foresaid.Published.On(day, "given"));
        var quantities = new QuantityFinder().Find(parsed, times);
        var end = 0;
        foreach (var time in times)
        {
            Assert.InRange(time.Spans[0].Start, end, text.Length);
            end = time.Spans[0].End;
            Assert.InRange(end, time.Spans[0].Start + 1, text.Length);
            Assert.NotEmpty(time.Value);
            Assert.False(time.Window?.Earliest > time.Window?.Latest, $"{text}: {time.Window}");
            Assert.True(time.Window is null || Conventions.Find(time.Window.Convention) is not null);
            _ = finder.Resolve(parsed, time, new DateOnly(2026, 2, 8));
        }
        Assert.All(quantities, one => Assert.DoesNotContain(times, time => time.Spans[0].Overlaps(one.Spans[0])));
        Assert.All(quantities, one => Assert.False(one.Low > one.High, $"{text}: {one}"));
        return true;
    }

    private static Parsed Parse(string content)
    {
        var text = new SourceText(content);
        var paragraphs = ImmutableArray<Paragraph>.Empty;
        if (text.Length > 0)
            paragraphs = new LayoutFinder().Find(new Article { Text = text });
        var sentences = new SentenceSplitter().Split(new Tokenizer().Tokenize(text, paragraphs), paragraphs);
        return new DependencyParser().Parse(new Tagger().Tag(sentences));
    }
}
