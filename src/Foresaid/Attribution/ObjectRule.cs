using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Contents that are no clause: "rejected the report", "called it a mistake", "warned of risks", "denied taking part", "was backed by".</summary>
internal sealed class ObjectRule : IVerbRule
{
    public bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (verb.Xpos == "VBN" && (Trees.IsPassive(verb) || verb.Relation == "acl"))
            return TryPassive(cues, verb, senses, out found) || TryAsked(cues, verb, senses, out found);
        if (verb.Xpos == "VBN" && verb.Is("advcl") && TryAsked(cues, verb, senses, out found))
            return true;
        if (
            !cues.Sources.TryFind(verb, out var source)
            || cues.Words.IsThing(source.Lemma)
            || ShowsNothing(cues, senses, source)
        )
            return false;
        var core = cues.Groups.Core(verb);
        if (!TryContent(cues, verb, senses, ref core, out var content, out var rule, out var head))
            return false;
        found = Make(cues, verb, source, core, content, head, rule);
        return content.Count > 0;
    }

    private static bool TryContent(
        Cues cues,
        Token verb,
        ImmutableArray<CueSense> senses,
        ref TokenRange core,
        out List<TokenRange> content,
        out string rule,
        out int head
    )
    {
        (content, rule, head) = ([], "", -1);
        if (
            Trees.TryChild(verb, "obj", out var target)
            && Cues.AnyTakes(senses, CueFrames.Object | CueFrames.As)
            && !IsReflexive(target)
            && !cues.Words.IsDay(target.Lemma)
        )
        {
            var predicate = Predicate(cues, verb, target, senses);
            if (predicate is null && !Cues.AnyTakes(senses, CueFrames.Object))
                return false;
            (rule, head) = (
                predicate is null ? "attribution.object" : "attribution.called-as",
                predicate?.Index ?? target.Index
            );
            var run = cues.Contents.Phrase(target, core);
            if (predicate is { } said)
            {
                var more = cues.Trees.Reach(said);
                if (run.First > verb.Index && more.First <= run.End + 1)
                    run = new(run.First, more.End);
                else
                    cues.Contents.Add(content, more);
            }
            cues.Contents.Add(content, run);
            content.Sort();
            return content.Count > 0;
        }
        if (TryGerund(verb, senses, out var gerund))
        {
            (rule, head) = ("attribution.gerund", gerund.Index);
            cues.Contents.Add(content, cues.Contents.Phrase(gerund, core));
            return content.Count > 0;
        }
        if (!TryPrepositional(verb, senses, out var phrase))
            return false;
        (rule, head) = ("attribution.preposition", phrase.Index);
        var under = cues.Contents.Phrase(phrase, core);
        if (under.First == core.End + 1)
            core = new(core.First, under.First);
        cues.Contents.Add(content, under);
        return content.Count > 0;
    }

    /// <summary>Only documents, polls and those who speak can show something; "the gains demonstrated their strength" reports nothing.</summary>
    private static bool ShowsNothing(Cues cues, ImmutableArray<CueSense> senses, Token source)
    {
        if (!senses.Any(sense => sense.Class == CueClass.Show))
            return false;
        var noun = Trees.IsRelative(source) && Sources.TryAntecedent(source, out var above) ? above : source;
        return noun.Upos == Upos.Noun && !cues.Words.IsDocument(noun.Lemma);
    }

    private static bool IsReflexive(Token word) => word.Text.EndsWith("self") || word.Text.EndsWith("selves");

    /// <summary>What is said of the object: "a mistake" in "called it a mistake", "of lying" in "accused them of lying".</summary>
    private static Token? Predicate(Cues cues, Token verb, Token target, ImmutableArray<CueSense> senses)
    {
        foreach (var child in verb.Children)
        {
            if (child.Index <= target.Index)
                continue;
            var preposition = PrepositionOf(child);
            var second = child.Is("xcomp") || child.Relation == "obj";
            if (second && !Trees.IsInfinitive(child) && Cues.AnyTakes(senses, CueFrames.As))
                return child;
            if (
                (child.Is("obl") || child.Is("advcl") || child.Is("xcomp"))
                && preposition == "as"
                && Cues.AnyTakes(senses, CueFrames.As)
            )
                return child;
            if ((child.Is("obl") || child.Is("advcl")) && senses.Any(sense => sense.Joined.Contains(preposition)))
                return child;
        }
        return null;
    }

    private static string PrepositionOf(Token phrase)
    {
        var preposition = Trees.Preposition(phrase);
        if (preposition.Length > 0 || !Trees.TryChild(phrase, "mark", out var mark))
            return preposition;
        return mark.Text.ToString().ToLowerInvariant();
    }

    private static bool TryGerund(Token verb, ImmutableArray<CueSense> senses, out Token gerund)
    {
        gerund = default;
        if (!Cues.AnyTakes(senses, CueFrames.Gerund))
            return false;
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index || child.Xpos != "VBG" || !(child.Is("xcomp") || child.Is("ccomp")))
                continue;
            gerund = child;
            return true;
        }
        return false;
    }

    private static bool TryPrepositional(Token verb, ImmutableArray<CueSense> senses, out Token phrase)
    {
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index || !(child.Is("obl") || child.Is("advcl")))
                continue;
            var preposition = PrepositionOf(child);
            if (preposition.Length == 0 || !senses.Any(sense => sense.Prepositions.Contains(preposition)))
                continue;
            phrase = child;
            return true;
        }
        phrase = default;
        return false;
    }

    /// <summary>"The plan was rejected by the court", "a candidate backed by the union": the content is the subject, or the noun above.</summary>
    private static bool TryPassive(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (!Cues.AnyTakes(senses, CueFrames.Object | CueFrames.As) || !Sources.TryAgent(verb, out var source))
            return false;
        Token target;
        if (verb.Relation == "acl")
            target = verb.Head;
        else if (!Trees.TryChild(verb, "nsubj:pass", out target))
            return false;
        var content = new List<TokenRange>();
        var core = cues.Groups.Core(verb);
        var phrase = cues.Contents.Phrase(target, core);
        cues.Contents.Add(content, new(phrase.First, Math.Min(phrase.End, core.First)));
        if (content.Count == 0)
            return false;
        found = Make(cues, verb, source, core, content, target.Index, "attribution.passive");
        return true;
    }

    /// <summary>"Asked about the delay, he ...", "was asked about": no one is named who asked.</summary>
    private static bool TryAsked(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (
            !senses.Any(sense => sense.Class is CueClass.Say or CueClass.Demand && sense.Prepositions.Contains("about"))
        )
            return false;
        if (
            (Trees.HasChild(verb, "nsubj") && !Trees.IsPassive(verb))
            || Sources.TryAgent(verb, out _)
            || !TryPrepositional(verb, senses, out var phrase)
        )
            return false;
        var core = cues.Groups.Core(verb);
        var content = cues.Contents.Phrase(phrase, core);
        if (content.First == core.End + 1)
            core = new(core.First, content.First);
        found = new Draft
        {
            Rule = "attribution.asked-about",
            Cue = [core],
            CueCore = core,
            CueHead = verb.Index,
            Content = [content],
            ContentHead = phrase.Index,
            Voice = Voice.Agentless,
        };
        return !content.IsEmpty;
    }

    private static Draft Make(
        Cues cues,
        Token verb,
        Token source,
        TokenRange core,
        List<TokenRange> content,
        int head,
        string rule
    ) =>
        new()
        {
            Rule = rule,
            Source = cues.Sources.Runs(source, verb),
            SourceHeads = [source.Index],
            CueCore = core,
            Cue = [core],
            CueHead = verb.Index,
            Content = content,
            ContentHead = head,
        };
}
