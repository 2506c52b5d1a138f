namespace Foresaid.Press.Pages;

/// <summary>An element that has begun and not ended.</summary>
internal struct OpenElement
{
    public string Name;
    public Tag Tag;

    /// <summary>It has a node in the outline.</summary>
    public bool HasNode;
    public bool IsLink;
    public bool IsStrong;
    public bool IsUnseen;

    /// <summary>What it says of an inline element's text.</summary>
    public Cues Cues;

    /// <summary>Length of the current run when it began.</summary>
    public int Start;

    /// <summary>Where its text is being collected; -1 for nowhere.</summary>
    public int Capture;
}

/// <summary>The elements that are open, and which of them a tag ends.</summary>
/// <remarks>
/// What the HTML standard does in its tree construction, reduced to what bears on the layout of text: implied ends, scopes of tables,
/// wrongly nested inline elements. Elements are not opened again and nothing is moved, so a page costs at most its length times
/// <see cref="Deepest"/>; the standard's algorithm makes a hundred times the elements of 0.3 MB of hostile markup.
/// Source: WHATWG HTML, 13.2.6.
/// </remarks>
internal sealed class OpenElements
{
    /// <summary>Browsers stop at 512. What is nested deeper flows into the deepest element.</summary>
    public const int Deepest = 250;

    private OpenElement[] _open = new OpenElement[32];

    public int Count { get; private set; }

    public ref OpenElement this[int at] => ref _open[at];

    public void Push(OpenElement element)
    {
        if (Count == _open.Length)
            Array.Resize(ref _open, Count * 2);
        _open[Count++] = element;
    }

    public OpenElement Pop() => _open[--Count];

    /// <summary>Takes an inline element out of the middle.</summary>
    public void RemoveAt(int at)
    {
        Array.Copy(_open, at + 1, _open, at, Count - at - 1);
        Count--;
    }

    /// <summary>The open element of a name, the innermost; -1 where it is not open, or only beyond a table that shields it.</summary>
    public int Find(string name, Tag tag)
    {
        var tablePart = tag is Tag.Cell or Tag.Row or Tag.Table;
        for (var at = Count - 1; at > 0; at--)
        {
            if (_open[at].Name == name || (tag.IsHeading() && _open[at].Tag.IsHeading()))
                return at;
            if (_open[at].Name == "table" || (!tablePart && _open[at].Tag == Tag.Cell))
                return -1;
        }
        return -1;
    }

    /// <summary>The open inline element of a name; a link or a change of type may end across blocks, others not.</summary>
    public int FindInline(string name)
    {
        var crosses = Tags.IsFormatting(name);
        for (var at = Count - 1; at > 0; at--)
        {
            if (_open[at].Name == name)
                return at;
            if (_open[at].Tag.IsBlock() && (!crosses || _open[at].Tag is Tag.Cell or Tag.Table))
                return -1;
        }
        return -1;
    }

    /// <summary>The outermost element that a start tag ends before it begins; -1 for none.</summary>
    public int EndedBy(StartTag tag) =>
        tag.Tag switch
        {
            Tag.Item or Tag.Term => Sibling(tag.Name),
            Tag.Cell => Up(Tag.Cell, Tag.Row),
            Tag.Row => Up(Tag.Row, Tag.Table),
            Tag.Table when tag.Name != "table" => Section(),
            _ when tag.Tag.IsHeading() && Count > 1 && _open[Count - 1].Tag.IsHeading() => Count - 1,
            _ when tag.Tag.IsBlock() && !tag.Name.Contains('-', StringComparison.Ordinal) => Paragraph(),
            _ => -1,
        };

    private int Paragraph()
    {
        for (var at = Count - 1; at > 0; at--)
        {
            if (_open[at].Tag == Tag.P)
                return at;
            if (_open[at].Tag is Tag.Cell or Tag.Table || _open[at].IsUnseen)
                return -1;
        }
        return -1;
    }

    /// <summary>An item ends the item before it unless a list, a section or the like has begun inside that.</summary>
    private int Sibling(string name)
    {
        for (var at = Count - 1; at > 0; at--)
        {
            var definition = name is "dd" or "dt" && _open[at].Name is "dd" or "dt";
            if (_open[at].Name == name || definition)
                return at;
            if (_open[at].Tag.IsBlock() && _open[at].Name is not ("div" or "p" or "address"))
                break;
        }
        return Paragraph();
    }

    private int Up(Tag wanted, Tag boundary)
    {
        for (var at = Count - 1; at > 0; at--)
        {
            if (_open[at].Tag == wanted)
                return at;
            if (_open[at].Tag == boundary || _open[at].Tag == Tag.Table)
                return -1;
        }
        return -1;
    }

    /// <summary>The open body, head or foot of the innermost table.</summary>
    private int Section()
    {
        for (var at = Count - 1; at > 0 && _open[at].Name != "table"; at--)
        {
            if (_open[at].Tag == Tag.Table)
                return at;
        }
        return -1;
    }
}
