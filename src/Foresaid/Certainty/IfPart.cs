using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>An if-part at the head of a content and the main clause after its comma, found by their words: parsers often swap the two.</summary>
/// <param name="First">Token of the conjunction, or of the inverted auxiliary.</param>
/// <param name="Comma">Token of the comma that ends it.</param>
/// <param name="Main">Head of the clause after the comma.</param>
internal readonly record struct IfPart(int First, int Comma, int Main, string Marker)
{
    public bool IsInverted => Marker is "should" or "were" or "had";

    public static IfPart? Find(Parsed parsed, AttributionRelation attribution)
    {
        var first = Opening(parsed, attribution, out var sentence);
        if (first < 0 || MarkerAt(parsed, first) is not { } marker)
            return null;
        var stop = Math.Min(sentence.End, first + Longest);
        if (parsed[sentence.End - 1].Text is "?")
            return null;
        for (var comma = first + 2; comma < stop - 2; comma++)
        {
            if (parsed[comma].Text is "," && MainAfter(parsed, comma, sentence.End) is { } main)
                return new IfPart(first, comma, main, marker);
        }
        return null;
    }

    // An if-part is not longer than this many tokens; it bounds the search.
    private const int Longest = 120;

    /// <summary>Where the content begins, without "that"; one or two words back where it was cut after "if".</summary>
    private static int Opening(Parsed parsed, AttributionRelation attribution, out Sentence sentence)
    {
        sentence = default;
        var start = parsed.Tokens.IndexAt(attribution.Content[0].Start);
        if (start >= parsed.Count)
            return -1;
        sentence = parsed.Sentences[parsed.Sentences.IndexOfToken(start)];
        while (start < sentence.End - 1 && (parsed[start].Upos == Upos.Punct || Grammar.Word(parsed[start]) == "that"))
            start++;
        if (start > sentence.First && Grammar.Word(parsed[start - 1]) == "if")
            start -= start - 2 >= sentence.First && Grammar.Word(parsed[start - 2]) == "even" ? 2 : 1;
        // "Should it pass, the tax will fall": the content may have been cut to its main clause.
        var opensSentence = Grammar.Word(parsed[sentence.First]) is "should" or "were" or "had";
        return opensSentence && attribution.Voice != Voice.Sourced ? sentence.First : start;
    }

    private static string? MarkerAt(Parsed parsed, int first)
    {
        var word = Grammar.Word(parsed[first]);
        var next = first + 1 < parsed.Count ? Grammar.Word(parsed[first + 1]) : "";
        return (word, next) switch
        {
            ("even", "if") => "even if",
            ("if" or "unless" or "provided" or "assuming" or "should", _) => word,
            ("were" or "had", not "been") => word,
            ("as" or "so", "long") => "as long as",
            ("in", "case") => "in case",
            _ => null,
        };
    }

    /// <summary>The head of a clause that fills the rest of the sentence: it has a subject of its own after the comma.</summary>
    private static int? MainAfter(Parsed parsed, int comma, int end)
    {
        var opening = Grammar.Word(parsed[comma + 1]);
        if (
            opening
            is "and"
                or "or"
                or "but"
                or "nor"
                or "if"
                or "as"
                or "who"
                or "which"
                or "where"
                or "when"
                or "while"
        )
            return null;
        for (var at = comma + 1; at < end; at++)
        {
            var token = parsed[at];
            if (token.Upos == Upos.Punct || (!token.IsRoot && token.Head.Index > comma && token.Head.Index < end))
                continue;
            if (HasOwnSubject(token, comma))
                return at;
        }
        return null;
    }

    private static bool HasOwnSubject(Token head, int comma)
    {
        foreach (var child in head.Children)
        {
            if ((child.Is("nsubj") || child.Is("expl") || child.Is("csubj")) && child.Index > comma)
                return true;
        }
        return false;
    }
}
