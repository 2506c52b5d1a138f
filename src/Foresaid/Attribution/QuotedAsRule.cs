using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>One speaker on another's word: "the agency quoted him as saying that ...". Both are the source, the outer one first.</summary>
internal sealed class QuotedAsRule : IVerbRule
{
    // "quoted the head of the bank as saying": so far the verb of saying may stand behind.
    private const int MaxGap = 15;

    public bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (verb.Lemma is not ("quote" or "cite") || !TrySaying(cues, verb, out var saying))
            return false;
        if (!TryInner(cues, verb, saying, out var inner, out var head))
            return false;
        var core = cues.Groups.Core(verb);
        var sentence = cues.Trees.SentenceOf(verb.Index);
        var first = saying.Index + 1;
        if (first < sentence.End && Trees.Says(cues.Trees[first], "that"))
            first++;
        var content = new List<TokenRange>();
        cues.Contents.Add(content, new(first, sentence.End));
        if (content.Count == 0)
            return false;
        var passive = Trees.IsPassive(verb);
        var named = passive ? Sources.TryAgent(verb, out var outer) : cues.Sources.TryFind(verb, out outer);
        List<TokenRange> source = named ? [.. cues.Sources.Runs(outer, verb), inner] : [inner];
        source.Sort();
        found = new Draft
        {
            Rule = "attribution.quoted-as-saying",
            Source = source,
            SourceHeads = named ? [outer.Index, head] : [head],
            Cue = [core, new(saying.Index - 1, saying.Index + 1)],
            CueCore = core,
            CueHead = verb.Index,
            Content = content,
            ContentHead = Trees.TryChild(saying, "ccomp", out var clause) ? clause.Index : -1,
            Quotes = true,
        };
        return true;
    }

    private static bool TrySaying(Cues cues, Token verb, out Token saying)
    {
        var end = Math.Min(cues.Trees.SentenceOf(verb.Index).End, verb.Index + MaxGap);
        for (var token = verb.Index + 2; token < end; token++)
        {
            saying = cues.Trees[token];
            if (Trees.SaysAny(saying, "saying", "telling", "stating") && Trees.Says(cues.Trees[token - 1], "as"))
                return true;
        }
        saying = default;
        return false;
    }

    /// <summary>The one who is quoted: between the verb and "as", or the subject of the passive.</summary>
    private static bool TryInner(Cues cues, Token verb, Token saying, out TokenRange inner, out int head)
    {
        head = -1;
        inner = default;
        if (Trees.IsPassive(verb) && Trees.TryChild(verb, "nsubj:pass", out var subject))
        {
            head = subject.Index;
            inner = cues.Sources.Phrase(subject, verb.Index);
            return !inner.IsEmpty;
        }
        inner = cues.Trees.Trim(new(verb.Index + 1, saying.Index - 1));
        for (var token = inner.First; token < inner.End && head < 0; token++)
        {
            var above = cues.Trees[token].Head.Index;
            if (
                cues.Trees[token].Upos is Upos.Noun or Upos.Propn or Upos.Pron
                && (!inner.Contains(above) || above == token)
            )
                head = token;
        }
        return head >= 0;
    }
}
