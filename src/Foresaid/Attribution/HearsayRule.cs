using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Adverbs that hand a report on without a source: "reportedly", "allegedly". The content is the clause without them.</summary>
internal sealed class HearsayRule
{
    public bool TryFind(Cues cues, Token adverb, out Draft? found)
    {
        found = null;
        if (adverb.Upos != Upos.Adv || adverb.IsRoot || !cues.Words.IsHearsay(adverb.Lemma))
            return false;
        var clause = adverb.Head;
        if (clause.Upos is not (Upos.Verb or Upos.Adj or Upos.Noun or Upos.Propn))
            return false;
        var cue = new TokenRange(adverb.Index, adverb.Index + 1);
        var reach = cues.Trees.Reach(clause);
        var content = new List<TokenRange>();
        if (!Trees.HasChild(clause, "nsubj") && Sources.TryAntecedent(adverb, out var noun))
            cues.Contents.Add(content, cues.Sources.Phrase(noun, reach.First));
        cues.Contents.Add(content, new(SkipMark(clause, reach), cue.First));
        cues.Contents.Add(content, new(cue.End, reach.End));
        if (content.Count == 0)
            return false;
        found = new Draft
        {
            Rule = "attribution.hearsay",
            Cue = [cue],
            CueCore = cue,
            CueHead = adverb.Index,
            Content = content,
            ContentHead = clause.Index,
            Voice = Voice.Agentless,
        };
        return true;
    }

    private static int SkipMark(Token clause, TokenRange reach)
    {
        foreach (var child in clause.Children)
        {
            if (child.Index == reach.First && (child.Is("mark") || child.Is("cc")))
                return child.Index + 1;
        }
        return reach.First;
    }
}
