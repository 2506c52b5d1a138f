using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Foresaid.Press.Decoding;

/// <summary>Turns bytes into characters: by byte-order mark, else UTF-8 where the bytes allow it, else by what they declare, else windows-1252.</summary>
/// <remarks>
/// Bytes that form valid multi-byte UTF-8 are UTF-8 whatever the page says: text in another encoding practically never does.
/// Source: WHATWG Encoding Standard (labels, and windows-1252 for what declares ISO-8859-1 or nothing).
/// </remarks>
internal static class Decoder
{
    /// <summary>A declaration stands within the first kilobyte by the standard; real pages put it later.</summary>
    private const int DeclarationReach = 8192;

    public static Decoded Decode(byte[] bytes, bool markup)
    {
        ReadOnlySpan<byte> data = bytes;
        if (data.StartsWith("\uFEFF"u8))
            return Utf8(data, null);
        if (data.StartsWith<byte>([0xFF, 0xFE]))
            return new(Encoding.Unicode.GetString(data), "utf-16le", null);
        if (data.StartsWith<byte>([0xFE, 0xFF]))
            return new(Encoding.BigEndianUnicode.GetString(data), "utf-16be", null);
        if (WideForm(data) is { } wide)
            return new(
                wide.GetString(data),
                wide.WebName,
                "The encoding was judged by the bytes: UTF-16 without a mark."
            );
        if (Utf8Valid(data))
            return Utf8(data, null);
        return ByDeclaration(data, markup);
    }

    private static Decoded ByDeclaration(ReadOnlySpan<byte> data, bool markup)
    {
        var label = markup ? Declaration.Find(data[..Math.Min(data.Length, DeclarationReach)]) : null;
        var known = label is null ? null : Encodings.Find(label);
        if (known is { CodePage: 65001 })
            return MostlyUtf8(data)
                ? Utf8(data, "Some bytes are not valid in UTF-8 and were replaced.")
                : Fallback(data, "The page declares UTF-8, but its bytes are not: read as windows-1252.");
        if (known is not null)
            return new(known.GetString(data), label!, null);
        if (MostlyUtf8(data))
            return Utf8(data, "Some bytes are not valid in UTF-8 and were replaced.");
        return Fallback(
            data,
            label is null
                ? "No encoding is declared and the bytes are not UTF-8: read as windows-1252."
                : $"The declared encoding \"{label}\" is not known: read as windows-1252."
        );
    }

    private static Decoded Utf8(ReadOnlySpan<byte> data, string? doubt) =>
        new(Encoding.UTF8.GetString(data), "utf-8", doubt);

    private static Decoded Fallback(ReadOnlySpan<byte> data, string doubt) =>
        new(Encodings.Western.GetString(data), "windows-1252", doubt);

    /// <summary>A cut in the middle of the last character does not count against the rest.</summary>
    private static bool Utf8Valid(ReadOnlySpan<byte> data)
    {
        if (System.Text.Unicode.Utf8.IsValid(data))
            return true;
        for (var cut = 1; cut <= 3 && cut < data.Length; cut++)
        {
            if (data[^cut] >= 0xC0)
                return System.Text.Unicode.Utf8.IsValid(data[..^cut]);
        }
        return false;
    }

    /// <summary>True when broken sequences are few against well-formed ones: damaged UTF-8 rather than another encoding.</summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> data)
    {
        int good = 0,
            bad = 0;
        while (!data.IsEmpty)
        {
            var next = data.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
                break;
            data = data[next..];
            if (Rune.DecodeFromUtf8(data, out _, out var length) == OperationStatus.Done)
                good++;
            else
                bad++;
            data = data[Math.Max(1, length)..];
        }
        return good > 4 * bad;
    }

    /// <summary>UTF-16 of mostly Latin text has a zero in every second byte.</summary>
    private static Encoding? WideForm(ReadOnlySpan<byte> data)
    {
        var reach = data[..(Math.Min(data.Length, 512) & ~1)];
        int even = 0,
            odd = 0;
        for (var at = 0; at < reach.Length; at++)
        {
            if (reach[at] == 0)
                _ = (at & 1) == 0 ? even++ : odd++;
        }
        var half = reach.Length / 2;
        if (half < 4)
            return null;
        if (odd > half * 0.6 && even < half * 0.1)
            return Encoding.Unicode;
        return even > half * 0.6 && odd < half * 0.1 ? Encoding.BigEndianUnicode : null;
    }
}
