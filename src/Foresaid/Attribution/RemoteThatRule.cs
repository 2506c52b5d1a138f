using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>A that-clause parted from its cue by a day, an addressee or an occasion, wherever the tree hangs it: "said on Tuesday that",
/// "told a meeting in Graz that".</summary>
internal sealed class RemoteThatRule : IVerbRule
{
    // "told the annual meeting of the Graz chamber of commerce on Tuesday that" is about as long as reporters let it grow.
    private const int MaxBetween = 12;

    public bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (
            !Cues.AnyTakes(senses, CueFrames.That)
            || Trees.IsPassive(verb)
            || verb.Xpos is "VBG" or "VBN" && Lacks(verb)
        )
            return false;
        var core = cues.Groups.Core(verb);
        var sentence = cues.Trees.SentenceOf(verb.Index);
        var that = ThatBehind(cues, core.End, sentence, Cues.AnyTakes(senses, CueFrames.Tell));
        if (that < 0 || !cues.Sources.TryFind(verb, out var source) || source.Index > verb.Index)
            return false;
        var content = new List<TokenRange>();
        cues.Contents.Add(content, new(that + 1, ContentEnd(cues, that, sentence)));
        if (content.Count == 0)
            return false;
        found = new Draft
        {
            Rule = "attribution.remote-that",
            Source = cues.Sources.Runs(source, verb),
            SourceHeads = [source.Index],
            Cue = [new(core.First, CueEnd(cues, core.End, that))],
            CueCore = core,
            CueHead = verb.Index,
            Content = content,
            ContentHead = cues.Trees.HeadOf(content[0]),
            Quotes = Cues.AnyTakes(senses, CueFrames.Quote),
        };
        return true;
    }

    private static bool Lacks(Token verb) => !Trees.HasChild(verb, "aux") && !Trees.HasChild(verb, "nsubj");

    /// <summary>The token of "that"; -1 where it stands at once behind the cue (other rules read that), or where it is a relative pronoun.</summary>
    private static int ThatBehind(Cues cues, int first, TokenRange sentence, bool tells)
    {
        var trees = cues.Trees;
        for (var token = first; token < Math.Min(sentence.End - 2, first + MaxBetween); token++)
        {
            if (Trees.Says(trees[token], "that"))
                return token > first && trees[token].Xpos != "DT" && BeginsClause(cues, token + 1, sentence)
                    ? token
                    : -1;
            if (trees[token].Upos is Upos.Verb or Upos.Aux or Upos.Punct or Upos.Cconj or Upos.Sconj)
                return -1;
            if (token == first && !tells && trees[token].Upos != Upos.Adp && !cues.Words.IsDay(trees[token].Lemma))
                return -1;
        }
        return -1;
    }

    /// <summary>A subject and a verb follow: "that prices fell", not "that fell".</summary>
    private static bool BeginsClause(Cues cues, int first, TokenRange sentence) =>
        cues.Trees[first].Upos is not (Upos.Verb or Upos.Aux or Upos.Punct) && cues.Trees.HasVerb(first, sentence.End);

    /// <summary>A second cue behind a comma closes the clause: "..., the agency reported".</summary>
    private static int ContentEnd(Cues cues, int that, TokenRange sentence)
    {
        var end = PostposedRule.ClauseEnd(cues, sentence);
        return end > that + 2 ? end : sentence.End;
    }

    /// <summary>The addressee belongs to the cue, the day does not.</summary>
    private static int CueEnd(Cues cues, int first, int that)
    {
        for (var token = first; token < that; token++)
        {
            if (cues.Words.IsDay(cues.Trees[token].Lemma))
                return token > first && cues.Trees[token - 1].Upos == Upos.Adp ? token - 1 : token;
        }
        return that;
    }
}
