using System.Collections.Immutable;
using Foresaid.Attribution;

namespace Foresaid.Statements;

/// <summary>Ids of expressions by where they begin: those inside an attribution are found without a walk over all.</summary>
internal sealed class SpanIds
{
    private readonly ImmutableArray<(string Id, ImmutableArray<TextSpan> Spans)> _rows;
    private readonly ImmutableArray<int> _starts;

    public SpanIds(IEnumerable<(string Id, ImmutableArray<TextSpan> Spans)> rows)
    {
        _rows = [.. rows.Where(row => !row.Spans.IsEmpty).OrderBy(row => row.Spans[0])];
        _starts = [.. _rows.Select(row => row.Spans[0].Start)];
    }

    /// <summary>The ids of those that stand whole in source, cue or content, in text order.</summary>
    public ImmutableArray<string> Inside(AttributionRelation attribution)
    {
        var ids = new SortedDictionary<int, string>();
        foreach (var part in attribution.Content.Concat(attribution.Cue).Concat(attribution.Source))
        {
            var at = _starts.BinarySearch(part.Start);
            for (at = at < 0 ? ~at : at; at < _rows.Length && _starts[at] < part.End; at++)
            {
                if (_rows[at].Spans.All(span => Holds(attribution, span)))
                    ids[at] = _rows[at].Id;
            }
        }
        return [.. ids.Values];
    }

    private static bool Holds(AttributionRelation attribution, TextSpan span) =>
        attribution.Content.Any(part => part.Contains(span))
        || attribution.Cue.Any(part => part.Contains(span))
        || attribution.Source.Any(part => part.Contains(span));
}
