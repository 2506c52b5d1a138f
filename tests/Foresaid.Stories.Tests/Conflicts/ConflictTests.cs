using Foresaid.Stories.Tests.Origins;
using static Foresaid.Stories.Tests.Conflicts.Held;

namespace Foresaid.Stories.Tests.Conflicts;

/// <summary>What two holders tell cannot both be so: and the pairs that only look like it.</summary>
public class ConflictTests
{
    [Theory]
    // A court, an epidemic, a strike, a launch, a bank.
    [InlineData("the witness had seen the letter", "the witness had not seen the letter")]
    [InlineData("the vaccine had caused two deaths", "the vaccine had not caused any deaths")]
    [InlineData(
        "nobody had been hurt in the fire at the Corvel mill",
        "nine people had been hurt in the fire at the Corvel mill"
    )]
    [InlineData(
        "no ferry had left Brack harbour during the strike",
        "a ferry had left Brack harbour during the strike"
    )]
    [InlineData("the union had accepted the wage offer", "the union had rejected the wage offer")]
    [InlineData("the court had acquitted the treasurer", "the court had convicted the treasurer")]
    [InlineData("the probe had reached orbit", "the probe had not reached orbit")]
    [InlineData(
        "the tunnel had stayed open on the night of the storm",
        "the tunnel had been closed on the night of the storm"
    )]
    [InlineData(
        "the hospital had received no medicine from the depot",
        "the hospital had received medicine from the depot"
    )]
    [InlineData("the bank had met its capital target", "the bank had missed its capital target")]
    [InlineData("the ballot in Corvel was valid", "the ballot in Corvel was invalid")]
    [InlineData("the owner of the ferry was innocent", "the owner of the ferry was guilty")]
    [InlineData("Governor Ina Vost had resigned", "Governor Ina Vost had been dismissed")]
    public void Opposed_in_polarity(string one, string other) =>
        Assert.Equal(
            "conflict polarity",
            Between(
                Told("Delm Post", "2031-05-02", "Ana Ruiz", one, not: Denies(one), type: SpeakerType.Person),
                Told("Brack Mirror", "2031-05-03", "Harbour Office", other, not: Denies(other))
            )
        );

    [Fact]
    public void A_denial_of_what_another_reports() =>
        Assert.Equal(
            "conflict polarity",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-02",
                    "Harbour Union",
                    "drivers had blocked the Corvel gate on Friday",
                    about: Page.On("2031-05-01")
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "Harbour Office",
                    "drivers had blocked the Corvel gate on Friday",
                    Kind.Denial,
                    not: true,
                    about: Page.On("2031-05-01"),
                    behind: " denied."
                )
            )
        );

    [Fact]
    public void A_denial_of_something_else_is_none() =>
        Assert.Equal(
            "none",
            Between(
                Told("Delm Post", "2031-05-02", "Harbour Union", "drivers had blocked the Corvel gate on Friday"),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "Harbour Office",
                    "drivers had been dismissed at the Corvel gate",
                    Kind.Denial,
                    not: true,
                    behind: " denied."
                )
            )
        );

    [Theory]
    [InlineData("9 patients had been moved to Corvel hospital", "40 patients had been moved to Corvel hospital")]
    [InlineData("a litre of milk cost 95 pence in Brack", "a litre of milk cost 60 pence in Brack")]
    public void Two_figures_of_one_day(string one, string other) =>
        Assert.Equal(
            "conflict figure",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-02",
                    "Ana Ruiz",
                    one,
                    about: Page.On("2031-05-02"),
                    type: SpeakerType.Person
                ),
                Told("Brack Mirror", "2031-05-02", "Harbour Office", other, about: Page.On("2031-05-02"))
            )
        );

    [Theory]
    // A later count, a rounding, a total and a part, another place.
    [InlineData(
        "2031-05-02",
        "12 people had died in the Corvel fire",
        "2031-05-04",
        "19 people had died in the Corvel fire"
    )]
    [InlineData("2031-05-02", "5,000 people had marched in Brack", "2031-05-02", "5,200 people had marched in Brack")]
    [InlineData(
        "2031-05-02",
        "400 workers had joined the strike",
        "2031-05-02",
        "150 dock workers had joined the strike"
    )]
    [InlineData(
        "2031-05-02",
        "900 doses had arrived at Corvel clinic",
        "2031-05-02",
        "300 doses had arrived at Brack clinic"
    )]
    public void Figures_that_agree(string day, string one, string later, string other) =>
        Assert.Equal(
            "none",
            Between(
                Told("Delm Post", day, "Ana Ruiz", one, type: SpeakerType.Person),
                Told("Brack Mirror", later, "Harbour Office", other)
            )
        );

    [Theory]
    [InlineData("the council had signed the harbour treaty", "conflict time")]
    [InlineData("the council had debated the harbour treaty", "none")]
    [InlineData("2 ferries had been launched in Brack", "none")]
    public void One_thing_that_happens_once_on_two_days(string what, string expected) =>
        Assert.Equal(
            expected,
            Between(
                Told(
                    "Delm Post",
                    "2031-05-03",
                    "Ana Ruiz",
                    what + " on Thursday",
                    about: Page.On("2031-05-01"),
                    type: SpeakerType.Person
                ),
                Told("Brack Mirror", "2031-05-03", "Harbour Office", what + " on Friday", about: Page.On("2031-05-02"))
            )
        );

    [Fact]
    public void Two_days_are_no_conflict() =>
        Assert.Equal(
            "none",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-02",
                    "Ana Ruiz",
                    "the Brack tunnel had been closed on Friday",
                    about: Page.On("2031-05-01"),
                    type: SpeakerType.Person
                ),
                Told(
                    "Brack Mirror",
                    "2031-06-03",
                    "Harbour Office",
                    "the Brack tunnel had stayed open on Monday",
                    about: Page.On("2031-06-01")
                )
            )
        );

    [Theory]
    [InlineData("the governor had resigned at her own request", "the governor had resigned under pressure")]
    [InlineData(
        "Governor Ina Vost had left the bank of her own accord",
        "Governor Ina Vost had been removed from the bank against her will"
    )]
    [InlineData("the valve had been opened by accident", "the valve had been opened deliberately")]
    [InlineData(
        "police had entered the Corvel office with a warrant",
        "police had entered the Corvel office without a warrant"
    )]
    public void Two_manners_that_exclude_one_another(string one, string other) =>
        Assert.Equal(
            "conflict polarity",
            Between(
                Told("Delm Post", "2031-05-02", "Ana Ruiz", one, type: SpeakerType.Person),
                Told("Brack Mirror", "2031-05-03", "Harbour Office", other)
            )
        );

    [Fact]
    public void Two_manners_of_two_people_are_none() =>
        Assert.Equal(
            "none",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-02",
                    "Ana Ruiz",
                    "Governor Ina Vost had left the bank of her own accord",
                    type: SpeakerType.Person
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "Harbour Office",
                    "Clerk Pol Harm had been removed from the archive against his will"
                )
            )
        );

    [Theory]
    [InlineData(
        "the harbour code now calls Brack a closed port",
        "Brack is a port of the League",
        "conflict instrument"
    )]
    [InlineData("the harbour code asks for 3 exits in every mill", "every mill has 2 exits", "conflict instrument")]
    [InlineData(
        "the harbour code asks for an absolute majority of the council",
        "a simple majority of the council is enough",
        "conflict instrument"
    )]
    [InlineData("the harbour code calls Brack a port", "Brack is a port of the League", "none")]
    [InlineData("the council calls Brack a closed port", "Brack is a port of the League", "none")]
    public void What_somebody_says_of_a_document_and_what_it_says_itself(string of, string itself, string expected) =>
        Assert.Equal(
            expected,
            Between(
                Told("Delm Post", "2031-05-02", "Ana Ruiz", of, type: SpeakerType.Person),
                Told("Brack Mirror", "2031-05-03", "Harbour Code", itself, type: SpeakerType.Document, behind: " says.")
            )
        );

    [Theory]
    // Forecasts, intentions and demands are lanes; what is only possible contradicts nothing.
    [InlineData(Kind.Forecast, CertaintyValue.Certain)]
    [InlineData(Kind.Intention, CertaintyValue.Certain)]
    [InlineData(Kind.Demand, CertaintyValue.Unknown)]
    [InlineData(Kind.Report, CertaintyValue.Possible)]
    public void No_facts_no_conflict(Kind kind, CertaintyValue sure) =>
        Assert.Equal(
            "none",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-02",
                    "Ana Ruiz",
                    "the bank raised its main rate in May",
                    kind,
                    sure,
                    type: SpeakerType.Person
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "Harbour Office",
                    "the bank did not raise its main rate in May",
                    kind,
                    sure,
                    not: true
                )
            )
        );

    [Theory]
    [InlineData("no arrests had been made in the Corvel case", "three arrests had been made in the ferry case")]
    [InlineData(
        "no senior officers had been arrested in the Corvel raid",
        "officers had been arrested in the Corvel raid"
    )]
    [InlineData("the treasurer had not been named chairman", "the treasurer had been named a member of the board")]
    [InlineData("the lander had not sent pictures", "the lander had sent a signal")]
    [InlineData("the nurses had not joined the strike", "the doctors had joined the strike")]
    [InlineData("schools in Brack had not been closed", "schools in Corvel had been closed")]
    [InlineData("Governor Ina Vost had not been dismissed", "Clerk Pol Harm had resigned")]
    [InlineData("the judge had not read the file before the hearing", "the judge had read the file after the hearing")]
    public void Two_things_are_no_conflict(string one, string other) =>
        Assert.Equal(
            "none",
            Between(
                Told("Delm Post", "2031-05-02", "Ana Ruiz", one, not: true, type: SpeakerType.Person),
                Told("Brack Mirror", "2031-05-03", "Harbour Office", other)
            )
        );

    [Fact]
    public void One_speaker_who_changes_her_mind_is_no_conflict() =>
        Assert.Equal(
            "none",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-02",
                    "Ana Ruiz",
                    "the pump had failed at the Corvel mill",
                    said: "2031-05-02",
                    type: SpeakerType.Person
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-20",
                    "Ana Ruiz",
                    "the pump had not failed at the Corvel mill",
                    not: true,
                    said: "2031-05-20",
                    type: SpeakerType.Person
                )
            )
        );

    [Fact]
    public void Of_many_tellings_the_first_of_each_side_is_named()
    {
        var pages = Enumerable
            .Range(0, 6)
            .Select(nth =>
                nth % 2 == 0
                    ? Told(
                        $"Paper {nth}",
                        $"2031-05-0{nth + 1}",
                        "Ana Ruiz",
                        "the probe had reached orbit",
                        type: SpeakerType.Person
                    )
                    : Told(
                        $"Paper {nth}",
                        $"2031-05-0{nth + 1}",
                        "Harbour Office",
                        "the probe had not reached orbit",
                        not: true
                    )
            );
        var pair = Assert.Single(
            Page.StoryOf([.. pages]).Pairs,
            pair => pair.Type == Stories.Conflicts.PairType.Conflict
        );
        Assert.Equal(("Paper 0", "Paper 1"), (pair.A.Article.Outlet, pair.B.Article.Outlet));
    }

    private static bool Denies(string content) =>
        $" {content} ".Contains(" not ", StringComparison.Ordinal)
        || $" {content} ".Contains(" no ", StringComparison.Ordinal)
        || content.StartsWith("nobody", StringComparison.Ordinal);
}
