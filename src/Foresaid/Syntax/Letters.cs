using System.Globalization;

namespace Foresaid.Syntax;

/// <summary>What kind of character stands somewhere, as the tokenizer, the splitter and the layout see it.</summary>
internal static class Letters
{
    /// <summary>A character that can stand inside a word of any script.</summary>
    internal static bool IsWord(char c) =>
        c < 128
            ? char.IsAsciiLetterOrDigit(c) || c == '_'
            : char.IsLetterOrDigit(c)
                || CharUnicodeInfo.GetUnicodeCategory(c)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
                        or UnicodeCategory.EnclosingMark
                        or UnicodeCategory.Format
                        or UnicodeCategory.OtherNumber
                        or UnicodeCategory.LetterNumber;

    /// <summary>A character that can begin a word: marks and invisible format characters cannot.</summary>
    internal static bool BeginsWord(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) || c == '_' : char.IsLetterOrDigit(c);

    /// <summary>Straight, curly, modifier-letter and full-width apostrophe, and the accent typed for one.</summary>
    internal static bool IsApostrophe(char c) =>
        c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\uFF07' or '`' or '\u00B4';

    internal static bool IsDoubleQuote(char c) =>
        c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB';

    /// <summary>Hyphens that join words; not the dashes that part them.</summary>
    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    internal static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    internal static bool OpensBracket(char c) => c is '(' or '[' or '{';

    internal static bool ClosesBracket(char c) => c is ')' or ']' or '}';

    /// <summary>Full stops of Latin and East Asian scripts, question and exclamation marks.</summary>
    internal static bool EndsSentence(char c) =>
        c
            is '.'
                or '!'
                or '?'
                or '\u2026'
                or '\uFF0E'
                or '\u3002'
                or '\uFF01'
                or '\uFF1F'
                or '\u203C'
                or '\u203D'
                or '\u2047'
                or '\u2048'
                or '\u2049';

    internal static bool IsBullet(char c) =>
        c is '\u2022' or '\u25AA' or '\u25CF' or '\u25E6' or '\u2023' or '\u2043' or '\u00B7' or '*';
}
