using Foresaid.Attribution;
using Foresaid.Certainty;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>Decides what a statement does: reports, judges, foretells, plans, demands, denies, or shows a silence.</summary>
/// <remarks>The order of the questions is the order of reading.md's section on kind: what the cue settles, then what the content does.</remarks>
internal sealed class KindJudge
{
    private static readonly RuleId QualifyingRule = new("kind.qualifying");
    private static readonly RuleId SilenceRule = new("kind.silence");
    private static readonly RuleId SilentContentRule = new("kind.silent-content");
    private static readonly RuleId DenialRule = new("kind.denying-cue");
    private static readonly RuleId RefusalRule = new("kind.refusal");
    private static readonly RuleId FalsehoodRule = new("kind.called-untrue");
    private static readonly RuleId DemandRule = new("kind.demanding-cue");
    private static readonly RuleId ToldToRule = new("kind.told-to");
    private static readonly RuleId DeonticRule = new("kind.should");
    private static readonly RuleId OwnWishRule = new("kind.own-wish");
    private static readonly RuleId OthersWishRule = new("kind.others-act-wished");
    private static readonly RuleId IntendingRule = new("kind.intending-cue");
    private static readonly RuleId AttitudeRule = new("kind.plan-of-another");
    private static readonly RuleId ForecastCueRule = new("kind.foretelling-cue");
    private static readonly RuleId FutureRule = new("kind.future-content");
    private static readonly RuleId ReportRule = new("kind.plain");

    private readonly ControlJudge _control = new();
    private readonly AssessmentJudge _assessment = new();
    private readonly Glossary _claims = Glossary.Open("certainty/claims.txt");
    private readonly Glossary _silence = Glossary.Open("certainty/silence.txt");
    private readonly CertaintyJudge _certainty;
    private readonly CueTable _cues = CueTable.Open();

    public KindJudge(CertaintyJudge certainty) => _certainty = certainty;

    /// <param name="saying">First day on which it can have been said or printed; null when unknown.</param>
    public (Kind Kind, RuleId Rule) Decide(Parsed parsed, StatementDraft draft, DateOnly? saying)
    {
        if (draft.Qualifying)
            return (Kind.Report, QualifyingRule);
        return ByCue(parsed, draft)
            ?? ByWish(parsed, draft)
            ?? ByFuture(parsed, draft, saying)
            ?? _assessment.Find(parsed, draft)
            ?? (Kind.Report, ReportRule);
    }

    private (Kind, RuleId)? ByCue(Parsed parsed, StatementDraft draft)
    {
        var (cue, clause) = (draft.Cue, draft.Clause);
        if (cue.Silence)
            return (Kind.Nondisclosure, SilenceRule);
        if (IsSilentContent(parsed, draft))
            return (clause.Future || clause.Modal ? Kind.Forecast : Kind.Nondisclosure, SilentContentRule);
        if (cue.Entry is { Negative: true } && cue.Entry.Kind is Kind.Denial or Kind.Intention)
            return IsRefusal(parsed, draft) ? (Kind.Intention, RefusalRule) : (Kind.Denial, DenialRule);
        if (_certainty.IsFalsehood(parsed, clause) && draft.IsSourced)
            return (Kind.Denial, FalsehoodRule);
        if (cue.Entry.Kind == Kind.Demand && !cue.Negated)
            return (Kind.Demand, DemandRule);
        return IsToldTo(parsed, draft) ? (Kind.Demand, ToldToRule) : null;
    }

    /// <summary>In the outlet's voice: "no date was given", "the terms remain undisclosed".</summary>
    private bool IsSilentContent(Parsed parsed, StatementDraft draft)
    {
        if (draft.Clause.Main < 0)
            return false;
        var main = parsed[draft.Clause.Main];
        if (main.Lemma is "undisclosed" or "unannounced" or "unsaid" or "unspecified" or "unstated")
            return true;
        return !draft.IsSourced
            && draft.Clause.Negations % 2 == 1
            && !draft.Clause.NotYet
            && _silence.Contains(main.Lemma)
            && main.Lemma is not ("confirm" or "answer" or "provide" or "give" or "release" or "publish")
            && !draft.LooksAhead;
    }

    /// <summary>What is turned down is an act, an offer or a demand, not a claim.</summary>
    private bool IsRefusal(Parsed parsed, StatementDraft draft)
    {
        if (draft.Cue.Entry.Kind == Kind.Intention)
            return true;
        if (draft.Clause.Main < 0)
            return false;
        var head = parsed[draft.Clause.Top];
        if (head.Upos is not (Upos.Noun or Upos.Propn) || Grammar.HasChild(head, "cop"))
            return false;
        return draft.Cue.Entry.Word is "reject" or "dismiss" or "rejection" or "dismissal"
            ? !_claims.Contains(head.Lemma)
            : draft.Cue.Entry.Word == "deny"
                && head.Lemma
                    is "request"
                        or "bail"
                        or "motion"
                        or "permission"
                        or "access"
                        or "visa"
                        or "appeal"
                        or "application"
                        or "entry"
                        or "petition";
    }

    /// <summary>"Told residents to leave", "warned drivers against": a plain cue that asks for an act.</summary>
    private static bool IsToldTo(Parsed parsed, StatementDraft draft)
    {
        if (!draft.IsSourced || draft.Cue.Entry.Kind is not null || draft.Clause.Top < 0)
            return false;
        var top = parsed[draft.Clause.Top];
        if (!top.Is("xcomp") || !Grammar.IsInfinitive(top) || top.Head.Index != draft.Cue.Head)
            return false;
        return Grammar.HasChild(top.Head, "obj") || Grammar.HasChild(top.Head, "iobj");
    }

    private (Kind, RuleId)? ByWish(Parsed parsed, StatementDraft draft)
    {
        var (cue, clause) = (draft.Cue, draft.Clause);
        if (cue.Entry.Own)
            return IsOwnAct(parsed, draft) ? (Kind.Intention, OwnWishRule) : (Kind.Demand, OthersWishRule);
        if (cue.Entry.Kind == Kind.Intention && draft.IsSourced && !(cue.Negated && !cue.Entry.Raises))
            return clause.Another ? (Kind.Demand, OthersWishRule) : (Kind.Intention, IntendingRule);
        if (clause.Attitude is { } attitude && _cues.Find(attitude) is { } inner)
            return ByAttitude(parsed, draft, inner);
        if (!clause.Deontic || !draft.IsSourced)
            return null;
        return _control.Find(parsed, draft) is { } rule ? (Kind.Intention, rule) : (Kind.Demand, DeonticRule);
    }

    /// <summary>"Said it plans to": as if planned, when the plan is the speaker's; a plan of another's is a forecast.</summary>
    private (Kind, RuleId)? ByAttitude(Parsed parsed, StatementDraft draft, CueEntry attitude)
    {
        if (attitude.Own && draft.Clause.Another)
            return (Kind.Demand, OthersWishRule);
        if (!attitude.Own && attitude.Kind != Kind.Intention)
            return null;
        if (draft.Cue.Entry.Kind == Kind.Forecast)
            return null;
        if (_control.Find(parsed, draft) is { } rule)
            return (Kind.Intention, rule);
        if (draft.Clause.Past || draft.Clause.Negations % 2 == 1)
            return null;
        return (Kind.Forecast, AttitudeRule);
    }

    private bool IsOwnAct(Parsed parsed, StatementDraft draft) =>
        !draft.Clause.Another && (draft.Clause.Main < 0 || _control.Find(parsed, draft) is not null);

    private (Kind, RuleId)? ByFuture(Parsed parsed, StatementDraft draft, DateOnly? saying)
    {
        var (cue, clause) = (draft.Cue, draft.Clause);
        var planned =
            clause.Main >= 0
            && _cues.Find(parsed[clause.Main].Lemma) is { Kind: Kind.Intention }
            && parsed[clause.Main].Upos == Upos.Noun;
        if (planned && draft.IsSourced)
            return IsAnothers(parsed[clause.Main]) ? (Kind.Forecast, AttitudeRule) : (Kind.Intention, IntendingRule);
        var ahead =
            clause.Future
            || cue.ToCome
            || cue.Foretells
            || (clause.Would && cue.Past)
            || (cue.Entry.Kind == Kind.Forecast && !clause.Past && !clause.Perfect)
            || (clause.Modal && AssessmentJudge.IsEvent(parsed, clause))
            || (clause.Modal && IsAfter(draft.About, saying));
        if (!ahead || IsBefore(draft.About, saying) || (clause.Perfect && clause.Modal))
            return null;
        if (_control.Find(parsed, draft) is { } rule && !IsOutcome(parsed, clause))
            return (Kind.Intention, rule);
        return (Kind.Forecast, cue.Entry.Kind == Kind.Forecast ? ForecastCueRule : FutureRule);
    }

    /// <summary>"The retailer's plans": the plan belongs to somebody named before it.</summary>
    private static bool IsAnothers(Token plan)
    {
        foreach (var child in plan.Children)
        {
            if (child.Index < plan.Index && (child.Is("compound") || child.Is("nmod:poss")) && child.Upos != Upos.Pron)
                return true;
        }
        return false;
    }

    /// <summary>What befalls a subject, which nobody plans: to earn, to grow, to be.</summary>
    private static bool IsOutcome(Parsed parsed, ClauseReading clause) =>
        parsed[clause.Main].Lemma
            is "earn"
                or "lose"
                or "grow"
                or "win"
                or "benefit"
                or "suffer"
                or "rise"
                or "fall"
                or "be"
                or "see"
                or "become"
                or "know"
                or "need"
        || Grammar.HasChild(parsed[clause.Main], "cop");

    private static bool IsBefore(Window? about, DateOnly? saying) =>
        about?.Latest is { } latest && saying is { } day && latest < day;

    private static bool IsAfter(Window? about, DateOnly? saying) =>
        about?.Earliest is { } earliest && saying is { } day && earliest >= day;
}
