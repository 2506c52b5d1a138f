using Foresaid.Stories.Tests.Origins;
using static Foresaid.Stories.Tests.Conflicts.Held;

namespace Foresaid.Stories.Tests.Conflicts;

/// <summary>What a retelling did to what it rests on: and what rests on nothing, or changed nothing.</summary>
public class RetellingTests
{
    [Theory]
    [InlineData(CertaintyValue.Probable, CertaintyValue.Certain, "harder")]
    [InlineData(CertaintyValue.Possible, CertaintyValue.Probable, "harder")]
    [InlineData(CertaintyValue.Certain, CertaintyValue.Possible, "softer")]
    [InlineData(CertaintyValue.Probable, CertaintyValue.Possible, "softer")]
    public void Surer_or_less_sure(CertaintyValue was, CertaintyValue became, string change) =>
        Assert.Equal(
            $"retelling {change}",
            Between(
                First("the bank would cut its main rate in June", was),
                Again("the central bank would cut its main rate in June", became)
            )
        );

    [Fact]
    public void What_was_said_is_told_as_confirmed() =>
        Assert.Equal(
            "retelling harder",
            Between(
                Told(
                    "Harbour Wire",
                    "2031-05-02",
                    "Health Office",
                    "14 people had been infected in Corvel",
                    said: "2031-05-01"
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "Health Office",
                    "14 people had been infected in Corvel",
                    said: "2031-05-01",
                    behind: " confirmed.",
                    outletSure: CertaintyValue.Certain
                )
            )
        );

    [Theory]
    [InlineData("all ferries would stand still in June", "night ferries would stand still in June", "narrowed")]
    [InlineData("most ferries would stand still in June", "all ferries would stand still in June", "widened")]
    [InlineData("ferries would stand still in June", "some ferries would stand still in June", "narrowed")]
    [InlineData(
        "the court would hear its fraud cases in June",
        "the court would hear all of its cases in June",
        "widened"
    )]
    [InlineData("nurses would strike in June", "school nurses would strike in June", "narrowed")]
    public void Of_fewer_or_of_more(string was, string became, string change) =>
        Assert.Equal($"retelling {change}", Between(First(was), Again(became)));

    [Theory]
    [InlineData("an analyst", " told Harbour Wire.")]
    [InlineData("one economist", " said, in remarks first carried by Harbour Wire.")]
    public void The_speaker_is_lost(string by, string behind) =>
        Assert.Equal(
            "retelling speakerlost",
            Between(
                First("the bank would cut its main rate in June"),
                Again("the bank would cut its main rate in June", by: by, behind: behind)
            )
        );

    [Fact]
    public void A_person_familiar_with_a_briefing_tells_what_was_said_there() =>
        Assert.Equal(
            "retelling speakerlost",
            Between(
                Told(
                    "Harbour Wire",
                    "2031-05-02",
                    "Space Agency",
                    "the probe would land on 9 June",
                    Kind.Forecast,
                    said: "2031-05-01",
                    behind: " told lawmakers at a closed briefing."
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "a person familiar with the briefing",
                    "the probe would land on 9 June",
                    Kind.Forecast
                )
            )
        );

    [Fact]
    public void An_unnamed_speaker_without_a_credit_may_know_it_otherwise() =>
        Assert.Equal(
            "none",
            Between(
                First("the bank would cut its main rate in June"),
                Again("the bank would cut its main rate in June", by: "an analyst", behind: " said.")
            )
        );

    [Fact]
    public void The_speaker_is_another() =>
        Assert.Equal(
            "retelling speakerchanged",
            Between(
                First("the verdict would be overturned on appeal"),
                Again("the verdict would be overturned on appeal", by: "Pol Harm")
            )
        );

    [Fact]
    public void Another_speaker_without_a_credit_speaks_for_himself() =>
        Assert.Equal(
            "none",
            Between(
                First("the verdict would be overturned on appeal"),
                Again("the verdict would be overturned on appeal", by: "Pol Harm", behind: " said.")
            )
        );

    [Fact]
    public void Who_asked_whom_is_turned_round()
    {
        var wire = new Page(
            "Harbour Wire",
            "2031-05-02",
            "The Dock Union urged the Port Office to reopen the talks."
        ).Says("Dock Union", "the Port Office to reopen the talks", Kind.Demand, CertaintyValue.Unknown);
        var turned = new Page(
            "Brack Mirror",
            "2031-05-03",
            "The Port Office urged the Dock Union to reopen the talks, Harbour Wire reported."
        ).Says("Harbour Wire<Port Office", "the Dock Union to reopen the talks", Kind.Demand, CertaintyValue.Unknown);
        Assert.Equal("retelling turned", Between(wire, turned));
        var answer = new Page(
            "Brack Mirror",
            "2031-05-03",
            "The Port Office urged the Dock Union to reopen the talks."
        ).Says("Port Office", "the Dock Union to reopen the talks", Kind.Demand, CertaintyValue.Unknown);
        Assert.Equal("none", Between(wire, answer));
    }

    [Fact]
    public void Who_did_what_is_turned_round() =>
        Assert.Equal(
            "retelling turned",
            Between(
                First("Castell Steel had sued Brack Rail over the bridge", kind: Kind.Report),
                Again("Brack Rail had sued Castell Steel over the bridge", kind: Kind.Report)
            )
        );

    [Theory]
    [InlineData("the bank would cut its main rate in June", "the bank will cut its main rate in June")]
    [InlineData("the bank would cut its main rate in June", "the central bank would cut its main rate in June")]
    [InlineData("the ferries would stand still in June", "the ferries of Brack would stand still in June")]
    public void Nothing_was_changed(string was, string became) =>
        Assert.Equal("none", Between(First(was), Again(became)));

    [Fact]
    public void A_later_saying_of_the_same_speaker_is_a_move() =>
        Assert.Equal(
            "none",
            Between(
                First("the bank would cut its main rate in June", CertaintyValue.Possible),
                Again("the bank would cut its main rate in June", day: "2031-05-22", behind: " said.")
            )
        );

    [Fact]
    public void Copies_are_not_named()
    {
        const string Rest =
            "She said the rate had been too high for a year, and that nobody at the bank denied it any longer.";
        static Page Printed(string outlet, string headline) =>
            new Page(
                outlet,
                "2031-05-02",
                $"{headline}\n\nThe bank would probably cut its main rate in June, Ana Ruiz told Harbour Wire. {Rest}"
            ).Says(
                "Ana Ruiz",
                "The bank would probably cut its main rate in June",
                Kind.Forecast,
                CertaintyValue.Probable,
                type: SpeakerType.Person
            );
        var pair = Assert.Single(
            Page.StoryOf(
                Printed("Harbour Wire", "Cut ahead"),
                Printed("Aldgate Star", "A cut for June"),
                Again("the bank would cut its main rate in June")
            ).Pairs
        );
        Assert.Equal(("Harbour Wire", "Brack Mirror"), (pair.A.Article.Outlet, pair.B.Article.Outlet));
    }

    private static Page First(
        string content,
        CertaintyValue sure = CertaintyValue.Certain,
        Kind kind = Kind.Forecast
    ) => Told("Harbour Wire", "2031-05-02", "Ana Ruiz", content, kind, sure, type: SpeakerType.Person);

    private static Page Again(
        string content,
        CertaintyValue sure = CertaintyValue.Certain,
        Kind kind = Kind.Forecast,
        string by = "Ana Ruiz",
        string behind = " told Harbour Wire.",
        string day = "2031-05-03"
    ) => Told("Brack Mirror", day, by, content, kind, sure, type: SpeakerType.Person, behind: behind);
}
