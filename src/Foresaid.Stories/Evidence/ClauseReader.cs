using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Evidence;

/// <summary>Cuts rows into the clauses that can be held against what was asked or foretold.</summary>
/// <remarks>Each row is cut once.</remarks>
internal sealed class ClauseReader(IPropositionSource propositions)
{
    private static readonly string[] Joints = [" and ", " but ", "; ", ", while ", ", whereas "];
    private static readonly string[] Askers =
    [
        "whether ",
        "if ",
        "who ",
        "what ",
        "when ",
        "where ",
        "how many ",
        "how much ",
    ];

    // More joints in one content are a list, not a sentence.
    private const int MostPieces = 8;

    private readonly Dictionary<StoryRow, ImmutableArray<Clause>> _told = [];

    /// <summary>The whole of what the row says.</summary>
    public static Clause Whole(StoryRow row) => new(row.Proposition, IsNegated(row), row.Quote, row.Statement.About);

    /// <summary>The whole, its coordinated parts, and the deed with its doer where the saying is the deed. First the whole.</summary>
    public ImmutableArray<Clause> Told(StoryRow row)
    {
        if (_told.TryGetValue(row, out var known))
            return known;
        ImmutableArray<Clause> clauses = [Whole(row), .. Deed(row), .. Pieces(row)];
        _told.Add(row, clauses);
        return clauses;
    }

    /// <summary>The if-part; null where the row has none.</summary>
    public Clause? Condition(StoryRow row)
    {
        if (row.Statement.Condition is not { } condition)
            return null;
        var text = row.Article.Reading.Article.Text;
        var word = text[condition.Span].IndexOf(' ');
        var span = new TextSpan(condition.Span.Start + Math.Max(0, word), condition.Span.End);
        return span.Length == 0 ? null : Read(row, [span], "condition");
    }

    /// <summary>What a silence is about: the words behind "whether" where there are any.</summary>
    public Clause Silence(StoryRow row)
    {
        var text = row.Article.Reading.Article.Text;
        foreach (var span in row.Statement.Content)
        {
            foreach (var asker in Askers)
            {
                var at = text[span].IndexOf(asker, StringComparison.OrdinalIgnoreCase);
                if (at == 0 || (at > 0 && text[span][at - 1] == ' '))
                    return Read(row, [new TextSpan(span.Start + at + asker.Length, span.End)], "silence");
            }
        }
        return Whole(row);
    }

    /// <summary>The words of time inside the spans, where one of them has a window; else null.</summary>
    private static Window? TimeIn(StoryRow row, ImmutableArray<TextSpan> spans) =>
        row
            .Article.Reading.Times.Where(time =>
                time.Window is not null && time.Spans.Any(one => spans.Any(span => span.Contains(one)))
            )
            .Select(time => time.Window)
            .LastOrDefault();

    private static bool IsNegated(StoryRow row) =>
        row.Held is { } held ? held.Polarity == Polarity.Negative : row.Proposition.IsNegated;

    /// <summary>"The court | sentenced | the driver to a year": cue and source belong to what was done.</summary>
    private IEnumerable<Clause> Deed(StoryRow row)
    {
        var statement = row.Statement;
        if (statement.Status is not { Value: StatusValue.Done } || statement.Cue.IsEmpty)
            yield break;
        ImmutableArray<TextSpan> whole =
        [
            .. statement.Source.Concat(statement.Cue).Concat(statement.Content).OrderBy(span => span.Start),
        ];
        yield return Read(row, whole, "deed") with
        {
            IsNegated = IsNegated(row),
            About = statement.About,
        };
    }

    private IEnumerable<Clause> Pieces(StoryRow row)
    {
        if (row.Statement.Kind == Kind.Denial)
            yield break;
        foreach (var span in row.Statement.Content)
        {
            var pieces = Cut(row.Article.Reading.Article.Text, span);
            if (pieces.Count is < 2 or > MostPieces)
                continue;
            foreach (var piece in pieces)
            {
                var clause = Read(row, [piece], "piece");
                yield return clause.About is null ? clause with { About = row.Statement.About } : clause;
            }
        }
    }

    private static List<TextSpan> Cut(SourceText text, TextSpan span)
    {
        var pieces = new List<TextSpan>();
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            var rest = text[new TextSpan(at, span.End)];
            foreach (var joint in Joints)
            {
                if (at <= start || !rest.StartsWith(joint, StringComparison.Ordinal))
                    continue;
                pieces.Add(new TextSpan(start, at));
                start = at + joint.Length;
                at = start - 1;
                break;
            }
        }
        if (start < span.End)
            pieces.Add(new TextSpan(start, span.End));
        return pieces;
    }

    private Clause Read(StoryRow row, ImmutableArray<TextSpan> spans, string what)
    {
        var reading = row.Article.Reading;
        // An id of its own: what is kept of the statement's whole content must not be given for a part.
        var part = row.Statement with
        {
            Id = $"{row.Statement.Id}/{what}/{spans[0].Start}",
            Source = [],
            Cue = [],
            Content = spans,
            Condition = null,
            Times = [],
            Quantities = [],
        };
        var says = propositions.Of(reading, part);
        return new Clause(says, says.IsNegated, Clean.Words(reading.Article.Text, spans), TimeIn(row, spans));
    }
}
