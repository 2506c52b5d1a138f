using Foresaid.Stories.Origins;

namespace Foresaid.Stories.Tests.Origins;

/// <summary>Which articles are one text, and which are told from another: by credit lines, shared text and citations.</summary>
public class FamilyTests
{
    private const string Verdict =
        "The jury in the Castell fraud trial found the treasurer guilty on Tuesday after nine days of deliberation. "
        + "Judge Ines Marlow set the sentencing for the first week of October. "
        + "Defence counsel said the verdict rested on a ledger that nobody had seen before the trial began.";

    private static readonly Page Wire = new(
        "Harbour Wire",
        "2031-09-02",
        $"Treasurer guilty\n\nDELM (Harbour Wire) - {Verdict}"
    );

    [Fact]
    public void A_credited_copy_stands_with_its_wire_text()
    {
        var copy = new Page(
            "Delm Evening Post",
            "2031-09-02",
            $"A town waits no longer\n\nDELM (Harbour Wire) - {Verdict}\n\nCopyright Harbour Wire. Printed by permission."
        );
        var family = Assert.Single(Page.StoryOf(copy, Wire).Families);
        Assert.Equal(FamilyKind.Copy, family.Kind);
        Assert.Equal(["Harbour Wire", "Delm Evening Post"], family.Articles.Select(member => member.Article.Outlet));
        Assert.Equal(1.0, family.Articles[1].Shared, 2);
        Assert.Contains("'Copyright Harbour Wire.'", family.Evidence);
    }

    [Fact]
    public void An_abridged_copy_is_a_copy_and_the_wire_that_the_page_names_comes_first()
    {
        var abridged = new Page("Aldgate Star", "2031-09-01", Verdict[..^80], wire: "Harbour Wire");
        var family = Assert.Single(Page.StoryOf(abridged, Wire).Families);
        Assert.Equal(FamilyKind.Copy, family.Kind);
        Assert.Equal("Harbour Wire", family.Articles[0].Article.Outlet);
        Assert.Contains("'credited to Harbour Wire'", family.Evidence);
    }

    [Fact]
    public void Two_reports_of_one_verdict_in_their_own_words_are_no_family()
    {
        var own = new Page(
            "Delm Evening Post",
            "2031-09-02",
            "Castell case ends\n\nNine days of talk behind a closed door, and then one word: guilty. The treasurer of Castell heard it on Tuesday. Judge Ines Marlow will sentence him in October."
        );
        Assert.All(Page.StoryOf(own, Wire).Families, family => Assert.Equal(FamilyKind.Own, family.Kind));
    }

    [Theory]
    [InlineData("The treasurer may appeal against the Castell verdict, defence counsel told Harbour Wire.")]
    [InlineData("Defence counsel doubts the ledger of the Castell trial, in remarks first carried by Harbour Wire.")]
    [InlineData("The sentencing of the treasurer will be in October, according to Harbour Wire.")]
    [InlineData("Speaking to Harbour Wire, defence counsel called the ledger of the trial a riddle.")]
    [InlineData(
        "Nobody had seen the ledger before the trial began, Harbour Wire news agency first reported on Tuesday."
    )]
    [InlineData("The jury took nine days to find the treasurer guilty. Harbour Wire had the report first.")]
    public void A_credit_makes_a_rewrite_of_what_the_credited_outlet_printed(string sentence)
    {
        var rewrite = new Page("Delm Evening Post", "2031-09-03", $"After the verdict\n\n{sentence}");
        var family = Assert.Single(Page.StoryOf(rewrite, Wire).Families);
        Assert.Equal(FamilyKind.Rewrite, family.Kind);
        Assert.Equal(["Harbour Wire", "Delm Evening Post"], family.Articles.Select(member => member.Article.Outlet));
    }

    [Theory]
    [InlineData("The offices of Harbour Wire stand across the road from the court where the jury sat for nine days.")]
    [InlineData("The price of wheat rose by a third this summer, Harbour Wire reported.")]
    [InlineData("Harbour wire was stolen from the pier, and the jury found the treasurer guilty.")]
    public void A_name_without_a_credit_or_a_credit_for_something_else_makes_none(string sentence)
    {
        var other = new Page("Delm Evening Post", "2031-09-03", $"Other news\n\n{sentence}");
        Assert.All(Page.StoryOf(other, Wire).Families, family => Assert.Equal(FamilyKind.Own, family.Kind));
    }

    [Fact]
    public void What_was_printed_later_is_not_what_a_credit_means()
    {
        var early = new Page(
            "Delm Evening Post",
            "2031-08-20",
            "Before the verdict\n\nThe treasurer expects a guilty verdict of the jury, he told Harbour Wire."
        );
        Assert.All(Page.StoryOf(early, Wire).Families, family => Assert.Equal(FamilyKind.Own, family.Kind));
    }

    [Fact]
    public void The_order_of_adding_does_not_matter()
    {
        var pages = new[]
        {
            Wire,
            new Page("Aldgate Star", "2031-09-02", $"Guilty\n\n{Verdict}"),
            new Page(
                "Delm Evening Post",
                "2031-09-03",
                "Later\n\nThe treasurer was found guilty, Harbour Wire reported."
            ),
        };
        var (forth, back) = (Page.StoryOf(pages), Page.StoryOf([.. pages.Reverse()]));
        Assert.Equal(forth.Families.Select(family => family.Id), back.Families.Select(family => family.Id));
        Assert.Equal(2, forth.Families.Length);
    }

    [Fact]
    public void A_thousand_copies_of_one_text_are_one_family_and_each_is_held_against_one()
    {
        var copies = Enumerable
            .Range(0, 1000)
            .Select(number => new Page(
                $"Paper {number}",
                "2031-09-02",
                $"Headline {number}\n\n{Verdict} {Verdict.ToUpperInvariant()}"
            ));
        var family = Assert.Single(Page.StoryOf([.. copies]).Families);
        Assert.Equal(1000, family.Articles.Length);
    }

    [Fact]
    public void A_text_that_names_outlets_without_end_is_read_to_a_stated_length()
    {
        var names = string.Concat(
            Enumerable.Repeat("Harbour Wire reported that Harbour Wire told Harbour Wire. ", 5000)
        );
        var hostile = new Page("Delm Evening Post", "2031-09-03", $"Names\n\n{names}");
        Assert.NotEmpty(Page.StoryOf(hostile, Wire).Families);
    }
}
