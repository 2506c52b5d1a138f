using System.Collections.Frozen;
using Foresaid.Lexicon;

namespace Foresaid.Syntax;

/// <summary>Decides, within one paragraph, after which token a sentence ends.</summary>
internal readonly ref struct SentenceEdges(Tokens tokens, int first, int end)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = LexiconFile
        .Words("sentence-starters.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // What goes on after "5 p.m." with a capital: days, months and time zones.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeWords = LexiconFile
        .Words("time-words.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The index after the last token of the sentence that begins at <paramref name="start"/>.</returns>
    internal int EndOfSentence(int start)
    {
        for (var at = start; at < end; at++)
        {
            if (!Letters.EndsSentence(Last(at)) || IsListMark(start, at))
                continue;
            var next = AfterClosers(at + 1);
            if (next >= end)
                return end;
            if (IsEdge(at, next))
                return next;
            at = next - 1;
        }
        return end;
    }

    /// <summary>Quotes and brackets that touch what stands before them close on it.</summary>
    private int AfterClosers(int at)
    {
        while (at < end && Touches(at))
        {
            if (IsCloser(at))
                at++;
            else if (IsNote(at))
                at += 3;
            else if (char.IsDigit(Text(at)[0]) && Text(at).Length <= 3)
                at++;
            else
                break;
        }
        return at;
    }

    // "martyr.[1]"
    private bool IsNote(int at) =>
        at + 2 < end && Text(at) is "[" && char.IsDigit(Text(at + 1)[0]) && Text(at + 2) is "]" && Touches(at + 2);

    private bool IsCloser(int at)
    {
        var text = Text(at);
        if (Letters.ClosesBracket(text[0]))
            return true;
        if (text[0] == '[')
            return false;
        var isQuote =
            (Letters.IsDoubleQuote(text[0]) && text[0] != '\u201C')
            || (Letters.IsApostrophe(text[0]) && text.Length <= 2 && !char.IsLetter(text[^1]));
        // A straight quote that touches both sides could open or close: what stands before it is a full stop, so it closes.
        return isQuote && (at + 1 >= end || !Touches(at + 1) || !char.IsLetterOrDigit(Text(at + 1)[0]));
    }

    private bool IsEdge(int at, int next)
    {
        var mark = Text(at);
        var closes = next > at + 1;
        if (!closes && Touches(next) && !IsGlued(at, next))
            return false;
        var begin = AfterOpeners(next);
        var c = begin < end ? Text(begin)[0] : ' ';
        if (char.IsLower(c) || IsOmission(at))
            return false;
        if (mark[0] == '.' && mark.Length == 1)
            return !Continues(next);
        if (mark[^1] == '.' && Letters.BeginsWord(mark[0]))
            return closes || EndsAtAbbreviation(at, begin);
        if (
            mark is "!"
            && at > first
            && Touches(at)
            && !closes
            && Abbreviations.KindOf(Text(at - 1)) == AbbreviationKind.Name
        )
            return !char.IsUpper(c) || IsStarter(begin);
        return !IsComma(next) && !Continues(next);
    }

    // ". . ." and "?..." go on; so does a mark that stands before a comma, a dash or a closing bracket.
    private bool Continues(int next)
    {
        var c = Text(next)[0];
        return c is '.' or '!' or '?' or '\u2026' or ',' or ';' or ':'
            || Letters.IsDash(c)
            || Letters.ClosesBracket(c)
            || (c == '-' && Text(next).Length > 1);
    }

    // "[...]", and ". . ." with blanks between: words are left out, the sentence goes on.
    private bool IsOmission(int at)
    {
        if (at > first && Text(at - 1) is "[" && Text(at).Length > 1)
            return true;
        var stops = 0;
        while (at - stops >= first && stops < 4 && Text(at - stops) is "." && !Touches(at - stops))
            stops++;
        return stops == 3 && !Touches(at - 2);
    }

    private bool IsComma(int at) => Text(at)[0] is ',' or ';' or ':';

    private bool EndsAtAbbreviation(int at, int begin)
    {
        var word = Text(at)[..^1];
        var c = begin < end ? Text(begin)[0] : ' ';
        if (!char.IsLetter(c))
            return begin < end && Letters.IsDoubleQuote(c) && Abbreviations.KindOf(word) == AbbreviationKind.After;
        if (IsHalfDay(word))
            return !TimeWords.Contains(Text(begin));
        if (word.Length == 1 || Abbreviations.IsDotted(word))
            return IsStarter(begin);
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.After => IsStarter(begin),
            AbbreviationKind.Before or AbbreviationKind.Number => false,
            _ => true,
        };
    }

    private static bool IsHalfDay(ReadOnlySpan<char> word) =>
        word.Equals("a.m", StringComparison.OrdinalIgnoreCase)
        || word.Equals("p.m", StringComparison.OrdinalIgnoreCase);

    private bool IsStarter(int at) => Starters.Contains(Text(at));

    // "Hello world.Today": the tokenizer parts them only where a blank is missing.
    private bool IsGlued(int at, int next) =>
        at > first && Text(at) is "." or "\uFF0E" or "\u3002" or "\uFF01" or "\uFF1F" && char.IsUpper(Text(next)[0]);

    // "1. The first item": a figure or letter and its stop, at the very beginning.
    private bool IsListMark(int start, int at) =>
        at == start + 1
        && Text(at) is "."
        && Touches(at)
        && at + 1 < end
        && (
            char.IsDigit(Text(start)[0]) && Text(start).Length <= 3
            || Text(start).Length == 1 && char.IsLetter(Text(start)[0])
        );

    private int AfterOpeners(int at)
    {
        var begin = at;
        while (
            begin < end
            && begin - at < 4
            && !Letters.BeginsWord(Text(begin)[0])
            && !(Letters.IsApostrophe(Text(begin)[0]) && Text(begin).Length > 2)
        )
            begin++;
        return begin;
    }

    private bool Touches(int at) => at > first && tokens[at - 1].End == tokens[at].Start;

    private char Last(int at) => tokens.Source.Content[tokens[at].End - 1];

    private ReadOnlySpan<char> Text(int at) => tokens.Source[tokens[at]];
}
