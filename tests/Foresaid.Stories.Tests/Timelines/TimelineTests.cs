using Foresaid.Stories.Tests.Questions;
using Foresaid.Stories.Timelines;

namespace Foresaid.Stories.Tests.Timelines;

/// <summary>What happened, what was decided and what is to come, in order of time.</summary>
public sealed class TimelineTests
{
    private static HeldStory Story() => new HeldStory("2034-08-01").Page("North Wire", "2034-03-01");

    [Fact]
    public void Happenings_are_told_once_in_order_with_all_who_tell_them()
    {
        var story = Story()
            .Says("The Police", Kind.Report, "the bridge had collapsed on Tuesday", "2034-02-28")
            .Says("Ana Ruiz", Kind.Report, "the bridge collapsed on Tuesday", "2034-02-28")
            .Says("The Police", Kind.Report, "two suspects had been arrested on Monday", "2034-02-27");
        var entries = story.Make().Timeline;
        Assert.Equal(
            [new DateOnly(2034, 2, 27), new DateOnly(2034, 2, 28)],
            entries.Select(entry => entry.Window!.Earliest!.Value)
        );
        Assert.Equal(["Police", "Ana Ruiz"], entries[1].Holders.Select(holder => holder.Name));
        Assert.All(entries, entry => Assert.Equal(EntryStatus.Done, entry.Status));
    }

    [Fact]
    public void What_another_denies_is_disputed_and_what_was_only_denied_did_not_happen()
    {
        var story = Story()
            .Says("The Police", Kind.Report, "two suspects had been arrested on Monday", "2034-02-27")
            .Says("The Lawyer", Kind.Denial, "two suspects had been arrested on Monday", "2034-02-27", isNot: true)
            .Says("The Mayor", Kind.Denial, "the bridge had been sold on Monday", "2034-02-27", isNot: true);
        var entry = Assert.Single(story.Make().Timeline);
        Assert.True(entry.Disputed);
        Assert.Equal(2, entry.Rows.Length);
    }

    [Theory]
    [InlineData(StatusValue.Underway, EntryStatus.Underway)]
    [InlineData(StatusValue.NotYet, EntryStatus.NotYet)]
    [InlineData(StatusValue.Cancelled, EntryStatus.Cancelled)]
    public void Its_status_is_told(StatusValue told, EntryStatus status)
    {
        var story = Story()
            .Says("The Police", Kind.Report, "the search of the river was going on", "2034-02-27", status: told);
        Assert.Equal(status, Assert.Single(story.Make().Timeline).Status);
    }

    [Fact]
    public void What_is_to_come_is_expected_until_its_window_has_passed_or_it_has_come()
    {
        var story = Story()
            .Says("Ana Ruiz", Kind.Forecast, "the bridge will open in June", "2034-06-01..2034-06-30")
            .Says("Ana Ruiz", Kind.Forecast, "the tunnel will open in September", "2034-09-01..2034-09-30")
            .Says("Ana Ruiz", Kind.Forecast, "Ida Holm will be named judge in September", "2034-09-01..2034-09-30")
            .Page("North Wire", "2034-07-01")
            .Says("The Court", Kind.Report, "Ida Holm had been named judge on Friday", "2034-06-30");
        var expected = Assert.Single(story.Make().Timeline, entry => entry.Status == EntryStatus.Expected);
        Assert.Equal("the tunnel will open in September", expected.Words);
    }

    [Fact]
    public void An_organisers_decision_stands_on_its_day_and_on_its_word_alone()
    {
        var story = Story()
            .Says("The Road Office", Kind.Intention, "to open the bridge in June", "2034-06-01..2034-06-30")
            .Ask("When will the bridge open?");
        var entry = Assert.Single(story.Make().Timeline);
        Assert.Equal((new DateOnly(2034, 3, 1), true), (entry.Window!.Earliest!.Value, entry.OrganiserOnly));
        Assert.Equal("Road Office decides: to open the bridge in June", entry.Words);
    }

    [Fact]
    public void The_undated_come_last()
    {
        var story = Story()
            .Says("The Court", Kind.Report, "the ban had been lifted", status: StatusValue.Done)
            .Says("The Police", Kind.Report, "the bridge had collapsed on Tuesday", "2034-02-28");
        Assert.Equal([false, true], story.Make().Timeline.Select(entry => entry.Window is null));
    }
}
