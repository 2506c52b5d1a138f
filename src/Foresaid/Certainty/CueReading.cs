using Foresaid.Attribution;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>What a cue group says: its word, whether it is negated, and whether it tells of a silence or a refusal.</summary>
/// <param name="Head">The word that carries the meaning: the noun of "expressed hope". -1 in the outlet's own voice.</param>
/// <param name="Silence">The cue says that something was not said: "declined to comment", "has not confirmed".</param>
/// <param name="Able">False for "could not say", "was unable to confirm": no will is told.</param>
/// <param name="ToCome">The saying itself lies ahead: "will announce".</param>
/// <param name="Foretells">What follows it as an infinitive is still to come: "is likely to".</param>
/// <param name="Past">The cue stands in a past tense, so that tenses in its content shift back.</param>
internal sealed record CueReading(
    CueEntry Entry,
    int Head,
    bool Negated,
    bool Silence,
    bool Able,
    bool ToCome,
    bool Past,
    CertaintyValue Hedged,
    bool Foretells
)
{
    /// <summary>The outlet's own voice: nothing stands between it and the content.</summary>
    public static CueReading None { get; } =
        new(CueTable.Plain, -1, false, false, true, false, false, CertaintyValue.Certain, false);
}

/// <summary>Reads cue groups. Immutable.</summary>
internal sealed class CueReader(CueTable cues, Hedges hedges)
{
    private readonly Glossary _silence = Glossary.Open("certainty/silence.txt");

    public CueReading Read(Parsed parsed, AttributionRelation attribution)
    {
        if (attribution.CueHead < 0 || attribution.Voice == Voice.Own)
            return CueReading.None;
        var verb = parsed[attribution.CueHead];
        var meaning = Meaning(verb, out var entry);
        var negated = Grammar.Negations(verb) % 2 == 1 || (meaning.Index != verb.Index && IsNo(meaning));
        var (able, toCome, hedged) = ReadModals(verb);
        var silence = IsSilence(verb, meaning, entry, negated, ref able);
        return new CueReading(
            entry ?? CueTable.Plain,
            meaning.Index,
            negated,
            silence,
            able,
            toCome,
            IsPast(verb),
            hedged,
            Foretells(parsed, attribution, verb)
        );
    }

    private bool Foretells(Parsed parsed, AttributionRelation attribution, Token cue) =>
        attribution.ContentHead >= 0
        && Grammar.IsInfinitive(parsed[attribution.ContentHead])
        && (hedges.Find(HedgeClass.Raise, cue.Lemma) ?? hedges.Find(HedgeClass.Raise, Grammar.Word(cue)))
            is { Future: true };

    /// <summary>The word that the list knows: the verb with its particle or preposition, or the noun that a light verb carries.</summary>
    private Token Meaning(Token verb, out CueEntry? entry)
    {
        entry = OfVerb(verb);
        if (entry is not null && !IsLight(verb))
            return verb;
        foreach (var child in verb.Children)
        {
            if (child.Relation is not ("obj" or "nsubj:pass" or "xcomp") || child.Upos is Upos.Verb)
                continue;
            if (cues.Find(child.Lemma) is not { } found)
                continue;
            entry = found;
            return child;
        }
        return verb;
    }

    private CueEntry? OfVerb(Token verb)
    {
        var lemma = verb.Lemma;
        if (Grammar.Particle(verb) is { } particle && cues.Find($"{lemma} {particle}") is { } phrasal)
            return phrasal;
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index)
                continue;
            if (child.Is("xcomp") && Grammar.IsInfinitive(child) && cues.Find($"{lemma} to") is { } infinitive)
                return infinitive;
            if (
                child.Is("obl")
                && CaseOf(child) is { } preposition
                && cues.Find($"{lemma} {preposition}") is { } governed
            )
                return governed;
        }
        return cues.Find(lemma) ?? cues.Find(Grammar.Word(verb));
    }

    private static string? CaseOf(Token nominal) =>
        Grammar.TryChild(nominal, "case", out var preposition) ? Grammar.Word(preposition) : null;

    private static bool IsLight(Token verb) =>
        verb.Lemma
            is "make"
                or "give"
                or "have"
                or "issue"
                or "express"
                or "voice"
                or "raise"
                or "offer"
                or "provide"
                or "deliver"
                or "show"
                or "hold"
                or "share"
                or "take"
                or "repeat"
                or "put";

    private static bool IsNo(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Is("det") && Grammar.Word(child) == "no")
                return true;
        }
        return false;
    }

    private static (bool Able, bool ToCome, CertaintyValue Hedged) ReadModals(Token verb)
    {
        var (able, toCome, hedged) = (true, false, CertaintyValue.Certain);
        foreach (var child in verb.Children)
        {
            if (!child.Is("aux"))
                continue;
            switch (Grammar.Word(child))
            {
                case "could" or "can":
                    able = false;
                    break;
                case "may" or "might":
                    hedged = CertaintyValue.Possible;
                    break;
                case "will" or "shall":
                    toCome = true;
                    break;
            }
        }
        return (able, toCome, hedged);
    }

    private bool IsSilence(Token verb, Token meaning, CueEntry? entry, bool negated, ref bool able)
    {
        if (entry?.Kind == Kind.Nondisclosure)
            return true;
        if (verb.Lemma is "decline" or "refuse" or "fail" or "unable" or "unwilling" or "reluctant")
        {
            able &= verb.Lemma != "unable";
            return (Grammar.TryChild(verb, "xcomp", out var told) || Grammar.TryChild(verb, "obl", out told))
                && _silence.Contains(told.Lemma);
        }
        if (!negated)
            return false;
        if (_silence.Contains(meaning.Lemma) || _silence.Contains(verb.Lemma))
            return true;
        // "Did not claim", "did not deny": a saying that the text says was not said.
        return entry is { Raises: false, Own: false, Does: false, Kind: null or Kind.Denial }
            && entry.Word != "rule out"
            && entry.Outer == CertaintyValue.Unknown;
    }

    /// <summary>Past or pluperfect; "has said" is present.</summary>
    private static bool IsPast(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Is("aux") || child.Is("cop"))
                return child.Xpos == "VBD";
        }
        return verb.Xpos == "VBD";
    }
}
