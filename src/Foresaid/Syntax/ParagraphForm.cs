using System.Text;

namespace Foresaid.Syntax;

/// <summary>The outward form of one paragraph: what can be told without reading its words.</summary>
internal readonly record struct ParagraphForm
{
    // A longer paragraph is prose, whatever its form; its words are not counted further.
    private const int Looked = 400;

    internal ParagraphForm(ReadOnlySpan<char> text)
    {
        EndsSentence = EndsAsSentence(text);
        IsBullet = Letters.IsBullet(text[0]) || (text.Length > 2 && text[0] is '-' or '\u2013' && text[1] == ' ');
        IsByline = BeginsAsByline(text);
        var (words, capital, lower) = (0, 0, 0);
        var seen = text[..Math.Min(Looked, text.Length)];
        for (var at = 0; at < seen.Length; at++)
        {
            if (!Letters.BeginsWord(seen[at]) || (at > 0 && !char.IsWhiteSpace(seen[at - 1])))
                continue;
            words++;
            capital += char.IsUpper(seen[at]) || char.IsDigit(seen[at]) ? 1 : 0;
            // Short words stay small in most title cases.
            lower +=
                char.IsLower(seen[at])
                && at + 4 < seen.Length
                && char.IsLetter(seen[at + 4])
                && char.IsLetter(seen[at + 3])
                && char.IsLetter(seen[at + 2])
                    ? 1
                    : 0;
            HasLetters |= char.IsLetter(seen[at]);
        }
        Words = text.Length > Looked ? int.MaxValue : words;
        IsTitleCase = words >= 4 && capital >= 3 && lower * 5 <= capital;
    }

    internal bool EndsSentence { get; }
    internal bool IsBullet { get; }

    /// <summary>"By Jane Doe", or a line of dates such as "Updated: 8 Feb 2026".</summary>
    internal bool IsByline { get; }
    internal int Words { get; }
    internal bool IsTitleCase { get; }
    internal bool HasLetters { get; }

    /// <summary>For comparing a title: one blank for white space, straight quotes and dashes, lower case.</summary>
    internal static string Folded(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
            if (!char.IsWhiteSpace(c))
                folded.Append(
                    Letters.IsApostrophe(c) ? '\''
                    : Letters.IsDoubleQuote(c) ? '"'
                    : Letters.IsDash(c) ? '-'
                    : char.ToLowerInvariant(c)
                );
            else if (folded[^1] != ' ')
                folded.Append(' ');
        return folded.ToString();
    }

    private static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        var last = text.Length - 1;
        while (
            last > 0
            && (
                Letters.ClosesBracket(text[last])
                || Letters.IsDoubleQuote(text[last])
                || Letters.IsApostrophe(text[last])
            )
        )
            last--;
        return Letters.EndsSentence(text[last]) || text[last] is ':' or ';' or ',';
    }

    private static bool BeginsAsByline(ReadOnlySpan<char> text)
    {
        if (text.Length > 160)
            return false;
        if (text.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            return text.Length > 3 && char.IsUpper(text[3]) && !EndsAsSentence(text);
        foreach (
            var opening in (ReadOnlySpan<string>)
                ["published", "updated", "posted", "created", "last updated", "first published"]
        )
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return text.ContainsAnyInRange('0', '9') && !EndsAsSentence(text);
        if (HasDashedDate(text) && !EndsAsSentence(text))
            return true;
        return text.Length > 10 && text.Contains('|') && text.ContainsAnyInRange('0', '9') && !EndsAsSentence(text);
    }

    // 2026-02-08, 08-02-2026: how machines print a date, which no headline does.
    private static bool HasDashedDate(ReadOnlySpan<char> text)
    {
        for (var at = 2; at + 4 < text.Length; at++)
            if (
                text[at] == '-'
                && text[at + 3] == '-'
                && char.IsDigit(text[at - 1])
                && char.IsDigit(text[at + 1])
                && char.IsDigit(text[at + 4])
            )
                return true;
        return false;
    }
}
