using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>Cuts paragraphs into syntactic words.</summary>
public sealed class Tokenizer
{
    public Tokens Tokenize(SourceText source, ImmutableArray<Paragraph> paragraphs) => new(source, []);
}
