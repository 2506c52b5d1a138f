namespace Foresaid.Stories.Tests.Propositions;

/// <summary>Forms that a tagger leaves as they are, cuts wrongly, or takes for another word.</summary>
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
    [InlineData("Train service resumed on Tuesday.", "resume", 1)]
    [InlineData("The watchdog fined the firm.", "fine", 1)]
    [InlineData("The store was looted.", "steal", 1)]
    [InlineData("The region was ceding power.", "hand-over", 1)]
    [InlineData("The championship kicks off on Saturday.", "begin", 1)]
    [InlineData("Ministers gave the go-ahead for the dam.", "adopt", 1)]
    public void A_form_is_of_its_verb(string words, string happening, int sense)
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
