using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Lexicon;

namespace Foresaid.Syntax;

/// <summary>Cuts one paragraph into tokens, left to right, looking ahead no further than a bounded distance.</summary>
/// <param name="text">The whole text up to the end of the paragraph.</param>
internal ref struct WordScanner(ReadOnlySpan<char> text, ImmutableArray<TextSpan>.Builder tokens)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HyphenPrefixes = LexiconFile
        .Words("hyphen-prefixes.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clipped = new[]
    {
        "em",
        "cause",
        "til",
        "bout",
        "n",
        "round",
        "nineties",
        "eighties",
        "seventies",
        "sixties",
    }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // No prefix of the list is longer; a longer piece need not be looked up.
    private const int MaxPrefix = 8;

    private readonly ReadOnlySpan<char> _text = text;

    internal readonly void Scan(int from)
    {
        var at = from;
        while (true)
        {
            while (at < _text.Length && char.IsWhiteSpace(_text[at]))
                at++;
            if (at >= _text.Length)
                return;
            at = Token(at);
        }
    }

    private readonly int Token(int at)
    {
        var c = _text[at];
        if (!IsWordAt(at - 1) && Letters.BeginsWord(c))
        {
            var address = AddressScanner.EndOfUrl(_text, at);
            if (address < 0)
                address = AddressScanner.EndOfMail(_text, at);
            if (address > 0)
                return Add(at, address);
        }
        if (char.IsDigit(c) || (c is '+' or '.' && IsDigitAt(at + 1) && !IsWordAt(at - 1)))
            return Add(at, NumberScanner.End(_text, at));
        if (Letters.BeginsWord(c))
            return Word(at);
        if (Letters.IsApostrophe(c))
            return Apostrophe(at);
        if (
            c is '#' or '@' or '.'
            && at + 1 < _text.Length
            && char.IsLetter(_text[at + 1])
            && (at == 0 || char.IsWhiteSpace(_text[at - 1]))
        )
            return Add(at, EndOfCore(at + 1, at + 1));
        return Add(at, EndOfMarks(at));
    }

    private readonly int Word(int at)
    {
        var end = EndOfCore(at, at);
        if (end < _text.Length && _text[end] == '.' && KeepsStop(at, end))
            return Add(at, end + 1);
        if (end < _text.Length && _text[end] == '$' && end - at <= 3 && IsUpper(at, end))
            return Add(at, end + 1);
        return AddWithClitics(at, end);
    }

    /// <summary>Letters and digits, and the marks that do not part a word: apostrophes, inner stops, "AT&amp;T", "anti-".</summary>
    private readonly int EndOfCore(int at, int piece)
    {
        var end = piece;
        while (end < _text.Length)
        {
            var c = _text[end];
            if (Letters.IsWord(c))
                end++;
            else if (!IsWordAt(end + 1) || !JoinsAt(at, end))
                break;
            else
                end += 2;
        }
        return end;
    }

    private readonly bool JoinsAt(int at, int mark)
    {
        var (c, left, right) = (_text[mark], _text[mark - 1], _text[mark + 1]);
        if (Letters.IsApostrophe(c))
            return char.IsLetterOrDigit(left) && char.IsLetter(right);
        if (c == '.')
            return !IsMissingBlank(at, mark) && !IsNoteMark(at, mark);
        if (c == '&')
            return char.IsUpper(left) && char.IsUpper(right);
        if (c is '@' or '*')
            return char.IsLetter(left) && char.IsLetter(right);
        return Letters.IsHyphen(c) && mark - at <= MaxPrefix && IsPrefix(_text[at..mark]);
    }

    // "Hello world.Today is": two lower-case letters before the stop, a capitalised word after it; but "Get.House.com" has another stop.
    private readonly bool IsMissingBlank(int at, int stop)
    {
        if (
            stop - at < 2
            || !char.IsLower(_text[stop - 1])
            || !char.IsLower(_text[stop - 2])
            || !char.IsUpper(_text[stop + 1])
        )
            return false;
        var end = stop + 1;
        while (end < _text.Length && end - stop < 24 && char.IsLetter(_text[end]))
            end++;
        return end - stop > 2
            ? end >= _text.Length || _text[end] != '.' || !IsWordAt(end + 1)
            : end < _text.Length && char.IsWhiteSpace(_text[end]);
    }

    // "in a consultation.11": the number of a note, raised in print.
    private readonly bool IsNoteMark(int at, int stop) =>
        stop - at > 3
        && char.IsDigit(_text[stop + 1])
        && char.IsLower(_text[stop - 1])
        && char.IsLower(_text[stop - 2])
        && char.IsLower(_text[stop - 3]);

    private static bool IsPrefix(ReadOnlySpan<char> piece) =>
        HyphenPrefixes.Contains(piece) && (piece.Length == 1 || !char.IsUpper(piece[1]));

    private readonly bool KeepsStop(int at, int end)
    {
        var word = _text[at..end];
        var isLast = EndsAfter(end + 1);
        if (Abbreviations.IsDotted(word))
            return true;
        if (word.Length == 1 && char.IsUpper(word[0]) && !IsNumberAfter(end + 1))
            return !isLast && (word[0] != 'I' || FollowsName(at));
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.None or AbbreviationKind.Name => false,
            AbbreviationKind.Number => IsNumberAfter(end + 1),
            AbbreviationKind.Place => FollowsCommaOrBracket(at),
            AbbreviationKind.Before => !isLast,
            _ => true,
        };
    }

    private readonly bool EndsAfter(int at)
    {
        while (
            at < _text.Length
            && (char.IsWhiteSpace(_text[at]) || Letters.IsDoubleQuote(_text[at]) || Letters.ClosesBracket(_text[at]))
        )
            at++;
        return at >= _text.Length;
    }

    private readonly bool IsNumberAfter(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\u00A0')
            at++;
        return at < _text.Length && (char.IsDigit(_text[at]) || _text[at] is '#' or '?');
    }

    private readonly bool FollowsCommaOrBracket(int at)
    {
        var before = at - 1;
        if (before >= 0 && _text[before] == ' ')
            before--;
        return before >= 0 && (_text[before] == ',' || Letters.OpensBracket(_text[before]));
    }

    // "Albert I. Jones" against "you and I.": a capitalised word stands right before an initial.
    private readonly bool FollowsName(int at)
    {
        if (at < 2 || _text[at - 1] != ' ' || tokens.Count == 0)
            return false;
        return tokens[^1].End == at - 1 && char.IsUpper(_text[tokens[^1].Start]);
    }

    private readonly int AddWithClitics(int at, int end)
    {
        var cut = Contractions.LastClitic(_text[at..end]);
        if (cut == 0)
            return Add(at, end);
        // "couldn't've": one more may stand before the last.
        var first = Contractions.LastClitic(_text.Slice(at, cut));
        if (first > 0)
            Add(at, at + first);
        Add(at + first, at + cut);
        return Add(at + cut, end);
    }

    private readonly int Apostrophe(int at)
    {
        var isAttached = at > 0 && !char.IsWhiteSpace(_text[at - 1]);
        if (isAttached && Contractions.CliticLength(_text, at) is > 0 and var clitic)
            return Add(at, at + clitic);
        if (!isAttached && at + 2 < _text.Length && IsDigitAt(at + 1) && IsDigitAt(at + 2))
            return Add(at, NumberScanner.End(_text, at + 1));
        var end = at + 1;
        while (end < _text.Length && end - at < 12 && char.IsLetter(_text[end]))
            end++;
        if (!isAttached && Clipped.Contains(_text[(at + 1)..end]))
            return Add(at, end);
        // Two of a kind are one mark: '' and ``.
        return Add(at, at + 1 < _text.Length && _text[at + 1] == _text[at] ? at + 2 : at + 1);
    }

    /// <summary>A run of one mark is one token ("...", "--", "!!"), question and exclamation marks mix; any other mark stands alone.</summary>
    private readonly int EndOfMarks(int at)
    {
        var (c, end) = (_text[at], at + 1);
        if (char.IsHighSurrogate(c) && end < _text.Length && char.IsLowSurrogate(_text[end]))
            end++;
        if (c is '!' or '?')
            while (end < _text.Length && _text[end] is '!' or '?')
                end++;
        else if (
            c is '.' or '-' or '*' or '=' or '_' or '~' or '#' or '<' or '>' or '+' or '\u2026' or '\u2014' or '\u2013'
        )
            while (end < _text.Length && _text[end] == c)
                end++;
        // Variation selectors and combining marks belong to what they change.
        while (end < _text.Length && Letters.IsWord(_text[end]) && !Letters.BeginsWord(_text[end]))
            end++;
        return end;
    }

    private readonly int Add(int start, int end)
    {
        tokens.Add(new TextSpan(start, end));
        return end;
    }

    private readonly bool IsUpper(int at, int end)
    {
        for (var index = at; index < end; index++)
            if (!char.IsUpper(_text[index]))
                return false;
        return true;
    }

    private readonly bool IsWordAt(int at) => at >= 0 && at < _text.Length && Letters.IsWord(_text[at]);

    private readonly bool IsDigitAt(int at) => at >= 0 && at < _text.Length && char.IsDigit(_text[at]);
}
