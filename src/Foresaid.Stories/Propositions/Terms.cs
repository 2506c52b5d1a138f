using System.Collections.Frozen;
using Foresaid.Syntax;

namespace Foresaid.Stories.Propositions;

/// <summary>Words of a content brought to one form: lower case, ordinals as figures, an event's words as its class.</summary>
internal static class Terms
{
    private static readonly FrozenDictionary<string, string> Ordinals = (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        + "sixteenth seventeenth eighteenth nineteenth twentieth"
    )
        .Split(' ')
        .Select((word, at) => (word, Figure: $"{at + 1}th"))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Figure, StringComparer.Ordinal);

    /// <summary>The word for comparing; empty when it has no letter or digit.</summary>
    public static string Of(Token token)
    {
        var lemma = token.Lemma.ToLowerInvariant().Replace('\u2019', '\'').TrimEnd('.', '\'');
        if (!lemma.Any(char.IsLetterOrDigit))
            return "";
        if (Ordinals.TryGetValue(lemma, out var figure))
            return figure;
        if (OrdinalFigure(lemma) is { } number)
            return $"{number}th";
        if (IsName(token))
            return Country(lemma);
        var isVerb = token.Upos is Upos.Verb or Upos.Aux;
        if (VerbForms.LemmaOf(Written(token), isVerb) is { } verb)
            return verb;
        return isVerb ? VerbForms.Mended(lemma, Written(token)) : lemma;
    }

    /// <summary>As it is written, in lower case.</summary>
    public static string Written(Token token) => token.Text.ToString().ToLowerInvariant();

    public static bool IsOrdinal(string term) =>
        term.Length > 2 && term.EndsWith("th", StringComparison.Ordinal) && char.IsAsciiDigit(term[0]);

    /// <summary>Written as a name: a proper noun, or a word with a capital that does not open the content.</summary>
    public static bool IsName(Token token) =>
        char.IsUpper(token.Text[0])
        && (token.Upos == Upos.Propn || (token.Index > 0 && token.Upos is Upos.Adj or Upos.Noun));

    /// <summary>"1st", "22nd".</summary>
    private static string? OrdinalFigure(string lemma) =>
        lemma.Length > 2 && lemma[^2..] is "st" or "nd" or "rd" or "th" && lemma[..^2].All(char.IsAsciiDigit)
            ? lemma[..^2]
            : null;

    /// <summary>An adjective of a country as its name: "Freedonian" is of "Freedonia".</summary>
    private static string Country(string lemma) =>
        lemma.Length > 5 && lemma.EndsWith("ian", StringComparison.Ordinal) ? lemma[..^1] : lemma;
}
