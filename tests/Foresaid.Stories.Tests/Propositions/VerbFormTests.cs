namespace Foresaid.Stories.Tests.Propositions;

/// <summary>Past forms that a tagger leaves as they are or takes for another word.</summary>
public sealed class VerbFormTests
{
    [Theory]
    [InlineData("the court upheld the ban", "repeal", -1)]
    [InlineData("the office withheld the report", "publish", -1)]
    [InlineData("the army retook the city", "seize", 1)]
    [InlineData("the ship sank", "crash", 1)]
    [InlineData("the army withdrew", "withdraw", 1)]
    [InlineData("the town was rebuilt", "rebuild", 1)]
    [InlineData("the team was beaten", "win", 1)]
    public void An_irregular_form_is_of_its_verb(string words, string happening, int sense)
    {
        var said = Clause.Of(words);
        Assert.Equal((happening, sense), (said.PredicateClass, said.Sense));
    }

    [Theory]
    [InlineData("the president was overthrown", "dismiss", "president")]
    [InlineData("the bridge is closed", "open", "bridge")]
    [InlineData("two miners are missing", "miss", "miner")]
    public void What_a_state_is_told_of_suffers_it(string words, string happening, string patient)
    {
        var said = Clause.Of(words);
        Assert.Equal(happening, said.PredicateClass);
        Assert.Equal([patient], said.Patient);
        Assert.Empty(said.Agent);
    }
}
