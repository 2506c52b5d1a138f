using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>"The agency said, citing two guards, ...": one statement on the word of both, the one who cites outermost.</summary>
internal sealed class Citing
{
    // Who is cited stands within so many words; more is a clause that the tree lost.
    private const int MaxCited = 14;
    private readonly SpeakingNouns _speaking = SpeakingNouns.Load();

    public void Join(Cues cues, List<Draft> drafts)
    {
        var bySentence = drafts
            .Where(draft => draft.CueHead >= 0)
            .ToLookup(draft => cues.Trees.SentenceOf(draft.CueHead).First);
        var gone = new HashSet<Draft>();
        for (var index = 0; index < cues.Trees.Parsed.Sentences.Count; index++)
        {
            var sentence = cues.Trees.Parsed.Sentences[index];
            if (!bySentence.Contains(sentence.First))
                continue;
            for (var token = sentence.First; token + 1 < sentence.End; token++)
            {
                if (!IsCiting(cues.Trees, token, sentence.First))
                    continue;
                var cited = CitedAfter(cues.Trees, token, sentence.End, out var head);
                if (head < 0 || HostOf(cues.Trees, bySentence[sentence.First], token, cited) is not { } host)
                    continue;
                Join(host, token, cited, head);
                gone.UnionWith(
                    bySentence[sentence.First].Where(draft => draft.CueHead == token || cited.Contains(draft.CueHead))
                );
            }
        }
        drafts.RemoveAll(gone.Contains);
    }

    private static bool IsCiting(Trees trees, int token, int first) =>
        Trees.SaysAny(trees[token], "citing", "quoting") && (token == first || trees[token - 1].Text is ",");

    private TokenRange CitedAfter(Trees trees, int citing, int limit, out int head)
    {
        head = -1;
        var end = citing + 1;
        while (end < Math.Min(limit, citing + MaxCited) && !trees.IsPunctuation(end) && !Trees.Says(trees[end], "that"))
            end++;
        var cited = new TokenRange(citing + 1, end);
        for (var token = cited.First; token < end && trees[token].Upos != Upos.Adp; token++)
            if (
                trees[token].Upos is Upos.Noun or Upos.Propn
                && (token == cited.First || trees[token].Head.Index != token - 1)
            )
                head = token;
        if (head >= 0 && trees[head].Upos != Upos.Propn && !_speaking.Contains(trees[head].Lemma))
            head = -1;
        return cited;
    }

    /// <summary>The saying that the citing goes with: the nearest cue of a clause in its sentence, outside what is cited.</summary>
    private static Draft? HostOf(Trees trees, IEnumerable<Draft> drafts, int citing, TokenRange cited) =>
        drafts
            .Where(draft =>
                draft.Voice == Voice.Sourced
                && draft.Source.Count > 0
                && draft.CueHead != citing
                && !cited.Contains(draft.CueHead)
                && draft.Rule is not ("attribution.object" or "attribution.preposition" or "attribution.passive")
                && trees[draft.CueHead].Upos == Upos.Verb
                && (draft.CueHead < citing || draft.CueHead < cited.End + MaxCited)
            )
            .OrderBy(draft => Math.Abs(draft.CueHead - citing))
            .FirstOrDefault();

    private static void Join(Draft host, int citing, TokenRange cited, int head)
    {
        var aside = new TokenRange(citing, cited.End);
        Cut(host.Source, aside);
        Cut(host.Content, aside);
        host.SourceHeads.RemoveAll(token => token >= citing && token < cited.End);
        host.Source.Add(cited);
        host.SourceHeads.Add(head);
    }

    // What stands behind an aside in the middle goes on by itself; a comma before it goes with it.
    private static void Cut(List<TokenRange> runs, TokenRange aside)
    {
        for (var index = runs.Count - 1; index >= 0; index--)
        {
            var run = runs[index];
            if (run.End <= aside.First || run.First >= aside.End)
                continue;
            runs.RemoveAt(index);
            if (run.First < aside.First - 1)
                runs.Insert(index, new TokenRange(run.First, aside.First - 1));
            if (aside.End + 1 < run.End)
                runs.Add(new TokenRange(aside.End + 1, run.End));
        }
    }
}
