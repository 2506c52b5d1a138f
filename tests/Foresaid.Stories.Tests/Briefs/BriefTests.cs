using System.Text.RegularExpressions;
using Foresaid.Stories.Briefs;
using Foresaid.Stories.Briefs.Print;

namespace Foresaid.Stories.Tests.Briefs;

/// <summary>What every brief keeps: rows under each item, the same brief in any order, nothing told that no row holds.</summary>
public class BriefTests
{
    private static readonly BriefOptions AsOf = new(HandStory.Day("2031-06-01"));

    [Fact]
    public void The_hand_made_story_reads_as_it_should()
    {
        var brief = Brief.Of(HandStory.All(), AsOf);
        Golden.Check(BriefText.Of(brief, "The bridge"), "bridge.txt");
        Golden.Check(BriefMarkdown.Of(brief, "The bridge"), "bridge.md");
        Golden.Check(BriefPage.Of(brief, "The bridge"), "bridge.html");
    }

    [Fact]
    public void Every_item_rests_on_rows_or_on_articles()
    {
        var brief = Brief.Of(HandStory.All(), AsOf);
        var items = brief.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Items).ToList();
        Assert.NotEmpty(items);
        foreach (var item in items)
        {
            Assert.NotEmpty(item.Words);
            Assert.True(item.Rows.Length + item.Articles.Length > 0, item.Words);
            Assert.All(item.Rows, row => Assert.Equal(row, brief.Rows[row - 1].Number));
            Assert.All(item.Articles, article => Assert.Equal(article, brief.Articles[article - 1].Number));
        }
    }

    [Fact]
    public void No_row_is_listed_that_no_item_rests_on()
    {
        var brief = Brief.Of(HandStory.All(), AsOf);
        var used = brief
            .Sections.SelectMany(section => section.Groups)
            .SelectMany(group => group.Items)
            .SelectMany(item => item.Rows);
        Assert.Equal(brief.Rows.Select(row => row.Number), used.Distinct().Order());
    }

    [Fact]
    public void Quoted_words_stand_in_the_text_of_one_of_the_items_rows()
    {
        var brief = Brief.Of(HandStory.All(), AsOf);
        foreach (var item in brief.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Items))
        {
            foreach (var quote in item.Runs.Where(run => run.Role == RunRole.Quote))
                Assert.Contains(
                    item.Rows,
                    row => brief.Rows[row - 1].Reading.Article.Text.Content.Contains(quote.Text)
                );
        }
    }

    [Fact]
    public void The_order_of_adding_does_not_matter()
    {
        var all = HandStory.All();
        var expected = Everything(all);
        foreach (var order in Permutations([.. all]))
            Assert.Equal(expected, Everything(order));
    }

    [Fact]
    public void An_article_given_twice_counts_once()
    {
        var all = HandStory.All();
        var twice = Brief.Of([.. all, all[1]], AsOf);
        Assert.Equal(all.Count, twice.Articles.Length);
        Assert.Equal(Brief.Of(all, AsOf).Rows.Length, twice.Rows.Length);
        Assert.Equal(1, twice.LeftOut);
    }

    [Fact]
    public void What_was_published_after_the_day_of_the_brief_is_left_out()
    {
        var brief = Brief.Of(HandStory.All(), new BriefOptions(HandStory.Day("2031-04-20")));
        Assert.DoesNotContain(brief.Articles, article => article.Article.Title == "It is open");
        Assert.Equal(3, brief.Articles.Length);
        Assert.Contains("still ahead", BriefText.Of(brief, "x"));
    }

    [Fact]
    public void Since_keeps_what_was_published_from_that_day_on()
    {
        var brief = Brief.Of(HandStory.All(), AsOf with { Since = HandStory.Day("2031-04-20") });
        Assert.Equal(
            ["Bridge opens 9 May, ministry says", "It is open"],
            brief.Articles.Select(article => article.Article.Title)
        );
    }

    [Fact]
    public void Nothing_gives_a_brief_that_says_so()
    {
        var brief = Brief.Of([], AsOf);
        Assert.Empty(brief.Rows);
        Assert.All(brief.Sections, section => Assert.True(section.IsEmpty));
        Assert.All(brief.Sections, section => Assert.NotEmpty(section.Note));
        Assert.Contains("No article", BriefText.Of(brief, "Nothing"));
        Assert.Contains("<h1>Nothing</h1>", BriefPage.Of(brief, "Nothing"));
    }

    [Fact]
    public void An_acronym_joins_the_full_name_that_it_stands_for_in_the_story()
    {
        var cast = Brief.Of(HandStory.All(), AsOf).Sections.Single(section => section.Id == "cast");
        Assert.Single(cast.Groups, group => group.Title == "Ministry of Bridges");
        Assert.DoesNotContain(cast.Groups, group => group.Title == "MOB");
        Assert.DoesNotContain(
            cast.Groups.SelectMany(group => group.Items),
            item => item.Words.StartsWith("MOB", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void People_of_one_name_at_two_places_stay_two()
    {
        Reading At(string place, string day) =>
            new Told($"{place} Post", day, $"It will rain, Jo Li said in {place}.")
                .Speaker("s1", "Jo Li", of: place)
                .Says("s1", "Jo Li", "said", "It will rain", Kind.Forecast)
                .Read();
        var brief = Brief.Of([At("Alpha Bank", "2031-01-01"), At("Omega College", "2031-01-02")], AsOf);
        var cast = brief.Sections.Single(section => section.Id == "cast").Groups.SelectMany(group => group.Items);
        Assert.Equal(2, cast.Count(item => item.Words.StartsWith("Jo Li", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_text_keeps_its_width_and_has_no_attributes_when_it_is_piped()
    {
        var text = BriefText.Of(Brief.Of(HandStory.All(), AsOf), "The bridge");
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain('\e', text);
        var styled = BriefText.Of(Brief.Of(HandStory.All(), AsOf), "The bridge", 80, styled: true);
        Assert.Equal(text, Regex.Replace(styled, "\e\\[[0-9;]*m", ""));
    }

    private static string Everything(IReadOnlyList<Reading> readings)
    {
        var brief = Brief.Of(readings, AsOf);
        return BriefText.Of(brief, "x") + BriefMarkdown.Of(brief, "x") + BriefPage.Of(brief, "x");
    }

    private static IEnumerable<Reading[]> Permutations(Reading[] all)
    {
        if (all.Length == 1)
            return [all];
        return all.SelectMany(
            (first, at) => Permutations([.. all[..at], .. all[(at + 1)..]]).Select(rest => (Reading[])[first, .. rest])
        );
    }
}
