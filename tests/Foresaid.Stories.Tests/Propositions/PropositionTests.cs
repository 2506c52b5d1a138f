namespace Foresaid.Stories.Tests.Propositions;

/// <summary>What contents of many fields say, made comparable.</summary>
public sealed class PropositionTests
{
    [Theory]
    [InlineData("the trial will begin on Monday", "begin", 1)]
    [InlineData("the summit would open in Quarrin on 3 May", "begin", 1)]
    [InlineData("the court was likely to acquit the mayor", "convict", -1)]
    [InlineData("the jury convicted the mayor", "convict", 1)]
    [InlineData("the tunnel had been closed on Friday", "open", -1)]
    [InlineData("the tunnel had stayed open on Friday", "open", 1)]
    [InlineData("the bank will raise its key rate", "rise", 1)]
    [InlineData("the bank left its key rate unchanged", "keep-level", 1)]
    [InlineData("the chairman may step down in June", "resign", 1)]
    [InlineData("the probe was expected to lift off on Tuesday", "launch", 1)]
    [InlineData("senators turned down the bill", "adopt", -1)]
    [InlineData("the miners have missed their target", "meet-target", -1)]
    public void The_main_predicate_has_its_class(string words, string happening, int sense)
    {
        var said = Clause.Of(words);
        Assert.Equal((happening, sense), (said.PredicateClass, said.Sense));
    }

    [Theory]
    [InlineData("no ship had left the harbour")]
    [InlineData("the rover did not land on Sunday")]
    [InlineData("nobody was injured in the blast")]
    [InlineData("the firm failed to publish its accounts")]
    public void A_denied_happening_is_told_as_denied(string words) => Assert.True(Clause.Of(words).IsNegated);

    [Fact]
    public void Who_does_it_and_to_whom_stand_apart_in_active_and_passive_voice()
    {
        var active = Clause.Of("the council will dismiss Doctor Amira Voss");
        var passive = Clause.Of("Doctor Amira Voss will be dismissed by the council");
        Assert.Equal(["council"], active.Agent);
        Assert.Equal(active.Agent, passive.Agent);
        Assert.Equal(active.Patient, passive.Patient);
        Assert.Contains("voss", active.Names);
    }

    [Fact]
    public void Times_and_figures_are_no_terms()
    {
        var said = Clause.Of("about 300 nurses walked out in Tarn Vale on 4 March 2031");
        Assert.Equal("strike", said.PredicateClass);
        Assert.Equal(["nurse", "strike", "tarn", "vale"], said.Terms.Where(term => term != "out"));
        Assert.Equal((300m, "nurse", true), (said.Figures[0].Low, said.Figures[0].Unit, said.Figures[0].Approximate));
    }
}
