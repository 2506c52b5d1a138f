using System.Collections.Frozen;
using System.Globalization;
using Foresaid.Press.Words;

namespace Foresaid.Press.Dates;

/// <summary>A number, a word or a mark of a text that may hold dates.</summary>
/// <param name="Value">The number; the month (1 to 12, Persian ones from 101) of a month's name; otherwise -1.</param>
/// <param name="Kind">'n' number, 'm' month's name, 'w' another word, ' ' white space, otherwise the mark itself.</param>
internal readonly record struct DateToken(int Start, int End, int Value, char Kind)
{
    public int Length => End - Start;
}

/// <summary>Cuts a text for the search of dates.</summary>
internal static class DateTokens
{
    private static readonly FrozenDictionary<string, int> Months = WordTable
        .Rows("months.tsv")
        .SelectMany(row =>
            row.Words.Split(' ').Select(word => (word, Month: int.Parse(row.Key, CultureInfo.InvariantCulture)))
        )
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Month, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthLookup =
        Months.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Cut(ReadOnlySpan<char> text, List<DateToken> tokens)
    {
        tokens.Clear();
        for (var at = 0; at < text.Length; )
        {
            var start = at;
            if (char.IsDigit(text[at]))
            {
                var value = 0;
                for (; at < text.Length && char.IsDigit(text[at]); at++)
                    value =
                        at - start < 8 ? value * 10 + CharUnicodeInfo.GetDecimalDigitValue(text[at]) : int.MaxValue / 2;
                tokens.Add(new DateToken(start, at, value, 'n'));
            }
            else if (IsCountingSign(text[at]))
            {
                tokens.Add(new DateToken(start, ++at, -1, text[start]));
            }
            else if (
                char.IsLetter(text[at])
                || char.GetUnicodeCategory(text[at])
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
            )
            {
                while (at < text.Length && InWord(text[at]))
                    at++;
                var month = Month(text[start..at]);
                tokens.Add(new DateToken(start, at, month, month > 0 ? 'm' : 'w'));
            }
            else
            {
                at++;
                while (char.IsWhiteSpace(text[start]) && at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
                tokens.Add(new DateToken(start, at, -1, char.IsWhiteSpace(text[start]) ? ' ' : text[start]));
            }
        }
    }

    private static bool InWord(char letter) =>
        (char.IsLetter(letter) && !IsCountingSign(letter))
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Year, month and day of Chinese, Japanese and Korean, which stand behind their number without a blank.</summary>
    private static bool IsCountingSign(char letter) => letter is '年' or '月' or '日' or '년' or '월' or '일';

    private static int Month(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[16];
        if (word.Length is < 2 or > 16)
            return -1;
        word.ToLowerInvariant(lower);
        return MonthLookup.TryGetValue(lower[..word.Length], out var month) ? month : -1;
    }
}
