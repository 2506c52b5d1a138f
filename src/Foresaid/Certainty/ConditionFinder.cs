using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Finds the clause that a content hangs on, and whether the text leaves it open.</summary>
/// <remarks>Source: the conditional types of English grammars (open, hypothetical, concessive), after A Comprehensive Grammar of the English Language, 15.33 to 15.41.</remarks>
internal static class ConditionFinder
{
    private static readonly RuleId OpenRule = new("condition.open");
    private static readonly RuleId InvertedRule = new("condition.inverted");
    private static readonly RuleId GrantedRule = new("condition.granted-by-tense");
    private static readonly RuleId EvenIfRule = new("condition.even-if");

    public static (Condition Condition, RuleId Rule)? Find(
        Parsed parsed,
        AttributionRelation attribution,
        ClauseReading clause,
        CueReading cue
    )
    {
        if (IfPart.Find(parsed, attribution) is { } part)
            return Read(parsed, part, clause, cue);
        foreach (var index in clause.Path)
        {
            foreach (var child in parsed[index].Children)
            {
                if (Read(parsed, child, attribution, clause, cue) is { } found)
                    return found;
            }
        }
        return null;
    }

    private static (Condition, RuleId)? Read(
        Parsed parsed,
        Token child,
        AttributionRelation attribution,
        ClauseReading clause,
        CueReading cue
    )
    {
        if (!(child.Is("advcl") || child.Relation == "obl"))
            return null;
        var (first, last) = Grammar.Extent(child);
        if (attribution.CueHead >= first && attribution.CueHead <= last)
            return null;
        if (child.Is("advcl") && IsInverted(parsed, first, child))
            return (new Condition(ConditionType.Open, Grammar.SpanOf(parsed, first, last)), InvertedRule);
        var marker = Marker(parsed, first, child.Index);
        if (marker is null)
            return null;
        var span = Grammar.SpanOf(parsed, first, last);
        if (marker == "even if" || (marker == "even though" && HasNotYet(parsed, first, last)))
            return (new Condition(ConditionType.EvenIf, span), EvenIfRule);
        if (marker == "even though")
            return null;
        return marker == "if" && IsGranted(parsed, child, clause, cue, first, last)
            ? (new Condition(ConditionType.Granted, span), GrantedRule)
            : (new Condition(ConditionType.Open, span), OpenRule);
    }

    /// <summary>The conjunction that a clause opens with; null when it sets no condition.</summary>
    private static string? Marker(Parsed parsed, int first, int head)
    {
        while (first < head && parsed[first].Upos is Upos.Punct or Upos.Cconj)
            first++;
        var word = Grammar.Word(parsed[first]);
        var next = first + 1 < parsed.Count ? Grammar.Word(parsed[first + 1]) : "";
        var third = first + 2 < parsed.Count ? Grammar.Word(parsed[first + 2]) : "";
        return (word, next, third) switch
        {
            ("even", "if", _) => "even if",
            ("even", "though", _) => "even though",
            ("if" or "unless" or "provided" or "providing" or "barring" or "assuming" or "lest", _, _) => word,
            ("only" or "but" or "especially" or "particularly", "if", _) => "only if",
            ("as" or "so", "long", "as") => "as long as",
            ("in", "case", _) => "in case",
            ("in", "the", "event") => "in the event",
            ("on", "condition", _) => "on condition",
            ("should", _, _) => "should",
            _ => null,
        };
    }

    /// <summary>"Should the bill pass", "were it to fail", "had they known": the auxiliary before its subject.</summary>
    private static bool IsInverted(Parsed parsed, int first, Token predicate)
    {
        while (first < predicate.Index && parsed[first].Upos == Upos.Punct)
            first++;
        return Grammar.Word(parsed[first]) is "should" or "were" or "had"
            && Grammar.TrySubject(predicate, out var subject)
            && subject.Index > first
            && subject.Index <= predicate.Index
            && !Grammar.HasChild(predicate, "mark");
    }

    /// <summary>An if-part before its main clause, by the words.</summary>
    private static (Condition, RuleId) Read(Parsed parsed, IfPart part, ClauseReading clause, CueReading cue)
    {
        var span = Grammar.SpanOf(parsed, part.First, part.Comma - 1);
        if (part.IsInverted)
            return (new Condition(ConditionType.Open, span), InvertedRule);
        if (part.Marker == "even if")
            return (new Condition(ConditionType.EvenIf, span), EvenIfRule);
        return part.Marker == "if" && IsGranted(parsed, PredicateOf(parsed, part), clause, cue, part.First, part.Comma)
            ? (new Condition(ConditionType.Granted, span), GrantedRule)
            : (new Condition(ConditionType.Open, span), OpenRule);
    }

    /// <summary>What "if" hangs on, where that lies in the if-part; else its first verb.</summary>
    private static Token PredicateOf(Parsed parsed, IfPart part)
    {
        var marker = parsed[part.First];
        var above = marker.Head;
        if (
            above.Index > part.First
            && above.Index < part.Comma
            && (above.Upos == Upos.Verb || Grammar.HasChild(above, "cop"))
        )
            return above;
        for (var at = part.First + 1; at < part.Comma; at++)
        {
            if (parsed[at].Upos == Upos.Verb)
                return parsed[at];
        }
        return marker;
    }

    /// <summary>
    /// A past if-part is told as fact where nothing shifts its tense: no past cue above an indirect content, no "would" beside it.
    /// A date of its own, or one done and one to come, settle it.
    /// </summary>
    private static bool IsGranted(
        Parsed parsed,
        Token condition,
        ClauseReading clause,
        CueReading cue,
        int first,
        int last
    )
    {
        var form = PredicateForm.Of(condition);
        if (!form.Past || form.Perfect || form.Modal || clause.Would || IsSubjunctive(condition))
            return false;
        return !cue.Past || HasYear(parsed, first, last);
    }

    /// <summary>"If it were", "if they had".</summary>
    private static bool IsSubjunctive(Token condition)
    {
        foreach (var child in condition.Children)
        {
            if ((child.Is("cop") || child.Is("aux")) && Grammar.Word(child) is "were")
                return true;
        }
        return false;
    }

    private static bool HasYear(Parsed parsed, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (
                parsed[at].Upos == Upos.Num
                && parsed[at].Text is [('1' or '2'), _, _, _] text
                && !text.ContainsAnyExceptInRange('0', '9')
            )
                return true;
        }
        return false;
    }

    private static bool HasNotYet(Parsed parsed, int first, int last)
    {
        for (var at = first + 1; at <= last; at++)
        {
            if (Grammar.Word(parsed[at]) == "yet")
                return true;
        }
        return false;
    }
}
