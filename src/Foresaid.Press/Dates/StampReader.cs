using System.Globalization;

namespace Foresaid.Press.Dates;

/// <summary>Finds the dates that a text prints, in any order of day, month and year.</summary>
/// <remarks>Linear: each token is the start of at most four forms, each of bounded length. A date that no calendar has is no date.</remarks>
internal sealed class StampReader
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    private static readonly PersianCalendar Persian = new();

    private readonly List<DateToken> _tokens = [];

    /// <param name="loose">Also eight digits in a row, which in running text are any number.</param>
    public List<Stamp> Find(ReadOnlySpan<char> text, bool loose = false)
    {
        var found = new List<Stamp>();
        if (!text.ContainsAnyInRange('0', '9') && !text.ContainsAnyInRange('\u0660', '\u0DFF'))
            return found;
        DateTokens.Cut(text, _tokens);
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (At(at, text, loose) is not ({ } stamp, var next))
                continue;
            found.Add(stamp.Other is null ? stamp : stamp with { ZoneOrder = DayOrder.OfZone(text[stamp.End..]) });
            at = next - 1;
        }
        return found;
    }

    /// <summary>The month and the day of a date without a year ("SEOUL, Feb. 19"); null where there is none.</summary>
    public static (int Month, int Day)? MonthAndDay(ReadOnlySpan<char> text)
    {
        var tokens = new List<DateToken>();
        DateTokens.Cut(text, tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != 'm' || tokens[at].Value > 12)
                continue;
            var before = tokens[..at].FindLast(token => token.Kind is not (' ' or '.'));
            var after = tokens[(at + 1)..].Find(token => token.Kind is not (' ' or '.'));
            foreach (var token in (ReadOnlySpan<DateToken>)[after, before])
            {
                if (token is { Kind: 'n', Value: >= 1 and <= 31, Length: <= 2 })
                    return (tokens[at].Value, token.Value);
            }
        }
        return null;
    }

    private (Stamp? Stamp, int Next) At(int at, ReadOnlySpan<char> text, bool loose)
    {
        var token = _tokens[at];
        // Digits inside a longer name ("v2.11.2013.4", "IMG_20120503") are not the start of a date, unless all may be.
        if (
            !loose
            && at > 0
            && (
                _tokens[at - 1].Kind is 'w' or '_'
                || (_tokens[at - 1].Kind is '.' or '/' or '-' && at > 1 && _tokens[at - 2].Kind == 'n')
            )
        )
            return (null, at);
        if (token.Kind == 'm')
            return MonthFirst(at);
        if (token.Kind != 'n')
            return (null, at);
        if (token.Length == 4)
            return YearFirst(at, text);
        if (loose && token.Length == 8)
            return (Make(at, at + 1, token.Value / 10000, token.Value / 100 % 100, token.Value % 100, '-'), at + 1);
        return token.Length <= 2 ? DayFirst(at) : (null, at);
    }

    /// <summary>2026-02-08, 2026/2/8, 2026年2月8日, "2026. február 8.".</summary>
    private (Stamp? Stamp, int Next) YearFirst(int at, ReadOnlySpan<char> text)
    {
        var mark = KindAt(at + 1);
        if (mark is '-' or '/' or '.' or '年' or '년' or '_')
        {
            var month = Skip(at + 2, ' ');
            if (KindAt(month) == 'm' || (KindAt(month) == 'n' && _tokens[month].Length <= 2))
            {
                var second = KindAt(month + 1);
                var day = Skip(month + 2, ' ');
                var same = second == mark || (mark == '年' && second == '月') || (mark == '년' && second == '월');
                if (
                    same
                    && KindAt(day) == 'n'
                    && _tokens[day].Length <= 2
                    && !(KindAt(day + 1) == mark && KindAt(day + 2) == 'n')
                )
                    return WithMoment(
                        Make(at, day + 1, _tokens[at].Value, _tokens[month].Value, _tokens[day].Value, mark),
                        day + 1,
                        text
                    );
            }
        }
        var named = Skip(at + 1, ' ', '.', ',');
        if (KindAt(named) != 'm')
            return (null, at);
        var last = Skip(named + 1, ' ', '.');
        return KindAt(last) == 'n' && _tokens[last].Length <= 2
            ? (Make(at, last + 1, _tokens[at].Value, _tokens[named].Value, _tokens[last].Value, ' '), last + 1)
            : (null, at);
    }

    /// <summary>8.2.2026, 08-02-2026, 8/2/26; 8 February 2026, "8. Februar 2026", "8 de febrero de 2026", 8-Feb-2026.</summary>
    private (Stamp? Stamp, int Next) DayFirst(int at)
    {
        var mark = KindAt(at + 1);
        if (mark is '.' or '/' or '-')
        {
            var second = Skip(at + 2, ' ');
            if (KindAt(second) == 'n' && _tokens[second].Length <= 2 && KindAt(second + 1) == mark)
            {
                var year = Skip(second + 2, ' ');
                if (KindAt(year) == 'n' && _tokens[year].Length is 2 or 4)
                    return Numeric(at, second, year, mark);
            }
        }
        var month = SkipFiller(at + 1);
        if (KindAt(month) != 'm')
            return (null, at);
        var last = SkipFiller(month + 1);
        // Arabic prints both names of a month.
        if (KindAt(last) == 'm' && _tokens[last].Value == _tokens[month].Value)
            last = SkipFiller(last + 1);
        if (KindAt(last) == 'n' && _tokens[last].Length == 4)
            return (Make(at, last + 1, _tokens[last].Value, _tokens[month].Value, _tokens[at].Value, ' '), last + 1);
        return (null, at);
    }

    private (Stamp? Stamp, int Next) Numeric(int first, int second, int year, char mark)
    {
        // 3.5.12 may be a version, 1/2/34 a score: two digits of a year only where day and month have two as well, or after dots.
        if (_tokens[year].Length == 2 && (_tokens[first].Length < 2 || _tokens[second].Length < 2) && mark != '.')
            return (null, first);
        if (KindAt(year + 1) == mark && KindAt(year + 2) == 'n')
            return (null, first);
        int fullYear = _tokens[year].Length == 4 ? _tokens[year].Value : 2000 + _tokens[year].Value,
            one = _tokens[first].Value,
            two = _tokens[second].Value;
        var dayFirst = Make(first, year + 1, fullYear, two, one, mark);
        var monthFirst = mark == '.' ? null : Make(first, year + 1, fullYear, one, two, mark);
        if (dayFirst is null)
            return (monthFirst is null ? null : monthFirst.Value with { NumericOrder = -1 }, year + 1);
        if (monthFirst is null)
            return (dayFirst.Value with { NumericOrder = 1 }, year + 1);
        return (one == two ? dayFirst : dayFirst.Value with { Other = monthFirst.Value.Day }, year + 1);
    }

    /// <summary>"February 8, 2026", "Feb. 8th 2026".</summary>
    private (Stamp? Stamp, int Next) MonthFirst(int at)
    {
        var day = Skip(at + 1, ' ', '.', '-', '/');
        if (KindAt(day) != 'n' || _tokens[day].Length > 2)
            return (null, at);
        var year = SkipFiller(day + 1);
        if (KindAt(year) == 'n' && _tokens[year].Length == 4)
            return (Make(at, year + 1, _tokens[year].Value, _tokens[at].Value, _tokens[day].Value, ' '), year + 1);
        return (null, at);
    }

    private Stamp? Make(int first, int end, int year, int month, int day, char mark)
    {
        // A year of this size is one of the Persian calendar, whose new year falls in March.
        if (month > 100 || year is >= 1370 and < 1450)
            (year, month, day) = FromPersian(year, month > 100 ? month - 100 : month, day);
        if (
            year is < EarliestYear or > LatestYear
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
        )
            return null;
        return new Stamp(
            _tokens[first].Start,
            _tokens[end - 1].End,
            new DateOnly(year, month, day),
            null,
            mark is '.' or '/' ? mark
                : mark == ' ' ? ' '
                : '-'
        );
    }

    private static (int Year, int Month, int Day) FromPersian(int year, int month, int day)
    {
        if (year is < 1300 or > 1450 || month is < 1 or > 12 || day < 1 || day > Persian.GetDaysInMonth(year, month))
            return (0, 0, 0);
        var date = Persian.ToDateTime(year, month, day, 0, 0, 0, 0);
        return (date.Year, date.Month, date.Day);
    }

    /// <summary>Adds "T08:27:00+05:30" where it follows.</summary>
    private static (Stamp? Stamp, int Next) WithMoment(Stamp? stamp, int next, ReadOnlySpan<char> text)
    {
        if (stamp is not { } found || found.End >= text.Length || text[found.End] is not ('T' or 't' or ' '))
            return (stamp, next);
        var rest = text[(found.End + 1)..];
        var end = 0;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] is ':' or '.' or '+' or '-' or 'Z'))
            end++;
        var clock = rest[..end];
        var zoned = clock.Length >= 6 && clock[2] == ':' && (clock[^1] == 'Z' || clock[5..].ContainsAny('+', '-'));
        return (zoned ? found with { Moment = $"{found.Day:yyyy-MM-dd}T{clock}" } : stamp, next);
    }

    private char KindAt(int at) => at < _tokens.Count ? _tokens[at].Kind : '\0';

    private int Skip(int at, params ReadOnlySpan<char> kinds)
    {
        for (var steps = 0; steps < 3 && at < _tokens.Count && kinds.Contains(_tokens[at].Kind); steps++)
            at++;
        return at;
    }

    /// <summary>What may stand between the parts of a date with a named month: marks, "de", "of", "th".</summary>
    private int SkipFiller(int at)
    {
        for (var steps = 0; steps < 5 && at < _tokens.Count; steps++, at++)
        {
            var token = _tokens[at];
            var filler =
                token.Kind is ' ' or '.' or ',' or '-' or '/' or 'º' or '°' or '\'' or '’'
                || (token.Kind == 'w' && token.Length <= 3);
            if (!filler)
                break;
        }
        return at;
    }
}
