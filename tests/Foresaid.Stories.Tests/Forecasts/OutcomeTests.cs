using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Tests.Questions;

namespace Foresaid.Stories.Tests.Forecasts;

/// <summary>What came of forecasts, each proposal beside a look-alike that shows nothing.</summary>
public sealed class OutcomeTests
{
    private const string June = "2034-06-01..2034-06-30";
    private const string ByJune = "..2034-06-30";

    private static HeldStory Foretold(string words, string about) =>
        new HeldStory("2034-12-31")
            .Page("The Daily Signal", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, words, about);

    private static HeldStory Later(HeldStory story, string day = "2034-07-02") => story.Page("North Wire", day);

    [Theory]
    [InlineData(
        "the trial of Otto Krane will begin in June",
        "the trial of Otto Krane had opened on Monday",
        "2034-06-12"
    )]
    [InlineData("Governor Eva Stern will step down in June", "Governor Eva Stern had resigned on Monday", "2034-06-12")]
    [InlineData(
        "parliament will vote down the bank bill in June",
        "parliament had rejected the bank bill on Monday",
        "2034-06-12"
    )]
    [InlineData(
        "the Kestrel probe will lift off in June",
        "the Kestrel rocket had blasted off on Monday",
        "2034-06-12"
    )]
    [InlineData("it will rain in June", "it had rained on Monday", "2034-06-12")]
    [InlineData("inflation will fall below 2% in June", "inflation had fallen to 1.8% in June", June)]
    public void What_is_reported_in_its_window_came_true(string foretold, string told, string when)
    {
        var story = Later(Foretold(foretold, June)).Says("The Press Office", Kind.Report, told, when);
        var outcome = story.Forecast(foretold).Outcome;
        Assert.Equal((OutcomeValue.CameTrue, Fell.In, true), (outcome!.Value, outcome.Fell!.Value, outcome.Proposed));
    }

    [Theory]
    [InlineData("the museum will reopen in June", "the museum shop had reopened on Monday")]
    [InlineData(
        "the council will approve the harbour plan in June",
        "the council had approved the school plan on Monday"
    )]
    [InlineData("Denholm Steel will buy Orsk Mills in June", "Denholm Steel had bought Orsk Paper on Monday")]
    [InlineData("the Kestrel probe will lift off in June", "the launch had been postponed on Monday")]
    [InlineData("the Kestrel probe will lift off in June", "a date for the launch had been set on Monday")]
    [InlineData("two suspects will be charged in June", "two suspects had been arrested on Monday")]
    [InlineData("the Tenth Winter Congress will open in June", "the Ninth Winter Congress had opened on Monday")]
    [InlineData(
        "Minister Ola Brandt will visit Tarn in June",
        "Minister Ola Brandt had received the Tarn envoy on Monday"
    )]
    [InlineData(
        "Ida Holm will be named judge in June",
        "Ida Holm had been named an honorary member of the choir on Monday"
    )]
    public void Another_thing_or_another_happening_shows_nothing(string foretold, string told)
    {
        var story = Later(Foretold(foretold, June)).Says("The Press Office", Kind.Report, told, "2034-06-12");
        Assert.Equal(ForecastState.Due, story.Forecast(foretold).State);
    }

    [Fact]
    public void A_plan_a_date_and_another_forecast_show_nothing()
    {
        var story = Later(Foretold("the tunnel will open in June", June), "2034-05-02")
            .Says("The Road Office", Kind.Intention, "to open the tunnel on 12 June", "2034-06-12")
            .Says("Tom Berg", Kind.Forecast, "the tunnel will open on 13 June", "2034-06-13")
            .Says("The Road Office", Kind.Report, "the tunnel would open on 14 June", "2034-06-14");
        Assert.Null(story.OutcomeOf("the tunnel will open in June"));
    }

    [Fact]
    public void What_was_told_before_the_forecast_shows_nothing()
    {
        var story = new HeldStory("2034-12-31")
            .Page("North Wire", "2034-02-01")
            .Says("The Board", Kind.Report, "the council had approved the harbour plan on Monday", "2034-01-30")
            .Page("The Daily Signal", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, "the council will approve the harbour plan in June", June);
        Assert.Null(story.OutcomeOf("the council will approve the harbour plan in June"));
    }

    [Fact]
    public void Possible_is_not_enough()
    {
        var story = Later(Foretold("the tunnel will open in June", June))
            .Says(
                "The Road Office",
                Kind.Report,
                "the tunnel may have opened on 12 June",
                "2034-06-12",
                CertaintyValue.Possible
            );
        Assert.Null(story.OutcomeOf("the tunnel will open in June"));
    }

    [Theory]
    [InlineData("2034-07-01", false, OutcomeValue.Failed, Fell.Near)]
    [InlineData("2034-07-20", false, OutcomeValue.Failed, Fell.Out)]
    [InlineData("2034-07-02", true, OutcomeValue.CameTrue, Fell.Near)]
    [InlineData("2034-07-20", true, OutcomeValue.Failed, Fell.Out)]
    public void A_soft_edge_leaves_room_and_a_firm_one_does_not(string day, bool isSoft, OutcomeValue value, Fell fell)
    {
        var window = isSoft ? "2034-06-21..2034-06-30~" : June;
        var story = Later(Foretold("the tunnel will open in June", window), "2034-08-01")
            .Says("The Road Office", Kind.Report, "the tunnel had opened", day);
        var outcome = story.Forecast("the tunnel will open in June").Outcome!;
        Assert.Equal((value, fell), (outcome.Value, outcome.Fell!.Value));
    }

    [Fact]
    public void What_comes_again_and_again_later_did_not_fail_to_come_in_time()
    {
        var story = Later(Foretold("wheat prices will rise in June", June), "2034-09-01")
            .Says("The Grain Office", Kind.Report, "wheat prices had risen in August", "2034-08-01..2034-08-31");
        Assert.Null(story.OutcomeOf("wheat prices will rise in June"));
    }

    [Fact]
    public void A_denial_decides_only_when_it_speaks_of_the_whole_time()
    {
        var story = Later(Foretold("the widow will testify by the end of June", ByJune), "2034-05-10")
            .Says("The Court Clerk", Kind.Report, "the widow had not testified on Monday", "2034-05-08", isNot: true);
        Assert.Null(story.OutcomeOf("the widow will testify by the end of June"));
        Later(story).Says("The Court Clerk", Kind.Report, "the widow had not testified", isNot: true);
        Assert.Equal(OutcomeValue.Failed, story.OutcomeOf("the widow will testify by the end of June"));
    }

    [Theory]
    [InlineData("the jury will convict Otto Krane in June", "the jury had acquitted Otto Krane on Monday")]
    [InlineData("Ada Quist will win the mayoral election in June", "Bo Marsh had won the mayoral election on Monday")]
    [InlineData("more than 5,000 drivers will strike in June", "2,300 drivers had gone on strike on Monday")]
    [InlineData("the bank will not raise its key rate in June", "the bank had raised its key rate on Monday")]
    public void The_opposite_another_in_its_place_and_another_number_fail_it(string foretold, string told)
    {
        var isNot = foretold.Contains(" not ", StringComparison.Ordinal);
        var story = new HeldStory("2034-12-31")
            .Page("The Daily Signal", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, foretold, June, isNot: isNot)
            .Page("North Wire", "2034-06-20")
            .Says("The Press Office", Kind.Report, told, "2034-06-12");
        Assert.Equal(OutcomeValue.Failed, story.OutcomeOf(foretold));
    }

    [Fact]
    public void What_is_called_off_fails_and_a_strike_called_off_has_ended()
    {
        var landing = Later(Foretold("the agency will land the Heron capsule in June", June))
            .Says(
                "The Orbit Agency",
                Kind.Report,
                "the Heron landing had been cancelled",
                status: StatusValue.Cancelled
            );
        Assert.Equal(OutcomeValue.Failed, landing.OutcomeOf("the agency will land the Heron capsule in June"));
        var strike = Later(Foretold("the rail strike will end in June", June))
            .Says("The Rail Union", Kind.Report, "the rail strike had been called off", "2034-06-20");
        Assert.Equal(OutcomeValue.CameTrue, strike.OutcomeOf("the rail strike will end in June"));
    }

    [Theory]
    [InlineData(
        "both deputy governors will be replaced in June",
        "one of the two deputy governors had been replaced",
        OutcomeValue.Half
    )]
    [InlineData("two suspects will be charged in June", "one suspect had been charged", OutcomeValue.Half)]
    [InlineData(
        "the court will free the driver and jail the owner in June",
        "it had jailed the owner but acquitted the driver",
        null
    )]
    [InlineData(
        "the senate will pass a road law and a rail law in June",
        "it had passed the road law and rejected the rail law",
        OutcomeValue.Half
    )]
    [InlineData("the firm will raise fares and cut sailings in June", "it had raised fares", null)]
    public void One_of_two_parts_is_half_and_a_silence_about_the_other_is_none(
        string foretold,
        string told,
        OutcomeValue? value
    )
    {
        var story = Later(Foretold(foretold, June)).Says("The Press Office", Kind.Report, told, "2034-06-12");
        Assert.Equal(value, story.OutcomeOf(foretold));
    }

    [Fact]
    public void A_refusal_to_say_leaves_it_undisclosed_once_the_window_has_passed()
    {
        const string Words = "Kestrel will reach orbit by the end of June";
        var early = Later(Foretold(Words, ByJune), "2034-06-10")
            .Says("The Orbit Agency", Kind.Nondisclosure, "to say whether Kestrel had reached orbit", isNot: true);
        Assert.Null(early.OutcomeOf(Words));
        var late = Later(Foretold(Words, ByJune))
            .Says("The Orbit Agency", Kind.Nondisclosure, "to say whether Kestrel had reached orbit", isNot: true);
        Assert.Equal(OutcomeValue.Undisclosed, late.OutcomeOf(Words));
        Later(late).Says("The Star Institute", Kind.Report, "Kestrel had reached orbit", "2034-06-25");
        Assert.Equal(OutcomeValue.CameTrue, late.OutcomeOf(Words));
    }

    [Fact]
    public void A_silence_about_something_else_shows_nothing()
    {
        const string Words = "Kestrel will reach orbit by the end of June";
        var story = Later(Foretold(Words, ByJune))
            .Says(
                "The Orbit Agency",
                Kind.Nondisclosure,
                "to say whether the Kestrel team had been invited",
                isNot: true
            );
        Assert.Null(story.OutcomeOf(Words));
    }

    [Fact]
    public void An_if_part_that_did_not_come_about_takes_the_forecast_with_it()
    {
        const string Words = "the bank will pause in June if oil stays above 90 dollars in May";
        var story = Later(Foretold(Words, June))
            .Says(
                "The Energy Agency",
                Kind.Report,
                "oil had not stayed above 90 dollars in May",
                "2034-05-01..2034-05-31",
                isNot: true
            );
        Assert.Equal(OutcomeValue.ConditionNeverArose, story.OutcomeOf(Words));
        Assert.Equal("if oil stays above 90 dollars in May", story.Forecast(Words).Condition);
    }

    [Fact]
    public void Where_as_many_say_so_as_not_nothing_is_decided()
    {
        const string Words = "the envoy will attend the summit in June";
        var story = Later(Foretold(Words, June))
            .Says("The Palace", Kind.Report, "the envoy had attended the summit", "2034-06-12")
            .Says("The Ministry", Kind.Report, "the envoy had not attended the summit", June, isNot: true);
        Assert.Null(story.OutcomeOf(Words));
        story.Says("The Host", Kind.Report, "the envoy had not attended the summit", June, isNot: true);
        Assert.Equal(OutcomeValue.Failed, story.OutcomeOf(Words));
    }

    [Fact]
    public void Silence_never_decides()
    {
        var story = Foretold("the tunnel will open in June", June);
        Assert.Equal(
            (ForecastState.Due, null),
            (story.Forecast("the tunnel will open in June").State, story.OutcomeOf("the tunnel will open in June"))
        );
    }
}
