using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Tests.Briefs;

namespace Foresaid.Stories.Tests.Forecasts;

/// <summary>Which forecasts are taken, and why the others are refused; each rule beside a look-alike that it must leave alone.</summary>
public sealed class RefusalTests
{
    private static readonly Window June = new(new(2034, 6, 1), new(2034, 6, 30), Edge.Firm, "month");

    [Theory]
    [InlineData("rates will go where they have to go")]
    [InlineData("inflation will come down when prices stop rising")]
    [InlineData("the bank will act when the time is right")]
    [InlineData("the krona will find its own level")]
    [InlineData("markets will either rise or fall")]
    [InlineData("the currency will be worth what people pay for it")]
    [InlineData("the jury will decide as it sees fit")]
    [InlineData("the trial will end when it ends")]
    [InlineData("she will be convicted or acquitted")]
    [InlineData("the rocket will fly when it is ready")]
    [InlineData("the strike will go on until it does not")]
    [InlineData("the storm will pass once it has passed")]
    [InlineData("the best team will win")]
    [InlineData("the pact will last for as long as it can")]
    [InlineData("a promise will be a promise")]
    public void What_cannot_fail_is_a_truism(string content) => Assert.Equal(Refusal.Truism, RefusalOf(content, null));

    [Theory]
    [InlineData("the governor will cut rates to please the palace")]
    [InlineData("the governor will hold rates because she fears the press")]
    [InlineData("he will plead guilty to spare his family")]
    [InlineData("the defence will call her in order to win the jury's pity")]
    [InlineData("the agency will launch early to upstage its rival")]
    [InlineData("the minister will write the report to shame her critics")]
    public void What_rests_on_a_reading_of_motives_is_refused(string content) =>
        Assert.Equal(Refusal.Motives, RefusalOf(content, null));

    [Theory]
    [InlineData("the cut will restore faith in the bank")]
    [InlineData("savers will never trust the bank again")]
    [InlineData("the verdict will be a turning point for the country")]
    [InlineData("space will never look the same")]
    [InlineData("the mission will inspire a generation")]
    [InlineData("the crew will go down in history")]
    [InlineData("the strike will leave its mark on the town")]
    [InlineData("nobody will ever know what the judge thinks")]
    [InlineData("the ruling would make the banks think")]
    [InlineData("the tour will show who really leads the party")]
    public void What_nobody_could_see_is_refused(string content) =>
        Assert.Equal(Refusal.NotObservable, RefusalOf(content, null));

    [Theory]
    [InlineData("rates will rise again one day")]
    [InlineData("a launch will come sooner or later")]
    [InlineData("the price of oil will double at some point")]
    [InlineData("the dam will break")]
    public void What_has_no_time_and_no_end_is_refused(string content) =>
        Assert.Equal(Refusal.NoTime, RefusalOf(content, null));

    [Theory]
    [InlineData("the bank will cut rates in June")]
    [InlineData("shares would rise or fall by less than 2% in June")]
    [InlineData("the satellite will be moved to avoid debris in June")]
    [InlineData("the team will set a new world record in June")]
    [InlineData("the museum of history will reopen in June")]
    [InlineData("the king will give a speech to mark the day in June")]
    [InlineData("the new rules will help 40,000 tenants in June")]
    [InlineData("the rocket will lift off in June if the wind drops")]
    [InlineData("prices will fall in June unless the harvest fails")]
    public void A_day_makes_most_things_decidable(string content) => Assert.Null(RefusalOf(content, June));

    [Theory]
    [InlineData("the market will be up or down in June", Refusal.Truism)]
    [InlineData("the hearing will open in June unless it does not", Refusal.Truism)]
    [InlineData("the cut will change the mood in June", Refusal.NotObservable)]
    [InlineData("nobody will remember the speech in June", Refusal.NotObservable)]
    public void But_not_all(string content, Refusal refusal) => Assert.Equal(refusal, RefusalOf(content, June));

    [Fact]
    public void A_hostile_content_costs_no_more_than_its_length()
    {
        var content = string.Concat(Enumerable.Repeat("when it or it as long as to ", 20_000)).Trim();
        Assert.NotNull(RefusalOf(content, null));
    }

    private static Refusal? RefusalOf(string content, Window? about)
    {
        var told = new Told("The Daily Signal", "2034-03-01", $"Ana Ruiz said {content}.")
            .Speaker("s1", "Ana Ruiz")
            .Says("s1", "Ana Ruiz", "said", content, Kind.Forecast, also: one => one with { About = about });
        var input = new StoryInput("test", [new StoryArticle(told.Read())], new DateOnly(2034, 4, 1));
        var forecast = Assert.Single(new StoryMaker().Make(input).Forecasts);
        Assert.Equal(forecast.Refused is null, forecast.Rule is not null);
        Assert.Equal(forecast.Refused is null ? ForecastState.Open : ForecastState.Refused, forecast.State);
        return forecast.Refused;
    }
}
