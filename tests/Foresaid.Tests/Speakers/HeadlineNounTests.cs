namespace Foresaid.Tests.Speakers;

/// <summary>A bare noun in a headline is the only one named below whom it fits, or stays by itself.</summary>
public sealed class HeadlineNounTests
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData(
        "Ferry had no pilot, agency says\n\nThe ferry had no pilot, the Maritime Safety Agency said on Monday.",
        "Maritime Safety Agency"
    )]
    [InlineData(
        "Union says 400 have walked out\n\nAbout 400 have walked out, the Dockworkers' Union said on Monday.",
        "Dockworkers' Union"
    )]
    public void The_only_one_named_below_is_meant(string text, string name) => Assert.Equal(name, FirstSpeaker(text));

    [Fact]
    public void Of_two_that_fit_neither_is_taken() =>
        Assert.Equal(
            "ministry",
            FirstSpeaker(
                "Beds were empty, ministry says\n\nThe Health Ministry gave a figure on Monday. The Home Ministry gave another, it said."
            )
        );

    private static string FirstSpeaker(string text) =>
        Reader
            .Read(
                new Article
                {
                    Text = new SourceText(text),
                    Published = Published.On(new DateOnly(2031, 3, 12), "given"),
                }
            )
            .Statements[0]
            .Speaker!.Name;
}
