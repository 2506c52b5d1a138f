using Foresaid.Stories.Decisions;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Tests.Questions;

namespace Foresaid.Stories.Tests.Forecasts;

/// <summary>Whose statements are one forecast, and how far it has come.</summary>
public sealed class ForecastTests
{
    private const string June = "2034-06-01..2034-06-30";
    private const string Cut = "the central bank will cut its key rate in June";

    [Fact]
    public void The_same_said_again_is_one_forecast_and_a_moved_or_firmer_one_another()
    {
        var story = new HeldStory("2034-05-01")
            .Page("The Daily Signal", "2034-01-10")
            .Says("Ana Ruiz", Kind.Forecast, Cut, June, CertaintyValue.Probable)
            .Page("North Wire", "2034-02-10")
            .Says(
                "Ana Ruiz",
                Kind.Forecast,
                "the central bank will reduce its key rate in June",
                June,
                CertaintyValue.Probable
            )
            .Page("North Wire", "2034-03-10")
            .Says(
                "Ana Ruiz",
                Kind.Forecast,
                "the central bank will cut its key rate in July",
                "2034-07-01..2034-07-31",
                CertaintyValue.Probable
            )
            .Page("North Wire", "2034-04-10")
            .Says("Ana Ruiz", Kind.Forecast, Cut, June)
            .Says("Tom Berg", Kind.Forecast, Cut, June);
        Assert.Equal([2, 1, 1, 1], story.Make().Forecasts.Select(forecast => forecast.Rows.Length));
    }

    [Fact]
    public void Joint_holders_foresee_one_thing_together()
    {
        var story = new HeldStory("2034-05-01")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz + Tom Berg", Kind.Forecast, Cut, June);
        Assert.Equal(
            ["Ana Ruiz", "Tom Berg"],
            Assert.Single(story.Make().Forecasts).Holders.Select(holder => holder.Name)
        );
    }

    [Fact]
    public void Unnamed_ones_are_never_joined_across_articles()
    {
        var story = new HeldStory("2034-05-01")
            .Page("North Wire", "2034-03-01")
            .Says("Analysts", Kind.Forecast, Cut, June)
            .Page("The Daily Signal", "2034-03-05")
            .Says("Analysts", Kind.Forecast, "the central bank will reduce its key rate in June", June);
        Assert.Equal(2, story.Make().Forecasts.Length);
    }

    [Fact]
    public void Plans_and_demands_are_no_forecasts()
    {
        var story = new HeldStory("2034-05-01")
            .Page("North Wire", "2034-03-01")
            .Says("The Road Office", Kind.Intention, "to open the tunnel in June", June)
            .Says("The Mayor", Kind.Demand, "the office to open the tunnel in June", June);
        Assert.Empty(story.Make().Forecasts);
    }

    [Theory]
    [InlineData("2034-06-30", ForecastState.Open)]
    [InlineData("2034-07-01", ForecastState.Due)]
    public void A_forecast_is_due_when_its_window_has_passed(string asOf, ForecastState state)
    {
        var story = new HeldStory(asOf).Page("North Wire", "2034-03-01").Says("Ana Ruiz", Kind.Forecast, Cut, June);
        Assert.Equal(state, story.Forecast(Cut).State);
    }

    [Fact]
    public void The_rule_names_what_would_show_it_the_window_the_if_part_and_the_question()
    {
        const string Words = "the central bank will cut its key rate in June if wages fall";
        var story = new HeldStory("2034-05-01")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, Words, June)
            .Says("Tom Berg", Kind.Forecast, Cut, June)
            .Ask("Will the central bank cut its key rate in June?");
        Assert.Contains("if wages fall", story.Forecast(Words).Rule);
        var rule = story.Forecast(Cut).Rule;
        Assert.Contains(Cut, rule);
        Assert.Contains("June 2034, near within 3 days", rule);
        Assert.Contains("Will the central bank cut its key rate in June?", rule);
    }

    [Fact]
    public void A_forecast_without_a_day_takes_that_of_the_question_it_answers()
    {
        const string Undated = "the central bank will cut its key rate";
        var story = new HeldStory("2034-05-01")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, Undated);
        Assert.Equal(Refusal.NoTime, story.Forecast(Undated).Refused);
        var asked = story.Ask("Will the central bank cut its key rate by the end of June?").Forecast(Undated);
        Assert.Equal((null, new DateOnly(2034, 6, 30)), (asked.Refused, asked.Window!.Latest!.Value));
    }

    [Fact]
    public void A_persons_word_is_final()
    {
        var told = new HeldStory("2034-12-01")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, Cut, June)
            .Page("North Wire", "2034-06-20")
            .Says("The Bank", Kind.Report, "the central bank had cut its key rate", "2034-06-12");
        var story = told.Make();
        var proposed = Assert.Single(story.Forecasts);
        Assert.True(proposed.Outcome is { Value: OutcomeValue.CameTrue, Proposed: true });
        var given = new DecisionWriter("a reader", DateTimeOffset.UnixEpoch, "test").Resolve(
            proposed,
            OutcomeValue.Failed
        );
        var decided = new StoryMaker().Make(story.Input with { Decisions = [given] });
        Assert.True(Assert.Single(decided.Forecasts).Outcome is { Value: OutcomeValue.Failed, Proposed: false });
    }
}
