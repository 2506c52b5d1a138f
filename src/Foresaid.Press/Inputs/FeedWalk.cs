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
                    Outlet = Fragment.Line(XmlContent.Read(reader));
                    break;
                case "language" when Language is null:
                    Language = XmlContent.Read(reader).Trim();
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
        if (!known || !FeedEntry.IsField(name))
            reader.Skip();
        else if (name == "author" && !reader.IsEmptyElement && entry.Author is null)
            Author(entry);
        else
            entry.Add(name, XmlContent.Read(reader));
    }

    /// <summary>Plain text in RSS; an element with a name in Atom.</summary>
    private void Author(FeedEntry entry)
    {
        var depth = reader.Depth;
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "name")
                entry.Add("name", XmlContent.Read(reader));
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
