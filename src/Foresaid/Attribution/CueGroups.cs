using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>How far a cue reaches: the verb group with auxiliaries, negation, adverbs inside it and particle.</summary>
internal sealed class CueGroups(Trees trees, PlainWords words)
{
    // "went on to try to say": verbs that only lead over to the cue are followed this far up.
    private const int MaxLead = 4;

    public TokenRange Core(Token verb)
    {
        var first = Leftmost(verb, 0);
        var end = verb.Index + 1;
        foreach (var child in verb.Children)
        {
            if (child.Index == end && child.Relation == "compound:prt")
                end++;
        }
        return new(first, end);
    }

    private int Leftmost(Token verb, int step)
    {
        var first = verb.Index;
        while (first > 0 && BelongsBefore(first - 1, verb))
            first--;
        if (step >= MaxLead || !verb.Is("xcomp") || verb.Head.Index > verb.Index || !words.Leads(verb.Head.Lemma))
            return first;
        var end = verb.Head.Index + 1;
        while (end < first && !trees.IsPunctuation(end) && end - verb.Head.Index < MaxLead)
            end++;
        return end == first ? Leftmost(verb.Head, step + 1) : first;
    }

    /// <summary>Auxiliaries, "not", "to" and adverbs that stand against the verb.</summary>
    private bool BelongsBefore(int token, Token verb)
    {
        var word = trees[token];
        if (word.Head == verb && !word.IsRoot)
        {
            return word.Is("aux")
                || word.Is("cop")
                || (word.Is("advmod") && !IsQuestion(word))
                || (word.Is("mark") && Trees.Says(word, "to") && words.Leads(verb.Head.Lemma));
        }
        return !word.IsRoot
            && word.Is("advmod")
            && word.Head.Head == verb
            && word.Head.Is("advmod")
            && word.Head.Index > token;
    }

    private static bool IsQuestion(Token word) => word.Xpos is "WRB" or "WP" or "WDT";

    /// <summary>Takes "in a statement" and the like into the cue where they follow at once.</summary>
    public TokenRange WithOccasion(TokenRange core, Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (!child.Is("obl") || child.Index < core.End || !words.IsOccasion(child.Lemma))
                continue;
            var reach = trees.Reach(child);
            if (
                reach.First == core.End
                && reach.End - reach.First <= MaxOccasion
                && Trees.Preposition(child) is "in" or "on"
            )
                return new(core.First, reach.End);
        }
        return core;
    }

    private const int MaxOccasion = 4;
}
