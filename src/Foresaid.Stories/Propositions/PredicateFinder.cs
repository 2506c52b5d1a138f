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

    // How far after a verb its particle or fixed object stands ("put the vote off").
    private const int Reach = 7;

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
        var isNegated = walk.IsNegated ^ IsDenied(token, walk.Subject >= 0 ? parsed[walk.Subject] : null);
        var isPassive = walk.IsPassive || IsPassive(token);
        var lemma = Terms.Of(token);
        var happening = HappeningOf(content, token, walk.Subject, lexicon);
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
            if (parsed[index].IsRoot && !content.IsTime(index) && parsed[index].Upos is not (Upos.Punct or Upos.Adv))
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
        if (IsNominal(token) && !HasCopula(token) && HeadlineVerb(token) is { } verb)
        {
            walk.IsNegated ^= HasNo(token);
            walk.Subject = token.Index;
            walk.IsPassive = verb.Xpos == "VBN";
            walk.At = verb.Index;
            return true;
        }
        if (LightVerbs.Contains(token.Lemma) && EventObject(token, lexicon) is { } thing)
        {
            walk.IsNegated ^= IsDenied(token, null);
            walk.Pass(thing.Index);
            return false;
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

    private static Token? EventObject(Token verb, HappeningLexicon lexicon)
    {
        foreach (var child in verb.Children)
        {
            if (child.Is("obj") && child.Upos == Upos.Noun && lexicon.Noun(Terms.Of(child)) is not null)
                return child;
        }
        return null;
    }

    private static Happening? HappeningOf(ContentText content, Token token, int subject, HappeningLexicon lexicon)
    {
        var parsed = content.Parsed;
        if (content.Hyphened(token.Index) is { } whole && lexicon.Noun(whole) is { } named)
            return named;
        var lemma = Terms.Of(token);
        if (token.Upos is Upos.Verb or Upos.Aux)
        {
            var themes = new List<string>();
            foreach (var child in token.Children)
            {
                if (child.Is("obj"))
                    themes.Add(Terms.Of(child));
            }
            if (themes.Count == 0 && subject >= 0)
                themes.Add(Terms.Of(parsed[subject]));
            if (lexicon.Verb(lemma, Following(parsed, token), themes) is { } verb)
                return verb;
            return token.Xpos is "VBN" or "VBG" ? lexicon.Adjective(token.Text.ToString().ToLowerInvariant()) : null;
        }
        if (token.Upos == Upos.Adj)
            return lexicon.Adjective(lemma);
        return lexicon.Noun(lemma);
    }

    private static List<string> Following(Parsed parsed, Token token)
    {
        var following = new List<string>();
        for (var at = token.Index + 1; at < Math.Min(parsed.Count, token.Index + 1 + Reach); at++)
            following.Add(parsed[at].Lemma.ToLowerInvariant());
        return following;
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

    private static bool HasCopula(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Is("cop"))
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

    private sealed class Walk(int start)
    {
        public int At { get; set; } = start;
        public int Subject { get; set; } = -1;
        public bool IsNegated { get; set; }
        public bool IsPassive { get; set; }
        public List<int> Passed { get; } = [];

        public void Pass(int to)
        {
            Passed.Add(At);
            At = to;
        }
    }
}
