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
        if (
            sentence.End - verb.Index > MaxTail
            || verb.Xpos is not ("VBD" or "VBZ" or "VBP")
            || HasContent(cues, verb, Cues.AnyTakes(senses, CueFrames.Tell))
        )
            return false;
        var core = cues.Groups.Core(verb);
        if (!TryNameBehindComma(cues, verb, core, sentence, out var source, out var runs))
        {
            if (!cues.Sources.TryFind(verb, out source))
                return false;
            runs = cues.Sources.Runs(source, verb);
        }
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
            Cue = [Addressed(cues, verb, core)],
            CueCore = core,
            CueHead = verb.Index,
            Content = content,
            ContentHead = cues.Trees.HeadOf(content[0]),
            Quotes = true,
        };
        return true;
    }

    /// <summary>"..., engineer Ada Lind told reporters": nothing but a name and its title between the comma and the cue.</summary>
    private static bool TryNameBehindComma(
        Cues cues,
        Token verb,
        TokenRange core,
        TokenRange sentence,
        out Token source,
        out List<TokenRange> runs
    )
    {
        (source, runs) = (verb, []);
        var first = StartsBehindComma(cues, verb, sentence);
        if (first == 0 || first >= core.First)
            return false;
        runs = [new(first, core.First)];
        for (var token = core.First - 1; token >= first; token--)
        {
            source = cues.Trees[token];
            if (source.Head.Index < first || source.Head.Index >= core.First)
                return source.Upos is Upos.Noun or Upos.Propn or Upos.Pron;
        }
        return false;
    }

    /// <summary>Where what is told ends: before the comma of a source and its cue that close the sentence ("..., the agency told reporters"); the
    /// sentence's end where none do.</summary>
    public static int ClauseEnd(Cues cues, TokenRange sentence)
    {
        for (var token = sentence.End - 1; token > Math.Max(sentence.First, sentence.End - MaxTail); token--)
        {
            var verb = cues.Trees[token];
            if (
                verb.Upos == Upos.Verb
                && verb.Xpos is "VBD" or "VBZ" or "VBP"
                && Cues.AnyTakes(cues.SourcedSensesOf(verb), CueFrames.Quote)
                && StartsBehindComma(cues, verb, sentence) is var first and > 0
            )
                return first - 1;
        }
        return sentence.End;
    }

    /// <summary>The first token of a source and cue with only names and nouns between a comma and the verb; 0 where there is no such comma.</summary>
    private static int StartsBehindComma(Cues cues, Token verb, TokenRange sentence)
    {
        for (var token = verb.Index - 1; token > sentence.First; token--)
        {
            var word = cues.Trees[token];
            if (word.Text is ",")
                return verb.Index - token > 1 && cues.Trees.HasVerb(sentence.First, token) ? token + 1 : 0;
            if (word.Upos is Upos.Verb or Upos.Aux or Upos.Punct or Upos.Sconj or Upos.Cconj)
                return 0;
        }
        return 0;
    }

    private static TokenRange Addressed(Cues cues, Token verb, TokenRange core)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is "obj" or "iobj" && cues.Trees.Reach(child) is var told && told.First == core.End)
                return new(core.First, told.End);
        }
        return core;
    }

    private static bool Parts(Token word) => word.Text is "," or "”" or "\"" or "''" or "?" or "!";

    /// <summary>A clause or an object other than a day is content of its own.</summary>
    private static bool HasContent(Cues cues, Token verb, bool tells)
    {
        foreach (var child in verb.Children)
        {
            if (
                child.Is("ccomp")
                || child.Is("xcomp")
                || (child.Relation == "obj" && child.Index > verb.Index && !tells && !cues.Words.IsDay(child.Lemma))
            )
                return true;
        }
        return Trees.HasChild(verb, "conj") || Trees.HasChild(verb, "mark");
    }
}
