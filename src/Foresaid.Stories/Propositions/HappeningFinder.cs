using Foresaid.Syntax;

namespace Foresaid.Stories.Propositions;

/// <summary>Finds the class of happening that a predicate names, by the words it stands with.</summary>
internal static class HappeningFinder
{
    // How far after a verb its particle or fixed object stands ("put the vote off").
    private const int Reach = 7;

    public static Happening? Of(ContentText content, Token token, int subject, HappeningLexicon lexicon)
    {
        var parsed = content.Parsed;
        if (content.Hyphened(token.Index) is { } whole && Joined(whole, lexicon) is { } named)
            return named;
        var lemma = Terms.Of(token);
        if (token.Upos is Upos.Verb or Upos.Aux)
        {
            // "Two are missing" tells how they are; "are missing their target" has an object.
            if (token.Xpos == "VBG" && !HasObject(token) && lexicon.Adjective(Terms.Written(token)) is { } state)
                return state;
            if (lexicon.Verb(lemma, Following(parsed, token), Themes(parsed, token, subject), Doers(token)) is { } verb)
                return verb;
            return token.Xpos is "VBN" or "VBG" ? lexicon.Adjective(Terms.Written(token)) : null;
        }
        // "Is in force", "is underway": what stands between "is" and the word itself belongs to it.
        if (CopulaOf(token) is { } copula && lexicon.Verb("be", Between(parsed, copula, token), []) is { } being)
            return being;
        return (token.Upos is Upos.Adj or Upos.Adv ? lexicon.Adjective(lemma) : lexicon.Noun(lemma))
            ?? Past(parsed, token, subject, lexicon)
            ?? Phrasal(parsed, token, lexicon);
    }

    /// <summary>"Lift-off", "green-lighted".</summary>
    private static Happening? Joined(string whole, HappeningLexicon lexicon)
    {
        if (lexicon.Noun(whole) is { } noun)
            return noun;
        foreach (var lemma in VerbForms.Lemmas(whole))
        {
            if (lexicon.Verb(lemma, [], []) is { } verb)
                return verb;
        }
        return null;
    }

    /// <summary>A verb of several words that was taken for a noun: "the cup kicks off", "the rules kick in".</summary>
    private static Happening? Phrasal(Parsed parsed, Token token, HappeningLexicon lexicon) =>
        token.Upos == Upos.Noun
        && lexicon.Verb(Terms.Of(token), Following(parsed, token), []) is { Further.IsEmpty: false } verb
            ? verb
            : null;

    /// <summary>Of a past form that was taken for an adjective or a noun: "was overthrown", "the river rose".</summary>
    private static Happening? Past(Parsed parsed, Token token, int subject, HappeningLexicon lexicon)
    {
        var written = Terms.Written(token);
        if (!VerbForms.IsPast(written))
            return null;
        foreach (var lemma in VerbForms.Lemmas(written))
        {
            if (lexicon.Verb(lemma, Following(parsed, token), Themes(parsed, token, subject), Doers(token)) is { } verb)
                return verb;
        }
        return null;
    }

    private static bool HasObject(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Is("obj"))
                return true;
        }
        return false;
    }

    private static List<string> Themes(Parsed parsed, Token verb, int subject)
    {
        var themes = new List<string>();
        foreach (var child in verb.Children)
        {
            if (child.Is("obj"))
                themes.Add(Terms.Of(child));
        }
        if (themes.Count == 0 && subject >= 0)
            themes.Add(Terms.Of(parsed[subject]));
        return themes;
    }

    private static List<string> Doers(Token verb)
    {
        var doers = new List<string>();
        foreach (var child in verb.Children)
        {
            if (child.Relation == "nsubj" || child.Is("obl"))
                doers.Add(Terms.Of(child));
        }
        return doers;
    }

    private static List<string> Following(Parsed parsed, Token token) =>
        Lemmas(parsed, token.Index + 1, Math.Min(parsed.Count, token.Index + 1 + Reach));

    private static List<string> Between(Parsed parsed, Token copula, Token token) =>
        Lemmas(parsed, Math.Max(copula.Index + 1, token.Index - Reach), token.Index + 1);

    private static List<string> Lemmas(Parsed parsed, int from, int until)
    {
        var lemmas = new List<string>();
        for (var at = from; at < until; at++)
            lemmas.Add(parsed[at].Lemma.ToLowerInvariant());
        return lemmas;
    }

    public static Token? CopulaOf(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Is("cop"))
                return child;
        }
        return null;
    }
}
