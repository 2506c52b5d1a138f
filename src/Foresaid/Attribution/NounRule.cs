using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Nouns as cues: "her claim that", "warnings of", "made a promise to", "the prevailing view is that", "concern among voters about".</summary>
internal sealed class NounRule
{
    public bool TryFind(Cues cues, Token noun, out Draft? found)
    {
        found = null;
        if (noun.Upos != Upos.Noun)
            return false;
        var senses = cues.Lexicon.Senses("noun", noun.Lemma);
        if (senses.IsEmpty || !TryComplement(noun, senses, out var complement, out var clause))
            return false;
        return TryBuild(cues, noun, complement, clause, out found);
    }

    private static bool TryComplement(
        Token noun,
        ImmutableArray<CueSense> senses,
        out Token complement,
        out bool clause
    )
    {
        clause = true;
        foreach (var child in noun.Children)
        {
            if (child.Index < noun.Index)
                continue;
            var that =
                (child.Is("acl") || child.Is("ccomp"))
                && child.Relation != "acl:relcl"
                && Trees.HasChild(child, "mark", "that");
            var infinitive = (child.Is("acl") || child.Is("xcomp")) && Trees.IsInfinitive(child);
            clause = that || infinitive;
            complement = child;
            if (
                that && Cues.AnyTakes(senses, CueFrames.That)
                || infinitive && Cues.AnyTakes(senses, CueFrames.Infinitive)
            )
                return true;
            if (
                (child.Is("nmod") || child.Is("acl"))
                && senses.Any(sense => sense.Prepositions.Contains(PrepositionOf(child)))
            )
                return true;
        }
        clause = true;
        return TryPredicate(noun, senses, out complement);
    }

    private static string PrepositionOf(Token phrase)
    {
        var preposition = Trees.Preposition(phrase);
        if (preposition.Length > 0 || !Trees.TryChild(phrase, "mark", out var mark))
            return preposition;
        return mark.Text.ToString().ToLowerInvariant();
    }

    /// <summary>"The prevailing view is that ...": the clause is said of the noun.</summary>
    private static bool TryPredicate(Token noun, ImmutableArray<CueSense> senses, out Token clause)
    {
        clause = noun.Head;
        if (!noun.Is("nsubj") || !Cues.AnyTakes(senses, CueFrames.That) || noun.Index > clause.Index)
            return false;
        if (clause.Lemma == "be" && Trees.TryChild(clause, "ccomp", out var under))
        {
            clause = under;
            return Trees.HasChild(under, "mark", "that");
        }
        return Trees.HasChild(clause, "cop") && Trees.HasChild(clause, "mark", "that");
    }

    private static bool TryBuild(Cues cues, Token noun, Token complement, bool clause, out Draft? found)
    {
        found = null;
        var named = TrySource(cues, noun, complement, out var source, out var light);
        if (!named && !clause)
            return false;
        var first =
            named && light is { } verb
                ? cues.Groups.Core(verb).First
                : FirstOfPhrase(cues, noun, named ? source : null);
        var predicated = complement.Index == noun.Head.Index || complement.Head != noun;
        var reach = cues.Trees.Reach(complement);
        var core = new TokenRange(first, noun.Index + 1);
        var content = predicated
            ? cues.Contents.Clause(complement, PredicateCue(cues, noun, complement))
            : [cues.Contents.Phrase(complement, core)];
        if (Trees.HasChild(complement, "mark", "that") && !predicated)
            content = cues.Contents.Clause(complement, core);
        content.RemoveAll(run => run.IsEmpty || predicated && run.First < noun.Index);
        if (content.Count == 0)
            return false;
        if (predicated)
            core = new(core.First, PredicateCue(cues, noun, complement).End);
        else if (!clause && content[0].First == core.End + 1)
            core = new(core.First, content[0].First);
        found = new Draft
        {
            Rule = predicated ? "attribution.view-is-that" : "attribution.noun",
            Source = named ? cues.Sources.Runs(source, noun).ConvertAll(run => Unpossessed(cues, run)) : [],
            SourceHeads = named ? [source.Index] : [],
            Cue = [core],
            CueCore = core,
            CueHead = noun.Index,
            Content = content,
            ContentHead = clause ? complement.Index : -1,
            Voice = named ? Voice.Sourced : Voice.Agentless,
        };
        _ = reach;
        return true;
    }

    private static TokenRange PredicateCue(Cues cues, Token noun, Token clause)
    {
        var end = noun.Index + 1;
        var mark = Trees.TryChild(clause, "mark", out var that) ? that.Index : clause.Index;
        while (end < mark && !cues.Trees.IsPunctuation(end))
            end++;
        return new(cues.Trees.Reach(noun).First, end);
    }

    private static int FirstOfPhrase(Cues cues, Token noun, Token? source)
    {
        var first = noun.Index;
        foreach (var child in noun.Children)
        {
            if (
                child.Index >= noun.Index
                || source is { } named && child == named
                || child.Is("punct")
                || child.Is("case")
                || child.Is("cc")
            )
                continue;
            if (child.Is("amod") || child.Is("advmod") || child.Is("compound") || (child.Is("det") && source is null))
                first = Math.Min(first, cues.Trees.Reach(child).First);
        }
        return source is { } before && before.Index < noun.Index
            ? Math.Max(first, cues.Trees.Reach(before).End)
            : first;
    }

    /// <summary>"Kim's": the source is the name without its ending.</summary>
    private static TokenRange Unpossessed(Cues cues, TokenRange run) =>
        run.End - run.First > 1 && cues.Trees[run.End - 1].Text is "'s" or "’s" or "'" or "’"
            ? new(run.First, run.End - 1)
            : run;

    private static bool TrySource(Cues cues, Token noun, Token complement, out Token source, out Token? light)
    {
        light = null;
        foreach (var child in noun.Children)
        {
            source = child;
            if (child.Relation == "nmod:poss")
                return true;
            if (child.Is("nmod") && child != complement && Trees.Preposition(child) is "by" or "from" or "among")
                return true;
        }
        source = default;
        if (noun.Relation is not "obj" || !cues.Words.IsLight(noun.Head.Lemma) || Trees.IsPassive(noun.Head))
            return false;
        light = noun.Head;
        return noun.Head.Index < noun.Index && cues.Sources.TryFind(noun.Head, out source);
    }
}
