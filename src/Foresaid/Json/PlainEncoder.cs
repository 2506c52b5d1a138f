using System.Text;
using System.Text.Encodings.Web;

namespace Foresaid.Json;

/// <summary>Escapes what JSON demands (quotes, backslashes, control characters) and leaves every other character as it is,
/// those outside the basic plane too, which the framework's most relaxed encoder escapes.</summary>
internal sealed class PlainEncoder : JavaScriptEncoder
{
    public static PlainEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter =>
        UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var at = 0; at < textLength; at++)
        {
            var next = text[at];
            if (!char.IsSurrogate(next))
            {
                if (WillEncode(next))
                    return at;
                continue;
            }
            if (!char.IsHighSurrogate(next) || at + 1 == textLength || !char.IsLowSurrogate(text[at + 1]))
                return at;
            at++;
        }
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        if (WillEncode(unicodeScalar))
            return UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(
                unicodeScalar,
                buffer,
                bufferLength,
                out numberOfCharactersWritten
            );
        return new Rune(unicodeScalar).TryEncodeToUtf16(
            new Span<char>(buffer, bufferLength),
            out numberOfCharactersWritten
        );
    }

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\' or 0x7F;
}
