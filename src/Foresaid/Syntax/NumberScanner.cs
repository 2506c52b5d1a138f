using System.Collections.Frozen;
using Foresaid.Lexicon;

namespace Foresaid.Syntax;

/// <summary>Recognises what begins with a digit: amounts, times, dates, telephone numbers, ordinals, decades.</summary>
internal static class NumberScanner
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = LexiconFile
        .Words("number-units.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The end of the number whose first digit (or sign, or leading point) is at <paramref name="at"/>.</returns>
    internal static int End(ReadOnlySpan<char> text, int at)
    {
        var end = EndOfFigures(text, at);
        end = EndOfHyphenated(text, at, end);
        return EndOfTail(text, at, end);
    }

    // 1,500.50  5:30  11/28/2000  8.2.2026
    private static int EndOfFigures(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            if (char.IsDigit(text[end]))
                end++;
            else if (text[end] is '.' or ',' or ':' or '/' && Digits(text, end + 1) >= (text[end] == ',' ? 2 : 1))
                end += 2;
            else
                break;
        }
        return end;
    }

    // 2026-02-08 and 713-853-3989 are one token, as is 345-9945; a range (10-12, 2011-12) is three.
    private static int EndOfHyphenated(ReadOnlySpan<char> text, int at, int end)
    {
        if (end >= text.Length || text[end] != '-' || Digits(text, end + 1) == 0)
            return end;
        var second = end + 1 + Digits(text, end + 1);
        if (second < text.Length && text[second] == '-' && Digits(text, second + 1) is > 0 and var third)
            return second + 1 + third;
        var isTelephone = end - at == 3 && second - end == 5 && !IsWordAt(text, second);
        return isTelephone ? second : end;
    }

    private static int EndOfTail(ReadOnlySpan<char> text, int at, int end)
    {
        var tail = end;
        while (tail < text.Length && Letters.IsWord(text[tail]))
            tail++;
        if (tail > end)
            return Units.Contains(text[end..tail]) && !IsDecade(text, end, tail) ? end : tail;
        // the '80s and the 1980's
        var isDecade =
            tail + 1 < text.Length
            && Letters.IsApostrophe(text[tail])
            && text[tail + 1] == 's'
            && !IsWordAt(text, tail + 2);
        return isDecade && text[tail - 1] == '0' && tail - at is 2 or 4 ? tail + 2 : end;
    }

    private static bool IsDecade(ReadOnlySpan<char> text, int end, int tail) => tail - end == 1 && text[end] == 's';

    // Looks at three digits at most: what is asked is how a group goes on, never how long it is ... except after a hyphen.
    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]) && end - at < MaxGroup)
            end++;
        return end - at;
    }

    private const int MaxGroup = 12;

    private static bool IsWordAt(ReadOnlySpan<char> text, int at) => at < text.Length && Letters.IsWord(text[at]);
}
