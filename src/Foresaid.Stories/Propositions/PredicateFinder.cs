using System.Collections.Frozen;
using Foresaid.Syntax;

namespace Foresaid.Stories.Propositions;

/// <summary>The word that names what happens.</summary>
/// <param name="Index">Its token; -1 when the content has none.</param>
/// <param name="Lemma">For comparing.</param>
/// <param name="Happening">Its class; null when it is in none.</param>
/// <param name="Subject">Token of who does it or whom it befalls; -1 when the content names none.</param>
/// <param name="IsPassive">The subject is the one it is done to.</param>
/// <param name="Passed">Tokens of the words that only led over to it.</param>
internal sealed record Core(
    int Index,
    string Lemma,
    Happening? Happening,
    int Subject,
    bool IsPassive,
    bool IsNegated,
    bool IsVerbal,
    FrozenSet<int> Passed
);

/// <summary>Finds the main predicate of a content: below words of modality, in headlines without verb, in bare phrases.</summary>
internal static class PredicateFinder
{
    // Words of modality stand in short rows ("is expected to be able to begin to").
    private const int MostSteps = 8;

    private static readonly FrozenSet<string> Deniers = FrozenSet.Create(
        StringComparer.Ordinal,
        "not",
        "n't",
        "n\u2019t",
        "never",
        "no",
        "neither",
        "nobody",
        "none",
        "nothing",
        "nowhere",
        "cannot"
    );

    private static readonly FrozenSet<string> LightVerbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "make",
        "take",
        "have",
        "give",
        "hold",
        "stage",
        "conduct",
        "undergo",
        "carry",
        "mount",
        "see",
        "perform",
        "undertake",
        "suffer",
        "face",
        "deliver",
        "win",
        "order"
    );

    public static Core Find(ContentText content, HappeningLexicon lexicon)
    {
        var parsed = content.Parsed;
        var walk = new Walk(Root(content));
        for (var step = 0; step < MostSteps && Step(walk, content, lexicon); step++) { }
        var token = parsed[walk.At];
        var isNegated =
            walk.IsNegated ^ (!walk.IsCounted && IsDenied(token, walk.Subject >= 0 ? parsed[walk.Subject] : null));
        var isPassive = walk.IsPassive || IsPassive(token) || IsState(token);
        var lemma = Terms.Of(token);
        var happening = HappeningFinder.Of(content, token, walk.Subject, lexicon);
        // What opens a fragment ("Trains to resume") is a noun that the tagger took for a verb.
        var isVerbal = token.Upos == Upos.Verb && token.Index > 0;
        return new Core(
            walk.At,
            lemma,
            happening,
            walk.Subject,
            isPassive,
            isNegated,
            isVerbal,
            walk.Passed.ToFrozenSet()
        );
    }

    /// <summary>The first sentence's root; the first word of meaning where the root is a word of time.</summary>
    private static int Root(ContentText content)
    {
        var parsed = content.Parsed;
        for (var index = 0; index < parsed.Count; index++)
        {
            if (
                parsed[index].IsRoot
                && !content.IsTime(index)
                && (
                    parsed[index].Upos is not (Upos.Punct or Upos.Adv)
                    || HappeningFinder.CopulaOf(parsed[index]) is not null
                )
            )
                return index;
        }
        for (var index = 0; index < parsed.Count; index++)
        {
            if (parsed[index].Upos is Upos.Verb or Upos.Noun or Upos.Propn && !content.IsTime(index))
                return index;
        }
        return 0;
    }

    private static bool Step(Walk walk, ContentText content, HappeningLexicon lexicon)
    {
        var token = content.Parsed[walk.At];
        if (walk.Subject < 0 && SubjectOf(token) is { } subject)
            walk.Subject = subject.Index;
        if (lexicon.Raising(token.Lemma.ToLowerInvariant()) is { } sign && Infinitive(token) is { } below)
        {
            walk.IsNegated ^= IsDenied(token, null) ^ (sign < 0);
            walk.Pass(below.Index);
            return true;
        }
        // "Dam to open", "Quota met": a headline's noun with an infinitive or a participle, and no verb of its own.
        if (IsNominal(token) && HappeningFinder.CopulaOf(token) is null && HeadlineVerb(token) is { } verb)
        {
            walk.IsNegated ^= HasNo(token);
            walk.Subject = token.Index;
            walk.IsPassive = verb.Xpos == "VBN";
            walk.At = verb.Index;
            return true;
        }
        if (EventOf(token, lexicon) is { } thing)
        {
            // The "no" of "made no arrests" and of "there were no arrests" is counted here.
            walk.IsNegated ^= IsDenied(token, null);
            walk.IsCounted = true;
            walk.Pass(thing.Index);
            if (walk.Subject == thing.Index)
                walk.Subject = -1;
        }
        return false;
    }

    private static Token? SubjectOf(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Is("nsubj") || child.Is("csubj"))
                return child;
        }
        return null;
    }

    private static Token? Infinitive(Token token)
    {
        foreach (var child in token.Children)
        {
            if (
                child.Index > token.Index
                && (child.Is("xcomp") || child.Is("ccomp") || child.Is("advcl") || child.Is("acl"))
                && (child.Upos is Upos.Verb or Upos.Aux || HasTo(child))
                && (HasTo(child) || child.Xpos == "VBG" || child.Xpos == "VB")
            )
                return child;
        }
        return null;
    }

    private static bool HasTo(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Index < token.Index && child.Upos == Upos.Part && child.Lemma == "to")
                return true;
        }
        return false;
    }

    private static Token? HeadlineVerb(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Index > noun.Index && child.Is("acl") && child.Relation != "acl:relcl" && child.Upos == Upos.Verb)
            {
                if (HasTo(child) || (child.Xpos is "VBN" or "VBD" && !HasDeterminer(noun)))
                    return child;
            }
        }
        return null;
    }

    /// <summary>What happens, where the verb only says that it does: "made an arrest", "an arrest was made", "there was a blast".</summary>
    private static Token? EventOf(Token verb, HappeningLexicon lexicon)
    {
        var isThere = verb.Lemma == "be" && Has(verb, "expl");
        if (!isThere && !LightVerbs.Contains(verb.Lemma))
            return null;
        foreach (var child in verb.Children)
        {
            var isIt = child.Is("obj") || child.Relation == "nsubj:pass" || (isThere && child.Relation == "nsubj");
            if (isIt && child.Upos == Upos.Noun && lexicon.Noun(Terms.Of(child)) is not null)
                return child;
        }
        return null;
    }

    private static bool Has(Token token, string relation)
    {
        foreach (var child in token.Children)
        {
            if (child.Is(relation))
                return true;
        }
        return false;
    }

    private static bool IsDenied(Token token, Token? subject)
    {
        foreach (var child in token.Children)
        {
            if ((child.Is("advmod") || child.Is("det")) && Deniers.Contains(child.Text.ToString().ToLowerInvariant()))
                return true;
            if ((child.Is("obj") || child.Is("nsubj")) && (HasNo(child) || IsNobody(child)))
                return true;
        }
        return subject is { } who && (HasNo(who) || IsNobody(who)) && who.Head != token;
    }

    private static bool IsNobody(Token token) => Deniers.Contains(token.Lemma.ToLowerInvariant());

    private static bool HasNo(Token noun)
    {
        foreach (var child in noun.Children)
        {
            // A content that begins with "no" is parsed as an answer.
            if (
                (child.Is("det") || child.Is("discourse"))
                && child.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }
        return false;
    }

    private static bool HasDeterminer(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Is("det"))
                return true;
        }
        return false;
    }

    private static bool IsNominal(Token token) => token.Upos is Upos.Noun or Upos.Propn;

    private static bool IsPassive(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation is "nsubj:pass" or "aux:pass" or "csubj:pass")
                return true;
        }
        return false;
    }

    /// <summary>"Was overthrown", where the tagger took the participle for an adjective.</summary>
    private static bool IsState(Token token) =>
        token.Upos == Upos.Adj && HappeningFinder.CopulaOf(token) is not null && VerbForms.IsPast(Terms.Written(token));

    private sealed class Walk(int start)
    {
        public int At { get; set; } = start;
        public int Subject { get; set; } = -1;
        public bool IsNegated { get; set; }
        public bool IsPassive { get; set; }

        /// <summary>The denials at the place reached are in already.</summary>
        public bool IsCounted { get; set; }
        public List<int> Passed { get; } = [];

        public void Pass(int to)
        {
            Passed.Add(At);
            At = to;
        }
    }
}
