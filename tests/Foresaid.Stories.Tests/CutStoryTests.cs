using Foresaid.Stories.Rows;
using Foresaid.Stories.Tests.Briefs;

namespace Foresaid.Stories.Tests;

/// <summary>Whatever a reading holds, a story comes of it.</summary>
public sealed class CutStoryTests
{
    private const string Report = """
        Harbour bridge 'won't open in May,' says port's engineer

        TARN (North Wire) - The Port Ministry's spokesman told reporters on Tuesday that the bridge's two towers — "40 metres each" —
        would be finished by 3 May 2031. "It won't rain," she said; the ministry's 1,200 workers' union, citing the mayor, denied it.

        Engineer Ada Lind of the Tarn Institute said it's likely to cost $13bn, not the minister's 9 or 10. Nobody's been told why.
        """;

    [Fact]
    public void A_report_cut_anywhere_makes_a_story()
    {
        var reader = new Reader();
        var articles = Enumerable
            .Range(0, Report.Length / 6)
            .SelectMany(at => new[] { Report[..(at * 6)], Report[(at * 6)..] })
            .Where(text => text.Length > 0)
            .Select(
                (text, nth) =>
                    new StoryArticle(
                        reader.Read(
                            new Article
                            {
                                Text = new SourceText(text),
                                Outlet = $"Outlet {nth % 7}",
                                Url = $"https://cut.example/{nth}",
                                Published = Published.On(new DateOnly(2031, 4, 1).AddDays(nth % 20), "given"),
                            }
                        )
                    )
            );
        var story = new StoryMaker().Make(new StoryInput("cut", [.. articles], HandStory.AsOf));
        Assert.NotEmpty(story.Claims);
    }

    [Fact]
    public void A_content_that_begins_within_a_word_is_held_against_others()
    {
        const string Text = "An engineer said the port's gates will open. A pilot said the port's gates will open.";
        Reading Told(string outlet)
        {
            var told = new Told(outlet, "2031-04-01", Text, outlet, $"https://{outlet}.example/")
                .Speaker("s1", "An engineer", named: false)
                .Says("s1", "An engineer", "said", "'s gates will open");
            return told.Read();
        }
        var story = new StoryMaker().Make(
            new StoryInput("within", [new StoryArticle(Told("a")), new StoryArticle(Told("b"))], HandStory.AsOf)
        );
        Assert.Equal(2, story.Rows.Length);
    }
}
