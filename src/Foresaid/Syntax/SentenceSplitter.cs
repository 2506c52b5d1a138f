using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Lexicon;

namespace Foresaid.Syntax;

/// <summary>Groups tokens into sentences.</summary>
/// <remarks>
/// A sentence ends after a full stop, question or exclamation mark, ellipsis and the quotes and brackets that close on it, when what follows
/// can begin one. Several sentences inside one quotation are several; "'Go!' he said" is one. Headings end with their paragraph.
/// </remarks>
public sealed class SentenceSplitter
{
    /// <param name="paragraphs">The paragraphs that the tokens were cut from.</param>
    public Sentences Split(Tokens tokens, ImmutableArray<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var first = 0;
        for (var paragraph = 0; paragraph < paragraphs.Length; paragraph++)
        {
            var end = first;
            while (end < tokens.Count && tokens[end].End <= paragraphs[paragraph].Span.End)
                end++;
            var edges = new SentenceEdges(tokens, first, end);
            while (first < end)
            {
                var next = edges.EndOfSentence(first);
                sentences.Add(new Sentence(first, next, paragraph, paragraphs[paragraph].Zone));
                first = next;
            }
        }
        return new Sentences(tokens, paragraphs, sentences.DrainToImmutable());
    }
}
