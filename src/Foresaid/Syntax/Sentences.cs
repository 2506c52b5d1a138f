using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>One sentence, as a half-open range of token indices, and the paragraph it stands in.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Paragraph">0-based index of its paragraph.</param>
public readonly record struct Sentence(int First, int End, int Paragraph, Zone Zone)
{
    public int Count => End - First;
}

/// <summary>The sentences of a text in order; every token is in exactly one. No sentence crosses a paragraph.</summary>
public sealed class Sentences
{
    private readonly ImmutableArray<Sentence> _sentences;

    internal Sentences(Tokens tokens, ImmutableArray<Paragraph> paragraphs, ImmutableArray<Sentence> sentences) =>
        (Tokens, Paragraphs, _sentences) = (tokens, paragraphs, sentences);

    public Tokens Tokens { get; }
    public ImmutableArray<Paragraph> Paragraphs { get; }
    public int Count => _sentences.Length;
    public Sentence this[int index] => _sentences[index];

    /// <summary>From the start of its first token to the end of its last.</summary>
    public TextSpan SpanOf(int index) =>
        new(Tokens[_sentences[index].First].Start, Tokens[_sentences[index].End - 1].End);

    /// <summary>The sentence that holds a token.</summary>
    public int IndexOfToken(int token)
    {
        var (low, high) = (0, _sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
