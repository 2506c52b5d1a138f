using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Plans and demands: "plans to ...", "urged them to ...", "called on the court to ...".</summary>
internal sealed class InfinitiveRule : IVerbRule
{
    public bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (!TryInfinitive(verb, out var infinitive))
            return false;
        var (target, frame) = Target(verb, infinitive, senses);
        if (frame == CueFrames.None)
            return false;
        var passive = Trees.IsPassive(verb);
        if (passive && frame == CueFrames.Infinitive)
            return false;
        if (
            !(passive ? Sources.TryAgent(verb, out var source) : cues.Sources.TryFind(verb, out source))
            || IsThing(cues, source)
        )
            return false;
        found = Build(cues, verb, infinitive, target, source);
        return found.Content.Count > 0;
    }

    private static bool IsThing(Cues cues, Token source) =>
        cues.Words.IsThing(source.Lemma)
        || Trees.SaysAny(source, "it", "this", "that", "these", "those") && !source.Is("nsubj");

    /// <summary>The infinitive under the verb, or under its object where the tree hangs it there.</summary>
    private static bool TryInfinitive(Token verb, out Token infinitive)
    {
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index)
                continue;
            infinitive = child;
            if (
                Trees.IsInfinitive(child)
                && (child.Is("xcomp") || child.Is("advcl") || child.Is("ccomp") || child.Is("obl"))
            )
                return true;
            // "declined to comment": a verb that is a noun too hangs there as one.
            if (
                child.Is("obl")
                && child.Xpos == "NN"
                && child.Index == verb.Index + 2
                && Trees.Preposition(child) == "to"
            )
                return true;
            if (
                child.Relation is "obj" or "iobj"
                && Trees.TryChild(child, "acl", out infinitive)
                && Trees.IsInfinitive(infinitive)
            )
                return infinitive.Relation == "acl";
        }
        infinitive = default;
        return false;
    }

    /// <summary>Whom the demand is made to, if to anyone, and which frame the verb takes it in.</summary>
    private static (Token? Target, CueFrames Frame) Target(
        Token verb,
        Token infinitive,
        ImmutableArray<CueSense> senses
    )
    {
        foreach (var child in verb.Children)
        {
            if (child.Index > infinitive.Index)
                continue;
            var addressed = child.Relation is "obj" or "iobj" or "nsubj:pass" && !infinitive.Is("advcl");
            if (addressed && Cues.AnyTakes(senses, CueFrames.ObjectInfinitive))
                return (child, CueFrames.ObjectInfinitive);
            if (child.Is("obl") && senses.Any(sense => sense.Addressed.Contains(Trees.Preposition(child))))
                return (child, CueFrames.ObjectInfinitive);
        }
        if (
            infinitive.Is("ccomp")
            && Trees.HasChild(infinitive, "nsubj")
            && Cues.AnyTakes(senses, CueFrames.ObjectInfinitive)
        )
            return (null, CueFrames.ObjectInfinitive);
        if (infinitive.Is("advcl") || infinitive.Is("acl"))
            return (null, CueFrames.None);
        return (null, Cues.AnyTakes(senses, CueFrames.Infinitive) ? CueFrames.Infinitive : CueFrames.None);
    }

    private static Draft Build(Cues cues, Token verb, Token infinitive, Token? target, Token source)
    {
        var core = cues.Groups.Core(verb);
        if (target is { } addressed && addressed.Is("obl"))
            core = new(core.First, Math.Max(core.End, cues.Contents.Phrase(addressed, core).First));
        var runs = cues.Sources.Runs(source, verb);
        var content = new List<TokenRange>();
        var clause = cues.Trees.Reach(infinitive);
        if (target is { } whom)
        {
            var phrase = cues.Contents.Phrase(whom, core);
            if (phrase.First > verb.Index && clause.First <= phrase.End + 1)
                clause = new(phrase.First, clause.End);
            else
                content.Add(phrase);
        }
        cues.Contents.Add(content, new(Math.Max(clause.First, core.End), clause.End));
        content.Sort();
        return new Draft
        {
            Rule = target is null ? "attribution.plans-to" : "attribution.urges-to",
            Source = runs,
            SourceHeads = [source.Index],
            CueCore = core,
            Cue = [core],
            CueHead = verb.Index,
            Content = content,
            ContentHead = infinitive.Index,
        };
    }
}
