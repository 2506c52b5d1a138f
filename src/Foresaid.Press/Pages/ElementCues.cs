namespace Foresaid.Press.Pages;

/// <summary>Reads what a start tag's attributes say of the element.</summary>
internal sealed class ElementCues
{
    private readonly ClassWords _classes = new();

    public Cues Of(StartTag tag) => tag.HasAttributes ? _classes.Read(tag.Span("class")) | Unclassed(tag) : Cues.None;

    /// <summary>Without the class: that of a page's body names its template, not its text.</summary>
    public Cues Unclassed(StartTag tag)
    {
        var cues = _classes.Read(tag.Span("id")) | _classes.Read(tag.Span("itemprop"));
        cues |= tag.Span("role") switch
        {
            "" => Cues.None,
            "main" or "article" => Cues.Content,
            "complementary" => Cues.Side,
            "contentinfo" => Cues.Foot,
            "banner" => Cues.Head,
            var role => _classes.Read(role),
        };
        return tag.Has("hidden") || IsHidden(tag.Span("style")) ? cues | Cues.Hidden : cues;
    }

    private static bool IsHidden(ReadOnlySpan<char> style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && style[(at + 7)..].TrimStart() is [':', .. var value]
            && value.TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The first class name only, without its digits: "post-123" and "post-124" are of one kind.</summary>
    public static int Signature(Tag tag, ReadOnlySpan<char> names)
    {
        var sum = (int)tag;
        foreach (var letter in names)
        {
            if (letter == ' ')
                break;
            if (!char.IsAsciiDigit(letter))
                sum = sum * 31 + letter;
        }
        return sum;
    }
}
