using System.Text;
using Foresaid.Stories.Propositions;

namespace Foresaid.Stories.Tests.Propositions;

/// <summary>The shipped list of words that name happenings, and what it makes of clauses of many fields.</summary>
public sealed class HappeningListTests
{
    private static readonly string[][] Lines = Read("happenings.tsv").Select(line => line.Split('\t')).ToArray();

    [Fact]
    public void Every_line_has_its_five_columns_in_lower_case()
    {
        foreach (var line in Lines)
        {
            Assert.Equal(5, line.Length);
            Assert.Contains(line[1], new[] { "+", "-" });
            Assert.Contains(line[2], new[] { "v", "n", "a" });
            Assert.Contains(line[3], new[] { "s", "-" });
            Assert.Equal(line[4].ToLowerInvariant(), line[4]);
            Assert.DoesNotContain("  ", line[4]);
        }
    }

    [Fact]
    public void No_word_stands_twice() =>
        Assert.Empty(
            Lines
                .SelectMany(line => line[4].Split(' ').Select(word => $"{line[2]} {word}"))
                .GroupBy(word => word)
                .Where(same => same.Count() > 1)
                .Select(same => same.Key)
        );

    [Fact]
    public void What_is_near_is_a_class_or_a_word_of_none()
    {
        var classes = Lines.Select(line => line[0]).ToHashSet();
        var words = Lines.SelectMany(line => line[4].Split(' ')).ToHashSet();
        foreach (var line in Read("near-happenings.tsv").Select(line => line.Split('\t')))
        {
            Assert.Equal(3, line.Length);
            Assert.NotEqual(line[0], line[1]);
            Assert.Contains(line[2], new[] { "+", "-" });
            Assert.All(line[..2], name => Assert.True(classes.Contains(name) || !words.Contains(name), name));
        }
    }

    [Fact]
    public void Nouns_and_adjectives_are_single_words() =>
        Assert.All(
            Lines.Where(line => line[2] != "v"),
            line => Assert.True(line[4].IndexOfAny(['_', '@', '~', '+']) < 0)
        );

    [Theory]
    [InlineData("the ceasefire came into force", "take-effect", 1)]
    [InlineData("the talks are under way", "begin", 1)]
    [InlineData("the ferry is back in service", "resume", 1)]
    [InlineData("two prisoners are still at large", "escape", 1)]
    [InlineData("the walkout is over", "end", 1)]
    [InlineData("the lower town is under water", "flood", 1)]
    [InlineData("the judge handed down a sentence", "sentence", 1)]
    [InlineData("prosecutors brought charges against the mayor", "charge", 1)]
    [InlineData("all charges were dropped", "charge", -1)]
    [InlineData("the premier called an election", "call-election", 1)]
    [InlineData("the banker walked free", "arrest", -1)]
    [InlineData("the firm will cut 300 jobs", "lay-off", 1)]
    [InlineData("300 jobs were cut", "lay-off", 1)]
    [InlineData("the river burst its banks", "flood", 1)]
    [InlineData("thousands took to the streets", "protest", 1)]
    [InlineData("the levee was breached", "collapse", 1)]
    [InlineData("the truce was breached", "violate", 1)]
    [InlineData("the two leaders will meet in Quarrin on Monday", "meet-person", 1)]
    [InlineData("the miners met their target", "meet-target", 1)]
    [InlineData("lawmakers defeated the bill", "adopt", -1)]
    [InlineData("the rowers defeated the champions", "win", 1)]
    [InlineData("the judge dismissed the lawsuit", "adopt", -1)]
    [InlineData("the board dismissed the coach", "dismiss", 1)]
    [InlineData("the coach was fired on Monday", "dismiss", 1)]
    [InlineData("the court struck down the law", "repeal", 1)]
    [InlineData("the regulator eased the rules", "tighten", -1)]
    [InlineData("the bank eased its rate", "rise", -1)]
    [InlineData("the town was struck by a tornado", "hit", 1)]
    [InlineData("nurses struck over pay", "strike", 1)]
    [InlineData("voters will vote in May", "vote", 1)]
    [InlineData("the reform led to protests", "cause", 1)]
    [InlineData("the captain led the team to the final", "lead", 1)]
    public void Ways_of_telling_it_have_one_class(string words, string happening, int sense)
    {
        var said = Clause.Of(words);
        Assert.Equal((happening, sense), (said.PredicateClass, said.Sense));
    }

    [Theory]
    [InlineData("there was an explosion at the plant", "explode", false)]
    [InlineData("there were no explosions", "explode", true)]
    [InlineData("there will be an election in May", "elect", false)]
    [InlineData("police made an arrest", "arrest", false)]
    [InlineData("police made no arrests", "arrest", true)]
    [InlineData("no arrests were made", "arrest", true)]
    public void A_noun_names_it_where_the_verb_only_says_that_it_came_about(
        string words,
        string happening,
        bool isDenied
    )
    {
        var said = Clause.Of(words);
        Assert.Equal((happening, isDenied), (said.PredicateClass, said.IsNegated));
    }

    [Fact]
    public void What_a_verb_is_narrowed_to_still_takes_part() =>
        Assert.Equal(["quota"], Clause.Of("the quota was met").Patient);

    private static string[] Read(string name)
    {
        using var stream = typeof(Proposition).Assembly.GetManifestResourceStream("propositions/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToArray();
    }
}
