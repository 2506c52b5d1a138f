using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Tests.Questions;

/// <summary>Whose lane an answer stands in, how answers move, and what came of the question.</summary>
public sealed class LaneTests
{
    private const string When = "When will the bridge open?";
    private const string Words = "the bridge will open";

    private static HeldStory Story() => new("2034-12-31");

    [Fact]
    public void The_organisers_lane_stands_first_and_apart()
    {
        var story = Story()
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, $"{Words} in May", "2034-05-01..2034-05-31")
            .Says("The Road Office", Kind.Intention, "to open the bridge in June", "2034-06-01..2034-06-30")
            .Ask(When);
        var question = story.Answered();
        Assert.Equal("Road Office", question.Organiser!.Name);
        Assert.Equal(
            [("Road Office", true), ("Ana Ruiz", false)],
            question.Lanes.Select(lane => (lane.Holder.Name, lane.IsOrganiser))
        );
    }

    [Fact]
    public void A_given_organiser_is_found_by_its_longer_name()
    {
        var story = Story()
            .Page("North Wire", "2034-03-01")
            .Says("The Road Office of Tarn", Kind.Intention, "to open the bridge in June", "2034-06-01..2034-06-30")
            .Ask(When, "Road Office");
        Assert.True(Assert.Single(story.Answered().Lanes).IsOrganiser);
    }

    [Fact]
    public void A_news_medium_tells_of_a_decision_and_decides_nothing()
    {
        var story = Story()
            .Page("North Wire", "2034-03-01")
            .Says("The Tarn News Service", Kind.Intention, "the bridge would open in June", "2034-06-01..2034-06-30")
            .Ask(When);
        var question = story.Answered();
        Assert.Null(question.Organiser);
        Assert.False(Assert.Single(question.Lanes).IsOrganiser);
    }

    [Theory]
    [InlineData("2034-05-01..2034-05-31", "2034-06-01..2034-06-30", Move.Later)]
    [InlineData("2034-06-01..2034-06-30", "2034-05-01..2034-05-31", Move.Earlier)]
    [InlineData("2034-06-01..2034-06-30", "2034-06-12", Move.Narrower)]
    [InlineData("2034-06-12", "2034-06-01..2034-06-30", Move.Wider)]
    [InlineData("..2034-06-14", "..2034-06-24", Move.Later)]
    [InlineData("..2034-06-24", "..2034-06-21", Move.Earlier)]
    [InlineData("..2034-06-30", "2034-06-12", Move.Narrower)]
    public void Windows_move(string before, string after, Move move)
    {
        var story = Story()
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz", Kind.Forecast, Words, before)
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, "the bridge would be opened", after)
            .Ask(When);
        Assert.Equal([null, move], Assert.Single(story.Answered().Lanes).Answers.Select(answer => answer.Move));
    }

    [Theory]
    [InlineData(CertaintyValue.Probable, false, CertaintyValue.Certain, false, Move.Firmer)]
    [InlineData(CertaintyValue.Certain, false, CertaintyValue.Possible, false, Move.Softer)]
    [InlineData(CertaintyValue.Certain, false, CertaintyValue.Certain, true, Move.Reversed)]
    [InlineData(CertaintyValue.Certain, false, CertaintyValue.Certain, false, null)]
    public void Certainty_and_polarity_move(
        CertaintyValue sure,
        bool isNot,
        CertaintyValue sureNow,
        bool isNotNow,
        Move? move
    )
    {
        var story = Story()
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz", Kind.Forecast, $"{Words} in June", "2034-06-01..2034-06-30", sure, isNot)
            .Page("North Wire", "2034-03-01")
            .Says(
                "Ana Ruiz",
                Kind.Forecast,
                "the bridge would be opened in June",
                "2034-06-01..2034-06-30",
                sureNow,
                isNotNow
            )
            .Ask("Will the bridge open in June?");
        Assert.Equal(move, Assert.Single(story.Answered().Lanes).Answers[^1].Move);
    }

    [Fact]
    public void A_forecast_can_be_withdrawn()
    {
        var story = Story()
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz", Kind.Forecast, $"{Words} in June", "2034-06-01..2034-06-30")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Report, "her forecast that the bridge would open in June", cue: "withdrew")
            .Ask(When);
        Assert.Equal(
            [null, Move.Withdrawn],
            Assert.Single(story.Answered().Lanes).Answers.Select(answer => answer.Move)
        );
    }

    [Fact]
    public void A_report_is_what_came_of_it_unless_its_holder_goes_back_by_it()
    {
        var story = Story()
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz", Kind.Forecast, "Ida Holm will be named judge in June", "2034-06-01..2034-06-30")
            .Says("Tom Berg", Kind.Forecast, "Ida Holm will be named judge in June", "2034-06-01..2034-06-30")
            .Page("North Wire", "2034-07-02")
            .Says(
                "Ana Ruiz",
                Kind.Report,
                "Ida Holm had not been named judge in June",
                "2034-06-01..2034-06-30",
                isNot: true
            )
            .Says(
                "The Court",
                Kind.Report,
                "Ida Holm had not been named judge in June",
                "2034-06-01..2034-06-30",
                isNot: true
            )
            .Ask("Will Ida Holm be named judge in June?");
        var question = story.Answered();
        Assert.Equal(
            [("Ana Ruiz", 2), ("Tom Berg", 1)],
            question.Lanes.Select(lane => (lane.Holder.Name, lane.Answers.Length))
        );
        Assert.Equal(Move.Reversed, question.Lanes[0].Answers[1].Move);
        Assert.Equal(new PolarityAnswer(Polarity.Negative), question.Outcome!.Answer);
    }

    [Fact]
    public void Joint_speakers_answer_in_each_ones_lane_from_one_origin()
    {
        var story = Story()
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz + Tom Berg", Kind.Forecast, $"{Words} in June", "2034-06-01..2034-06-30")
            .Ask(When);
        var question = story.Answered();
        Assert.Equal(["Ana Ruiz", "Tom Berg"], question.Lanes.Select(lane => lane.Holder.Name));
        Assert.Equal(1, question.Origins);
    }

    [Fact]
    public void The_unnamed_have_a_lane_an_article_and_no_moves()
    {
        var story = Story()
            .Page("North Wire", "2034-02-01")
            .Says("Analysts", Kind.Forecast, $"{Words} in May", "2034-05-01..2034-05-31")
            .Page("The Daily Signal", "2034-03-01")
            .Says("Analysts", Kind.Forecast, $"{Words} in June", "2034-06-01..2034-06-30")
            .Ask(When);
        var lanes = story.Answered().Lanes;
        Assert.Equal([1, 1], lanes.Select(lane => lane.Answers.Length));
        Assert.All(lanes, lane => Assert.Null(lane.Answers[0].Move));
    }

    [Fact]
    public void What_hangs_on_an_open_if_part_answers_another_question()
    {
        var story = Story()
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz", Kind.Forecast, $"{Words} in June if the paint dries", "2034-06-01..2034-06-30")
            .Ask(When);
        Assert.Empty(story.Answered().Lanes);
    }

    [Fact]
    public void A_copy_stands_in_the_lane_of_what_it_copies()
    {
        const string Told =
            "the new bridge over the Tarn river will open to all traffic in June after a pause of two years";
        var story = Story()
            .Page("North Wire", "2034-02-01", isCopy: true)
            .Says("", Kind.Forecast, Told, "2034-06-01..2034-06-30")
            .Says(
                "Ana Ruiz",
                Kind.Report,
                "the paint on the bridge had taken the crews of four firms most of the long and wet winter to dry"
            )
            .Page("The Daily Signal", "2034-02-02", isCopy: true)
            .Says("", Kind.Forecast, Told, "2034-06-01..2034-06-30")
            .Says(
                "Ana Ruiz",
                Kind.Report,
                "the paint on the bridge had taken the crews of four firms most of the long and wet winter to dry"
            )
            .Ask(When);
        var lane = Assert.Single(story.Answered().Lanes);
        Assert.Equal(("North Wire", 2), (lane.Holder.Name, Assert.Single(lane.Answers).Rows.Length));
    }

    [Fact]
    public void The_outcome_falls_in_near_or_out_of_the_last_window_given()
    {
        var story = Story()
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz", Kind.Forecast, $"{Words} in May", "2034-05-01..2034-05-31")
            .Page("North Wire", "2034-06-14")
            .Says(
                "The Road Office",
                Kind.Report,
                "the bridge had opened on Monday",
                "2034-06-12",
                status: StatusValue.Done
            )
            .Ask(When, "Road Office");
        var outcome = story.Answered().Outcome!;
        Assert.Equal((Fell.Out, true, true), (outcome.Fell!.Value, outcome.Proposed, outcome.OrganiserOnly));
        Assert.Equal(new DateOnly(2034, 6, 12), ((WindowAnswer)outcome.Answer).Window.Earliest);
    }
}
