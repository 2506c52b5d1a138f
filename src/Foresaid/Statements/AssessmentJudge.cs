using Foresaid.Certainty;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>Tells judgements from reports: praise, blame, explanation, motive, and what cannot be seen.</summary>
internal sealed class AssessmentJudge
{
    private static readonly RuleId CueRule = new("kind.judging-cue");
    private static readonly RuleId HedgedRule = new("kind.hedged-fact");
    private static readonly RuleId ValueRule = new("kind.value-word");
    private static readonly RuleId ExplainsRule = new("kind.explaining-verb");

    private readonly Glossary _evaluations = Glossary.Open("certainty/evaluations.tsv");

    public (Kind Kind, RuleId Rule)? Find(Parsed parsed, StatementDraft draft)
    {
        if (draft.Cue.Entry.Kind == Kind.Report)
            return null;
        if (draft.Cue.Entry.Kind == Kind.Assessment)
            return (Kind.Assessment, CueRule);
        var clause = draft.Clause;
        if (clause.Value is CertaintyValue.Possible or CertaintyValue.Probable)
            return (Kind.Assessment, HedgedRule);
        if (
            draft.Cue.Entry.Kind == Kind.Forecast
            || draft.Cue.Entry.Inner is CertaintyValue.Possible or CertaintyValue.Probable
        )
            return (Kind.Assessment, HedgedRule);
        if (clause.Main < 0 || draft.Judgement.Status is not null)
            return null;
        var main = parsed[clause.Main];
        var row = _evaluations.Find(main.Lemma);
        if (row.IsEmpty)
            return IsComparison(main) ? (Kind.Assessment, ValueRule) : null;
        if (row[1] == "verb" && main.Upos == Upos.Verb)
            return (Kind.Assessment, ExplainsRule);
        var values = row[1] == "word" && main.Upos is Upos.Adj or Upos.Noun && Grammar.HasChild(main, "cop");
        return values ? (Kind.Assessment, ValueRule) : null;
    }

    /// <summary>"Too slow", "worse than": measured by the speaker's own yardstick.</summary>
    private static bool IsComparison(Token main)
    {
        if (main.Upos != Upos.Adj || !Grammar.HasChild(main, "cop"))
            return false;
        foreach (var child in main.Children)
        {
            if (Grammar.Word(child) is "too" or "so" or "more" or "most")
                return true;
        }
        return false;
    }

    /// <summary>Under a modal, something that happens lies ahead; a state or what is going on is a guess about now.</summary>
    public static bool IsEvent(Parsed parsed, ClauseReading clause)
    {
        if (clause.Main < 0 || clause.Perfect || clause.Progressive)
            return false;
        var main = parsed[clause.Main];
        if (main.Upos != Upos.Verb || Grammar.HasChild(main, "cop"))
            return false;
        return main.Lemma
            is not (
                "be"
                or "have"
                or "know"
                or "exist"
                or "contain"
                or "mean"
                or "need"
                or "want"
                or "believe"
                or "explain"
                or "reflect"
                or "suggest"
                or "indicate"
                or "belong"
                or "own"
                or "seem"
                or "appear"
                or "think"
                or "like"
                or "understand"
            );
    }
}
