using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Finds a content's main predicate and gathers the hedges and negations above it.</summary>
/// <remarks>Immutable; each reading walks one path of at most <see cref="Grammar.MaxDepth"/> predicates.</remarks>
internal sealed class ClauseReader(Hedges hedges, CueTable cues)
{
    public ClauseReading Read(Parsed parsed, AttributionRelation attribution)
    {
        var start = Start(parsed, attribution);
        if (start < 0)
            return new ClauseReading();
        var top = attribution.ContentHead == start ? Climb(parsed, start, attribution) : start;
        var walk = new ClauseWalk(hedges, cues, parsed, attribution);
        return walk.Down(parsed[top]);
    }

    /// <summary>The head of the content; where none is given, the content's first token that hangs on one outside.</summary>
    private static int Start(Parsed parsed, AttributionRelation attribution)
    {
        // After an if-part the main clause is what is told, whatever the tree says.
        if (IfPart.Find(parsed, attribution) is { } part && attribution.ContentHead <= part.Comma)
            return part.Main;
        if (attribution.ContentHead >= 0)
            return attribution.ContentHead;
        foreach (var span in attribution.Content)
        {
            for (
                var at = parsed.Tokens.IndexAt(span.Start);
                at < parsed.Count && parsed[at].Span.Start < span.End;
                at++
            )
            {
                var token = parsed[at];
                if (token.Upos != Upos.Punct && (token.IsRoot || !Holds(attribution, token.Head)))
                    return at;
            }
        }
        return -1;
    }

    /// <summary>Up to the predicate that the content's head is the complement of, while that stands in the content too.</summary>
    private static int Climb(Parsed parsed, int start, AttributionRelation attribution)
    {
        var token = parsed[start];
        for (var step = 0; step < Grammar.MaxDepth && !token.IsRoot; step++)
        {
            var head = token.Head;
            var complement = token.Is("xcomp") || token.Is("ccomp") || token.Is("csubj") || token.Relation == "acl";
            if (!complement || head.Index == attribution.CueHead || !Holds(attribution, head))
                break;
            token = head;
        }
        return token.Index;
    }

    internal static bool Holds(AttributionRelation attribution, Token token)
    {
        foreach (var span in attribution.Content)
        {
            if (span.Contains(token.Span.Start))
                return true;
        }
        return false;
    }
}
