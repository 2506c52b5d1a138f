namespace Foresaid.Press.Inputs;

/// <summary>Inputs that are no text.</summary>
internal static class Binary
{
    private const int Reach = 8192;

    /// <returns>What the input is ("a PDF file"), or null when it may be text.</returns>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF"u8))
            return "a PDF file";
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return "a zip archive or an office document";
        if (bytes.StartsWith<byte>([0x1F, 0x8B]))
            return "a gzip file";
        if (
            bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47])
            || bytes.StartsWith("GIF8"u8)
            || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])
        )
            return "an image";
        if (bytes.StartsWith("WARC/"u8))
            return "a web archive (WARC)";
        if (bytes.StartsWith<byte>([0x7F, 0x45, 0x4C, 0x46]) || bytes.StartsWith("SQLite format 3"u8))
            return "a binary file";
        return HasControls(bytes[..Math.Min(bytes.Length, Reach)]) ? "a binary file" : null;
    }

    /// <summary>Text in any encoding but UTF-16 has next to no control characters.</summary>
    private static bool HasControls(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]))
            return false;
        int zeros = 0,
            controls = 0,
            evenZeros = 0;
        for (var at = 0; at < start.Length; at++)
        {
            zeros += start[at] == 0 ? 1 : 0;
            evenZeros += start[at] == 0 && (at & 1) == 0 ? 1 : 0;
            controls += start[at] < 32 && start[at] is not (0 or 9 or 10 or 12 or 13 or 27) ? 1 : 0;
        }
        // UTF-16 without a mark: the zeros stand at every second place, all on one side.
        var wide = zeros > start.Length / 4 && (evenZeros == 0 || evenZeros == zeros);
        return controls * 20 > start.Length || (zeros > 0 && !wide && zeros * 100 > start.Length);
    }
}
