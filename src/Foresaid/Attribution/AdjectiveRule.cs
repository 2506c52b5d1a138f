using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>States of mind told by an adjective: "is confident that", "was reluctant to", "are skeptical of".</summary>
internal sealed class AdjectiveRule
{
    public bool TryFind(Cues cues, Token word, out Draft? found)
    {
        found = null;
        if (word.Upos is not (Upos.Adj or Upos.Verb) || (word.Upos == Upos.Verb && word.Xpos != "VBN"))
            return false;
        var senses = cues.Lexicon.Senses("adj", word.Lemma);
        if (senses.IsEmpty)
            senses = cues.Lexicon.Senses("adj", word.Text.ToString().ToLowerInvariant());
        senses = [.. senses.Where(sense => sense.Class != CueClass.Agentless)];
        if (senses.IsEmpty || !TryComplement(word, senses, out var complement, out var clause))
            return false;
        if (!TrySource(cues, word, out var source))
            return false;
        found = Build(cues, word, complement, clause, source);
        return found.Content.Count > 0;
    }

    private static bool TrySource(Cues cues, Token word, out Token source)
    {
        if (Trees.TryChild(word, "nsubj", out source))
            return !cues.Words.IsThing(source.Lemma)
                && !source.Is("expl")
                && !Trees.SaysAny(source, "it", "this", "that");
        return (word.Is("xcomp") || word.Is("conj") || word.Is("advcl")) && cues.Sources.TryFind(word.Head, out source);
    }

    private static bool TryComplement(
        Token word,
        ImmutableArray<CueSense> senses,
        out Token complement,
        out bool clause
    )
    {
        foreach (var child in word.Children)
        {
            (complement, clause) = (child, true);
            if (child.Index < word.Index)
                continue;
            if (
                (child.Is("ccomp") || child.Is("advcl") && Trees.HasChild(child, "mark", "that"))
                && Cues.AnyTakes(senses, CueFrames.That)
            )
                return true;
            if (
                (child.Is("xcomp") || child.Is("advcl"))
                && Trees.IsInfinitive(child)
                && Cues.AnyTakes(senses, CueFrames.Infinitive)
            )
                return true;
            var preposition = Trees.Preposition(child);
            if (preposition.Length == 0 && Trees.TryChild(child, "mark", out var mark))
                preposition = mark.Text.ToString().ToLowerInvariant();
            clause = false;
            if ((child.Is("obl") || child.Is("advcl")) && senses.Any(sense => sense.Prepositions.Contains(preposition)))
                return true;
        }
        (complement, clause) = (default, false);
        return false;
    }

    private static Draft Build(Cues cues, Token word, Token complement, bool clause, Token source)
    {
        var core = cues.Groups.Core(word);
        var content =
            Trees.HasChild(complement, "mark", "that") || complement.Is("ccomp")
                ? cues.Contents.Clause(complement, core)
                : [cues.Contents.Phrase(complement, core)];
        content.RemoveAll(run => run.IsEmpty);
        if (!clause && content.Count > 0 && content[0].First == core.End + 1)
            core = new(core.First, content[0].First);
        return new Draft
        {
            Rule = "attribution.adjective",
            Source = cues.Sources.Runs(source, word),
            SourceHeads = [source.Index],
            Cue = [core],
            CueCore = core,
            CueHead = word.Index,
            Content = content,
            ContentHead = clause ? complement.Index : -1,
        };
    }
}
