using System.Collections.Immutable;
using System.Text;
using Foresaid.Syntax;

namespace Foresaid.Stories.Propositions;

/// <summary>The words of a content as a text of their own, parsed, with which of its tokens name a time or a figure.</summary>
internal sealed class ContentText
{
    // A content is a clause; what is longer is no clause, and its tail adds nothing to compare.
    private const int Longest = 2_000;

    private static readonly LayoutFinder Layout = new();
    private static readonly Tokenizer Words = new();
    private static readonly SentenceSplitter Splitter = new();
    private static readonly Tagger Tags = new();
    private static readonly DependencyParser Trees = new();

    private readonly bool[] _isTime;
    private readonly bool[] _isFigure;

    private ContentText(Parsed parsed, bool[] isTime, bool[] isFigure, ImmutableArray<Quantity> quantities) =>
        (Parsed, _isTime, _isFigure, Quantities) = (parsed, isTime, isFigure, quantities);

    public Parsed Parsed { get; }

    /// <summary>Those whose words stand in the content, in text order.</summary>
    public ImmutableArray<Quantity> Quantities { get; }

    /// <summary>True of words of time.</summary>
    public bool IsTime(int token) => _isTime[token];

    /// <summary>True of the words of a quantity other than the noun that is counted.</summary>
    public bool IsFigure(int token) => _isFigure[token];

    /// <summary>"lift-off" of either of its halves; null of a word that no hyphen joins to another.</summary>
    public string? Hyphened(int token) =>
        IsHyphen(token + 1) && token + 2 < Parsed.Count ? Joined(token, token + 2)
        : IsHyphen(token - 1) && token >= 2 ? Joined(token - 2, token)
        : null;

    private string Joined(int first, int last) => $"{Parsed[first].Text}-{Parsed[last].Text}".ToLowerInvariant();

    private bool IsHyphen(int token) =>
        token > 0
        && token + 1 < Parsed.Count
        && Parsed[token].Text is "-"
        && Parsed[token - 1].Span.End == Parsed[token].Span.Start
        && Parsed[token].Span.End == Parsed[token + 1].Span.Start;

    /// <summary>Null when there is nothing to parse.</summary>
    public static ContentText? Of(Reading reading, Statement statement)
    {
        var (joined, pieces) = Join(reading.Article.Text, Pieces(statement));
        var source = new SourceText(joined);
        var paragraphs = Layout.Find(new Article { Text = source });
        var tokens = Words.Tokenize(source, paragraphs);
        if (tokens.Count == 0)
            return null;
        var parsed = Trees.Parse(Tags.Tag(Splitter.Split(tokens, paragraphs)));
        var places = Enumerable.Range(0, tokens.Count).Select(token => InArticle(tokens[token], pieces)).ToArray();
        var times = reading.Times.Where(time => statement.Times.Contains(time.Id) || Touches(time.Spans, statement));
        var quantities = reading.Quantities.Where(one => Touches(one.Spans, statement)).ToImmutableArray();
        var isTime = Marked(places, times.SelectMany(time => time.Spans));
        var isFigure = Marked(places, quantities.SelectMany(one => one.Spans));
        for (var token = 0; token < tokens.Count; token++)
        {
            isFigure[token] &= parsed[token].Upos is not (Upos.Noun or Upos.Propn);
            isTime[token] &= !IsSort(parsed[token], isTime);
        }
        return new ContentText(parsed, isTime, isFigure, quantities);
    }

    /// <summary>"The winter quota": a season that tells which thing is meant, not when.</summary>
    private static bool IsSort(Token token, bool[] isTime) =>
        token.Lemma.ToLowerInvariant() is "winter" or "spring" or "summer" or "autumn"
        && (token.Is("compound") || token.Is("amod"))
        && !isTime[token.Head.Index];

    /// <summary>The content's spans without the if-part; the whole of it when nothing else would be left.</summary>
    private static ImmutableArray<TextSpan> Pieces(Statement statement)
    {
        if (statement.Condition is not { } condition)
            return statement.Content;
        var without = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in statement.Content)
        {
            if (!span.Overlaps(condition.Span))
                without.Add(span);
            if (span.Start < condition.Span.Start && condition.Span.Start < span.End)
                without.Add(new TextSpan(span.Start, condition.Span.Start));
            if (span.Start < condition.Span.End && condition.Span.End < span.End)
                without.Add(new TextSpan(condition.Span.End, span.End));
        }
        return without.Count > 0 ? without.ToImmutable() : statement.Content;
    }

    private static (string Joined, List<(int At, TextSpan Span)> Pieces) Join(
        SourceText text,
        ImmutableArray<TextSpan> spans
    )
    {
        var joined = new StringBuilder();
        var pieces = new List<(int, TextSpan)>();
        foreach (var span in spans)
        {
            var length = Math.Min(span.Length, Longest - joined.Length);
            if (length <= 0)
                break;
            pieces.Add((joined.Length, new TextSpan(span.Start, span.Start + length)));
            // Marks of quotation and breaks of lines are no part of what is said.
            foreach (var sign in text[new TextSpan(span.Start, span.Start + length)])
                joined.Append(sign is '"' or '\u201C' or '\u201D' || char.IsControl(sign) ? ' ' : sign);
            joined.Append(' ');
        }
        return (joined.ToString(), pieces);
    }

    private static TextSpan InArticle(TextSpan token, List<(int At, TextSpan Span)> pieces)
    {
        var piece = pieces.FindLast(one => one.At <= token.Start);
        var start = piece.Span.Start + token.Start - piece.At;
        return new TextSpan(start, start + token.Length);
    }

    private static bool Touches(ImmutableArray<TextSpan> spans, Statement statement) =>
        spans.Any(span => statement.Content.Any(span.Overlaps));

    private static bool[] Marked(TextSpan[] places, IEnumerable<TextSpan> spans)
    {
        var marked = new bool[places.Length];
        foreach (var span in spans)
        {
            for (var token = 0; token < places.Length; token++)
                marked[token] |= span.Overlaps(places[token]);
        }
        return marked;
    }
}
