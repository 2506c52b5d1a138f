using System.Collections.Immutable;

namespace Foresaid.Syntax;

/// <summary>Finds the paragraphs of a text and the zone of each, where the page did not give them.</summary>
/// <remarks>One line is one paragraph, unless the text is hard-wrapped: then an empty line parts two. See <see cref="ZoneFinder"/> for the zones.</remarks>
public sealed class LayoutFinder
{
    /// <returns>Paragraphs in text order, without overlap, without white space around them; the article's own layout when it has one.</returns>
    public ImmutableArray<Paragraph> Find(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!article.Layout.IsEmpty)
            return article.Layout;

        var lines = LineFinder.Find(article.Text.Content);
        var spans = LineFinder.AreWrapped(lines, article.Text.Content)
            ? LineFinder.Joined(lines)
            : lines.ConvertAll(line => line.Span);
        var zones = ZoneFinder.Find(article.Text, spans, article.Title);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(spans.Count);
        for (var index = 0; index < spans.Count; index++)
            paragraphs.Add(new Paragraph(spans[index], zones[index]));
        return paragraphs.MoveToImmutable();
    }
}
