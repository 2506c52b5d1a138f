using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>Groups tokens into sentences.</summary>
public sealed class SentenceSplitter
{
    public Sentences Split(Tokens tokens, ImmutableArray<Paragraph> paragraphs) => new(tokens, paragraphs, []);
}
