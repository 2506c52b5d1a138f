using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>What the outlet says without a cue: forecasts, statuses ("has yet to", "ongoing"), and sentences that qualify others ("could not be verified").
/// Plain facts are left alone.</summary>
internal sealed class OwnVoiceRule
{
    // Clauses of one sentence looked at, from the main one down.
    private const int MaxClauses = 12;

    // As in AttributionFinder: what is longer is no sentence.
    private const int MaxWords = 1000;

    public void Find(Cues cues, Sentence sentence, List<Draft> found)
    {
        if (sentence.Count > MaxWords || !TryRoot(cues, sentence, out var root))
            return;
        var queue = new Queue<Token>([root]);
        for (var looked = 0; looked < MaxClauses && queue.TryDequeue(out var clause); looked++)
        {
            if (NameOf(cues, clause) is { } rule && !IsAsked(cues, sentence))
            {
                found.Add(Make(cues, clause, clause == root, rule));
                if (clause == root)
                    break;
            }
            foreach (var child in clause.Children)
            {
                if (
                    IsAside(child)
                    || (child.Is("nsubj") || child.Is("obj") || child.Is("obl")) && Trees.HasChild(child, "acl:relcl")
                )
                    queue.Enqueue(child);
            }
        }
    }

    private static bool IsAside(Token child) =>
        child.Is("conj")
        || child.Is("parataxis")
        || child.Is("advcl")
        || child.Is("ccomp")
        || child.Relation == "acl:relcl";

    private static bool TryRoot(Cues cues, Sentence sentence, out Token root)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            root = cues.Trees[token];
            if (root.IsRoot)
                return true;
        }
        root = default;
        return false;
    }

    private static bool IsAsked(Cues cues, Sentence sentence) => cues.Trees[sentence.End - 1].Text is "?";

    private static string? NameOf(Cues cues, Token clause)
    {
        if (IsQualifying(cues, clause))
            return "attribution.own-qualifying";
        if (clause.Is("advcl") && Trees.HasChild(clause, "mark"))
            return null;
        if (!HasSubject(clause) && !(clause.IsRoot && IsStatus(clause)))
            return null;
        if (IsStatus(clause))
            return "attribution.own-status";
        return IsForecast(clause) ? "attribution.own-forecast" : null;
    }

    private static bool HasSubject(Token clause) =>
        Trees.HasChild(clause, "nsubj")
        || Trees.HasChild(clause, "expl")
        || Trees.HasChild(clause, "csubj")
        || clause.Is("conj");

    private static bool IsForecast(Token clause)
    {
        if (Trees.TryChild(clause, "nsubj", out var subject) && Trees.SaysAny(subject, "you", "I", "we"))
            return false;
        var (modal, would, have) = (false, false, false);
        foreach (var child in clause.Children)
        {
            if (!child.Is("aux"))
                continue;
            modal |= Trees.SaysAny(child, "will", "'ll", "’ll", "wo", "may", "might", "shall");
            // "Could not" and "neither could" tell of what was.
            modal |= Trees.Says(child, "could") && !IsNegated(clause);
            would |= Trees.SaysAny(child, "would", "'d", "should");
            have |= child.Lemma == "have";
        }
        if (would && !have)
            return HasCondition(clause);
        return modal && !have
            || clause.Lemma == "go"
                && clause.Xpos == "VBG"
                && Trees.TryChild(clause, "xcomp", out var next)
                && Trees.IsInfinitive(next);
    }

    private static bool HasCondition(Token clause)
    {
        foreach (var child in clause.Children)
        {
            if (
                child.Is("advcl")
                && Trees.TryChild(child, "mark", out var mark)
                && Trees.SaysAny(mark, "if", "unless", "should")
            )
                return true;
        }
        return false;
    }

    private static bool IsStatus(Token clause)
    {
        if (clause.Lemma is "ongoing" or "underway" or "under_way")
            return true;
        return clause.Lemma == "have"
            && Trees.HasChild(clause, "advmod", "yet")
            && Trees.TryChild(clause, "xcomp", out var next)
            && Trees.IsInfinitive(next);
    }

    /// <summary>"Could not be independently verified", "independent verification is limited".</summary>
    private static bool IsQualifying(Cues cues, Token clause)
    {
        if (cues.Words.Checks(clause.Lemma))
        {
            return Trees.IsPassive(clause) && IsNegated(clause)
                || clause.Is("conj") && clause.Xpos == "VBN" && IsNegated(clause);
        }
        if (clause.Lemma is not ("limited" or "limit" or "impossible" or "difficult" or "unavailable" or "lack"))
            return false;
        return Trees.TryChild(clause, "nsubj", out var subject) && cues.Words.IsCheck(subject.Lemma);
    }

    internal static bool IsNegated(Token clause)
    {
        foreach (var child in clause.Children)
        {
            if (
                Trees.SaysAny(child, "not", "n't", "n’t", "never")
                || child.Is("nsubj") && (Trees.HasChild(child, "det", "no") || Trees.HasChild(child, "det", "neither"))
            )
                return true;
        }
        return false;
    }

    private static Draft Make(Cues cues, Token clause, bool main, string rule)
    {
        var reach = cues.Trees.Reach(clause);
        var sentence = cues.Trees.SentenceOf(clause.Index);
        var content = new List<TokenRange>();
        if (clause.Relation == "acl:relcl")
            cues.Contents.Add(content, cues.Sources.Phrase(clause.Head, reach.First));
        else if (
            clause.Is("conj")
            && !Trees.HasChild(clause, "nsubj")
            && Trees.TryChild(clause.Head, "nsubj", out var shared)
        )
            cues.Contents.Add(content, cues.Sources.Phrase(shared, clause.Head.Index));
        cues.Contents.Add(content, main || clause.Is("ccomp") ? sentence : SkipLinks(cues, clause, reach));
        content.Sort();
        return new Draft
        {
            Rule = rule,
            Content = content,
            ContentHead = clause.Index,
            Voice = Voice.Own,
        };
    }

    /// <summary>Leaves "and" and "though" before a clause out.</summary>
    private static TokenRange SkipLinks(Cues cues, Token clause, TokenRange reach)
    {
        var first = reach.First;
        foreach (var child in clause.Children)
        {
            if (
                child.Index < clause.Index
                && (child.Is("cc") || child.Is("mark") || child.Is("punct"))
                && child.Index == first
            )
                first = child.Index + 1;
        }
        return new(first, reach.End);
    }
}
