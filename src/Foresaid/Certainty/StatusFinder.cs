using Foresaid.Attribution;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Finds how far the thing told has come, where the words turn on it, and the instrument it concerns.</summary>
internal sealed class StatusFinder
{
    private static readonly RuleId NotYetRule = new("status.not-yet");
    private static readonly RuleId WordRule = new("status.word");
    private static readonly RuleId FormalRule = new("status.formally");
    private static readonly RuleId NounRule = new("status.noun");
    private static readonly RuleId DeedRule = new("status.deed");

    private readonly Glossary _words = Glossary.Open("certainty/status.tsv");
    private readonly Instruments _instruments = new();

    public (Status Status, RuleId Rule)? Find(
        Parsed parsed,
        AttributionRelation attribution,
        ClauseReading clause,
        CueReading cue
    )
    {
        if (clause.Main < 0)
            return null;
        var main = parsed[clause.Main];
        if (Value(parsed, main, clause) is { } found)
            return (new Status(found.Value, _instruments.Of(parsed, main)), found.Rule);
        // "Declared", "voted to", "ordered": the cue is the deed, its content what was done.
        if (cue.Entry.Does && !cue.Negated && !cue.ToCome && cue.Head >= 0 && IsDone(parsed[cue.Head]))
            return (
                new Status(
                    StatusValue.Done,
                    _instruments.Of(parsed, main) ?? _instruments.Of(parsed, parsed[cue.Head])
                ),
                DeedRule
            );
        return null;
    }

    private (StatusValue Value, RuleId Rule)? Value(Parsed parsed, Token main, ClauseReading clause)
    {
        if (clause.NotYet)
            return (StatusValue.NotYet, NotYetRule);
        if (main.Lemma == "way" && Grammar.TryChild(main, "case", out var under) && Grammar.Word(under) == "under")
            return clause.Future || clause.Negations % 2 == 1 ? null : (StatusValue.Underway, WordRule);
        if (main.Upos == Upos.Noun && !Grammar.HasChild(main, "cop"))
            return Row(main.Lemma, "noun") is { } noun ? (noun, NounRule) : null;
        var ahead = clause.Future || clause.Modal || clause.Would || clause.Deontic;
        if (ahead || clause.Negations % 2 == 1)
            return null;
        foreach (var index in clause.Path)
        {
            var predicate = parsed[index];
            var word = Grammar.Particle(predicate) is { } particle ? $"{predicate.Lemma} {particle}" : predicate.Lemma;
            if (Row(word, "any") is { } any)
                return (any, WordRule);
            if (Row(word, "past") is { } past && IsDone(predicate))
                return (past, WordRule);
        }
        return IsDone(main) && HasFormally(main) ? (StatusValue.Done, FormalRule) : null;
    }

    private StatusValue? Row(string word, string when)
    {
        var row = _words.Find(word);
        if (row.IsEmpty)
            row = _words.Find(word.ToLowerInvariant());
        return row.Length > 2 && row[2].Split(',').Contains(when)
            ? Enum.Parse<StatusValue>(row[1], ignoreCase: true)
            : null;
    }

    /// <summary>Past, perfect, or a participle without a finite verb of its own.</summary>
    private static bool IsDone(Token predicate)
    {
        var form = PredicateForm.Of(predicate);
        return (form.Past || form.Perfect || predicate.Xpos is "VBD" or "VBN")
            && !form.Future
            && !form.Modal
            && !form.Would
            && !Grammar.IsInfinitive(predicate);
    }

    private static bool HasFormally(Token predicate)
    {
        foreach (var child in predicate.Children)
        {
            if (Grammar.Word(child) is "formally" or "officially" or "already" or "finally")
                return true;
        }
        return false;
    }
}
