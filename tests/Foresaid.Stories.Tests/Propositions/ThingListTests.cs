using System.Text;
using Foresaid.Stories.Propositions;

namespace Foresaid.Stories.Tests.Propositions;

/// <summary>The shipped lists of nouns that are used for one another.</summary>
public sealed class ThingListTests
{
    private static readonly string[][] Groups = Read("things.tsv").Select(line => line.Split(' ')).ToArray();
    private static readonly string[][] Wide = Read("general.tsv").Select(line => line.Split('\t', ' ')).ToArray();

    [Fact]
    public void A_group_has_several_words_none_of_them_twice()
    {
        Assert.All(Groups, group => Assert.True(group.Length > 1, group[0]));
        Assert.All(Groups.Concat(Wide), line => Assert.Equal(line.Distinct(), line));
    }

    [Fact]
    public void Every_word_is_one_lemma_in_lower_case() =>
        Assert.All(Groups.SelectMany(group => group), word => Assert.True(word.All(char.IsLower), word));

    [Fact]
    public void No_group_stands_twice_or_within_another()
    {
        foreach (var group in Groups)
            Assert.DoesNotContain(Groups, other => other != group && group.All(other.Contains));
    }

    [Theory]
    [InlineData("company", "firm")]
    [InlineData("firm", "group")]
    [InlineData("court", "tribunal")]
    [InlineData("judge", "magistrate")]
    [InlineData("government", "cabinet")]
    [InlineData("law", "statute")]
    [InlineData("bill", "legislation")]
    [InlineData("lawyer", "barrister")]
    [InlineData("worker", "employee")]
    [InlineData("factory", "mill")]
    [InlineData("bridge", "span")]
    [InlineData("ferry", "vessel")]
    [InlineData("rocket", "launcher")]
    [InlineData("vaccine", "jab")]
    [InlineData("levee", "dyke")]
    [InlineData("boss", "ceo")]
    [InlineData("chairman", "chairwoman")]
    [InlineData("shareholder", "investor")]
    [InlineData("city", "municipality")]
    [InlineData("highway", "motorway")]
    [InlineData("quake", "tremor")]
    [InlineData("harbour", "harbor")]
    [InlineData("parliament", "assembly")]
    [InlineData("prosecutor", "prosecution")]
    [InlineData("goalkeeper", "keeper")]
    public void Words_that_outlets_use_for_one_another_are_one(string one, string other)
    {
        Assert.True(ThingLexicon.AreOne(one, other));
        Assert.True(ThingLexicon.AreOne(other, one));
    }

    [Theory]
    [InlineData("judge", "lawyer")]
    [InlineData("dam", "bridge")]
    [InlineData("minister", "president")]
    [InlineData("prosecutor", "defendant")]
    [InlineData("lander", "orbiter")]
    [InlineData("hurricane", "tornado")]
    [InlineData("profit", "revenue")]
    [InlineData("wage", "profit")]
    [InlineData("union", "company")]
    [InlineData("doctor", "patient")]
    [InlineData("teacher", "pupil")]
    [InlineData("buyer", "seller")]
    [InlineData("creditor", "debtor")]
    [InlineData("senate", "house")]
    [InlineData("suspect", "victim")]
    [InlineData("dead", "injured")]
    [InlineData("rebel", "soldier")]
    [InlineData("coach", "player")]
    [InlineData("mayor", "governor")]
    [InlineData("bank", "company")]
    public void Words_for_two_things_of_one_story_are_not(string one, string other) =>
        Assert.False(ThingLexicon.AreOne(one, other));

    [Fact]
    public void A_word_of_two_meanings_does_not_join_them()
    {
        Assert.True(ThingLexicon.AreOne("plant", "factory"));
        Assert.True(ThingLexicon.AreOne("plant", "reactor"));
        Assert.False(ThingLexicon.AreOne("mill", "reactor"));
    }

    [Fact]
    public void A_noun_that_names_a_happening_too_is_found_under_its_class()
    {
        var told = Clause.Of("the probe was damaged");
        Assert.Contains(told.Patient, term => ThingLexicon.AreOne(term, "spacecraft"));
    }

    [Theory]
    [InlineData("body", "court", true)]
    [InlineData("vessel", "ferry", true)]
    [InlineData("institution", "bank", true)]
    [InlineData("move", "cut", true)]
    [InlineData("vessel", "court", false)]
    [InlineData("body", "vessel", false)]
    public void A_wide_noun_may_stand_for_things_of_its_kind(string general, string thing, bool may)
    {
        Assert.True(ThingLexicon.IsGeneral(general));
        Assert.Equal(may, ThingLexicon.MayStandFor(general, thing));
    }

    [Theory]
    [InlineData("ferry")]
    [InlineData("judge")]
    [InlineData("vaccine")]
    public void Most_nouns_are_not_wide(string word) => Assert.False(ThingLexicon.IsGeneral(word));

    private static string[] Read(string name)
    {
        using var stream = typeof(Proposition).Assembly.GetManifestResourceStream("propositions/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToArray();
    }
}
