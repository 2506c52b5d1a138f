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
    public static Tag Of(string name) =>
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
