using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>One walk from the uppermost predicate of a content to its main one; used once.</summary>
internal sealed class ClauseWalk(Hedges hedges, CueTable cues, Parsed parsed, AttributionRelation attribution)
{
    private static readonly RuleId ModalRule = new("certainty.modal");
    private static readonly RuleId AdverbRule = new("certainty.adverb");
    private static readonly RuleId RaisingRule = new("certainty.raising");
    private static readonly RuleId NounRule = new("certainty.noun");
    internal static readonly RuleId HearsayRule = new("certainty.hearsay");
    private static readonly RuleId NegationRule = new("polarity.negation");
    private static readonly RuleId NegativeWordRule = new("polarity.negative-word");
    private static readonly RuleId YetToRule = new("polarity.yet-to");

    private readonly ImmutableArray<int>.Builder _path = ImmutableArray.CreateBuilder<int>();
    private CertaintyValue _value = CertaintyValue.Certain;
    private RuleId _valueRule;
    private RuleId _polarityRule;
    private int _negations;
    private bool _hearsay;
    private bool _deontic;
    private bool _future;
    private bool _another;
    private bool _notYet;
    private string? _attitude;
    private int _subject = -1;
    private PredicateForm _form;

    public ClauseReading Down(Token top)
    {
        ReadAbove(top);
        var current = top;
        for (var step = 0; step < Grammar.MaxDepth; step++)
        {
            _path.Add(current.Index);
            Look(current);
            if (!TryNext(current, out var next) || _path.Contains(next.Index))
                break;
            current = next;
        }
        ReadYetTo(current);
        return Result(top, current);
    }

    /// <summary>A content that is only the infinitive of "is poised to": the word above it still weighs.</summary>
    private void ReadAbove(Token top)
    {
        if (!top.Is("xcomp") || top.IsRoot || top.Head.Index == attribution.CueHead || !Grammar.IsInfinitive(top))
            return;
        var head = top.Head;
        var hedge = hedges.Find(HedgeClass.Raise, head.Lemma) ?? hedges.Find(HedgeClass.Raise, Grammar.Word(head));
        if (hedge is null)
            return;
        _future |= hedge.Future;
        if (hedge.Value is { } value)
            Weaken(value, RaisingRule);
        if (hedge.Negative)
            (_negations, _polarityRule) = (_negations + 1, NegativeWordRule);
        if (Grammar.TrySubject(head, out var subject))
            _subject = subject.Index;
    }

    private ClauseReading Result(Token top, Token main) =>
        new()
        {
            Top = top.Index,
            Main = main.Index,
            Path = _path.ToImmutable(),
            Value = _value,
            ValueRule = _valueRule,
            Negations = _negations,
            PolarityRule = _polarityRule,
            Hearsay = _hearsay,
            Question = IsQuestion(top),
            Deontic = _deontic,
            Modal = _form.Modal,
            Future = _future || _form.Future,
            Would = _form.Would,
            Perfect = _form.Perfect,
            Progressive = _form.Progressive,
            Past = _form.Past,
            Passive = _form.Passive,
            NotYet = _notYet,
            Attitude = _attitude,
            Subject = _subject,
            Another = _another,
        };

    /// <summary>Takes in what one predicate bears: auxiliaries, adverbs, negation, its subject.</summary>
    private void Look(Token predicate)
    {
        _form = PredicateForm.Of(predicate);
        var negations = Grammar.Negations(predicate);
        if (negations > 0)
            (_negations, _polarityRule) = (_negations + negations, NegationRule);
        if (_form.Modal && !(_form.Could && negations % 2 == 1))
            Weaken(CertaintyValue.Possible, ModalRule);
        _deontic |= _form.Deontic;
        if (Grammar.TrySubject(predicate, out var subject) && subject.Upos != Upos.Sconj)
            _subject = subject.Index;
        _notYet |= negations > 0 && HasYet(predicate);
        foreach (var child in predicate.Children)
        {
            if (child.Upos == Upos.Adv && hedges.Find(HedgeClass.Adverb, Grammar.Word(child)) is { } hedge)
                ReadAdverb(child, hedge);
        }
    }

    private void ReadAdverb(Token adverb, Hedge hedge)
    {
        _hearsay |= hedge.Hearsay;
        if (hedge.Value is { } value)
            Weaken(Almost(adverb) ? CertaintyValue.Probable : value, hedge.Hearsay ? HearsayRule : AdverbRule);
    }

    /// <summary>"Almost certainly" is less than certainly.</summary>
    private static bool Almost(Token word)
    {
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index && Grammar.Word(child) is "almost" or "nearly")
                return true;
        }
        return false;
    }

    private static bool HasYet(Token predicate)
    {
        foreach (var child in predicate.Children)
        {
            if (Grammar.Word(child) == "yet" && !child.Is("cc"))
                return true;
        }
        return false;
    }

    private bool TryNext(Token current, out Token next)
    {
        if (TryNoun(current, out next))
            return true;
        var word = current.Lemma;
        var hedge = hedges.Find(HedgeClass.Raise, word) ?? hedges.Find(HedgeClass.Raise, Grammar.Word(current));
        foreach (var child in current.Children)
        {
            if (!ClauseReader.Holds(attribution, child) || !Leads(current, child, hedge))
                continue;
            next = child;
            Enter(current, child, hedge);
            return true;
        }
        return false;
    }

    /// <summary>True when the main predicate lies below: an infinitive that shares the subject, or a clause under a word that only colours it.</summary>
    private static bool Leads(Token current, Token child, Hedge? hedge)
    {
        if (child.Is("xcomp"))
            return hedge is not null || IsFrame(current);
        if (hedge is null || !(child.Is("ccomp") || child.Is("csubj")))
            return false;
        if (current.Upos == Upos.Adj || Grammar.IsPassive(current) || Grammar.HasChild(current, "expl"))
            return true;
        return Grammar.TrySubject(current, out var subject)
            && Grammar.Word(subject) is "i" or "we" or "it" or "he" or "she" or "they";
    }

    /// <summary>"Is to meet", "is going to", "has to", "needs to".</summary>
    private static bool IsFrame(Token word) => word.Lemma is "be" or "have" or "need" or "ought" || IsGoing(word);

    private static bool IsGoing(Token word) => word.Lemma == "go" && word.Xpos == "VBG";

    private void Enter(Token current, Token child, Hedge? hedge)
    {
        var infinitive = child.Is("xcomp") && Grammar.IsInfinitive(child);
        _future |= infinitive && (hedge is { Future: true } || current.Lemma == "be" || IsGoing(current));
        _deontic |= hedge is null && current.Lemma is "have" or "need" or "ought" && !_form.Modal && !HasYet(current);
        if (hedge is null)
            return;
        if (hedge.Negative && hedge.Word != "yet")
            (_negations, _polarityRule) = (_negations + 1, NegativeWordRule);
        _hearsay |= hedge.Hearsay;
        if (hedge.Value is { } value)
            Weaken(Almost(current) ? CertaintyValue.Probable : value, hedge.Hearsay ? HearsayRule : RaisingRule);
        if (cues.Find(hedge.Word) is { } entry && (entry.Kind is not null || entry.Own) && !Grammar.IsPassive(current))
            _attitude = hedge.Word;
        if (Grammar.TryChild(current, "obj", out var other) && other.Index < child.Index)
            (_another, _subject) = (true, other.Index);
    }

    /// <summary>"There is a chance that", "sees a risk of": the noun, then its clause.</summary>
    private bool TryNoun(Token current, out Token next)
    {
        next = default;
        if (hedges.Find(HedgeClass.Noun, current.Lemma) is { } own && current.Upos == Upos.Noun)
            return TryClauseOf(current, own, out next);
        if (
            current.Lemma
            is not ("be" or "exist" or "remain" or "see" or "have" or "face" or "carry" or "find" or "show")
        )
            return false;
        foreach (var child in current.Children)
        {
            if (!(child.Is("nsubj") || child.Relation == "obj") || !ClauseReader.Holds(attribution, child))
                continue;
            if (hedges.Find(HedgeClass.Noun, child.Lemma) is { } hedge && TryClauseOf(child, hedge, out next))
                return true;
        }
        return false;
    }

    private bool TryClauseOf(Token noun, Hedge hedge, out Token next)
    {
        next = default;
        foreach (var child in noun.Children)
        {
            if (!(child.Relation == "acl" || child.Is("ccomp") || child.Is("xcomp") || IsThatClause(child)))
                continue;
            next = child;
            ReadNoun(hedge);
            return true;
        }
        return false;
    }

    /// <summary>"A risk that prices rise", which parsers often take for a relative clause.</summary>
    private bool IsThatClause(Token child) =>
        child.Is("acl") && child.Head.Index + 1 < child.Index && Grammar.Word(parsed[child.Head.Index + 1]) == "that";

    private void ReadNoun(Hedge hedge)
    {
        var none = _negations % 2 == 1;
        if (hedge.Word == "doubt")
        {
            // "No doubt that" is sure; "doubt that" is not.
            _negations += 1;
            Weaken(none ? CertaintyValue.Certain : CertaintyValue.Probable, NounRule);
            return;
        }
        if (none && hedge.Value is null)
            Weaken(CertaintyValue.Probable, NounRule);
        else if (hedge.Value is { } value && !(none && value == CertaintyValue.Possible))
            Weaken(value, hedge.Hearsay ? HearsayRule : NounRule);
        _hearsay |= hedge.Hearsay;
    }

    /// <summary>"Has yet to", by its words: parsers hang it in many ways.</summary>
    private void ReadYetTo(Token main)
    {
        for (var at = main.Index - 1; at >= Math.Max(1, main.Index - 4); at--)
        {
            if (Grammar.Word(parsed[at]) != "to" || Grammar.Word(parsed[at - 1]) != "yet")
                continue;
            _notYet = true;
            _negations++;
            _polarityRule = YetToRule;
            _deontic = false;
            _future = false;
            return;
        }
    }

    private bool IsQuestion(Token top)
    {
        var last = attribution.Content[^1];
        var text = parsed.Source[last].TrimEnd("\"”’'");
        if (text.EndsWith("?"))
            return true;
        foreach (var child in top.Children)
        {
            if (child.Is("mark") && Grammar.Word(child) is "whether")
                return true;
            if (child.Is("mark") && Grammar.Word(child) is "if" && top.Is("ccomp") && Asks(child))
                return true;
        }
        return false;
    }

    /// <summary>"If" for "whether" follows words of asking and knowing at once; elsewhere it sets a condition.</summary>
    private bool Asks(Token mark) =>
        attribution.CueHead >= 0
        && mark.Index > 0
        && Grammar.Word(parsed[mark.Index - 1]) != "even"
        && parsed[attribution.CueHead].Lemma
            is "ask"
                or "know"
                or "wonder"
                or "see"
                or "check"
                or "determine"
                or "decide"
                or "question"
                or "doubt"
                or "say"
                or "tell"
        && mark.Index <= attribution.CueHead + 3;

    private void Weaken(CertaintyValue value, RuleId rule)
    {
        if (value < _value)
            (_value, _valueRule) = (value, rule);
    }
}
