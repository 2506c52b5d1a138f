using Foresaid.Stories.Tests.Origins;
using static Foresaid.Stories.Tests.Conflicts.Held;

namespace Foresaid.Stories.Tests.Conflicts;

/// <summary>One saying told differently by two outlets: and what is another saying, or another thing.</summary>
public class DisagreementTests
{
    [Theory]
    [InlineData("figure", "1,200 nurses had joined the strike in Brack", "2,100 nurses had joined the strike in Brack")]
    [InlineData("place", "the lander had come down in Corvel", "the lander had come down in Marlo")]
    [InlineData("role", "the court had named Ina Vost a deputy judge", "the court had named Ina Vost a senior judge")]
    [InlineData("instrument", "the bank had bought a five-year bond", "the bank had bought a ten-year bond")]
    [InlineData("polarity", "the union had accepted the wage offer", "the union had rejected the wage offer")]
    [InlineData(
        "time",
        "the winter term of the court had been cut short",
        "the summer term of the court had been cut short"
    )]
    public void One_thing_is_another(string differs, string one, string other) =>
        Assert.Equal(
            $"disagreement {differs}",
            Between(
                Told("Delm Post", "2031-05-03", "Ana Ruiz", one, said: "2031-05-02", type: SpeakerType.Person),
                Told("Brack Mirror", "2031-05-03", "Ana Ruiz", other, said: "2031-05-02", type: SpeakerType.Person)
            )
        );

    [Fact]
    public void The_day_is_another() =>
        Assert.Equal(
            "disagreement time",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-03",
                    "Ana Ruiz",
                    "the jury had been sworn in on Monday",
                    about: Page.On("2031-04-28"),
                    type: SpeakerType.Person
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "Ana Ruiz",
                    "the jury had been sworn in on Tuesday",
                    about: Page.On("2031-04-29"),
                    type: SpeakerType.Person
                )
            )
        );

    [Theory]
    [InlineData("the rate had been held at the May meeting", "the main rate had been held at the May meeting")]
    [InlineData("the jury had found Pol Harm guilty of fraud", "the jury had found Pol Harm, a clerk, guilty of fraud")]
    [InlineData("the lander had sent a picture", "the lander had sent a signal to the station in Marlo")]
    [InlineData("the union had accepted the wage offer", "the union had called off the march")]
    public void Details_and_other_matters_are_none(string one, string other) =>
        Assert.Equal(
            "none",
            Between(
                Told("Delm Post", "2031-05-03", "Ana Ruiz", one, said: "2031-05-02", type: SpeakerType.Person),
                Told("Brack Mirror", "2031-05-03", "Ana Ruiz", other, said: "2031-05-02", type: SpeakerType.Person)
            )
        );

    [Fact]
    public void Two_sayings_weeks_apart_are_a_move() =>
        Assert.Equal(
            "none",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-03",
                    "Ana Ruiz",
                    "the trial would end in June",
                    Kind.Forecast,
                    about: Page.Between("2031-06-01", "2031-06-30"),
                    type: SpeakerType.Person
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-23",
                    "Ana Ruiz",
                    "the trial would end in August",
                    Kind.Forecast,
                    about: Page.Between("2031-08-01", "2031-08-31"),
                    type: SpeakerType.Person
                )
            )
        );

    [Fact]
    public void Two_speakers_are_none() =>
        Assert.Equal(
            "none",
            Between(
                Told(
                    "Delm Post",
                    "2031-05-03",
                    "Ana Ruiz",
                    "the trial would end in June",
                    Kind.Forecast,
                    about: Page.Between("2031-06-01", "2031-06-30"),
                    type: SpeakerType.Person
                ),
                Told(
                    "Brack Mirror",
                    "2031-05-03",
                    "Pol Harm",
                    "the trial would end in August",
                    Kind.Forecast,
                    about: Page.Between("2031-08-01", "2031-08-31"),
                    type: SpeakerType.Person
                )
            )
        );

    [Fact]
    public void Two_sentences_of_one_speaker_on_two_things_of_one_kind_are_none()
    {
        static Page Both(string outlet) =>
            new Page(
                outlet,
                "2031-05-03",
                "The council had adopted the harbour bill, Ana Ruiz said. The council had adopted the noise bill, Ana Ruiz said."
            )
                .Says("Ana Ruiz", "The council had adopted the harbour bill", type: SpeakerType.Person)
                .Says("Ana Ruiz", "The council had adopted the noise bill", type: SpeakerType.Person);
        Assert.Equal("none", Between(Both("Delm Post"), Both("Brack Mirror")));
    }
}
