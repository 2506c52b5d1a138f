using System.Text;

namespace Foresaid.Press.Decoding;

/// <summary>Encodings by the labels that pages use.</summary>
internal static class Encodings
{
    public static Encoding Western { get; } = CodePage(1252);

    /// <summary>Null for a label that nobody knows.</summary>
    public static Encoding? Find(string label)
    {
        switch (label.Trim().ToLowerInvariant())
        {
            // The standard reads these as windows-1252: pages that declare them carry its quotation marks.
            case "iso-8859-1"
            or "iso8859-1"
            or "iso_8859-1"
            or "latin1"
            or "latin-1"
            or "l1"
            or "ascii"
            or "us-ascii"
            or "windows-1252"
            or "cp1252"
            or "x-cp1252":
                return Western;
            case "utf-8" or "utf8" or "unicode-1-1-utf-8":
                return Encoding.UTF8;
            // A page whose declaration could be read byte by byte is not UTF-16.
            case "utf-16" or "utf-16le" or "utf-16be" or "utf16":
                return Encoding.UTF8;
            case "gb2312" or "gbk" or "x-gbk" or "gb18030" or "chinese":
                return CodePage(54936);
            case "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "windows-31j" or "ms_kanji":
                return CodePage(932);
            case "euc-kr" or "ks_c_5601-1987" or "korean" or "ksc5601" or "windows-949":
                return CodePage(949);
            case "iso-8859-9" or "latin5" or "l5":
                return CodePage(1254);
            case "iso-8859-11" or "tis-620":
                return CodePage(874);
            default:
                return ByName(label.Trim());
        }
    }

    private static Encoding? ByName(string label)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.Latin1;
}
