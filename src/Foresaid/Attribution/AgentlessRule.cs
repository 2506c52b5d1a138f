using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Cues without a source: "is expected to", "is seen as", "appears to", "it is likely that". The content is the subject and the complement.</summary>
internal sealed class AgentlessRule
{
    public bool TryFind(Cues cues, Token word, out Draft? found)
    {
        found = null;
        if (word.Upos is not (Upos.Verb or Upos.Adj) || !TrySenses(cues, word, out var senses))
            return false;
        if (Trees.IsPassive(word) && Sources.TryAgent(word, out _))
            return false;
        return TryComplement(word, senses, out var complement) && TryBuild(cues, word, complement, out found);
    }

    private static bool TrySenses(Cues cues, Token word, out ImmutableArray<CueSense> senses)
    {
        var passive =
            word.Xpos == "VBN"
            && (Trees.IsPassive(word) || word.Relation is "acl" or "advcl" or "conj" || Trees.HasChild(word, "cop"));
        passive |= IsLooseParticiple(cues, word);
        senses =
            word.Upos == Upos.Adj || passive && !Trees.HasChild(word, "obj")
                ? cues.Lexicon.Senses("pass", word.Lemma)
                : [];
        if (word.Upos == Upos.Adj)
            senses = senses.AddRange(
                cues.Lexicon.Senses("adj", word.Lemma).Where(sense => sense.Class == CueClass.Agentless)
            );
        else if (!passive)
            senses = [.. cues.Lexicon.Senses("verb", word.Lemma).Where(sense => sense.Class == CueClass.Agentless)];
        return !senses.IsEmpty;
    }

    /// <summary>"The vote, expected in May": behind noun and comma a participle, even where it was taken for a past tense.</summary>
    private static bool IsLooseParticiple(Cues cues, Token word)
    {
        if (word.Xpos != "VBD" || word.IsRoot || Trees.HasChild(word, "nsubj") || Trees.HasChild(word, "obj"))
            return false;
        var comma = word.Index - 1;
        return comma > cues.Trees.SentenceOf(word.Index).First
            && cues.Trees[comma].Text is ","
            && cues.Trees.TryPhraseBefore(comma, out _);
    }

    private static bool TryComplement(Token word, ImmutableArray<CueSense> senses, out Token complement)
    {
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index)
                continue;
            var fits =
                child.Is("xcomp") && (Trees.IsInfinitive(child) || word.Lemma is "seem" or "appear")
                || (child.Is("ccomp") || child.Is("csubj")) && Trees.HasChild(word, "expl")
                || child.Is("obl") && senses.Any(sense => sense.Prepositions.Contains(Trees.Preposition(child)))
                || child.Is("advcl")
                    && Trees.TryChild(child, "mark", out var mark)
                    && senses.Any(sense => sense.Prepositions.Contains(mark.Text.ToString().ToLowerInvariant()))
                || (child.Is("obl") || child.Is("xcomp"))
                    && Trees.Preposition(child) == "as"
                    && Cues.AnyTakes(senses, CueFrames.As);
            if (!fits)
                continue;
            complement = child;
            return true;
        }
        complement = default;
        return false;
    }

    private static bool TryBuild(Cues cues, Token word, Token complement, out Draft? found)
    {
        found = null;
        var core = cues.Groups.Core(word);
        var content = new List<TokenRange>();
        if (TrySubject(cues, word, core, out var subject))
        {
            var phrase = cues.Sources.Phrase(subject, word.Index);
            if (phrase.End <= core.First)
                cues.Contents.Add(content, phrase);
        }
        else if (!Trees.HasChild(word, "expl"))
        {
            return false;
        }
        var reach = cues.Trees.Reach(complement);
        if (Trees.HasChild(complement, "mark", "that"))
            content.AddRange(cues.Contents.Clause(complement, core));
        else
            cues.Contents.Add(content, new(Math.Max(core.End, reach.First), WithSiblings(cues, word, complement)));
        if (content.Count == 0 || content[^1].First < core.End)
            return false;
        found = new Draft
        {
            Rule = word.Lemma is "seem" or "appear" ? "attribution.seems" : "attribution.agentless",
            Cue = [core],
            CueCore = core,
            CueHead = word.Index,
            Content = content,
            ContentHead = complement.Index,
            Voice = Voice.Agentless,
        };
        return true;
    }

    /// <summary>"Slated for early | to mid-March": phrases that follow one another without a break are one complement.</summary>
    private static int WithSiblings(Cues cues, Token word, Token complement)
    {
        var end = cues.Trees.Reach(complement).End;
        foreach (var child in complement.Children)
        {
            var aside = cues.Trees.Reach(child).First;
            if (complement.Is("obl") && child.Relation == "acl:relcl" && cues.Trees[aside - 1].Text is ",")
                return aside - 1;
        }
        foreach (var child in word.Children)
        {
            if (child.Index > complement.Index && child.Is("obl") && cues.Trees.Reach(child).First == end)
                end = cues.Trees.Reach(child).End;
        }
        return end;
    }

    /// <summary>The subject, or the noun above a participle ("the congress, expected in May").</summary>
    private static bool TrySubject(Cues cues, Token word, TokenRange core, out Token subject)
    {
        if (Trees.TryChild(word, "nsubj", out subject))
            return true;
        if (IsLooseParticiple(cues, word))
            return cues.Trees.TryPhraseBefore(word.Index - 1, out subject);
        subject = word.Head;
        if (word.Relation == "acl")
            return true;
        if (word.Is("conj") && Trees.TryChild(word.Head, "nsubj", out subject))
            return true;
        // Where the tree hangs the subject elsewhere: the noun phrase right before the cue, or before its comma.
        if (Trees.HasChild(word, "expl"))
            return false;
        var end =
            core.First > 0 && word.Relation is "advcl" or "conj" && cues.Trees[core.First - 1].Text is ","
                ? core.First - 1
                : core.First;
        return cues.Trees.TryPhraseBefore(end, out subject);
    }
}
