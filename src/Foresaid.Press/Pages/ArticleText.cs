using System.Collections.Immutable;
using System.Text;

namespace Foresaid.Press.Pages;

/// <summary>Writes the stored text: the headline once, then the paragraphs, blank lines between, each with its zone.</summary>
internal sealed class ArticleText
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Paragraph>.Builder _layout = ImmutableArray.CreateBuilder<Paragraph>();

    public string Text => _text.ToString();
    public ImmutableArray<Paragraph> Layout => _layout.ToImmutable();
    public int Length => _text.Length;

    public void Add(string paragraph, Zone zone)
    {
        var trimmed = paragraph.Trim();
        if (trimmed.Length == 0)
            return;
        if (_text.Length > 0)
            _text.Append("\n\n");
        var start = _text.Length;
        _text.Append(trimmed);
        _layout.Add(new Paragraph(new TextSpan(start, _text.Length), zone));
    }

    public static ArticleText Of(PageFacts page, bool[] kept, string? title)
    {
        var text = new ArticleText();
        if (title is not null)
            text.Add(title, Zone.Headline);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var bodyBegan = false;
        for (var at = 0; at < kept.Length; at++)
        {
            if (!kept[at] || IsHeadline(page, at, title))
                continue;
            var zone = ZoneOf(page, at, bodyBegan);
            bodyBegan |= zone == Zone.Body;
            foreach (var paragraph in Paragraphs(page.Outline.Blocks[at].Text))
            {
                // Pages print the same line twice for wide and narrow screens.
                if (paragraph.Length < 40 || seen.Add(paragraph))
                    text.Add(paragraph, zone);
            }
        }
        return text;
    }

    private static bool IsHeadline(PageFacts page, int at, string? title) =>
        title is not null && page.Folds[at].Length > 0 && page.Folds[at] == page.TitleFold;

    private static Zone ZoneOf(PageFacts page, int at, bool bodyBegan)
    {
        var block = page.Outline.Blocks[at];
        var cues = block.Cues;
        var node = block.Node;
        for (var level = 0; level < 3 && node >= 0; level++, node = page.Outline.Nodes[node].Parent)
        {
            var it = page.Outline.Nodes[node];
            if (it.Tag is Tag.Caption or Tag.Figure && block.Words < 120)
                return Zone.Caption;
            if (level == 0 && it.Tag.IsHeading())
                return Zone.Heading;
            if (level < 2 && it.Chars < 3 * block.Chars)
                cues |= it.Cues;
        }
        if ((cues & Cues.Caption) != 0 && (cues & (Cues.Body | Cues.Standfirst)) == 0 && block.Words < 60)
            return Zone.Caption;
        var standfirst = (cues & Cues.Standfirst) != 0 || IsDescription(page, at);
        return standfirst && !bodyBegan && block.Words is > 5 and < 120 ? Zone.Abstract : Zone.Body;
    }

    /// <summary>The summary that the head gives, word for word.</summary>
    private static bool IsDescription(PageFacts page, int at) =>
        page.Folds[at].Length > 40 && page.Folds[at] == page.DescriptionFold && at > 0;

    /// <summary>A line break after the end of a sentence ends a paragraph; another keeps the lines of a poem or an address together.</summary>
    private static IEnumerable<string> Paragraphs(string text)
    {
        var start = 0;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            if (!Counting.EndsSentence(text.AsSpan(start, at - start)))
                continue;
            yield return text[start..at];
            start = at + 1;
        }
        yield return text[start..];
    }
}
