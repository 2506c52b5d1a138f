namespace Foresaid.Press.Pages;

/// <summary>A run of a page's text that stands on lines of its own, with what can be counted in it.</summary>
internal sealed class Block
{
    /// <summary>White space collapsed; a line break of the page is "\n".</summary>
    public required string Text { get; init; }

    /// <summary>The innermost block element, an index into the outline's nodes.</summary>
    public required int Node { get; init; }

    /// <summary>Characters that stand in links.</summary>
    public required int LinkChars { get; init; }
    public required int Links { get; init; }

    /// <summary>Characters in bold or strong type.</summary>
    public required int StrongChars { get; init; }

    /// <summary>Cues of inline elements that hold more than half of the text.</summary>
    public required Cues Cues { get; init; }

    /// <summary>Where the text begins that no inline element calls a kicker, a date or the like.</summary>
    public int CoreStart { get; init; }

    /// <summary>Where it ends, exclusive; 0 for a block that was not made from a page.</summary>
    public int CoreEnd { get; init; }

    /// <summary>The text without a kicker before it and a date or subtitle behind it.</summary>
    public string Core =>
        CoreEnd > CoreStart ? Text[CoreStart..CoreEnd].Trim(' ', '\n', ':', '|', '–', '-', '/') : Text;

    public int Words { get; set; }
    public int Letters { get; set; }
    public int Capitals { get; set; }
    public int Digits { get; set; }
    public int Commas { get; set; }

    /// <summary>Ends of sentences: a full stop, question or exclamation mark before white space, a closing mark or the end.</summary>
    public int Ends { get; set; }

    public int Chars => Text.Length;
    public double LinkShare => Chars == 0 ? 0 : (double)LinkChars / Chars;
}
