using System.Collections.Immutable;
using Foresaid.Stories.Members;

namespace Foresaid.Stories.Tests.Members;

/// <summary>Which articles belong to a story: by names, words and days, with the reason in words, in any order.</summary>
public class MemberTests
{
    private const string Quake1 =
        "Quake shakes Larnholm\n\nAn earthquake with a magnitude of 5.8 shook Larnholm on 4 May 2031 and damaged two hundred houses, the Seismic Institute "
        + "of Varland said. Three people were hurt.";

    private const string Quake2 =
        "Larnholm counts the damage\n\nThe earthquake that shook Larnholm damaged houses in every street, Mayor Edda Storn said. The Seismic Institute "
        + "counted forty aftershocks.";

    private const string Quake3 =
        "Tents for Larnholm\n\nThe mayor of Larnholm, Edda Storn, asked for tents after the earthquake. Two hundred damaged houses cannot be lived in, she said.";

    private const string Other =
        "Cup final goes to Brackwater\n\nBrackwater beat the Harbour Rovers 3-1 in the cup final on Saturday. Coach Timo Valk praised his striker.";

    private static readonly ProfileReader Profiles = new();
    private static readonly Reader Reader = new();

    [Fact]
    public void The_reports_of_one_happening_belong_to_its_example()
    {
        var found = new MemberFinder(new StoryDefinition("quake", null, Of(Quake1))).Find(All());
        Assert.Equal([true, true, true, false], found.Select(member => member.Belongs));
        Assert.Equal("the example", found[0].Why);
        Assert.Equal(1, found[0].Score);
        Assert.Contains("Larnholm", found[1].Why, StringComparison.Ordinal);
        Assert.Contains("words: ", found[1].Why, StringComparison.Ordinal);
        Assert.Contains("earthquake", found[1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_names_define_a_story_and_its_articles_widen_it()
    {
        var about = Profiles.OfWords("the earthquake of Larnholm, Edda Storn");
        var finder = new MemberFinder(new StoryDefinition("quake", about, null));
        Assert.True(finder.Score(Of(Quake3)).Belongs);
        Assert.False(finder.Score(Of(Other)).Belongs);
        Assert.Equal([true, true, true, false], finder.Find(All()).Select(member => member.Belongs));
    }

    [Fact]
    public void One_part_of_two_is_not_enough()
    {
        var finder = new MemberFinder(new StoryDefinition("strike", Profiles.OfWords("dock strike, Port Ansel"), null));
        Assert.True(finder.Score(Of("Dockers of Port Ansel go on strike\n\nThe dock strike began at dawn.")).Belongs);
        var ferry = Of(
            "New ferry for Port Ansel\n\nPort Ansel gets a new ferry, the mayor said. It will cross twice a day."
        );
        Assert.False(finder.Score(ferry).Belongs);
    }

    [Fact]
    public void The_words_of_a_definition_are_parted_into_names_and_phrases()
    {
        var words = Profiles.OfWords("dock strike, the Workers' Union of Varland in Port Ansel; March 2031");
        Assert.Equal(
            ["dock strike", "worker union varland", "port ansel"],
            words.Parts.Select(part => string.Join(' ', part.Select(term => term.Word)))
        );
        Assert.Equal([new NamedDays(new DateOnly(2031, 3, 1), new DateOnly(2031, 3, 31))], words.Days);
    }

    [Fact]
    public void What_was_printed_in_other_years_is_seldom_of_the_story()
    {
        var finder = new MemberFinder(
            new StoryDefinition("quake", Profiles.OfWords("earthquake, Larnholm, May 2031"), null)
        );
        var then = finder.Score(Of(Quake2) with { Day = new DateOnly(2031, 5, 5) });
        var before = finder.Score(Of(Quake2) with { Day = new DateOnly(2019, 5, 5) });
        Assert.True(then.Belongs);
        Assert.True(before.Score < then.Score);
        Assert.Contains("printed 2019-05-05, outside the story's days", before.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_of_the_example_do_not_raise_the_bar_for_the_others()
    {
        var copies = Enumerable.Range(0, 8).Select(nth => Of(Quake1) with { Article = $"copy {nth}" });
        var finder = new MemberFinder(new StoryDefinition("quake", null, Of(Quake1)));
        var without = finder.Find(All());
        var with = finder.Find([.. All(), .. copies]);
        Assert.Equal(without.Select(member => member.Score), with.Take(4).Select(member => member.Score));
    }

    [Fact]
    public void A_score_has_two_decimals_and_the_threshold_decides()
    {
        foreach (var member in new MemberFinder(new StoryDefinition("quake", null, Of(Quake2))).Find(All()))
        {
            Assert.InRange(member.Score, 0, 1);
            Assert.Equal(Math.Round(member.Score, 2), member.Score);
            Assert.Equal(member.Score >= Membership.Threshold, member.Belongs);
        }
    }

    [Fact]
    public void The_order_of_the_articles_does_not_matter()
    {
        var finder = new MemberFinder(new StoryDefinition("quake", Profiles.OfWords("Larnholm"), null));
        var forth = finder.Find(All());
        var back = finder.Find([.. All().Reverse()]);
        Assert.Equal(forth, back.Reverse());
    }

    [Fact]
    public void What_shares_nothing_says_so()
    {
        var finder = new MemberFinder(new StoryDefinition("quake", Profiles.OfWords("Larnholm, Edda Storn"), null));
        var other = finder.Score(Of(Other));
        Assert.Equal(0, other.Score);
        Assert.Equal("nothing shared", other.Why);
    }

    [Fact]
    public void A_profile_has_names_telling_words_and_the_days_that_the_text_names()
    {
        var profile = Of(Quake1);
        var town = Assert.Single(profile.Terms, term => term.Word == "larnholm");
        Assert.True(town is { IsName: true, Leads: true, Count: 2 });
        Assert.Contains(profile.Terms, term => term is { Word: "earthquake", IsName: false });
        Assert.DoesNotContain(profile.Terms, term => term.Word is "the" or "on" or ".");
        Assert.Equal([new NamedDays(new DateOnly(2031, 5, 4), new DateOnly(2031, 5, 4))], profile.Days);
        Assert.Equal(
            profile.Terms.Select(term => term.Word).Order(StringComparer.Ordinal),
            profile.Terms.Select(term => term.Word)
        );
    }

    [Fact]
    public void A_title_that_is_not_in_the_text_leads_too()
    {
        var article = new Article { Text = new SourceText("Three people were hurt."), Title = "Larnholm shaken" };
        var profile = Profiles.Of(Reader.Read(article));
        Assert.Contains(profile.Terms, term => term is { Word: "larnholm", Leads: true });
    }

    [Theory]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("... ,,, !!!")]
    public void Words_that_say_nothing_define_nothing(string words)
    {
        var finder = new MemberFinder(new StoryDefinition("nothing", Profiles.OfWords(words), null));
        Assert.All(finder.Find(All()), member => Assert.False(member.Belongs));
    }

    [Fact]
    public void A_hostile_text_costs_no_more_than_its_first_pages()
    {
        var endless = Of(string.Concat(Enumerable.Range(0, 20_000).Select(word => $"Name{word}x ")));
        Assert.InRange(endless.Terms.Length, 1, ProfileReader.Longest / 2);
        var finder = new MemberFinder(new StoryDefinition("endless", null, endless));
        Assert.Equal(4, finder.Find(All()).Length);
    }

    private static ImmutableArray<ArticleProfile> All() => [Of(Quake1), Of(Quake2), Of(Quake3), Of(Other)];

    private static ArticleProfile Of(string text) =>
        Profiles.Of(Reader.Read(new Article { Text = new SourceText(text) }));
}
