using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Tests.Questions;

/// <summary>What the words of a question ask for, seen by what answers it.</summary>
public sealed class AskedTests
{
    [Theory]
    [InlineData("When will the Halcyon probe lift off?", "the probe will lift off in June", QuestionType.When)]
    [InlineData("When will the Halcyon probe lift off?", "the probe will be launched in June", QuestionType.When)]
    [InlineData("When will the Halcyon probe be launched?", "the launch will slip to June", QuestionType.When)]
    [InlineData("When will the launch take place?", "the probe will lift off in June", QuestionType.When)]
    [InlineData("How much will the mission cost?", "the mission will cost 620 million crowns", QuestionType.HowMany)]
    [InlineData("Will the bank cut its key rate in June?", "the bank will lower rates in June", QuestionType.Whether)]
    [InlineData(
        "Will the Bank of Corvia cut its main rate in June?",
        "the bank will lower its main rate in June",
        QuestionType.Whether
    )]
    [InlineData("When will the Bank of Corvia cut its policy rate?", "a rate cut will come in June", QuestionType.When)]
    [InlineData("When will the bank first raise rates?", "the first rate rise will come in June", QuestionType.When)]
    [InlineData("When will the jury deliver its verdict?", "a verdict will come in June", QuestionType.When)]
    [InlineData("When will the verdict be given?", "the jury will reach a verdict in June", QuestionType.When)]
    [InlineData("Will Otto Krane testify?", "Krane will take the stand in June", QuestionType.Whether)]
    [InlineData("Will the crew return by the end of June?", "the crew will land in June", QuestionType.Whether)]
    [InlineData(
        "How many satellites will the rocket carry?",
        "the rocket will carry 14 satellites in June",
        QuestionType.HowMany
    )]
    [InlineData("When will the dock strike begin?", "the strike will begin in June", QuestionType.When)]
    [InlineData(
        "When will the trial of Otto Krane begin?",
        "the trial of Otto Krane will open in June",
        QuestionType.When
    )]
    [InlineData(
        "On what day does the rail strike end?",
        "the rail strike will come to an end in June",
        QuestionType.When
    )]
    [InlineData("Will the jury convict Otto Krane?", "Otto Krane will be found guilty in June", QuestionType.Whether)]
    [InlineData("Is the bridge due to open in June?", "the bridge will open in June", QuestionType.Whether)]
    [InlineData(
        "Will Governor Eva Stern go in June?",
        "Governor Eva Stern will be dismissed in June",
        QuestionType.Whether
    )]
    [InlineData(
        "Will parliament adopt the bank bill?",
        "parliament will pass the bank bill in June",
        QuestionType.Whether
    )]
    [InlineData(
        "Will Kestrel reach orbit by the end of June?",
        "Kestrel will reach orbit in June",
        QuestionType.Whether
    )]
    [InlineData("How many drivers will strike?", "4,000 drivers will walk out in June", QuestionType.HowMany)]
    [InlineData("How many seats will the Greens win?", "the Greens will win 14 seats in June", QuestionType.HowMany)]
    [InlineData("Who will win the cup?", "Ada Quist will win the cup in June", QuestionType.Who)]
    [InlineData("When will the Halcyon probe be launched?", "lift-off is set for June", QuestionType.When)]
    [InlineData(
        "How high will inflation be at the end of the year?",
        "inflation will reach 4 percent in June",
        QuestionType.HowMany
    )]
    [InlineData("Who will replace Governor Eva Stern?", "Ada Quist will succeed Stern in June", QuestionType.Who)]
    [InlineData("Who will be the next governor?", "Ada Quist will be named governor in June", QuestionType.Who)]
    public void A_question_is_answered_by_what_says_it_in_other_words(string asked, string told, QuestionType type)
    {
        var question = Asked(asked, told);
        Assert.Equal(type, question.Type);
        Assert.Equal("Ana Ruiz", Assert.Single(question.Lanes).Holder.Name);
    }

    [Theory]
    [InlineData("When will the trial of Otto Krane begin?", "the trial of Otto Krane will end in June")]
    [InlineData("When will the trial of Otto Krane begin?", "the trial of Ida Holm will begin in June")]
    [InlineData("Will parliament adopt the bank bill?", "parliament will debate the bank bill in June")]
    [InlineData("Will Kestrel reach orbit by the end of June?", "Kestrel will reach orbit in August")]
    [InlineData("How many drivers will strike?", "4,000 nurses will walk out in June")]
    [InlineData("When will the bridge open?", "the tunnel will open in June")]
    public void And_not_by_what_speaks_of_something_else(string asked, string told) =>
        Assert.Empty(Asked(asked, told).Lanes);

    /// <summary>Known failures. One that begins to be answered moves up.</summary>
    [Theory]
    [InlineData(
        "By how much will the bank raise its rate?",
        "the bank will raise its key rate by half a point in June"
    )]
    [InlineData("How long will the sentence be?", "Krane will get 12 years")]
    public void What_a_reader_would_take_for_an_answer_and_is_none_yet(string asked, string told) =>
        Assert.Empty(Asked(asked, told).Lanes);

    [Fact]
    public void Who_is_called_the_engineer_is_meant_by_it()
    {
        var question = new HeldStory("2034-12-31")
            .Page("North Wire", "2034-03-01")
            .Says("Tom Berg", Kind.Report, "Otto Krane, the harbour engineer, was questioned", "2034-02-20")
            .Says("Ana Ruiz", Kind.Forecast, "Krane will be convicted in June", "2034-06-01..2034-06-30")
            .Says("Ida Holm", Kind.Forecast, "the cook Lea Quist will be convicted in June", "2034-06-01..2034-06-30")
            .Ask("Will the engineer be found guilty?")
            .Answered();
        Assert.Equal("Ana Ruiz", Assert.Single(question.Lanes).Holder.Name);
    }

    [Fact]
    public void Not_before_a_day_answers_with_the_days_from_it_on()
    {
        var question = new HeldStory("2034-12-31")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, "the bridge will not open before June", "..2034-05-31", isNot: true)
            .Ask("When will the bridge open?")
            .Answered();
        var answer = Assert.Single(Assert.Single(question.Lanes).Answers);
        var window = Assert.IsType<WindowAnswer>(answer.Value).Window;
        Assert.Equal((new DateOnly(2034, 6, 1), null), (window.Earliest, window.Latest));
    }

    [Fact]
    public void What_answers_a_question_is_judged_by_its_outcome_also_where_the_words_differ()
    {
        var story = new HeldStory("2034-12-31")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, "the verdict on Krane will come in June", "2034-06-01..2034-06-30")
            .Page("Harbour Post", "2034-06-13")
            .Says("The Court", Kind.Report, "it had found Otto Krane guilty", "2034-06-12")
            .Ask("When will the court decide on Krane?")
            .Make();
        var forecast = Assert.Single(story.Forecasts, one => one.Holders[0].Name == "Ana Ruiz");
        Assert.Equal(Foresaid.Stories.Forecasts.OutcomeValue.CameTrue, forecast.Outcome?.Value);
    }

    [Fact]
    public void A_when_without_a_day_is_no_answer() =>
        Assert.Empty(Asked("When will the bridge open?", "the bridge will open", null).Lanes);

    [Fact]
    public void The_year_is_that_which_the_story_speaks_of()
    {
        var story = new HeldStory("2035-12-31")
            .Page("An Old Page", "2029-05-01")
            .Says("Tom Berg", Kind.Report, "the bridge was painted")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, "the bridge will open in June", "2034-06-01..2034-06-30")
            .Ask("Will the bridge open by the end of June?");
        Assert.Equal(new DateOnly(2034, 6, 30), story.Answered().Window!.Latest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("Will")]
    [InlineData("When will")]
    [InlineData("how many")]
    [InlineData("Bridge")]
    public void Words_that_ask_nothing_are_answered_by_nothing(string words) =>
        Assert.Empty(
            new HeldStory("2034-12-31")
                .Page("North Wire", "2034-03-01")
                .Says("Ana Ruiz", Kind.Forecast, "the bridge will open in June", "2034-06-01..2034-06-30")
                .Ask(words)
                .Answered()
                .Lanes
        );

    [Fact]
    public void A_hostile_question_costs_no_more_than_its_length()
    {
        var words = string.Concat(Enumerable.Repeat("will the ", 20_000)) + "open?";
        Assert.Empty(Asked(words, "the bridge will open in June").Lanes);
    }

    private static Question Asked(string asked, string told, string? about = "")
    {
        var window =
            about is null ? null
            : told.Contains("August", StringComparison.Ordinal) ? "2034-08-01..2034-08-31"
            : "2034-06-01..2034-06-30";
        return new HeldStory("2034-12-31")
            .Page("North Wire", "2034-03-01")
            .Says("Ana Ruiz", Kind.Forecast, told, window)
            .Ask(asked)
            .Answered();
    }
}
