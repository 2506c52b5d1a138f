using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>Cuts paragraphs into syntactic words.</summary>
/// <remarks>
/// UD English conventions: contractions and possessives are cut, hyphenated words are cut at the hyphen but after a prefix,
/// figures, addresses and abbreviations stay whole. Every character of a paragraph that is not white space is in exactly one token.
/// </remarks>
/// <example><code>
/// var tokens = new Tokenizer().Tokenize(text, paragraphs);
/// foreach (var at in Enumerable.Range(0, tokens.Count)) Console.WriteLine(text[tokens[at]].ToString());
/// </code></example>
public sealed class Tokenizer
{
    /// <param name="paragraphs">In text order, without overlap; what stands between them is left out.</param>
    public Tokens Tokenize(SourceText source, ImmutableArray<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(source);
        var tokens = ImmutableArray.CreateBuilder<TextSpan>(source.Length / 5);
        foreach (var paragraph in paragraphs)
            new WordScanner(source.Content.AsSpan(0, paragraph.Span.End), tokens).Scan(paragraph.Span.Start);
        return new Tokens(source, tokens.DrainToImmutable());
    }
}
