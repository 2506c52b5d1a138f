using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Judges how sure each attribution's holders are, from cue, modals, adverbs, negation and conditions.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CertaintyJudge
{
    private static readonly RuleId CueRule = new("certainty.cue-class");
    private static readonly RuleId CueHedgeRule = new("certainty.cue-hedged");
    private static readonly RuleId OwnRule = new("certainty.own-voice");
    private static readonly RuleId QuestionRule = new("certainty.question");
    private static readonly RuleId DemandRule = new("certainty.demand");
    private static readonly RuleId SilenceRule = new("certainty.silence");
    private static readonly RuleId PresupposedRule = new("certainty.presupposed");
    private static readonly RuleId NotRuledOutRule = new("certainty.not-ruled-out");
    private static readonly RuleId PlainRule = new("polarity.plain");
    private static readonly RuleId DenialRule = new("polarity.denying-cue");
    private static readonly RuleId NegativeRaisingRule = new("polarity.negative-raising");
    private static readonly RuleId DoubleRule = new("polarity.double-negation");
    private static readonly RuleId FalsehoodRule = new("polarity.called-untrue");

    private readonly CueReader _cues;
    private readonly ClauseReader _clauses;
    private readonly LikelihoodFinder _likelihood = new();
    private readonly StatusFinder _status = new();
    private readonly Glossary _falsehoods = Glossary.Open("certainty/falsehoods.txt");

    public CertaintyJudge()
    {
        var cues = CueTable.Open();
        var hedges = Hedges.Open();
        _cues = new CueReader(cues, hedges);
        _clauses = new ClauseReader(hedges, cues);
    }

    /// <summary>The cue and the content as the judge saw them: the next stages decide by the same.</summary>
    internal (CueReading Cue, ClauseReading Clause) Read(Parsed parsed, AttributionRelation attribution) =>
        (_cues.Read(parsed, attribution), _clauses.Read(parsed, attribution));

    /// <param name="attribution">Must have a content.</param>
    public Judgement Judge(Parsed parsed, AttributionRelation attribution)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(attribution);
        var (cue, clause) = Read(parsed, attribution);
        var rules = ImmutableDictionary.CreateBuilder<string, RuleId>();
        var (polarity, polarityRule) = PolarityOf(parsed, cue, clause);
        var presupposed = IsPresupposed(attribution, cue);
        var (inner, innerRule) = presupposed
            ? (CertaintyValue.Certain, PresupposedRule)
            : InnerOf(attribution, cue, clause);
        var outer = presupposed ? CertaintyValue.Certain : Weakest(cue.Entry.Outer, inner);
        if (cue.Negated || cue.Silence)
            outer = presupposed ? outer : CertaintyValue.Unknown;
        rules["certainty"] = innerRule;
        rules["polarity"] = polarityRule;

        var likelihood = _likelihood.Find(parsed, attribution, clause);
        var condition = ConditionFinder.Find(parsed, attribution, clause, cue);
        var status = _status.Find(parsed, attribution, clause, cue);
        if (likelihood is { } word)
            rules["likelihood"] = word.Rule;
        if (condition is { } part)
            rules["condition"] = part.Rule;
        if (status is { } state)
            rules["status"] = state.Rule;
        return new Judgement(
            inner,
            outer,
            polarity,
            likelihood?.Likelihood,
            condition?.Condition,
            status?.Status,
            presupposed,
            rules.ToImmutable()
        );
    }

    private static (CertaintyValue, RuleId) InnerOf(
        AttributionRelation attribution,
        CueReading cue,
        ClauseReading clause
    )
    {
        if (cue.Silence)
            return (CertaintyValue.Unknown, SilenceRule);
        if (clause.Question || cue.Entry.Word is "ask" or "wonder" or "question")
            return (CertaintyValue.Unknown, QuestionRule);
        if (cue.Entry is { Negative: true, Word: "rule out" or "exclude" } && (cue.Negated || !cue.Able))
            return (Weakest(CertaintyValue.Possible, clause.Value), NotRuledOutRule);
        if (cue.Negated && cue.Entry is { Raises: false, Own: false } && cue.Entry.Outer == CertaintyValue.Certain)
            return (CertaintyValue.Unknown, SilenceRule);
        if (clause.Deontic && clause.Value != CertaintyValue.Unknown)
            return (CertaintyValue.Unknown, DemandRule);
        // Without a source, what is only said ("is accused of") binds nobody.
        if (
            attribution.Voice == Voice.Agentless
            && cue.Entry is { Inner: CertaintyValue.Certain, Kind: not Kind.Intention }
        )
            return (CertaintyValue.Unknown, ClauseWalk.HearsayRule);

        var weakest = Weakest(Weakest(cue.Entry.Inner, cue.Hedged), clause.Value);
        if (weakest == cue.Entry.Inner)
            return (weakest, attribution.Voice == Voice.Own ? OwnRule : CueRule);
        return (weakest, weakest == clause.Value ? clause.ValueRule : CueHedgeRule);
    }

    /// <summary>Each negation between holder and predicate turns it once more.</summary>
    private (Polarity, RuleId) PolarityOf(Parsed parsed, CueReading cue, ClauseReading clause)
    {
        var (turns, rule) = (clause.Negations, clause.PolarityRule);
        if (cue.Entry.Negative && !cue.Silence)
            (turns, rule) = (turns + 1, DenialRule);
        if (cue.Negated && (cue.Entry.Raises || cue.Entry.Negative || cue.Entry.Own || cue.Entry.Does) && !cue.Silence)
            (turns, rule) = (turns + 1, NegativeRaisingRule);
        else if (!cue.Able && cue.Entry.Word == "rule out" && !cue.Negated)
            (turns, rule) = (turns + 1, NegativeRaisingRule);
        if (IsFalsehood(parsed, clause))
            (turns, rule) = (turns + 1, FalsehoodRule);
        if (turns == 0)
            return (Polarity.Positive, PlainRule);
        return turns % 2 == 0 ? (Polarity.Positive, DoubleRule) : (Polarity.Negative, rule);
    }

    /// <summary>"The claim was baseless": the claim is what is denied.</summary>
    internal bool IsFalsehood(Parsed parsed, ClauseReading clause) =>
        clause.Main >= 0
        && _falsehoods.Contains(parsed[clause.Main].Lemma.ToLowerInvariant())
        && clause.Negations % 2 == 0;

    private static bool IsPresupposed(AttributionRelation attribution, CueReading cue) =>
        attribution.Marks.Contains(Mark.Presupposed)
        || (cue.Entry.Takes && cue.Able && attribution.Voice == Voice.Sourced);

    private static CertaintyValue Weakest(CertaintyValue left, CertaintyValue right) => left < right ? left : right;
}
