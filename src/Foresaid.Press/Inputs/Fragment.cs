using Foresaid.Press.Pages;
using Foresaid.Press.Words;

namespace Foresaid.Press.Inputs;

/// <summary>Markup that is the article and little else: a feed's item.</summary>
internal static class Fragment
{
    private const Boilerplate NotText =
        Boilerplate.Share
        | Boilerplate.Related
        | Boilerplate.Comment
        | Boilerplate.Subscribe
        | Boilerplate.Nav
        | Boilerplate.Ad;

    public static ArticleText Read(string? title, string markup)
    {
        var outline = PageWalker.Walk(markup, new PageHead());
        var text = new ArticleText();
        if (title is not null)
            text.Add(title, Zone.Headline);
        var folded = Fold.Of(title ?? "");
        foreach (var block in outline.Blocks)
        {
            var around = block.Words < 25 && (Phrases.Of(block.Text) & NotText) != 0;
            if (around || IsFeedFooter(block) || (block.Chars < 400 && Fold.Of(block.Text) == folded))
                continue;
            var heading = block.Node >= 0 && outline.Nodes[block.Node].Tag.IsHeading();
            text.Add(block.Text, heading ? Zone.Heading : Zone.Body);
        }
        return text;
    }

    /// <summary>Markup and entities made one line of text.</summary>
    public static string Line(string markup)
    {
        var plain = PageHead.Plain(markup) ?? "";
        if (!plain.AsSpan().ContainsAny('<', '&'))
            return plain;
        return string.Join(' ', PageWalker.Walk(plain, new PageHead()).Blocks.Select(block => block.Text));
    }

    /// <summary>"The post ... appeared first on ...": what the commonest feed makers add to every item.</summary>
    private static bool IsFeedFooter(Block block) =>
        block.Links >= 1
        && block.Words < 60
        && block.Text.StartsWith("The post ", StringComparison.Ordinal)
        && block.Text.Contains("appeared first on", StringComparison.Ordinal);
}
