using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Turns drafts into attributions: runs of tokens into spans of the text, with manner and nesting.</summary>
internal sealed class RelationWriter(Cues cues, Quotes quotes)
{
    public ImmutableArray<AttributionRelation> Write(List<Draft> drafts)
    {
        var within = Nesting.Within(drafts);
        var order = Order(within);
        var place = new int[drafts.Count];
        for (var at = 0; at < order.Count; at++)
            place[order[at]] = at;
        return [.. order.Select(index => Write(drafts[index], within[index] < 0 ? -1 : place[within[index]]))];
    }

    /// <summary>Text order, but an attribution before those within it.</summary>
    private static List<int> Order(int[] within)
    {
        var order = new List<int>();
        var placed = new bool[within.Length];
        for (var index = 0; index < within.Length; index++)
        {
            var path = new Stack<int>();
            for (var at = index; at >= 0 && !placed[at] && !path.Contains(at); at = within[at])
                path.Push(at);
            while (path.TryPop(out var at))
            {
                placed[at] = true;
                order.Add(at);
            }
        }
        return order;
    }

    private AttributionRelation Write(Draft draft, int within) =>
        new()
        {
            Source = Spans(draft.Source),
            Cue = Spans(draft.Cue),
            CueCore = draft.CueHead < 0 ? default : SpanOf(draft.CueCore),
            Content = Spans(draft.Content),
            SourceHeads = [.. draft.SourceHeads],
            CueHead = draft.CueHead,
            ContentHead = draft.ContentHead,
            Within = within,
            Voice = draft.Voice,
            Manner = draft.Voice == Voice.Own ? null : MannerOf(draft),
            Marks =
                draft.Carried ? [Mark.Carried]
                : draft.Implied ? [Mark.Implied]
                : [],
            Rule = new RuleId(draft.Rule),
        };

    private ImmutableArray<TextSpan> Spans(List<TokenRange> runs) =>
        [.. runs.Where(run => !run.IsEmpty).Select(SpanOf).Order()];

    private TextSpan SpanOf(TokenRange run) =>
        new(cues.Trees.Parsed.Tokens[run.First].Start, cues.Trees.Parsed.Tokens[run.End - 1].End);

    private Manner MannerOf(Draft draft)
    {
        var (quoted, plain) = (0, 0);
        foreach (var run in draft.Content)
        {
            for (var token = run.First; token < run.End; token++)
            {
                if (quotes.IndexAt(token) >= 0)
                    quoted++;
                else if (!cues.Trees.IsPunctuation(token))
                    plain++;
            }
        }
        return quoted == 0 ? Manner.Indirect
            : plain == 0 ? Manner.Direct
            : Manner.Mixed;
    }
}
