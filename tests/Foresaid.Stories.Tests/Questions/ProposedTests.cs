using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Tests.Questions;

/// <summary>Which questions a story proposes by itself, and in which words.</summary>
public sealed class ProposedTests
{
    private const string June = "2034-06-01..2034-06-30";

    private static HeldStory Two(string told, string? about = June) =>
        new HeldStory("2034-05-01")
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz", Kind.Forecast, told, about)
            .Page("The Daily Signal", "2034-03-01")
            .Says("Tom Berg", Kind.Forecast, told, about);

    [Theory]
    [InlineData("the Tenth Winter Congress will open in June", "When will the Tenth Winter Congress open?")]
    [InlineData("the rail strike could end in June", "When will the rail strike end?")]
    [InlineData("Governor Eva Stern is likely to resign in June", "Will Governor Eva Stern resign in June 2034?")]
    [InlineData(
        "parliament would probably adopt a new five-year plan in June",
        "Will parliament adopt a new five-year plan in June 2034?"
    )]
    [InlineData("4,000 drivers will walk out in June", "How many drivers will walk out?")]
    public void A_question_that_two_origins_answer_is_proposed_in_plain_English(string told, string words)
    {
        var question = Two(told).Make().Questions[0];
        Assert.Equal((words, false, 2), (question.Words, question.Asked, question.Origins));
    }

    [Fact]
    public void What_cannot_be_turned_into_a_question_stands_in_its_own_words()
    {
        var question = Two("no bread, no peace: convict Otto Krane").Make().Questions[0];
        Assert.Equal("Whether: \u201Cno bread, no peace: convict Otto Krane\u201D", question.Words);
    }

    [Fact]
    public void One_origin_alone_proposes_nothing()
    {
        var story = new HeldStory("2034-05-01")
            .Page("North Wire", "2034-02-01")
            .Says("Ana Ruiz", Kind.Forecast, "the rail strike will end in June", June);
        Assert.Empty(story.Make().Questions);
    }

    [Fact]
    public void What_is_asked_is_not_proposed_again()
    {
        var questions = Two("the rail strike will end in June").Ask("When does the rail strike end?").Make().Questions;
        Assert.True(Assert.Single(questions).Asked);
    }

    [Fact]
    public void An_article_added_later_changes_no_id()
    {
        var before = Two("the rail strike will end in June");
        var id = before.Make().Questions[0].Id;
        before
            .Page("Coast Wire", "2034-04-01")
            .Says("Mia Holt", Kind.Forecast, "the strike on the railways will end in July", "2034-07-01..2034-07-31");
        Assert.Equal(id, before.Make().Questions[0].Id);
    }

    [Fact]
    public void Most_origins_come_first()
    {
        var story = Two("the rail strike will end in June");
        story
            .Page("Coast Wire", "2034-04-01")
            .Says("Mia Holt", Kind.Forecast, "Governor Eva Stern will resign in June", June)
            .Says("Ivo Lund", Kind.Forecast, "Governor Eva Stern will resign in June", June)
            .Says("Pia Dahl", Kind.Forecast, "Governor Eva Stern will resign in June", June);
        Assert.Equal([3, 2], story.Make().Questions.Select(question => question.Origins));
    }
}
