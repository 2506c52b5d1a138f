namespace Foresaid.Press.Pages;

/// <summary>A block element of a page.</summary>
internal sealed class OutlineNode
{
    /// <summary>Index of the block element around it; -1 for the outermost.</summary>
    public required int Parent { get; init; }
    public required int Depth { get; init; }
    public required Tag Tag { get; init; }
    public required Cues Cues { get; set; }

    /// <summary>Tag, class names and the like in one number: siblings of one kind share it.</summary>
    public required int Signature { get; init; }

    /// <summary>Blocks <c>[First, End)</c> stand in it.</summary>
    public required int First { get; init; }
    public int End { get; set; }

    /// <summary>Sums over its blocks.</summary>
    public int Chars { get; set; }
    public int LinkChars { get; set; }
    public int Words { get; set; }

    /// <summary>Characters of blocks that read as prose: several sentences or many words, few links.</summary>
    public int Prose { get; set; }
}

/// <summary>A page reduced to what bears on its text: block elements, the blocks of text in them, both in page order.</summary>
internal sealed class Outline
{
    public required List<OutlineNode> Nodes { get; init; }
    public required List<Block> Blocks { get; init; }

    /// <summary>True when the page nests deeper than is read, or holds more than is kept.</summary>
    public required bool Cut { get; init; }
}
