using System.Collections.Immutable;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>A verb of saying or thinking whose content is a clause: "said that ...", "..., she said", "..., he added, ...", "as X noted, ...".</summary>
internal sealed class ClauseRule : IVerbRule
{
    public bool TryFind(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (!Cues.AnyTakes(senses, CueFrames.That | CueFrames.Wh | CueFrames.Quote))
            return false;
        if (TryAsSaid(cues, verb, out found) || TryParenthetical(cues, verb, senses, out found))
            return true;
        return TryClause(verb, senses, out var clause)
            && TryBuild(cues, verb, senses, clause, NameOf(verb, clause), out found);
    }

    private static string NameOf(Token verb, Token clause)
    {
        if (clause.Index < verb.Index)
            return "attribution.said-after-content";
        return Trees.HasChild(clause, "mark", "that") ? "attribution.that-clause" : "attribution.bare-clause";
    }

    /// <summary>The clause that the verb governs.</summary>
    private static bool TryClause(Token verb, ImmutableArray<CueSense> senses, out Token clause)
    {
        foreach (var child in verb.Children)
        {
            var content =
                child.Is("ccomp")
                || (child.Relation == "csubj:pass" && child.Index > verb.Index)
                || (child.Is("parataxis") && child.Index > verb.Index && IsIntroduced(child, verb));
            if (!content || (child.Xpos == "VBG" && !Trees.IsClause(child) && child.Is("ccomp")))
                continue;
            if (!Cues.AnyTakes(senses, CueFrames.That | CueFrames.Quote) && !IsQuestion(child))
                continue;
            clause = child;
            return true;
        }
        clause = default;
        return false;
    }

    private static bool IsQuestion(Token clause)
    {
        foreach (var child in clause.Children)
        {
            if (
                child.Index <= clause.Index
                && (child.Xpos is "WRB" or "WP" or "WDT" || Trees.SaysAny(child, "whether", "if"))
            )
                return true;
        }
        return clause.Xpos is "WRB" or "WP";
    }

    /// <summary>A clause set beside its cue is content only behind a colon or inside quotation marks.</summary>
    private static bool IsIntroduced(Token clause, Token verb)
    {
        foreach (var child in clause.Children)
        {
            if (
                child.Is("punct")
                && child.Index < clause.Index
                && child.Index > verb.Index
                && child.Text is ":" or "\"" or "“" or "''" or "``"
            )
                return true;
        }
        return Trees.HasChild(verb, "punct", ":");
    }

    private static bool TryBuild(
        Cues cues,
        Token verb,
        ImmutableArray<CueSense> senses,
        Token clause,
        string rule,
        out Draft? found
    )
    {
        found = null;
        var core = cues.Groups.WithOccasion(cues.Groups.Core(verb), verb);
        var passive = Trees.IsPassive(verb);
        var named = passive ? Sources.TryAgent(verb, out var source) : cues.Sources.TryFind(verb, out source);
        if (
            named
            && (
                source.Text.Equals("it", StringComparison.OrdinalIgnoreCase) && source.Is("expl")
                || source.Index == clause.Index
            )
        )
            named = false;
        if (!named && !(passive ? MayLackSource(verb, senses) : IsHeadless(verb)))
            return false;
        var runs = named ? cues.Sources.Runs(source, verb) : [];
        var content = cues.Contents.Clause(clause, cues.ClauseOf(verb, core, runs, clause));
        AddTopic(cues, core, runs, clause, content);
        if (content.Count == 0)
            return false;
        found = new Draft
        {
            Rule = rule,
            Source = runs,
            SourceHeads = named ? [source.Index] : [],
            CueCore = core,
            Cue = [Addressed(cues, verb, core, clause)],
            CueHead = verb.Index,
            Content = content,
            ContentHead = clause.Index,
            Voice = named ? Voice.Sourced : Voice.Agentless,
            Quotes = Cues.AnyTakes(senses, CueFrames.Quote),
        };
        return true;
    }

    /// <summary>"The tax, he added, is unfair": between two commas a cue parts what it governs, wherever the tree hangs the first part.</summary>
    private static void AddTopic(
        Cues cues,
        TokenRange core,
        List<TokenRange> source,
        Token clause,
        List<TokenRange> content
    )
    {
        var sentence = cues.Trees.SentenceOf(clause.Index);
        var first = source.Count > 0 ? Math.Min(core.First, source[0].First) : core.First;
        var end = source.Count > 0 ? Math.Max(core.End, source[^1].End) : core.End;
        if (
            clause.Index < end
            || first <= sentence.First + 1
            || end >= sentence.End
            || content.Exists(run => run.First < first)
        )
            return;
        if (cues.Trees[first - 1].Text is not "," || cues.Trees[end].Text is not ",")
            return;
        cues.Contents.Add(content, new(sentence.First, first - 1));
        content.Sort();
    }

    /// <summary>"It was announced that", "she was told that"; no other passive takes a clause.</summary>
    private static bool MayLackSource(Token verb, ImmutableArray<CueSense> senses) =>
        Trees.HasChild(verb, "expl")
        || Trees.HasChild(verb, "nsubj:pass", "it")
        || Cues.AnyTakes(senses, CueFrames.Tell | CueFrames.Wh);

    /// <summary>Participles and infinitives whose subject is nowhere ("asked if ...", "to say that ...").</summary>
    private static bool IsHeadless(Token verb) => verb.Xpos is "VBG" or "VBN";

    /// <summary>"told reporters": the addressee belongs to the cue where it stands against it.</summary>
    private static TokenRange Addressed(Cues cues, Token verb, TokenRange core, Token clause)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is not ("obj" or "iobj") || child.Index < verb.Index || child.Index > clause.Index)
                continue;
            var reach = cues.Trees.Reach(child);
            if (reach.First == core.End)
                return new(core.First, reach.End);
        }
        return core;
    }

    /// <summary>"Prices, he added, will fall": the cue hangs beside the main clause of what it reports.</summary>
    private static bool TryParenthetical(Cues cues, Token verb, ImmutableArray<CueSense> senses, out Draft? found)
    {
        found = null;
        if (!verb.Is("parataxis") && !(verb.Is("conj") && HasInverted(verb)))
            return false;
        if (verb.Head.Index > verb.Index && !Trees.HasChild(verb, "nsubj"))
            return false;
        if (Trees.HasChild(verb, "ccomp") || !Trees.HasChild(verb, "nsubj") || HasOwnObject(verb))
            return false;
        return TryBuild(cues, verb, senses, verb.Head, "attribution.parenthetical", out found);
    }

    private static bool HasInverted(Token verb) =>
        Trees.TryChild(verb, "nsubj", out var subject) && subject.Index > verb.Index;

    private static bool HasOwnObject(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (
                child.Relation is "xcomp"
                || (child.Relation == "obj" && verb.Lemma is not ("tell" or "inform" or "ask" or "remind" or "assure"))
            )
                return true;
        }
        return false;
    }

    /// <summary>"As the bank noted, ...": an adverbial clause that names who says the clause above it.</summary>
    private static bool TryAsSaid(Cues cues, Token verb, out Draft? found)
    {
        found = null;
        if (
            !verb.Is("advcl")
            || !Trees.HasChild(verb, "mark", "as")
            || Trees.HasChild(verb, "ccomp")
            || Trees.HasChild(verb, "xcomp")
        )
            return false;
        if (Trees.TryChild(verb, "obj", out var own) && !Trees.SaysAny(own, "it", "this"))
            return false;
        var passive = Trees.IsPassive(verb) || verb.Xpos == "VBN" && !Trees.HasChild(verb, "nsubj");
        if (!(passive ? Sources.TryAgent(verb, out var source) : Trees.TryChild(verb, "nsubj", out source)))
            return false;
        var clauseReach = cues.Trees.Reach(verb);
        var told = verb.Head;
        for (var step = 0; step < 4 && told.Is("xcomp"); step++)
            told = told.Head;
        var content = cues.Contents.Clause(told, clauseReach);
        if (content.Count == 0)
            return false;
        var core = cues.Groups.Core(verb);
        found = new Draft
        {
            Rule = "attribution.as-said",
            Source = cues.Sources.Runs(source, verb),
            SourceHeads = [source.Index],
            CueCore = core,
            Cue = [core],
            CueHead = verb.Index,
            Content = content,
            ContentHead = told.Index,
        };
        return true;
    }
}
