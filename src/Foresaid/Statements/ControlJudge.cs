using System.Collections.Immutable;
using Foresaid.Certainty;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>Decides whether an act told of lies in its speaker's own hands: then it is a plan, not a guess.</summary>
internal sealed class ControlJudge
{
    private static readonly RuleId SelfRule = new("kind.own-act");
    private static readonly RuleId BodyRule = new("kind.own-body");
    private static readonly RuleId OrganiserRule = new("kind.organiser");
    private static readonly RuleId StateMediaRule = new("kind.state-media");

    private static readonly ImmutableArray<string> StateBodies =
    [
        "party",
        "congress",
        "parliament",
        "assembly",
        "government",
        "leader",
        "president",
        "army",
        "military",
        "country",
        "nation",
        "state",
        "cabinet",
        "council",
        "politburo",
        "committee",
    ];

    private static readonly ImmutableArray<string> Onlookers =
    [
        "analyst",
        "expert",
        "economist",
        "researcher",
        "professor",
        "observer",
        "critic",
        "strategist",
        "fellow",
        "scholar",
        "forecaster",
        "pollster",
        "historian",
        "witness",
        "resident",
        "source",
        "scientist",
        "meteorologist",
        "trader",
        "investor",
        "lecturer",
        "commentator",
        "journalist",
    ];

    private readonly Glossary _stateMedia = Glossary.Open("certainty/state-media.txt");
    private readonly Glossary _organising = Glossary.Open("certainty/organising.txt");
    private readonly Glossary _events = Glossary.Open("certainty/own-events.txt");
    private readonly Mandates _mandates = new();

    /// <returns>The rule that shows the control; null when nothing shows it.</returns>
    public RuleId? Find(Parsed parsed, StatementDraft draft)
    {
        if (!draft.IsSourced || draft.Clause.Main < 0)
            return null;
        var source = parsed.Source.Words(draft.Attribution.Source.AsSpan()).ToLowerInvariant();
        if (AnnouncesForState(parsed, draft, source))
            return StateMediaRule;
        if (draft.Clause.Subject < 0)
            return draft.Clause.Another ? null
                : SharesSubject(parsed, draft) ? SelfRule
                : null;
        var subject = parsed[draft.Clause.Subject];
        if (IsSelf(subject, draft))
            return SelfRule;
        if (IsOnlooker(draft, source))
            return null;
        var mandate = _mandates.Of(draft, source);
        if (IsOwnBody(parsed, subject, mandate) || IsOwnPerson(parsed, subject, mandate))
            return BodyRule;
        return IsOrganised(parsed, subject, draft, mandate) ? OrganiserRule : null;
    }

    /// <summary>"Plans to open": the infinitive under the cue has the source for its subject.</summary>
    private static bool SharesSubject(Parsed parsed, StatementDraft draft)
    {
        var top = parsed[draft.Clause.Top];
        return top.Is("xcomp") && top.Head.Index == draft.Attribution.CueHead;
    }

    /// <summary>A pronoun that can only, or most plainly, mean the one who speaks.</summary>
    private static bool IsSelf(Token subject, StatementDraft draft) =>
        Grammar.Word(subject) switch
        {
            "i" or "we" => true,
            "he" or "she" => draft.Speakers.IsEmpty || draft.Speakers[0].Type == SpeakerType.Person,
            "it" => draft.Speakers.IsEmpty || draft.Speakers[0].Type != SpeakerType.Group,
            "they" => draft.Speakers.IsEmpty || draft.Speakers[0].Type is SpeakerType.Group or SpeakerType.Body,
            _ => false,
        };

    private static bool IsOnlooker(StatementDraft draft, string source) =>
        Onlookers.Any(word => source.Contains(word, StringComparison.Ordinal))
        || draft.Speakers.Any(speaker =>
            speaker.Role is { } role
            && Onlookers.Any(word => role.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>The subject bears the speaker's name or affiliation, or is the noun by which its body goes.</summary>
    private bool IsOwnBody(Parsed parsed, Token subject, Mandate mandate)
    {
        if (subject.Upos is not (Upos.Propn or Upos.Noun))
            return false;
        var noun = subject.Text.ToString().ToLowerInvariant();
        if (mandate.Words.Contains(noun) && !IsNamedOtherwise(parsed, subject, mandate))
            return true;
        // "Osterman will cut jobs, its finance director said": whose director it is stands in the content.
        if (mandate.Belongs && (subject.Upos == Upos.Propn || _mandates.IsBody(subject.Lemma)))
            return true;
        if (!mandate.Bodies.Contains(noun) && !mandate.Bodies.Contains(subject.Lemma))
            return false;
        return subject.Upos == Upos.Propn
            ? !mandate.Words.Any(_mandates.IsBody)
            : IsDefinite(subject) && !IsNamedOtherwise(parsed, subject, mandate);
    }

    /// <summary>A name in the subject's phrase is not the speaker's: "the Bank of Corvia" is not the Bank of Noria.</summary>
    private static bool IsNamedOtherwise(Parsed parsed, Token subject, Mandate mandate)
    {
        var (first, last) = Grammar.Extent(subject);
        for (var token = first; token <= last; token++)
            if (parsed[token].Upos == Upos.Propn && !mandate.Words.Contains(Grammar.Word(parsed[token])))
                return true;
        return false;
    }

    /// <summary>"The club said the coach would leave": the body announces what its own people will do.</summary>
    private bool IsOwnPerson(Parsed parsed, Token subject, Mandate mandate)
    {
        if (!mandate.IsBody || IsAnothers(subject))
            return false;
        if (_mandates.Employs(mandate, subject.Lemma.ToLowerInvariant()))
            return true;
        foreach (var child in subject.Children)
            if (child.Index < subject.Index && _mandates.Employs(mandate, Grammar.Word(child)))
                return true;
        return false;
    }

    private static bool IsAnothers(Token subject)
    {
        foreach (var child in subject.Children)
            if (child.Is("nmod") || child.Is("nmod:poss") && Grammar.Word(child) is not ("its" or "our" or "their"))
                return true;
        return false;
    }

    /// <summary>What a body does with its own event, ware or rule: "the vote will be held", "production would resume".</summary>
    private bool IsOrganised(Parsed parsed, Token subject, StatementDraft draft, Mandate mandate)
    {
        if (draft.Clause.Modal || !mandate.HasOffice)
            return false;
        var verb = parsed[draft.Clause.Main].Lemma;
        var own = _events.Contains(subject.Lemma) && (verb is "take" or "go" or "run" || _organising.Contains(verb));
        return draft.Clause.Passive
            ? _organising.Contains(verb) && (!IsOnlookingBody(mandate) || own)
            : own && verb is "take" or "go" or "run" or "start" or "begin" or "resume" or "open" or "close" or "end";
    }

    // A union or an institute tells of what others will do more often than of its own.
    private static bool IsOnlookingBody(Mandate mandate) =>
        mandate.Words.Overlaps([
            "union",
            "guild",
            "opposition",
            "institute",
            "observatory",
            "watchdog",
            "charity",
            "police",
        ]);

    private static bool IsDefinite(Token noun) =>
        Grammar.TryChild(noun, "det", out var article) && Grammar.Word(article) is "the" or "this" or "our"
        || (
            Grammar.TryChild(noun, "nmod:poss", out var owner)
            && Grammar.Word(owner) is "our" or "its" or "his" or "her" or "their"
        );

    /// <summary>State media tell what their own state has decided.</summary>
    private bool AnnouncesForState(Parsed parsed, StatementDraft draft, string source)
    {
        foreach (var row in _stateMedia.Rows)
        {
            if (!HoldsWords(source, row[0]))
                continue;
            if (draft.Clause.Subject < 0)
                return true;
            var subject = parsed[draft.Clause.Subject];
            if (Grammar.Word(subject) is "i" or "we" or "it" || StateBodies.Contains(subject.Lemma))
                return true;
            var (first, last) = Grammar.Extent(subject);
            var words = parsed.Source[Grammar.SpanOf(parsed, first, last)].ToString().ToLowerInvariant();
            var states = row.Length > 1 ? row[1] : "";
            // Media that go by no name of their own speak for whatever state they are said to be of.
            return states.Length == 0
                ? StateBodies.Any(body => HoldsWords(words, body)) || subject.Upos == Upos.Propn
                : states.Split(' ').Any(state => HoldsWords(words, state));
        }
        return false;
    }

    private static bool HoldsWords(string text, string words)
    {
        for (
            var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }
        return false;
    }
}
