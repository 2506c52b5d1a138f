using Foresaid.Stories.Tests.Origins;
using static Foresaid.Stories.Tests.Conflicts.Held;

namespace Foresaid.Stories.Tests.Conflicts;

/// <summary>One saying told by two outlets in words of their own: what was changed, and what was not.</summary>
public class OtherWordsTests
{
    private static readonly Window June = Page.Between("2031-06-01", "2031-06-30");
    private static readonly Window ByJune = new(null, new DateOnly(2031, 6, 30), Edge.Firm, "by-hand");

    [Theory]
    [InlineData("the fire had destroyed 140 houses in the valley", "190 houses in the valley were lost to the flames")]
    [InlineData("the storm had killed 31 people on the coast", "37 people lost their lives when the storm struck")]
    [InlineData("the draft runs to 900 pages and holds 62 amendments", "26 amendments are in the text")]
    public void The_figure_is_another(string one, string other) =>
        Assert.Equal("disagreement figure", Between(First(one, Kind.Report), Again(other, Kind.Report)));

    [Fact]
    public void Two_deadlines_are_two_days_though_the_later_one_holds_the_earlier() =>
        Assert.Equal(
            "disagreement time",
            Between(
                First("the jury would decide by 30 June", about: ByJune),
                Again(
                    "the jury would decide by 20 June",
                    about: new Window(null, new DateOnly(2031, 6, 20), Edge.Firm, "by-hand")
                )
            )
        );

    [Fact]
    public void Days_within_the_days_told_first_are_narrower() =>
        Assert.Equal(
            "retelling narrowed",
            Between(
                First("the launch of the lander will slip into June", about: June),
                Again(
                    "the lander's launch would come in early June",
                    about: new Window(new DateOnly(2031, 6, 1), new DateOnly(2031, 6, 10), Edge.Soft, "by-hand")
                )
            )
        );

    [Fact]
    public void A_deadline_told_as_a_day_is_narrower() =>
        Assert.Equal(
            "retelling narrowed",
            Between(
                First("the court would rule by 30 June", about: ByJune),
                Again("the court would rule on 30 June", about: Page.On("2031-06-30"))
            )
        );

    [Fact]
    public void Days_beyond_the_deadline_are_wider() =>
        Assert.Equal(
            "retelling widened",
            Between(
                First("the tunnel would open by 30 June", about: ByJune),
                Again("the tunnel would open in June or July", about: Page.Between("2031-06-01", "2031-07-31"))
            )
        );

    [Theory]
    [InlineData("to keep the rate for at least two years", "to keep the rate for good")]
    [InlineData("every ward in Corvel would be closed", "every ward in the country would be closed")]
    public void Longer_and_of_more(string was, string became) =>
        Assert.Equal("retelling widened", Between(First(was), Again(became)));

    [Fact]
    public void No_veto_told_as_nothing_of_any_kind_is_wider() =>
        Assert.Equal(
            "retelling widened",
            Between(
                First("the league would not punish the club", not: true),
                Again("any punishment of the club", not: true)
            )
        );

    [Fact]
    public void Surer_in_other_words() =>
        Assert.Equal(
            "retelling harder",
            Between(
                First("the ministry may publish its plan for the schools", sure: CertaintyValue.Possible),
                Again("the schools plan will be published")
            )
        );

    [Fact]
    public void Of_two_sentences_on_one_thing_the_nearer_one_is_meant()
    {
        static Page Both(string outlet, string first, string second) =>
            new Page(outlet, "2031-05-02", $"{first}, Ana Ruiz said. {second}, Ana Ruiz said.")
                .Says("Ana Ruiz", first, Kind.Report, type: SpeakerType.Person)
                .Says("Ana Ruiz", second, Kind.Report, type: SpeakerType.Person);
        Assert.Equal(
            "none",
            Between(
                Both("Harbour Wire", "The fire had killed 12 sheep", "The fire had killed 40 hens"),
                Both("Brack Mirror", "The flames killed 12 sheep", "The flames killed 40 hens")
            )
        );
    }

    [Fact]
    public void One_who_tells_of_other_people_says_another_thing() =>
        Assert.Equal(
            "none",
            Between(
                First("Pol Harm would be named coach of Marlo", sure: CertaintyValue.Probable),
                Again("Ina Vost would be named coach of the juniors")
            )
        );

    [Fact]
    public void The_very_words_in_another_mouth()
    {
        static Page Quoting(string outlet, string by, string content) =>
            new Page(outlet, "2031-05-02", $"{content}, {by} said on Friday.").Says(
                by,
                content,
                Kind.Assessment,
                said: "2031-05-02",
                type: SpeakerType.Person
            );
        Assert.Equal(
            "disagreement speaker",
            Between(
                Quoting("Harbour Wire", "Ana Ruiz", "\"The pitch was a field of mud\""),
                Quoting("Brack Mirror", "Pol Harm", "\"The pitch was a field of mud\"")
            )
        );
        Assert.Equal(
            "retelling speakerchanged",
            Between(
                Quoting("Harbour Wire", "Ana Ruiz", "The club \"slept through the whole season\""),
                Quoting("Brack Mirror", "Pol Harm", "The team from Marlo \"slept through the whole season\"")
            )
        );
    }

    [Fact]
    public void The_very_words_without_anybody_who_said_them() =>
        Assert.Equal(
            "retelling speakerlost",
            Between(
                First("her fine will exceed five million crowns"),
                new Page("Brack Mirror", "2031-05-03", "Her fine will exceed five million crowns. The sun shone.").Says(
                    "",
                    "Her fine will exceed five million crowns",
                    Kind.Forecast
                )
            )
        );

    [Fact]
    public void The_doer_of_the_one_is_named_elsewhere_in_the_other() =>
        Assert.Equal(
            "retelling turned",
            Between(
                Told(
                    "Harbour Wire",
                    "2031-05-02",
                    "Castell Steel",
                    "negotiators for the Dock Union walked out of the wage talks on Monday"
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "Harbour Wire",
                    "Castell's negotiators walked out of the wage talks with the Dock Union on Monday",
                    behind: " reported."
                )
            )
        );

    private static Page First(
        string content,
        Kind kind = Kind.Forecast,
        CertaintyValue sure = CertaintyValue.Certain,
        bool not = false,
        Window? about = null
    ) =>
        Told(
            "Harbour Wire",
            "2031-05-02",
            "Ana Ruiz",
            content,
            kind,
            sure,
            not,
            about: about,
            type: SpeakerType.Person
        );

    private static Page Again(
        string content,
        Kind kind = Kind.Forecast,
        CertaintyValue sure = CertaintyValue.Certain,
        bool not = false,
        Window? about = null
    ) =>
        Told(
            "Brack Mirror",
            "2031-05-03",
            "Ana Ruiz",
            content,
            kind,
            sure,
            not,
            about: about,
            type: SpeakerType.Person
        );
}
