using Foresaid.Stories.Briefs;
using Foresaid.Stories.Briefs.Print;

namespace Foresaid.Stories.Tests.Briefs;

/// <summary>Titles, names, texts and addresses from outside are shown as text: never markup, never orders to a terminal.</summary>
public class HostileTests
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)";
    private const string Terminal = "\e[2J\e]0;owned\a\u009B31m\u202Ereversed\u202C\u200B\b\0[red]x[/]";

    private static readonly BriefOptions AsOf = new(HandStory.AsOf);

    [Fact]
    public void A_script_in_a_title_a_name_or_a_text_never_becomes_markup()
    {
        var page = BriefPage.Of(Hostile(Script, "javascript:alert(1)"), Script);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onmouseover=\"", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(
            "javascript:",
            page.Replace("javascript:alert(1), ", ""),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page);
    }

    [Fact]
    public void The_page_asks_for_nothing_and_allows_nothing()
    {
        var page = BriefPage.Of(Hostile(Script, "https://example.org/a?b=\"><script>"), "x");
        Assert.Contains(
            "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-",
            page
        );
        Assert.DoesNotContain(" style=", page);
        Assert.DoesNotContain("@import", page);
        Assert.DoesNotContain("url(", page);
        Assert.DoesNotContain(" src=", page.Replace("src=x", ""));
        Assert.DoesNotContain("\"><script>", page);
    }

    [Fact]
    public void A_terminal_is_given_no_orders()
    {
        var brief = Hostile(Terminal, null);
        foreach (
            var text in new[]
            {
                BriefText.Of(brief, Terminal),
                BriefMarkdown.Of(brief, Terminal),
                BriefPage.Of(brief, Terminal),
            }
        )
            Assert.DoesNotContain(
                text,
                sign => sign != '\n' && (char.IsControl(sign) || sign is '\u202E' or '\u202C' or '\u200B')
            );
        Assert.Contains("[red]x[/]", BriefText.Of(brief, "x"));
    }

    [Fact]
    public void Markdown_shows_marks_as_they_are()
    {
        var text = BriefMarkdown.Of(Hostile("[a](https://evil.example) **b** `c` <b>d</b> ![e](f)", null), "# 1. x");
        Assert.DoesNotMatch(@"[^\\]\]\(|[^\\]<b>", text);
        Assert.Contains("\\*\\*b\\*\\*", text);
    }

    [Fact]
    public void Half_a_character_and_a_very_long_word_do_no_harm()
    {
        var brief = Hostile("\uD83D" + new string('x', 5000) + "😀", null);
        Assert.NotEmpty(BriefText.Of(brief, "x"));
        Assert.NotEmpty(BriefPage.Of(brief, "x"));
    }

    [Fact]
    public void Four_times_the_statements_cost_no_sixteen_times_as_much()
    {
        Cost(500);
        var (few, many) = (Cost(1000), Cost(4000));
        Assert.True(many < few * 12, $"{few} for 1,000 statements, {many} for 4,000");
    }

    private static TimeSpan Cost(int statements)
    {
        var each = Enumerable.Range(0, statements).Select(n => $"The prices of thing{n} will rise in May.");
        var told = new Told("Pile", "2031-03-01", string.Join(' ', each)).Speaker(
            "s1",
            "Ministry of Piles",
            SpeakerType.Body
        );
        for (var n = 0; n < statements; n++)
            told.Says("s1", null, null, $"prices of thing{n} will rise", Kind.Intention);
        var reading = told.Read();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty(BriefPage.Of(Brief.Of(HandStory.Bare([reading]), AsOf), "x"));
        return watch.Elapsed;
    }

    private static Brief Hostile(string bad, string? url)
    {
        bad = new SourceText(bad).Content;
        var text = $"Mr {bad} said {bad} will come on Friday.";
        var reading = new Told(bad, "2031-03-02", text, bad, url)
            .Speaker("s1", bad, role: bad, of: bad)
            .Time("on Friday", HandStory.Window("2031-03-07", "2031-03-07"))
            .Says(
                "s1",
                text[3..(3 + bad.Length)],
                "said",
                $"{bad} will come on Friday",
                Kind.Forecast,
                also: s =>
                    s with
                    {
                        About = HandStory.Window("2031-03-07", "2031-03-07"),
                        Likelihood = new Likelihood(0.1m, 0.2m, bad),
                        Status = new Status(StatusValue.NotYet, bad),
                        Condition = new Condition(ConditionType.Open, s.Content[0]),
                        Rules = s.Rules.Add(bad, bad),
                    }
            )
            .Says("", null, null, "will come on Friday")
            .Doubt(bad)
            .Read();
        var undated = new Told(bad, null, bad, bad, url).Doubt(bad).Read();
        return Brief.Of(HandStory.Bare([reading, undated]), AsOf);
    }
}
