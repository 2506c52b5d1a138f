using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>A cue between two commas behind a subject without its verb, whatever the tree made of it: "Prices, he added, will fall."</summary>
internal sealed class EnclosedRule : IVerbRule
{
    public bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (!Cues.AnyTakes(senses, CueFrames.That | CueFrames.Quote) || verb.Xpos is not ("VBD" or "VBZ" or "VBP"))
            return false;
        var trees = cues.Trees;
        var sentence = trees.SentenceOf(verb.Index);
        var core = cues.Groups.Core(verb);
        if (
            core.End >= sentence.End
            || trees[core.End].Text is not ","
            || !trees.TryPhraseBefore(core.First, out var source)
        )
            return false;
        var runs = cues.Sources.Runs(source, verb);
        var comma = runs[0].First - 1;
        if (comma <= sentence.First || trees[comma].Text is not ",")
            return false;
        // With a verb of its own the first part is whole, and what follows the cue may be the outlet's.
        if (trees.HasVerb(sentence.First, comma) || !trees.HasVerb(core.End + 1, sentence.End))
            return false;
        var content = new List<TokenRange>();
        cues.Contents.Add(content, new(sentence.First, comma));
        cues.Contents.Add(content, new(core.End + 1, sentence.End));
        if (content.Count < 2)
            return false;
        found = new Draft
        {
            Rule = "attribution.enclosed",
            Source = runs,
            SourceHeads = [source.Index],
            Cue = [core],
            CueCore = core,
            CueHead = verb.Index,
            Content = content,
            ContentHead = trees.HeadOf(content[1]),
            Quotes = true,
        };
        return true;
    }
}
