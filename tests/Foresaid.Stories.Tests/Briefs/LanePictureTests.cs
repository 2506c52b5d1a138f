using System.Globalization;
using System.Xml.Linq;
using Foresaid.Stories.Briefs;
using Foresaid.Stories.Briefs.Pictures;
using Foresaid.Stories.Briefs.Print;
using Foresaid.Stories.Questions;
using static Foresaid.Stories.Tests.Briefs.LaneStory;

namespace Foresaid.Stories.Tests.Briefs;

/// <summary>The lanes as a picture: what is in it, that nothing runs over anything, and that no text or number breaks it.</summary>
public class LanePictureTests
{
    private static readonly Saying[] Harbour =
    [
        new("Harbour Board", "2031-01-08", Days("2031-04-01", "2031-04-10", Edge.Soft)),
        new("Harbour Board", "2031-03-05", Days("2031-04-16", "2031-04-16"), Move: Move.Later),
        new("Pilots' Union", "2031-01-14", Days("2031-04-04", null), CertaintyValue.Probable),
        new("Ana Ruiz", "2031-02-02", Days(null, "2031-04-15"), CertaintyValue.Unknown),
        new("officials", "2031-02-10", Days("2031-04-01", "2031-04-30"), CertaintyValue.Possible, Named: false),
        new("analysts", "2031-02-11", Days("2031-05-01", "2031-05-10"), CertaintyValue.Possible, Named: false),
    ];

    private static Question Opening(params Saying[] sayings) =>
        Of(
            "When will the harbour open?",
            QuestionType.When,
            sayings.Length > 0 ? sayings : Harbour,
            "Harbour Board",
            Days("2031-04-16", "2031-04-16")
        ).Questions[0];

    private static XElement Draw(Question question) => XElement.Parse(LanePicture.Of(question));

    private static List<string> Texts(XElement picture) => [.. picture.Descendants("text").Select(text => text.Value)];

    [Fact]
    public void Every_lane_is_a_strip_the_organisers_first_and_the_unnamed_in_one()
    {
        var strips = Draw(Opening())
            .Elements("g")
            .Where(g => ((string)g.Attribute("class")!).StartsWith("strip"))
            .ToList();
        Assert.Equal(
            ["Harbour Board · the organiser", "Ana Ruiz", "Pilots' Union", "Unnamed speakers (2)"],
            strips.Select(strip => strip.Element("text")!.Value)
        );
        Assert.Equal("strip organiser", (string)strips[0].Attribute("class")!);
        Assert.Single(strips, strip => (string)strip.Attribute("class")! == "strip folded");
    }

    [Fact]
    public void Certainty_is_weight_moves_have_names_open_ends_have_tips_and_the_outcome_a_line()
    {
        var picture = Draw(Opening());
        double Width(string certainty) =>
            picture
                .Descendants("rect")
                .First(bar => (string?)bar.Attribute("class") == "bar " + certainty)
                .Attribute("width")!
                .Value
                is var width
                ? double.Parse(width, CultureInfo.InvariantCulture)
                : 0;
        Assert.True(Width("certain") > Width("probable") && Width("probable") > Width("possible"));
        Assert.Contains("later", Texts(picture));
        Assert.Contains("16 Apr", Texts(picture));
        Assert.Equal(2, picture.Descendants("svg").Count(answer => answer.Elements("path").Any()));
        Assert.Contains("what came of it: 16 April 2031 (proposed)", Texts(picture));
        Assert.Equal(4 + 1, picture.Descendants("line").Count(line => (string)line.Attribute("class")! == "outcome"));
    }

    [Fact]
    public void A_screen_reader_hears_the_question_and_each_answer()
    {
        var picture = Draw(Opening());
        var (title, told) = (picture.Element("title")!, picture.Element("desc")!);
        Assert.Equal("img", (string)picture.Attribute("role")!);
        Assert.Equal(
            $"{(string)title.Attribute("id")!} {(string)told.Attribute("id")!}",
            (string)picture.Attribute("aria-labelledby")!
        );
        Assert.Contains("When will the harbour open?", title.Value);
        Assert.Contains(
            "Harbour Board, the organiser: printed 8 January 2031, about 1–10 April 2031, certain",
            told.Value
        );
        Assert.Contains("16 April 2031, certain, later", told.Value);
    }

    [Fact]
    public void Later_days_lie_above_and_later_sayings_to_the_right()
    {
        var bars = Draw(Opening())
            .Elements("g")
            .First(g => (string)g.Attribute("class")! == "strip organiser")
            .Descendants("svg")
            .ToList();
        double Across(XElement answer) =>
            double.Parse(((string)answer.Attribute("x")!).TrimEnd('%'), CultureInfo.InvariantCulture);
        double Down(XElement answer) =>
            double.Parse((string)answer.Element("rect")!.Attribute("y")!, CultureInfo.InvariantCulture);
        Assert.True(Across(bars[0]) < Across(bars[1]));
        Assert.True(Down(bars[0]) > Down(bars[1]));
    }

    [Fact]
    public void Yes_and_no_have_a_band_each()
    {
        var picture = Draw(
            Of(
                "Will it open?",
                QuestionType.Whether,
                [
                    new("Ministry", "2031-01-01", No, CertaintyValue.Probable),
                    new("Ministry", "2031-02-01", Yes, Move: Move.Reversed),
                    new("Ministry", "2031-03-01", Yes, Move: Move.Withdrawn),
                ]
            ).Questions[0]
        );
        Assert.Contains("yes", Texts(picture));
        Assert.Contains("no", Texts(picture));
        Assert.Contains("reversed", Texts(picture));
        Assert.Single(picture.Descendants("path"), path => (string)path.Attribute("class")! == "cross");
    }

    [Fact]
    public void Figures_and_choices_are_written_beside_their_bars()
    {
        var figures = Draw(
            Of(
                "How many?",
                QuestionType.HowMany,
                [new("Board", "2031-01-01", Figure(4800, 4800)), new("Board", "2031-02-01", Figure(170, null))]
            ).Questions[0]
        );
        Assert.Contains("4,800", Texts(figures));
        Assert.Contains("at least 170", Texts(figures));
        var choices = Draw(
            Of(
                "Who?",
                QuestionType.Who,
                [
                    new("Board", "2031-01-01", new ChoiceAnswer("Lira Drost")),
                    new("Union", "2031-02-01", new ChoiceAnswer("Marek Ulm")),
                ]
            ).Questions[0]
        );
        Assert.Contains("Lira Drost", Texts(choices));
        Assert.Contains("Marek Ulm", Texts(choices));
    }

    [Fact]
    public void No_label_lies_over_a_bar_or_another_label_on_a_phone()
    {
        var sayings = Enumerable
            .Range(0, 50)
            .Select(n => new Saying(
                "Board " + (n % 3),
                HandStory.Day("2031-01-01").AddDays(n * 2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Days($"2031-05-{1 + (n * 7 % 20):00}", $"2031-05-{3 + (n * 7 % 20):00}"),
                (CertaintyValue)(n % 4),
                (Move)(n % 7)
            ));
        foreach (var strip in Draw(Opening([.. sayings])).Elements("g"))
        {
            var boxes = strip.Descendants("svg").SelectMany(Boxes).ToList();
            for (var one = 0; one < boxes.Count; one++)
            {
                for (var other = one + 1; other < boxes.Count; other++)
                {
                    if (boxes[one].IsLabel || boxes[other].IsLabel)
                        Assert.False(Overlap(boxes[one], boxes[other]), $"{boxes[one]} and {boxes[other]}");
                }
            }
        }
    }

    [Fact]
    public void A_thousand_answers_of_a_hundred_holders_stay_one_small_picture_with_a_note()
    {
        var sayings = Enumerable
            .Range(0, 1000)
            .Select(n => new Saying(
                "Holder " + (n % 100),
                HandStory.Day("2029-01-01").AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Days("2031-05-01", "2031-05-02")
            ))
            .ToList();
        var story = Of("When?", QuestionType.When, sayings);
        var picture = LanePicture.Of(story.Questions[0]);
        Assert.InRange(picture.Length, 1_000, 100_000);
        Assert.Contains("Not drawn: 920 answers, of 92 further holders.", picture);
        var page = BriefPage.Of(Brief.Of(story, new BriefOptions(LaneStory.AsOf)), "x");
        Assert.Contains("800 further answers are not shown", page);
    }

    [Fact]
    public void One_page_of_a_wrong_year_does_not_press_the_others_flat()
    {
        var sayings = Enumerable
            .Range(1, 9)
            .Select(n => new Saying("Board", $"2031-01-0{n}", Days($"2031-05-0{n}", $"2031-05-0{n}")));
        var picture = Draw(Opening([.. sayings, new("Board", "2013-01-05", Days("2031-05-01", "2031-05-01"))]));
        Assert.Contains("Not drawn: 1 answer.", Texts(picture));
        var places = picture.Descendants("svg").Select(answer => (string)answer.Attribute("x")!).Distinct();
        Assert.Equal(9, places.Count());
        Assert.DoesNotContain(Texts(picture), text => text.Contains("2013"));
    }

    [Fact]
    public void Names_that_are_markup_are_shown_as_text()
    {
        const string Bad = "<script>alert(1)</script>\" onload=\"x\u202E";
        var question = Opening([
            new(Bad, "2031-01-01", new ChoiceAnswer(Bad)),
            new(Bad, "2031-01-02", Days(null, null)),
        ]);
        var picture = LanePicture.Of(question with { Words = Bad, Id = Bad });
        Assert.DoesNotContain("<script", picture, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onload=\"", picture, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(XElement.Parse(picture));
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData(null, null)]
    public void The_ends_of_time_are_drawn_without_harm(string? from, string? to)
    {
        var picture = LanePicture.Of(
            Opening(
                new Saying("A", "0001-01-01", Days(from, to)),
                new Saying("B", "9999-12-31", Days("2031-01-01", "2031-01-02"))
            )
        );
        Assert.DoesNotContain("NaN", picture);
        Assert.DoesNotContain("Infinity", picture);
        Assert.True(picture.Length < 60_000);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-5, 5)]
    [InlineData(0, 7.9e28)]
    public void Any_figures_are_drawn_without_harm(double low, double high)
    {
        var picture = LanePicture.Of(
            Of(
                "How many?",
                QuestionType.HowMany,
                [new("A", "2031-01-01", Figure((decimal)low, (decimal)high))]
            ).Questions[0]
        );
        Assert.DoesNotContain("NaN", picture);
        Assert.DoesNotContain("∞", picture);
        Assert.True(picture.Length < 60_000);
    }

    [Fact]
    public void Where_no_answer_has_a_day_there_is_no_picture_but_the_table()
    {
        var story = Of("When?", QuestionType.When, [new("A", null, Days("2031-05-01", "2031-05-02"))]);
        Assert.Empty(LanePicture.Of(story.Questions[0]));
        var page = BriefPage.Of(Brief.Of(story, new BriefOptions(LaneStory.AsOf)), "x");
        Assert.Contains("The table behind it: 1 answer of 1 holder", page);
        Assert.Contains("<td>undated</td><td>1–2 May 2031</td>", page);
    }

    private static bool Overlap(
        (bool IsLabel, double Left, double Top, double Right, double Bottom) one,
        (bool IsLabel, double Left, double Top, double Right, double Bottom) other
    ) => one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    /// <summary>The bar and the lines of the label, on a phone; a letter is taken for six pixels.</summary>
    private static IEnumerable<(bool IsLabel, double Left, double Top, double Right, double Bottom)> Boxes(
        XElement answer
    )
    {
        double Of(XElement of, string name) => double.Parse((string)of.Attribute(name)!, CultureInfo.InvariantCulture);
        var x = double.Parse(((string)answer.Attribute("x")!).TrimEnd('%'), CultureInfo.InvariantCulture) * 3.26;
        var lines = answer
            .Elements("text")
            .Where(text => !((string)text.Attribute("class")!).Contains("wide"))
            .ToList();
        if (answer.Element("rect") is { } bar)
            yield return (
                false,
                x + Of(bar, "x"),
                Of(bar, "y"),
                x + Of(bar, "x") + Of(bar, "width"),
                Of(bar, "y") + Of(bar, "height")
            );
        if (lines.Count == 0)
            yield break;
        var wide = lines.Max(line => line.Value.Length) * 6.0;
        var left = (string?)lines[0].Attribute("text-anchor") switch
        {
            "end" => x + Of(lines[0], "x") - wide,
            "middle" => x + Of(lines[0], "x") - (wide / 2),
            _ => x + Of(lines[0], "x"),
        };
        yield return (true, left, Of(lines[0], "y") - 9, left + wide, Of(lines[^1], "y") + 2);
    }
}
