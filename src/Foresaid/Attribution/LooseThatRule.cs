using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>"that" right behind a cue brings its content in even where the tree hangs the clause elsewhere; it then reaches to the end of the sentence.</summary>
internal sealed class LooseThatRule : IVerbRule
{
    public bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        return Cues.AnyTakes(senses, CueFrames.That)
            && !Trees.IsPassive(verb)
            && cues.Sources.TryFind(verb, out var source)
            && TryBuild(cues, verb, source, Cues.AnyTakes(senses, CueFrames.Quote), out found);
    }

    /// <summary>"notes that", "claims that" behind a subject, taken for a plural noun by the tagger.</summary>
    public static bool TryFindMistagged(Cues cues, Token word, out Draft? found)
    {
        found = null;
        if (
            word.Xpos is not ("NNS" or "NNP" or "NNPS")
            || !word.Text.EndsWith("s")
            || !TrySubject(cues, word, out var source)
        )
            return false;
        var senses = cues.Lexicon.Senses("verb", word.Text[..^1].ToString().ToLowerInvariant());
        return Cues.AnyTakes(senses, CueFrames.That)
            && TryBuild(cues, word, source, Cues.AnyTakes(senses, CueFrames.Quote), out found);
    }

    /// <summary>Its subject; or, behind the comma that closes an apposition ("A, a judge at B, notes that"), the name that the apposition explains.</summary>
    private static bool TrySubject(Cues cues, Token word, out Token subject)
    {
        if (Trees.TryChild(word, "nsubj", out subject))
            return true;
        if (
            word.Index == 0
            || cues.Trees[word.Index - 1].Text is not ","
            || Trees.HasChild(word, "det")
            || Trees.HasChild(word, "amod")
        )
            return false;
        if (word.Head.Index > word.Index || word.IsRoot)
        {
            if (!cues.Trees.TryPhraseBefore(word.Index - 1, out subject))
                return false;
        }
        else
        {
            subject = word.Head;
        }
        while (
            !subject.IsRoot
            && subject.Relation is "appos" or "nmod" or "compound" or "flat"
            && subject.Head.Index < word.Index
        )
            subject = subject.Head;
        return subject.Index < word.Index && subject.Upos is Upos.Propn or Upos.Noun;
    }

    private static bool TryBuild(Cues cues, Token verb, Token source, bool quotes, out Draft? found)
    {
        found = null;
        var core = cues.Groups.Core(verb);
        var sentence = cues.Trees.SentenceOf(verb.Index);
        var that = Addressed(cues, verb, core);
        if (that + 2 >= sentence.End || !Trees.Says(cues.Trees[that], "that") || cues.Trees[that].Xpos is "DT")
            return false;
        var content = new List<TokenRange>();
        cues.Contents.Add(content, new(that + 1, sentence.End));
        if (content.Count == 0)
            return false;
        found = new Draft
        {
            Rule = "attribution.loose-that",
            Source = cues.Sources.Runs(source, verb),
            SourceHeads = [source.Index],
            Cue = [new(core.First, that)],
            CueCore = core,
            CueHead = verb.Index,
            Content = content,
            ContentHead = cues.Trees.HeadOf(content[0]),
            Quotes = quotes,
        };
        return true;
    }

    // "told a crowd of supporters that": an addressee is no longer than this.
    private const int MaxAddressee = 6;

    /// <summary>Where "that" should stand: behind the verb, or behind the one who was told.</summary>
    private static int Addressed(Cues cues, Token verb, TokenRange core)
    {
        foreach (var child in verb.Children)
        {
            if (
                child.Relation is not ("obj" or "iobj")
                || child.Index < core.End
                || cues.Trees.Reach(child).First != core.End
            )
                continue;
            for (
                var token = child.Index + 1;
                token < Math.Min(cues.Trees.Parsed.Count, core.End + MaxAddressee);
                token++
            )
            {
                if (Trees.Says(cues.Trees[token], "that"))
                    return token;
            }
        }
        return core.End;
    }
}
