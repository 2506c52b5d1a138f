using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>A cue that ends its sentence behind a comma, whatever the tree made of it: "..., state media reported Friday."</summary>
internal sealed class PostposedRule : IVerbRule
{
    // Behind the cue stand at most a day, an occasion or a place.
    private const int MaxTail = 12;

    public bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (!Cues.AnyTakes(senses, CueFrames.That | CueFrames.Quote) || Trees.IsPassive(verb))
            return false;
        var sentence = cues.Trees.SentenceOf(verb.Index);
        if (sentence.End - verb.Index > MaxTail || verb.Xpos is not ("VBD" or "VBZ" or "VBP") || HasContent(cues, verb))
            return false;
        if (!cues.Sources.TryFind(verb, out var source))
            return false;
        var runs = cues.Sources.Runs(source, verb);
        var core = cues.Groups.Core(verb);
        var first = Math.Min(core.First, runs[0].First);
        if (
            first - 1 <= sentence.First
            || !Parts(cues.Trees[first - 1])
            || !cues.Trees.HasVerb(sentence.First, first - 1)
        )
            return false;
        var content = new List<TokenRange>();
        cues.Contents.Add(content, new(sentence.First, first));
        if (content.Count == 0)
            return false;
        found = new Draft
        {
            Rule = "attribution.said-after-content",
            Source = runs,
            SourceHeads = [source.Index],
            Cue = [core],
            CueCore = core,
            CueHead = verb.Index,
            Content = content,
            ContentHead = cues.Trees.HeadOf(content[0]),
            Quotes = true,
        };
        return true;
    }

    private static bool Parts(Token word) => word.Text is "," or "”" or "\"" or "''" or "?" or "!";

    /// <summary>A clause or an object other than a day is content of its own.</summary>
    private static bool HasContent(Cues cues, Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (
                child.Is("ccomp")
                || child.Is("xcomp")
                || (child.Relation == "obj" && child.Index > verb.Index && !cues.Words.IsDay(child.Lemma))
            )
                return true;
        }
        return Trees.HasChild(verb, "conj") || Trees.HasChild(verb, "mark");
    }
}
