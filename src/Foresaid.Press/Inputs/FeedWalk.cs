using System.Xml;

namespace Foresaid.Press.Inputs;

/// <summary>Walks a feed from item to item; holds one item at a time.</summary>
internal sealed class FeedWalk(XmlReader reader)
{
    /// <summary>Deeper elements inside an item are some extension's, and passed over.</summary>
    private const int DeepestField = 2;

    public string? Outlet { get; private set; }
    public string? Language { get; private set; }

    /// <returns>Null at the end.</returns>
    /// <exception cref="XmlException">The feed is not well-formed from here on.</exception>
    public FeedEntry? Next()
    {
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }
            if (reader.LocalName is "item" or "entry")
                return Entry();
            Language ??= reader.GetAttribute("xml:lang");
            switch (reader.LocalName)
            {
                case "title" when Outlet is null && reader.Depth <= 2:
                    Outlet = Fragment.Line(reader.ReadInnerXmlAsText());
                    break;
                case "language" when Language is null:
                    Language = reader.ReadInnerXmlAsText().Trim();
                    break;
                case "image" or "textinput" or "textInput" or "author":
                    reader.Skip();
                    break;
                default:
                    reader.Read();
                    break;
            }
        }
        return null;
    }

    private FeedEntry Entry()
    {
        var entry = new FeedEntry();
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return entry;
        }
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth <= depth + DeepestField)
                Field(entry);
            else
                reader.Read();
        }
        return entry;
    }

    private void Field(FeedEntry entry)
    {
        var name = reader.LocalName;
        if (name == "link" && reader.GetAttribute("href") is { } address)
        {
            if (reader.GetAttribute("rel") is null or "alternate")
                entry.Add("link", address);
            reader.Skip();
            return;
        }
        // Extensions reuse the names: only the feed's own, Dublin Core's and the content module's are fields.
        var known = reader.Prefix is "" or "dc" or "dcterms" or "content" or "atom" or "a10" or "rss";
        if (!known || name is "source" or "category" or "enclosure")
            reader.Skip();
        else if (name == "author" && !reader.IsEmptyElement && entry.Author is null)
            Author(entry);
        else
            entry.Add(name, reader.ReadInnerXmlAsText());
    }

    /// <summary>Plain text in RSS; an element with a name in Atom.</summary>
    private void Author(FeedEntry entry)
    {
        var depth = reader.Depth;
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "name")
                entry.Add("name", reader.ReadInnerXmlAsText());
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && reader.Depth == depth + 1)
            {
                entry.Add("author", reader.Value);
                reader.Read();
            }
            else
                reader.Read();
        }
    }
}

/// <summary>Reading an element whose content may be text, escaped markup or markup.</summary>
internal static class XmlReading
{
    /// <summary>The text of an element that holds only text; the markup of one that holds elements. The reader then stands behind it.</summary>
    public static string ReadInnerXmlAsText(this XmlReader reader)
    {
        var type = reader.GetAttribute("type");
        if (type is "xhtml" or "application/xhtml+xml")
            return reader.ReadInnerXml();
        var inner = reader.ReadInnerXml();
        if (inner.Contains("<![CDATA[", StringComparison.Ordinal))
            return WithoutSections(inner);
        return inner.Contains('<', StringComparison.Ordinal) ? inner : System.Net.WebUtility.HtmlDecode(inner);
    }

    private static string WithoutSections(string inner) =>
        inner.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal).Trim();
}
