using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Foresaid.Score;
using Foresaid.Score.Stories;

namespace Foresaid.Stories.Tests.Scoring;

/// <summary>The scorer of stories cannot be fooled: all of the gold is 1, nothing is 0, and each sort of mistake costs.</summary>
public class ScorerTests
{
    private static readonly StoryGold Gold = DamGold.Read();

    [Fact]
    public void What_the_gold_says_scores_one_in_every_figure()
    {
        Assert.All(Figures(Gold, Findings.OfGold(Gold)), Perfect);
    }

    [Fact]
    public void What_the_frozen_gold_says_scores_one_in_every_figure()
    {
        var gold = StoryGold.Load(Folder("golden", "stories", "assembly"));
        var list = Folder("bench", "Foresaid.Score", "Stories", "defensible") + "/assembly.json";
        Assert.All(Figures(gold, Findings.OfGold(gold), Defensible.Load(list)), Perfect);
    }

    [Fact]
    public void Nothing_scores_nothing()
    {
        Assert.All(Figures(Gold, new Findings()), figure => Assert.Equal(0, figure.Value));
    }

    [Fact]
    public void One_great_claim_of_everything_is_not_precise()
    {
        var all = new Findings
        {
            Claims =
            [
                [.. Gold.Sayings.Select(saying => saying.Id)],
            ],
        };
        Assert.Equal(1, Value(all, "claim links recall"));
        // Of the 8 statements of no copy, 28 pairs; one is arguable, two are right.
        Assert.Equal(2.0 / 27, Value(all, "claim links precision"), 6);
        Assert.Equal(1, Value(all, "look-alikes taken (count)"));
    }

    [Fact]
    public void Statements_of_copies_count_neither_for_nor_against_a_claim()
    {
        var withoutCopies = new Findings
        {
            Claims =
            [
                ["s1", "s7"],
                ["s3", "s8"],
            ],
        };
        Assert.Equal(1, Value(withoutCopies, "claim links F1"));
        var withCopies = new Findings
        {
            Claims =
            [
                ["s1", "s4", "s7", "~a2:0"],
                ["s3", "s6", "s8"],
            ],
        };
        Assert.Equal(1, Value(withCopies, "claim links F1"));
    }

    [Fact]
    public void A_statement_that_the_gold_does_not_have_spoils_a_claim()
    {
        var strange = new Findings
        {
            Claims =
            [
                ["s1", "s7", "~a3:0"],
                ["s3", "s8"],
            ],
        };
        Assert.Equal(0.5, Value(strange, "claim links precision"));
    }

    [Fact]
    public void A_pair_that_names_the_copy_is_as_good_and_counts_once()
    {
        var copy = new FoundPair("conflict", "s6", "s8", "polarity", null);
        var both = new Findings { Pairs = [copy, copy with { A = "s8", B = "s3" }] };
        Assert.Equal(1, Value(both, "conflicts precision"));
        Assert.Equal(1, Value(both, "conflicts recall"));
    }

    [Fact]
    public void Calling_a_conflict_a_disagreement_costs_only_in_the_strict_figure()
    {
        var other = new Findings { Pairs = [new FoundPair("disagreement", "s3", "s8", "polarity", null)] };
        Assert.Equal(1, Value(other, "conflicts precision"));
        Assert.Equal(0, Value(other, "conflicts by type F1"));
    }

    [Fact]
    public void A_retelling_turned_round_is_wrong()
    {
        var turned = new Findings { Pairs = [new FoundPair("retelling", "s7", "s1", "certainty", "softer")] };
        Assert.Equal(0, Value(turned, "retellings F1"));
    }

    [Fact]
    public void An_arguable_pair_costs_nothing()
    {
        var more = Findings.OfGold(Gold);
        Assert.Contains(more.Pairs, pair => pair is { A: "s9", B: "s10" });
        Assert.Equal(1, Value(more, "conflicts precision"));
    }

    [Fact]
    public void The_lane_of_another_holder_is_the_wrong_lane()
    {
        var question = Findings.OfGold(Gold).Asked[0];
        var all = question.Lanes.SelectMany(lane => lane.Answers).ToImmutableArray();
        var one = new Findings { Asked = [question with { Lanes = [new FoundLane(["Ada Brook"], all)] }] };
        // Three places in the gold: the board's two (a copy stands for its original), and one of hers.
        Assert.Equal(1.0 / 3, Value(one, "lanes recall"), 6);
        Assert.Equal(1.0 / 3, Value(one, "lanes precision"), 6);
        Assert.Equal(0, Value(one, "moves recall"));
    }

    [Fact]
    public void Names_of_one_speaker_are_one_lane()
    {
        var question = Findings.OfGold(Gold).Asked[0];
        var renamed = question with { Lanes = [.. question.Lanes.Select(Renamed)] };
        Assert.Equal(1, Value(new Findings { Asked = [renamed] }, "lanes recall"));

        static FoundLane Renamed(FoundLane lane) =>
            lane.Names[0] == "Water Board" ? lane with { Names = ["the board of water"] } : lane;
    }

    [Fact]
    public void Refusing_everything_is_not_precise()
    {
        var all = Findings.OfGold(Gold);
        all = all with
        {
            Forecasts = [.. all.Forecasts.Select(one => one with { Refused = "truism", Outcome = null })],
        };
        Assert.Equal(1, Value(all, "refusals recall"));
        Assert.Equal(0.5, Value(all, "refusals precision"));
        Assert.Equal(0, Value(all, "refusals: reason right"));
        Assert.Equal(0, Value(all, "outcomes right"));
        Assert.Equal(1, Value(all, "look-alikes taken (count)"));
    }

    [Fact]
    public void An_eleventh_proposal_comes_too_late()
    {
        var question = Findings.OfGold(Gold).Asked[0];
        var other = question with { Type = "whether" };
        var late = new Findings { Proposed = [.. Enumerable.Repeat(other, 10), question] };
        Assert.Equal(0, Value(late, "proposed questions at ten"));
        var tenth = new Findings { Proposed = [.. Enumerable.Repeat(other, 9), question] };
        Assert.Equal(1, Value(tenth, "proposed questions at ten"));
    }

    [Fact]
    public void Every_miss_and_every_wrong_one_is_told()
    {
        var whys = new StringWriter();
        var wrong = new Findings
        {
            Claims =
            [
                ["s1", "s3"],
            ],
        };
        _ = new StoryFigures(new Marking(Gold, Defensible.None, wrong), whys, "gold").All().ToList();
        Assert.Contains("claim links missed: s1 a1 [Water Board] The dam will open in June", whys.ToString());
        Assert.Contains("claim links wrong: s1 a1 [Water Board] The dam will open in June", whys.ToString());
    }

    [Fact]
    public void Readings_made_of_the_gold_say_what_it_says()
    {
        var made = new GoldReadings(Gold, new Reader());
        var readings = made.Make().ToList();
        var retold = readings[2].Statements[0];
        Assert.Equal("s7", made.GoldIds[retold.Id]);
        Assert.Equal("the Water Board", readings[2].Article.Text.Words(retold.Source.AsSpan()));
        Assert.Equal(CertaintyValue.Possible, retold.Certainty[^1].Value);
        Assert.Equal("said", readings[2].Article.Text.Words(readings[2].Statements[2].Cue.AsSpan()));
        Assert.Equal("Brook", readings[2].Article.Text.Words(readings[2].Statements[2].Source.AsSpan()));
        Assert.Equal(readings[2].Statements[1].Speakers, readings[2].Statements[2].Speakers);
        Assert.Equal(SpeakerType.Outlet, readings[0].Speakers[0].Type);
    }

    [Fact]
    public void Rows_are_mapped_by_the_words_that_they_share()
    {
        var reader = new Reader();
        var map = RowMap.OfReadings(Gold, [.. Gold.Texts.Select(text => reader.Read(text.Article))]);
        Assert.InRange(map.Mapped, 6, Gold.Sayings.Length);
    }

    private static void Perfect(Figure figure) =>
        Assert.True(figure.Value == (figure.LowerIsBetter ? 0 : 1), $"{figure.Name} is {figure.Value}.");

    private static double Value(Findings findings, string name) =>
        Figures(Gold, findings).Single(figure => figure.Name == "gold " + name).Value;

    private static List<Figure> Figures(StoryGold gold, Findings findings, Defensible? defensible = null) =>
        [.. new StoryFigures(new Marking(gold, defensible ?? Defensible.None, findings), null, "gold").All()];

    private static string Folder(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string caller = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", ".."));
}
