using System.Buffers;
using System.Text;

namespace Foresaid.Press.Decoding;

/// <summary>The encoding that a page or an XML file names in its first bytes.</summary>
internal static class Declaration
{
    private static readonly SearchValues<char> AfterLabel = SearchValues.Create("\"' ;/>?\t\r\n");

    /// <returns>The label as written, or null.</returns>
    public static string? Find(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start);
        return text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            ? After(text, "encoding", text.IndexOf("?>", StringComparison.Ordinal)) ?? InMeta(text)
            : InMeta(text);
    }

    /// <summary>Only inside a <c>meta</c> tag: a script's <c>charset</c> attribute is about the script.</summary>
    private static string? InMeta(string text)
    {
        for (var at = 0; (at = text.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = text.IndexOf('>', at);
            if (end < 0)
                end = text.Length;
            if (After(text[at..end], "charset", end - at) is { } label)
                return label;
        }
        return null;
    }

    private static string? After(string text, string key, int end)
    {
        var at = end < 0 ? -1 : text.IndexOf(key, 0, end, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = text.AsSpan(at + key.Length).TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
            return null;
        rest = rest[1..].TrimStart().TrimStart("\"'");
        var stop = rest.IndexOfAny(AfterLabel);
        var label = (stop < 0 ? rest : rest[..stop]).ToString();
        return label.Length is > 1 and < 40 ? label : null;
    }
}
