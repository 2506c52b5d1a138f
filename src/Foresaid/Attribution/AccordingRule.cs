using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Sources that a preposition names: "according to the agency", "per officials", "in a poll".</summary>
internal sealed class AccordingRule
{
    // Between the source and the clause that it vouches for stand at most a few links (a noun phrase inside a noun phrase).
    private const int MaxClimb = 6;

    public bool TryFind(Cues cues, Token nominal, out Draft? found)
    {
        found = null;
        if (nominal.Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num))
            return false;
        var preposition = Trees.Preposition(nominal);
        var poll = preposition == "in" && nominal.Is("obl") && nominal.Lemma is "poll" or "survey" or "polling";
        if (
            !poll && preposition is not ("according_to" or "according" or "per")
            || (preposition == "per" && !IsNamed(nominal))
        )
            return false;
        if (!TryClauseAbove(nominal, out var clause) || (poll && clause.Lemma is "say" or "find" or "show" or "ask"))
            return false;
        found = Build(cues, nominal, clause, poll);
        return found.Content.Count > 0;
    }

    /// <summary>"per cent", "per day" name no source; "per the agency" does.</summary>
    private static bool IsNamed(Token nominal) =>
        nominal.Upos == Upos.Propn || nominal.Xpos == "NNS" || Trees.HasChild(nominal, "det");

    private static bool TryClauseAbove(Token nominal, out Token clause)
    {
        clause = nominal;
        for (var step = 0; step < MaxClimb && !clause.IsRoot; step++)
        {
            clause = clause.Head;
            if (clause.Upos is Upos.Verb or Upos.Aux || clause.IsRoot || Trees.IsClause(clause))
                return true;
        }
        return false;
    }

    private static Draft Build(Cues cues, Token nominal, Token clause, bool poll)
    {
        var trees = cues.Trees;
        var phrase = trees.Reach(nominal);
        var first = nominal.Index;
        foreach (var child in nominal.Children)
        {
            if (child.Is("case") && child.Index < nominal.Index)
                first = Math.Min(first, child.Index);
        }
        var source = cues.Sources.Phrase(nominal, first);
        var cue = new TokenRange(first, Math.Max(first + 1, source.First));
        // A clause that leans on another in the same sentence is vouched for together with it.
        var content = cues.Contents.Clause(
            Top(clause),
            new(Math.Min(phrase.First, first), Math.Max(phrase.End, source.End))
        );
        return new Draft
        {
            Rule = poll ? "attribution.in-poll" : "attribution.according-to",
            Source = [source],
            SourceHeads = [nominal.Index],
            Cue = [cue],
            CueCore = cue,
            CueHead = first,
            Content = content,
            ContentHead = clause.Index,
            Quotes = true,
        };
    }

    private static Token Top(Token clause)
    {
        for (var step = 0; step < MaxClimb && (clause.Is("xcomp") || clause.Is("advcl") || clause.Is("acl")); step++)
            clause = clause.Head;
        return clause;
    }
}
