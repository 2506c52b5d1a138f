using System.Text.RegularExpressions;
using Foresaid.Stories.Briefs;
using Foresaid.Stories.Briefs.Print;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Tests.Briefs;

/// <summary>What every brief keeps: rows under each item, the same brief in any order, nothing told that no row holds.</summary>
public class BriefTests
{
    private static readonly BriefOptions AsOf = new(HandStory.AsOf);

    private static Brief Whole() => Brief.Of(HandStory.Whole(), AsOf);

    private static List<string> Words(Brief brief, string section) =>
        [
            .. brief
                .Sections.Single(one => one.Id == section)
                .Groups.SelectMany(group => group.Items)
                .Select(item => item.Words),
        ];

    [Fact]
    public void A_question_tells_what_came_of_it_then_the_organiser_then_who_differs() =>
        Assert.Equal(
            [
                "What came of it: 9 May 2031, on the word of River Gazette (proposed; the last answer held it)",
                "9 May 2031, says the organiser, Ministry of Bridges (certain, printed 20 April 2031, 1 origin)",
                "Differs: about 11–20 May 2031, says Ana Ruiz (probable, printed 2 March 2031, 1 origin)",
            ],
            Words(Whole(), "questions")
        );

    [Fact]
    public void Without_an_organiser_the_newest_answer_stands_first_and_same_answers_together()
    {
        var story = HandStory.Whole();
        var question = story.Questions[0];
        var lanes = question.Lanes.Select(lane => lane with { IsOrganiser = false }).ToArray();
        var same = lanes[1] with { Answers = [lanes[0].Answers[^1]] };
        var brief = Brief.Of(
            story with
            {
                Questions = [question with { Organiser = null, Outcome = null, Lanes = [lanes[0], same] }],
            },
            AsOf
        );
        Assert.Equal(
            ["Now: 9 May 2031, say Ana Ruiz and Ministry of Bridges (certain, last printed 20 April 2031, 1 origin)"],
            Words(brief, "questions")
        );
    }

    [Fact]
    public void The_unnamed_are_folded_and_never_added_to_origins()
    {
        var story = HandStory.Whole();
        var question = story.Questions[0];
        var drivers = story.Rows.Single(row => row.Quote == "it may never open");
        var lanes = Enumerable
            .Range(0, 3)
            .Select(_ => new Lane(drivers.Holders[0], false, [question.Lanes[1].Answers[0] with { Rows = [drivers] }]));
        var brief = Brief.Of(story with { Questions = [question with { Lanes = [.. lanes] }] }, AsOf);
        Assert.Contains(
            "3 unnamed speakers: about 11–20 May 2031 (3 times) (independence unknown)",
            Words(brief, "questions")
        );
    }

    [Fact]
    public void Seven_questions_are_proposed_and_asked_ones_always_shown()
    {
        var story = HandStory.Whole();
        var question = story.Questions[0];
        Brief With(int asked, int proposed) =>
            Brief.Of(
                story with
                {
                    Questions =
                    [
                        .. Enumerable.Repeat(question with { Asked = true }, asked),
                        .. Enumerable.Repeat(question, proposed),
                    ],
                },
                AsOf
            );
        Assert.Equal(7, With(0, 20).Sections[0].Groups.Length);
        Assert.Equal(7, With(3, 20).Sections[0].Groups.Length);
        Assert.Equal(9, With(9, 20).Sections[0].Groups.Length);
        Assert.Contains("13 further questions", With(0, 20).Sections[0].Note);
    }

    [Fact]
    public void A_move_says_from_what_to_what() =>
        Assert.Equal(
            ["Ministry of Bridges, the organiser: narrower, about 1–10 May 2031 → 9 May 2031 (printed 20 April 2031)"],
            Words(Whole(), "moved")
        );

    [Fact]
    public void Of_several_who_moved_one_way_the_first_is_named_and_the_others_come_days_after()
    {
        var story = HandStory.Whole();
        var question = story.Questions[0];
        var engineer = question.Lanes[1];
        var late = question.Lanes[0].Answers[1] with { Published = Published.On(HandStory.Day("2031-04-23"), "given") };
        var lanes = new[] { question.Lanes[0], engineer with { Answers = [engineer.Answers[0], late] } };
        var moved = story with { Questions = [question with { Lanes = [.. lanes] }] };
        var first = "(printed 20 April 2031, moved first)";
        var after = "(probable → certain, printed 23 April 2031, 3 days after the first)";
        var last = Words(Brief.Of(moved, AsOf), "moved");
        Assert.EndsWith(after, last[0]);
        Assert.EndsWith(first, last[1]);
        var since = Words(Brief.Of(moved, AsOf with { Since = HandStory.Day("2031-04-01") }), "moved");
        Assert.Equal(since.Count, last.Count);
        Assert.EndsWith(first, since[0]);
    }

    [Fact]
    public void Since_a_day_only_later_moves_are_told_and_the_questions_stay()
    {
        var brief = Brief.Of(HandStory.Whole(), AsOf with { Since = HandStory.Day("2031-05-01") });
        Assert.Empty(Words(brief, "moved"));
        Assert.Contains("No holder changed an answer since 1 May 2031.", BriefText.Of(brief, "x"));
        Assert.Equal(3, Words(brief, "questions").Count);
        Assert.Empty(Words(brief, "retold"));
    }

    [Fact]
    public void Each_section_tells_its_own()
    {
        var brief = Whole();
        Assert.Equal(
            ["Ministry of Bridges says: “40 cables have been tested” (done, undated)"],
            Words(brief, "organiser")
        );
        Assert.StartsWith("Told surer by Delta Wire, 20 April 2031: “the bridge", Words(brief, "retold").Single());
        Assert.StartsWith("Disagreement over the figure: ", Words(brief, "conflicts").Single());
        Assert.Equal(3, Words(brief, "forecasts").Count);
        Assert.Contains("failed, out of its window; proposed)", Words(brief, "forecasts")[1]);
        Assert.Contains("Officials foresee: ", Words(brief, "expected").Single().Replace("expect:", "foresee:"));
        Assert.StartsWith("9 May 2031, done: River Gazette, naming nobody, says: ", Words(brief, "done")[0]);
        Assert.Contains(
            brief.Sections.Single(section => section.Id == "doubts").Groups,
            group => group.Title == "Printed with a warning"
        );
    }

    [Fact]
    public void Two_long_quotations_are_cut_where_they_begin_to_differ()
    {
        const string Same = "the harbour wall that was built by hand in the first years of the old league";
        Reading At(string paper, string end) =>
            new Told(paper, "2031-03-02", $"{Same} {end}, the guild said.")
                .Speaker("s1", "the guild", SpeakerType.Body)
                .Says("s1", "the guild", "said", $"{Same} {end}")
                .Read();
        var story = HandStory.Bare([At("Gazette", "has 40 gates"), At("Courier", "has 50 gates")]);
        var pair = new StoryPair(PairType.Disagreement, "", story.Rows[0], story.Rows[1], Differs.Figure, null, "");
        var brief = Brief.Of(story with { Pairs = [pair] }, AsOf);
        var words = Words(brief, "conflicts").Single();
        Assert.Contains("“…years of the old league has 40 gates”", words);
        Assert.Contains("“…years of the old league has 50 gates”", words);
        Assert.Empty(BriefCheck.Find(brief));
    }

    [Fact]
    public void The_check_finds_nothing_in_an_honest_brief() => Assert.Empty(BriefCheck.Find(Whole()));

    [Fact]
    public void The_check_finds_a_sentence_that_rests_on_nothing_quotes_what_nobody_wrote_or_names_another()
    {
        var brief = Whole();
        Brief With(Func<BriefItem, BriefItem> change)
        {
            var section = brief.Sections.Single(one => one.Id == "retold");
            var item = change(section.Groups[0].Items[0]);
            var changed = section with { Groups = [section.Groups[0] with { Items = [item] }] };
            return brief with { Sections = brief.Sections.Replace(section, changed) };
        }
        Run Turned(Run run, RunRole role, string words) => run.Role == role ? run with { Text = words } : run;
        Assert.Contains(BriefCheck.Find(With(i => i with { Rows = [] })), fault => fault.Contains("rests on nothing"));
        Assert.Contains(BriefCheck.Find(With(i => i with { Rows = [99] })), fault => fault.Contains("not there"));
        Assert.Contains(
            BriefCheck.Find(With(i => i with { Runs = [.. i.Runs.Select(r => Turned(r, RunRole.Quote, "no words"))] })),
            fault => fault.Contains("stands in none")
        );
        Assert.Contains(
            BriefCheck.Find(With(i => i with { Runs = [.. i.Runs.Select(r => Turned(r, RunRole.Holder, "Jo Li"))] })),
            fault => fault.Contains("none of its rows is of Jo Li")
        );
        Assert.Contains(
            BriefCheck.Find(brief with { Rows = [.. brief.Rows.Reverse()] }),
            fault => fault.StartsWith("Row ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_brief_never_says_in_its_own_words_what_will_be()
    {
        var own = Whole()
            .Sections.SelectMany(section => section.Groups)
            .SelectMany(group => group.Items)
            .SelectMany(item => item.Runs)
            .Where(run => run.Role is RunRole.Plain or RunRole.Measure);
        Assert.DoesNotContain(own, run => Regex.IsMatch(run.Text, @"\b(will|shall|is going to|certain to)\b"));
    }

    [Fact]
    public void The_order_of_adding_does_not_matter()
    {
        var all = HandStory.All();
        var expected = Everything(all);
        foreach (var order in Permutations([.. all]))
            Assert.Equal(expected, Everything(order));
    }

    [Fact]
    public void An_article_given_twice_counts_once()
    {
        var all = HandStory.All();
        var twice = Brief.Of(HandStory.Whole([.. all, all[1]]), AsOf);
        Assert.Equal(all.Count, twice.Articles.Length);
        Assert.Equal(Whole().Rows.Length, twice.Rows.Length);
        Assert.Equal(1, twice.LeftOut);
    }

    [Fact]
    public void What_was_published_after_the_day_of_the_brief_is_left_out()
    {
        var day = HandStory.Day("2031-04-20");
        var brief = Brief.Of(HandStory.Bare(HandStory.All(), day), new BriefOptions(day));
        Assert.DoesNotContain(brief.Articles, article => article.Article.Title == "It is open");
        Assert.Equal(3, brief.Articles.Length);
    }

    [Fact]
    public void A_story_of_another_day_makes_no_brief() =>
        Assert.Throws<ArgumentException>(() =>
            Brief.Of(HandStory.Whole(), new BriefOptions(HandStory.AsOf.AddDays(1)))
        );

    [Fact]
    public void Plans_of_single_reports_are_told_where_no_stage_found_more()
    {
        var day = HandStory.Day("2031-04-20");
        var brief = Brief.Of(HandStory.Bare(HandStory.All(), day), new BriefOptions(day));
        Assert.Contains(
            "9 May 2031: Ministry of Bridges plans: “the bridge would open on 9 May” (intention)",
            Words(brief, "expected")
        );
        Assert.NotEmpty(Words(brief, "told"));
        Assert.Empty(BriefCheck.Find(brief));
    }

    [Fact]
    public void Nothing_gives_a_brief_that_says_so()
    {
        var brief = Brief.Of(HandStory.Bare([]), AsOf);
        Assert.Empty(brief.Rows);
        Assert.All(brief.Sections, section => Assert.True(section.IsEmpty));
        Assert.All(brief.Sections, section => Assert.NotEmpty(section.Note));
        Assert.Contains("No article", BriefText.Of(brief, "Nothing"));
        Assert.Contains("<h1>Nothing</h1>", BriefPage.Of(brief, "Nothing"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_text_keeps_its_width_and_has_no_attributes_when_it_is_piped(bool whole)
    {
        var text = BriefText.Of(Whole(), "The bridge", whole: whole);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain('\e', text);
        var styled = BriefText.Of(Whole(), "The bridge", 80, styled: true, whole);
        Assert.Equal(text, Regex.Replace(styled, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void The_whole_has_every_item_and_every_row_the_short_form_counts_them()
    {
        var brief = Whole();
        var whole = BriefText.Of(brief, "x", 10_000, whole: true);
        foreach (var item in brief.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Items))
            Assert.Contains(item.Words, whole);
        Assert.All(brief.Rows, row => Assert.Contains($"\n[{row.Number}] ", whole));
        Assert.Contains($"all with the {brief.Rows.Length} statements", BriefText.Of(brief, "x", 200));
    }

    [Fact]
    public void The_short_form_leaves_the_year_of_the_brief_out_of_its_own_dates_and_says_so()
    {
        var text = BriefText.Of(Whole(), "The bridge", 10_000);
        Assert.Contains("As of 1 June 2031. ", text);
        Assert.Contains(" Days without a year are of 2031.", text);
        Assert.Contains("- 9 May, says the organiser, Ministry of Bridges (certain, printed 20 April, 1 origin)", text);
    }

    private static string Everything(IReadOnlyList<Reading> readings)
    {
        var brief = Brief.Of(HandStory.Whole(readings), AsOf);
        return BriefText.Of(brief, "x") + BriefMarkdown.Of(brief, "x") + BriefPage.Of(brief, "x");
    }

    private static IEnumerable<Reading[]> Permutations(Reading[] all)
    {
        if (all.Length == 1)
            return [all];
        return all.SelectMany(
            (first, at) => Permutations([.. all[..at], .. all[(at + 1)..]]).Select(rest => (Reading[])[first, .. rest])
        );
    }
}
