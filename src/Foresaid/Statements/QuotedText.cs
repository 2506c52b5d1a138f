using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Statements;

/// <summary>The stretches of a text that stand in quotation marks, marks included, and whether one never closes.</summary>
/// <remarks>One pass over the text. A paragraph that ends inside a quotation goes on in the next when that one opens with a mark, as news does.</remarks>
internal sealed class QuotedText
{
    private readonly SourceText _source;
    private readonly ImmutableArray<TextSpan> _spans;

    public QuotedText(SourceText source, ImmutableArray<Paragraph> paragraphs)
    {
        _source = source;
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (var index = 0; index < paragraphs.Length; index++)
        {
            var open = ReadParagraph(source.Content, paragraphs[index].Span, spans);
            if (open < 0)
                continue;
            spans.Add(new TextSpan(open, paragraphs[index].Span.End));
            Unclosed |= index + 1 >= paragraphs.Length || !OpensWithMark(paragraphs[index + 1]);
        }
        _spans = spans.ToImmutable();
    }

    /// <summary>True when a quotation opens and neither closes nor goes on in the next paragraph.</summary>
    public bool Unclosed { get; }

    /// <summary>Direct when every word stands in quotation marks, mixed when some do.</summary>
    public Manner MannerOf(ImmutableArray<TextSpan> content)
    {
        var (inside, outside) = (false, false);
        foreach (var span in content)
        {
            for (var at = span.Start; at < span.End; at++)
            {
                if (!char.IsLetterOrDigit(_source.Content[at]))
                    continue;
                if (Holds(at))
                    inside = true;
                else
                    outside = true;
            }
        }
        return !inside ? Manner.Indirect
            : outside ? Manner.Mixed
            : Manner.Direct;
    }

    public bool Holds(int position)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _spans.Length && _spans[low].Contains(position);
    }

    private bool OpensWithMark(Paragraph paragraph) =>
        !paragraph.Span.IsEmpty && _source.Content[paragraph.Span.Start] is '"' or '“' or '„' or '«' or '‘' or '\'';

    /// <returns>Where a quotation is still open at the end; -1 when none is.</returns>
    private static int ReadParagraph(string text, TextSpan paragraph, ImmutableArray<TextSpan>.Builder spans)
    {
        var (open, closer) = (-1, '\0');
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (open < 0 && Closer(text, at, paragraph) is { } awaited)
                (open, closer) = (at, awaited);
            else if (open >= 0 && text[at] == closer && Closes(text, at, paragraph.End))
            {
                spans.Add(new TextSpan(open, at + 1));
                open = -1;
            }
        }
        // A single mark that never closes was an apostrophe.
        return closer is '’' or '\'' ? -1 : open;
    }

    /// <summary>The mark that would close a quotation opened here; null when none opens.</summary>
    private static char? Closer(string text, int at, TextSpan paragraph)
    {
        var starts = at == paragraph.Start || !char.IsLetterOrDigit(text[at - 1]);
        var leads = at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1]);
        return text[at] switch
        {
            '“' or '„' => '”',
            '«' => '»',
            '"' => '"',
            '‘' when starts && leads => '’',
            '\'' when starts && leads && char.IsLetter(text[at + 1]) => '\'',
            _ => null,
        };
    }

    private static bool Closes(string text, int at, int end) =>
        text[at] is not ('’' or '\'') || at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]);
}
