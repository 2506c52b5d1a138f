namespace Foresaid.Syntax;

/// <summary>Recognises web and e-mail addresses, each one token however much punctuation it holds.</summary>
internal static class AddressScanner
{
    // RFC 5321 4.5.3.1: 64 octets of local part, 255 of domain. Also what keeps the scan linear.
    private const int MaxLocalPart = 64;
    private const int MaxDomain = 255;

    private static readonly string[] Openings = ["http://", "https://", "ftp://", "www.", "mailto:"];

    /// <returns>The end of the address that begins at <paramref name="at"/>, or -1.</returns>
    internal static int EndOfUrl(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('h' or 'H' or 'f' or 'F' or 'w' or 'W' or 'm' or 'M'))
            return -1;
        foreach (var opening in Openings)
            if (text[at..].StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return EndOfRun(text, at, at + opening.Length);
        return -1;
    }

    internal static int EndOfMail(ReadOnlySpan<char> text, int at)
    {
        var sign = at;
        while (sign < text.Length && sign - at <= MaxLocalPart && IsLocal(text[sign]))
            sign++;
        if (sign == at || sign >= text.Length || text[sign] != '@')
            return -1;

        var (end, dots) = (sign + 1, 0);
        while (
            end < text.Length
            && end - sign <= MaxDomain
            && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-')
        )
            dots += text[end++] == '.' ? 1 : 0;
        while (end > sign + 1 && text[end - 1] is '.' or '-')
            dots -= text[--end] == '.' ? 1 : 0;
        return dots > 0 ? end : -1;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    private static int EndOfRun(ReadOnlySpan<char> text, int start, int body)
    {
        var (end, open) = (body, 0);
        while (
            end < text.Length
            && !char.IsWhiteSpace(text[end])
            && !Letters.IsDoubleQuote(text[end])
            && text[end] is not ('<' or '>')
        )
            open += text[end++] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
        while (end > body && IsTrailing(text[end - 1], open))
            open += text[--end] == ')' ? 1 : 0;
        return end > body ? end : -1;
    }

    // A closing bracket belongs to the address only where the address opened it.
    private static bool IsTrailing(char c, int open) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or ']' or '\'' or '\u2019' or '*' or '\u2026'
        || (c == ')' && open < 0);
}
