using System.Collections.Frozen;

namespace Foresaid.Press.Pages;

/// <summary>What an element's name means for the layout of a page.</summary>
internal enum Tag : byte
{
    /// <summary>Flows with the text around it.</summary>
    Inline,

    /// <summary>Neither it nor anything in it is text for a reader.</summary>
    Unseen,
    Break,
    Anchor,
    Div,
    P,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    List,
    Item,
    Term,
    Quote,
    Pre,
    Table,
    Row,
    Cell,
    Section,
    Article,
    Main,
    Aside,
    Nav,
    Header,
    Footer,
    Figure,
    Caption,
    Form,
    Address,
    Body,
}

/// <summary>The elements of HTML by name.</summary>
internal static class Tags
{
    private static readonly FrozenDictionary<string, (string Name, Tag Tag)>.AlternateLookup<ReadOnlySpan<char>> Known =
        Names()
            .ToFrozenDictionary(name => name, name => (name, Of(name)), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name as one shared string, and what it means.</summary>
    public static (string Name, Tag Tag) Find(ReadOnlySpan<char> name)
    {
        if (Known.TryGetValue(name, out var found))
            return found;
        var other = name.ToString();
        return (other, Of(other));
    }

    /// <summary>Elements without content or end.</summary>
    public static bool IsVoid(string name) =>
        name
            is "img"
                or "input"
                or "link"
                or "meta"
                or "embed"
                or "hr"
                or "br"
                or "wbr"
                or "base"
                or "area"
                or "col"
                or "source"
                or "track"
                or "param"
                or "keygen"
                or "frame"
                or "image";

    /// <summary>Links and changes of type, which may end across the blocks that have begun in them.</summary>
    public static bool IsFormatting(string name) =>
        name
            is "a"
                or "b"
                or "strong"
                or "i"
                or "em"
                or "u"
                or "font"
                or "big"
                or "small"
                or "s"
                or "strike"
                or "tt"
                or "code"
                or "nobr";

    private static string[] Names() =>
        (
            "a abbr acronym address applet article aside audio b base big blockquote body br button canvas caption center cite code dd del details dialog dir div dl dt em embed "
            + "fieldset figcaption figure font footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main map mark "
            + "math menu meta meter nav nobr noframes noscript object ol option optgroup p picture plaintext pre progress q rp rt ruby s samp script search section select small source span "
            + "strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video xmp path g use defs symbol rect circle polygon"
        ).Split(' ');

    private static Tag Of(string name) =>
        name switch
        {
            "div" or "center" or "details" or "summary" or "fieldset" or "hgroup" or "dialog" or "search" => Tag.Div,
            "p" => Tag.P,
            "a" => Tag.Anchor,
            "br" => Tag.Break,
            "h1" => Tag.Heading1,
            "h2" => Tag.Heading2,
            "h3" => Tag.Heading3,
            "h4" => Tag.Heading4,
            "h5" => Tag.Heading5,
            "h6" => Tag.Heading6,
            "ul" or "ol" or "menu" or "dir" or "dl" => Tag.List,
            "li" or "dd" => Tag.Item,
            "dt" => Tag.Term,
            "blockquote" => Tag.Quote,
            "pre" or "listing" or "xmp" or "plaintext" => Tag.Pre,
            "table" or "tbody" or "thead" or "tfoot" => Tag.Table,
            "tr" => Tag.Row,
            "td" or "th" => Tag.Cell,
            "section" => Tag.Section,
            "article" => Tag.Article,
            "main" => Tag.Main,
            "aside" => Tag.Aside,
            "nav" => Tag.Nav,
            "header" => Tag.Header,
            "footer" => Tag.Footer,
            "figure" => Tag.Figure,
            "figcaption" or "caption" or "legend" => Tag.Caption,
            "form" => Tag.Form,
            "address" => Tag.Address,
            "body" => Tag.Body,
            "hr" => Tag.Div,
            "script"
            or "style"
            or "noscript"
            or "template"
            or "svg"
            or "math"
            or "iframe"
            or "object"
            or "embed"
            or "applet"
            or "select"
            or "option"
            or "datalist"
            or "textarea"
            or "button"
            or "input"
            or "canvas"
            or "video"
            or "audio"
            or "map"
            or "img"
            or "picture"
            or "frameset"
            or "noframes"
            or "meter"
            or "progress"
            or "rp"
            or "rt"
            or "head"
            or "link"
            or "meta"
            or "title" => Tag.Unseen,
            _ => name.Contains('-') ? Tag.Div : Tag.Inline,
        };

    public static bool IsHeading(this Tag tag) => tag is >= Tag.Heading1 and <= Tag.Heading6;

    /// <summary>True when the element starts a line of its own.</summary>
    public static bool IsBlock(this Tag tag) => tag >= Tag.Div;
}
