using Foresaid.Certainty;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>Where an expression of time stands in its sentence, and whether it can date what the sentence tells at all.</summary>
internal sealed class TimePlaces(Parsed parsed)
{
    // "The biggest such gathering since": so far before the time stands what it measures.
    private const int Reach = 6;

    /// <summary>True for a time that dates no predicate: the dateline's, a span "for the next years", the last time when something was so.</summary>
    public bool IsAside(TimeExpression time)
    {
        if (time.Rule == TimeExpression.Dateline)
            return true;
        var first = Math.Min(parsed.Tokens.IndexAt(time.Spans[0].Start), parsed.Count - 1);
        if (first == 0)
            return false;
        var before = Grammar.Word(parsed[first - 1]);
        return (time.Type == TimeType.Duration && before == "for") || (before == "since" && IsRecord(first - 2));
    }

    /// <summary>"The first since", "the largest of its kind since": since when nothing was like it, not when it happens.</summary>
    private bool IsRecord(int last)
    {
        for (var at = last; at >= Math.Max(0, last - Reach); at--)
        {
            var token = parsed[at];
            if (token.Upos is Upos.Punct or Upos.Verb or Upos.Aux)
                return false;
            if (token.Xpos == "JJS" || Grammar.Word(token) is "first" or "second" or "third" or "only")
                return true;
        }
        return false;
    }

    /// <summary>"Larger than in 2021", "compared with March": the measure, not the thing measured.</summary>
    public static bool IsCompared(Token token)
    {
        foreach (var child in token.Children)
        {
            if (Grammar.Word(child) is "compared" or "unlike" or "versus")
                return true;
            if (Grammar.Word(child) == "than" && child.Index < token.Index && !IsBound(child))
                return true;
        }
        return false;
    }

    /// <summary>"No later than Friday", "more than a week": a bound.</summary>
    private static bool IsBound(Token than)
    {
        foreach (var child in than.Head.Children)
        {
            if (Grammar.Word(child) is "later" or "earlier" or "sooner" or "more" or "less" or "fewer")
                return true;
        }
        return than.Head.Head is var head && Grammar.Word(head) is "later" or "earlier" or "sooner";
    }

    /// <summary>The token of an expression that hangs on one outside it.</summary>
    public Token HeadOf(TimeExpression time)
    {
        var span = time.Spans[0];
        var first = Math.Min(parsed.Tokens.IndexAt(span.Start), parsed.Count - 1);
        for (var at = first; at < parsed.Count && parsed[at].Span.Start < span.End; at++)
        {
            var token = parsed[at];
            if (token.Upos != Upos.Punct && (token.IsRoot || !span.Contains(token.Head.Span.Start)))
                return token;
        }
        return parsed[first];
    }
}
