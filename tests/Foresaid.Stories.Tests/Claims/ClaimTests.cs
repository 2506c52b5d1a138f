using Foresaid.Stories.Claims;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Tests.Briefs;

namespace Foresaid.Stories.Tests.Claims;

/// <summary>Which statements say the same of the same, whoever says it.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("the court acquitted the mayor", "the mayor was acquitted by the court")]
    [InlineData("the court convicted the mayor", "the court acquitted the mayor")]
    [InlineData("the probe lifted off from Kelm Island", "no probe had lifted off from Kelm Island")]
    [InlineData("about 300 nurses walked out", "310 nurses walked out")]
    [InlineData("the Third Fisheries Summit opened in Tarn", "the summit opened in Tarn")]
    public void The_same_of_the_same_is_one_claim(string one, string other) => Assert.True(AreOne(one, other));

    [Theory]
    [InlineData("the summit opened in Tarn", "the summit ended in Tarn")]
    [InlineData("about 300 nurses walked out", "900 nurses walked out")]
    [InlineData("the Third Fisheries Summit opened in Tarn", "the Fourth Fisheries Summit opened in Tarn")]
    [InlineData("the union sued the airline", "the airline sued the union")]
    [InlineData("the miners missed their copper target", "the miners missed their nickel target")]
    public void A_clash_in_one_slot_parts_two_claims(string one, string other) => Assert.False(AreOne(one, other));

    [Fact]
    public void What_is_foreseen_and_what_happened_are_two_claims()
    {
        Assert.False(AreOne("the bank cut its key rate", "the bank cut its key rate", Kind.Forecast));
        Assert.False(AreOne("the bank cut its key rate", "the bank cut its key rate", Kind.Demand));
    }

    [Fact]
    public void The_order_of_the_articles_does_not_matter()
    {
        Reading[] told =
        [
            Telling("a", "2031-03-01", "the court acquitted the mayor"),
            Telling("b", "2031-03-02", "the mayor was acquitted by the court"),
            Telling("c", "2031-03-02", "the court convicted the mayor"),
            Telling("d", "2031-03-03", "about 300 nurses walked out"),
        ];
        Assert.Equal(Groups(told), Groups([.. told.Reverse()]));
        Assert.Equal(2, Groups(told).Length);
    }

    private static bool AreOne(string one, string other, Kind kind = Kind.Report) =>
        Make([Telling("a", "2031-03-01", one), Telling("b", "2031-03-02", other, kind)]).Claims.Length == 1;

    private static string[] Groups(Reading[] told) =>
        [
            .. Make(told)
                .Claims.Select(claim => string.Join(' ', claim.Rows.Select(row => row.Article.Outlet)))
                .Order(StringComparer.Ordinal),
        ];

    private static Story Make(Reading[] told) =>
        new StoryMaker().Make(
            new StoryInput("any", [.. told.Select(reading => new StoryArticle(reading))], HandStory.AsOf)
        );

    private static Reading Telling(string outlet, string day, string content, Kind kind = Kind.Report)
    {
        var told = new Told(
            outlet,
            day,
            $"An engineer said {content}.",
            outlet,
            $"https://{outlet}.example/{content.Length}"
        )
            .Speaker("s1", "An engineer", named: false)
            .Says("s1", "An engineer", "said", content, kind)
            .Read();
        return told with { Quantities = Reader.Read(told.Article).Quantities };
    }

    private static readonly Reader Reader = new();
}
