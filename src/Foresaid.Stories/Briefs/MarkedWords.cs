using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs;

/// <summary>What a piece of a sentence is in a statement; a piece can be several at once.</summary>
[Flags]
public enum Part
{
    None = 0,
    Source = 1,
    Cue = 2,
    Content = 4,
}

/// <summary>A piece of a sentence, cleaned for show, and what it is in the statement.</summary>
public readonly record struct MarkedPiece(string Text, Part Parts);

/// <summary>The sentences that a statement stands in, cut where its source, cue and content begin and end.</summary>
public static class MarkedWords
{
    /// <summary>Longest stretch shown of one statement. Unit: UTF-16 code units.</summary>
    public const int Longest = 900;

    private const string Gap = " […] ";

    public static ImmutableArray<MarkedPiece> Of(Reading reading, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(statement);
        var pieces = ImmutableArray.CreateBuilder<MarkedPiece>();
        var left = Longest;
        TextSpan? before = null;
        foreach (var sentence in Sentences(reading, statement))
        {
            if (before is { } last)
                pieces.Add(new MarkedPiece(IsBlank(reading, last.End, sentence.Start) ? " " : Gap, Part.None));
            left -= Cut(reading.Article.Text, sentence, statement, left, pieces);
            if (left <= 0)
            {
                pieces.Add(new MarkedPiece("…", Part.None));
                break;
            }
            before = sentence;
        }
        return pieces.ToImmutable();
    }

    /// <summary>The sentences that a span of the statement touches, in text order; the spans themselves where there are none.</summary>
    private static SortedSet<TextSpan> Sentences(Reading reading, Statement statement)
    {
        var spans = Spans(statement).Select(pair => pair.Span).Order().ToList();
        var found = new SortedSet<TextSpan>();
        foreach (var span in spans)
        {
            var touched = Touched(reading.Sentences, span).ToList();
            found.UnionWith(touched.Count > 0 ? touched : [span]);
        }
        return found;
    }

    private static IEnumerable<TextSpan> Touched(ImmutableArray<TextSpan> sentences, TextSpan span)
    {
        var at = sentences.BinarySearch(new TextSpan(span.Start, int.MaxValue));
        at = Math.Max((at < 0 ? ~at : at) - 1, 0);
        for (; at < sentences.Length && sentences[at].Start < span.End; at++)
        {
            if (sentences[at].Overlaps(span))
                yield return sentences[at];
        }
    }

    private static IEnumerable<(TextSpan Span, Part Part)> Spans(Statement statement) =>
        [
            .. statement.Source.Select(span => (span, Part.Source)),
            .. statement.Cue.Select(span => (span, Part.Cue)),
            .. statement.Content.Select(span => (span, Part.Content)),
        ];

    /// <returns>How much of the text was used up.</returns>
    private static int Cut(
        SourceText text,
        TextSpan sentence,
        Statement statement,
        int most,
        ImmutableArray<MarkedPiece>.Builder pieces
    )
    {
        var end = Math.Min(sentence.End, sentence.Start + most);
        if (end < sentence.End && end > sentence.Start && char.IsHighSurrogate(text.Content[end - 1]))
            end--;
        var spans = Spans(statement).Where(pair => pair.Span.Overlaps(sentence)).ToList();
        var edges = spans
            .SelectMany(pair => new[] { pair.Span.Start, pair.Span.End })
            .Where(edge => edge > sentence.Start && edge < end)
            .Append(end)
            .Distinct()
            .Order();
        var start = sentence.Start;
        foreach (var edge in edges)
        {
            var parts = spans
                .Where(pair => pair.Span.Contains(start))
                .Aggregate(Part.None, (all, pair) => all | pair.Part);
            pieces.Add(new MarkedPiece(Clean.Piece(text[new TextSpan(start, edge)]), parts));
            start = edge;
        }
        return sentence.Length;
    }

    private static bool IsBlank(Reading reading, int from, int to) =>
        from <= to && reading.Article.Text[new TextSpan(from, to)].IsWhiteSpace();
}
