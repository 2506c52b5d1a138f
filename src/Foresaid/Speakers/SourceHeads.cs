using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>The nouns that head a source: one, or several where several speak as one.</summary>
internal static class SourceHeads
{
    // Conjuncts hang on the first one; a long list of them is cut.
    private const int MaxJoint = 12;

    /// <summary>The head settled on, then its conjuncts inside the source, in the order of the tree.</summary>
    public static List<int> Of(Parsed parsed, AttributionRelation attribution, int head, FrozenSet<string> timeNames)
    {
        var heads = new List<int> { Settle(parsed, attribution, head, timeNames) };
        for (var index = 0; index < heads.Count && heads.Count < MaxJoint; index++)
            foreach (var child in parsed[heads[index]].Children)
                if (child.Is("conj") && SpanWith(attribution.Source, child.Span) >= 0 && !SharesArticle(child))
                    heads.Add(child.Index);
        return heads;
    }

    /// <summary>Index of the source's span that holds a token; 0 for a source without spans, -1 outside.</summary>
    public static int SpanWith(ImmutableArray<TextSpan> source, TextSpan token)
    {
        for (var index = 0; index < source.Length; index++)
            if (source[index].Contains(token))
                return index;
        return source.IsEmpty ? 0 : -1;
    }

    // The tree may head "Ann Lee, who leads the unit" with the verb, and "people familiar with it" with the adjective.
    private static int Settle(Parsed parsed, AttributionRelation attribution, int head, FrozenSet<string> timeNames)
    {
        var token = parsed[head];
        if (token.Upos == Upos.Pron && token.Text is "who" or "which" or "that" or "whom")
            return Antecedent(parsed, head);
        var span = SpanWith(attribution.Source, token.Span);
        var start =
            span < 0 || attribution.Source.IsEmpty ? head : parsed.Tokens.IndexAt(attribution.Source[span].Start);
        if (AfterDateline(parsed, start) is var body && body > head)
            return LastOfFirstPhrase(parsed, body, Math.Min(body + 12, parsed.Count), timeNames) is >= 0 and var named
                ? named
                : head;
        var time = timeNames.Contains(token.Text.ToString());
        var before = token.Upos == Upos.Propn && head + 1 < parsed.Count && parsed[head + 1].Upos == Upos.Noun;
        if (!time && token.Upos is Upos.Propn or Upos.Pron && !before || span < 0 || attribution.Source.IsEmpty)
            return head;
        var first = parsed.Tokens.IndexAt(attribution.Source[span].Start);
        if (token.Upos == Upos.Noun && !IsBehindComma(parsed, first, head))
            return head;
        var end = Math.Min(parsed.Tokens.IndexAt(attribution.Source[span].End), first + 12);
        var noun = LastOfFirstPhrase(parsed, first, end, timeNames);
        return noun >= 0 ? noun : head;
    }

    /// <summary>The noun that "who" takes up: the one whose clause it stands in, else the last one close before it.</summary>
    private static int Antecedent(Parsed parsed, int pronoun)
    {
        var verb = parsed[pronoun].Head;
        for (var step = 0; step < 4 && !verb.IsRoot; step++, verb = verb.Head)
            if (verb.Is("acl"))
                return verb.Head.Index;
        for (var token = pronoun - 1; token >= Math.Max(0, pronoun - 4); token--)
            if (parsed[token].Upos is Upos.Noun or Upos.Propn)
                return token;
        return pronoun;
    }

    /// <summary>"SEOUL, South Korea (AP) — ": the token after the dash; -1 when the paragraph opens otherwise.</summary>
    private static int AfterDateline(Parsed parsed, int start)
    {
        var sentence = parsed.Sentences[parsed.Sentences.IndexOfToken(start)];
        if (start != sentence.First || !IsCapitals(parsed[start].Text))
            return -1;
        for (var token = start + 1; token + 1 < Math.Min(sentence.End, start + 10); token++)
        {
            var touches = parsed.Tokens[token - 1].End == parsed.Tokens[token].Start;
            if (parsed[token].Text is "—" or "–" or "--" || parsed[token].Text is "-" && !touches)
                return token + 1;
        }
        return -1;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (!char.IsUpper(letter) && letter is not ('.' or '-' or '\''))
                return false;
        return word.Length > 2;
    }

    private static bool IsBehindComma(Parsed parsed, int first, int head)
    {
        for (var token = first; token < head; token++)
            if (parsed[token].Text is "," || parsed[token].Xpos == "WP")
                return true;
        return false;
    }

    private static int LastOfFirstPhrase(Parsed parsed, int first, int end, FrozenSet<string> timeNames)
    {
        var (noun, adjective) = (-1, -1);
        for (var token = first; token < end; token++)
        {
            var upos = parsed[token].Upos;
            if (timeNames.Contains(parsed[token].Text.ToString()))
                break;
            if (upos is Upos.Noun or Upos.Propn || noun < 0 && parsed[token].Xpos == "PRP")
                noun = token;
            else if (noun >= 0 && !Continues(parsed, token, end))
                break;
            else if (noun < 0 && upos == Upos.Adp && adjective >= 0)
                return adjective; // "the chief executive of ...", both taken for adjectives
            else if (upos == Upos.Adj)
                adjective = token;
        }
        return noun;
    }

    private static bool Continues(Parsed parsed, int token, int end) =>
        parsed[token].Xpos is "POS" or "HYPH" || parsed[token].Upos == Upos.Adj && IsBeforeNoun(parsed, token, end);

    private static bool IsBeforeNoun(Parsed parsed, int token, int end) =>
        token + 1 < end && parsed[token + 1].Upos is Upos.Noun or Upos.Propn or Upos.Adj;

    // "the founder and chief executive": one person under one article.
    private static bool SharesArticle(Token conjunct) =>
        conjunct.Xpos == "NN" && conjunct.Head.Xpos == "NN" && HasArticle(conjunct.Head) && !HasArticle(conjunct);

    private static bool HasArticle(Token token)
    {
        foreach (var child in token.Children)
            if (child.Is("det") || child.Is("nmod:poss"))
                return true;
        return false;
    }
}
