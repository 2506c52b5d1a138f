using System.Text;
using System.Xml;

namespace Foresaid.Press.Inputs;

/// <summary>Reads an element whose content may be text, escaped markup or markup.</summary>
internal static class XmlContent
{
    private const int Longest = 8_000_000;

    /// <summary>The content as the feed means it: text with its entities resolved once, and any elements written out. The reader then stands behind the element.</summary>
    public static string Read(XmlReader reader)
    {
        var depth = reader.Depth;
        var content = new StringBuilder();
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return "";
        }
        while (reader.Read() && reader.Depth > depth)
        {
            if (content.Length < Longest)
                Add(reader, content, depth);
        }
        reader.Read();
        return content.ToString().Trim();
    }

    private static void Add(XmlReader reader, StringBuilder content, int depth)
    {
        switch (reader.NodeType)
        {
            // Text that stands beside elements is text of markup: what was escaped there stays so.
            case XmlNodeType.Text when reader.Depth > depth + 1:
                content.Append(System.Net.WebUtility.HtmlEncode(reader.Value));
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                content.Append(reader.Value);
                break;
            case XmlNodeType.Element:
                content.Append('<').Append(reader.LocalName).Append(reader.IsEmptyElement ? "/>" : ">");
                break;
            case XmlNodeType.EndElement:
                content.Append("</").Append(reader.LocalName).Append('>');
                break;
        }
    }
}
