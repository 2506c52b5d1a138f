namespace Foresaid.Times;

/// <summary>Reads dates of the calendar in every English order: months, days, weekdays before them, years after them, digits.</summary>
internal static class DateReader
{
    private static readonly RuleId Weekday = new("times.weekday");
    private static readonly RuleId MonthDay = new("times.month-day");
    private static readonly RuleId MonthYear = new("times.month");
    private static readonly RuleId DayOfMonth = new("times.day-of-month");

    public static Found Read(Atoms atoms, int at)
    {
        var found = ReadMonthFirst(atoms, at, at);
        found = Found.Longer(found, ReadDayFirst(atoms, at, at));
        found = Found.Longer(found, NumericDateReader.Read(atoms, at));
        found = Found.Longer(found, ReadDayOfMonth(atoms, at));
        return Found.Longer(found, ReadWeekday(atoms, at));
    }

    /// <summary>A weekday alone, with a date after it, or with its week ("Friday last week").</summary>
    public static Found ReadWeekday(Atoms atoms, int at)
    {
        if (!IsWeekday(atoms, at, out var end))
            return default;
        var next = atoms.Is(end, ',') ? end + 1 : end;
        next = atoms.Is(next, "the") ? next + 1 : next;
        var date = Found.Longer(ReadMonthFirst(atoms, at, next), ReadDayFirst(atoms, at, next));
        if (
            !date.IsNone
            && date.Form is not CyclicForm { Cycle: MonthCycle } and not PeriodForm { Period.Grain: Grain.Month }
        )
            return date;
        if (ReadPaired(atoms, at, next) is { IsNone: false } paired)
            return paired;
        var form = new CyclicForm(new WeekdayCycle(atoms.Word(at)!.Weekday), Turn.ByTense);
        if (
            atoms.Word(end)?.Unit == Grain.Week
            || !atoms.IsAny(end, "last", "this", "next")
            || atoms.Word(end + 1)?.Unit != Grain.Week
        )
            return new Found(at, end, form, Weekday);
        var steps =
            atoms.Is(end, "last") ? -1
            : atoms.Is(end, "next") ? 1
            : 0;
        return new Found(at, end + 2, new DayOfWeekForm(atoms.Word(at)!.Weekday, steps), Weekday);
    }

    /// <summary>"Thursday 19 or Friday 20 February": the month stands only with the second.</summary>
    private static Found ReadPaired(Atoms atoms, int at, int number)
    {
        if (
            !atoms.IsNumber(number)
            || !IsDay(atoms, number, out var day, out var end)
            || !atoms.IsAny(end, "or", "and", "to")
        )
            return default;
        var next = atoms.Word(end + 1) is { Weekday: > 0, Short: false } ? end + 2 : end + 1;
        var second = ReadDayFirst(atoms, next, next);
        return !second.IsNone && WithDay(second.Form, day) is { } form ? new Found(at, end, form, MonthDay) : default;
    }

    /// <summary>Another day of the same month; null when the form is no day of a month.</summary>
    public static TimeForm? WithDay(TimeForm form, int day) =>
        form switch
        {
            CyclicForm { Cycle: DateCycle cycle } cyclic => cyclic with { Cycle = cycle with { Day = day } },
            CyclicForm { Cycle: DayCycle cycle } cyclic => cyclic with { Cycle = cycle with { Day = day } },
            PeriodForm { Period: { Grain: Grain.Day, First: { } first } } => Calendar.Day(first.Year, first.Month, day)
                is { } exact
                ? new PeriodForm(Period.Day(exact))
                : null,
            _ => null,
        };

    private static bool IsWeekday(Atoms atoms, int at, out int end)
    {
        end = at + 1;
        if (atoms.Word(at) is not { Weekday: > 0 } word || word.Text.EndsWith("days", StringComparison.Ordinal))
            return false;
        if (!word.Short)
            return true;
        end = atoms.Is(end, '.') && atoms.Touches(end) ? end + 1 : end;
        var next = atoms.Is(end, ',') ? end + 1 : end;
        var dated = atoms.Word(next) is { Month: > 0 } || atoms.IsNumber(next) || end > at + 1;
        return atoms.IsCapital(at) && dated;
    }

    /// <summary>"Feb. 8, 2026", "February 2026", "March eighth", "June last year", "Feb. 9-11".</summary>
    public static Found ReadMonthFirst(Atoms atoms, int first, int at)
    {
        if (!IsMonth(atoms, at, out var month, out var end))
            return default;
        if (atoms.Word(at)!.Short && !atoms.Is(end - 1, '.') && atoms.IsCapital(end))
            return default;
        if (IsDay(atoms, end, out var day, out var afterDay) && !IsCounted(atoms, afterDay))
        {
            var year = YearAfter(atoms, afterDay, out var afterYear);
            if (
                IsDash(atoms, afterDay)
                && IsDay(atoms, afterDay + 1, out var last, out var afterLast)
                && last > day
                && !atoms.Is(afterLast, '-')
            )
            {
                year = YearAfter(atoms, afterLast, out afterYear);
                return new Found(
                    first,
                    afterYear,
                    new RangeForm(Of(month, day, year), Of(month, last, year)),
                    MonthDay
                );
            }
            return new Found(first, afterYear, Of(month, day, year), MonthDay);
        }
        if (
            Years.IsYear(atoms, atoms.Is(end, ',') ? end + 1 : end, out var whole, out var afterWhole)
            && !atoms.Is(afterWhole, '%')
        )
            return new Found(first, afterWhole, new PeriodForm(Period.Month(whole, month)), MonthYear);
        if (atoms.Is(end, "of") && Years.IsYear(atoms, end + 1, out whole, out afterWhole))
            return new Found(first, afterWhole, new PeriodForm(Period.Month(whole, month)), MonthYear);
        var middle = atoms.Is(end, "of") ? end + 1 : end;
        if (atoms.Is(middle + 1, "year") && !atoms.IsApostrophe(middle + 2) && Step(atoms, middle) is { } years)
            return new Found(first, middle + 2, new CyclicForm(new MonthCycle(month), Turn.OfYear, years), MonthYear);
        return IsOnlyMonth(atoms, at)
            ? new Found(first, end, new CyclicForm(new MonthCycle(month), Turn.ByTense), MonthYear)
            : default;
    }

    /// <summary>"8 February 2026", "the 8th of February", "19-25 February".</summary>
    public static Found ReadDayFirst(Atoms atoms, int first, int at)
    {
        var start = atoms.Is(at, "the") && IsDay(atoms, at + 1, out _, out _) ? at + 1 : at;
        if (!IsDay(atoms, start, out var day, out var end))
            return default;
        var last = 0;
        if (IsDash(atoms, end) && IsDay(atoms, end + 1, out var second, out var afterSecond) && second > day)
            (last, end) = (second, afterSecond);
        end =
            atoms.Is(end, "of") ? end + 1
            : atoms.IsHyphen(end) && atoms.Touches(end) && last == 0 ? end + 1
            : end;
        if (!IsMonth(atoms, end, out var month, out var afterMonth) || atoms.Is(end - 1, '.'))
            return default;
        var dashed = atoms.IsHyphen(end - 1);
        var year = YearAfter(
            atoms,
            dashed && atoms.IsHyphen(afterMonth) ? afterMonth + 1 : afterMonth,
            out var afterYear
        );
        if (year is null)
            afterYear = afterMonth;
        TimeForm form = last > 0 ? new RangeForm(Of(month, day, year), Of(month, last, year)) : Of(month, day, year);
        return new Found(first, afterYear, form, MonthDay);
    }

    /// <summary>"the 28th" after a preposition of time, when no noun follows that it could count.</summary>
    private static Found ReadDayOfMonth(Atoms atoms, int at)
    {
        if (
            !atoms.Is(at, "the")
            || !atoms.IsNumber(at + 1)
            || !IsDay(atoms, at + 1, out var day, out var end)
            || end == at + 2
        )
            return default;
        if (
            !atoms.IsAny(at - 1, "on", "by", "until", "till", "from", "to", "since", "before", "after", "through", "of")
            || IsNounLike(atoms, end)
        )
            return default;
        return new Found(at, end, new CyclicForm(new DayCycle(day), Turn.ByTense), DayOfMonth);
    }

    /// <summary>A number of a day: "8", "8th", "eighth", "twenty-first".</summary>
    public static bool IsDay(Atoms atoms, int at, out int day, out int end)
    {
        (day, end) = (0, at + 1);
        if (atoms.IsNumber(at) && atoms.Text(at).Length <= 2)
        {
            day = atoms.Digits(at);
            if (atoms.Touches(end) && atoms.IsAny(end, "st", "nd", "rd", "th"))
                end++;
            else if (atoms.Touches(end) && atoms.IsWord(end))
                day = 0;
        }
        else if (atoms.Word(at) is { Ordinal: > 0 } word)
        {
            day = word.Ordinal;
        }
        else if (atoms.Word(at) is { Number: 20 or 30 } tens)
        {
            var unit = atoms.IsHyphen(end) ? end + 1 : end;
            if (atoms.Word(unit) is { Ordinal: > 0 and < 10 } ordinal)
                (day, end) = ((int)tens.Number + ordinal.Ordinal, unit + 1);
        }
        var decimals = atoms.Is(end, '.') && atoms.Touches(end) && atoms.IsNumber(end + 1) && atoms.Touches(end + 1);
        var clock = atoms.Is(end, ':') && atoms.Touches(end) && atoms.IsNumber(end + 1);
        return day is >= 1 and <= 31 && !decimals && !clock;
    }

    public static bool IsMonth(Atoms atoms, int at, out int month, out int end)
    {
        (month, end) = (0, at + 1);
        if (atoms.Word(at) is not { Month: > 0 } word || (!atoms.IsCapital(at) && (word.Short || word.Month is 3 or 5)))
            return false;
        month = word.Month;
        if (word.Short && atoms.Is(end, '.') && atoms.Touches(end))
            end++;
        return true;
    }

    /// <summary>False where "May", "March" or a shortened month is more likely a verb, a modal or a name.</summary>
    private static bool IsOnlyMonth(Atoms atoms, int at)
    {
        var word = atoms.Word(at)!;
        // "The March for Life" is a march.
        if (
            word.Month == 3
            && atoms.IsAny(at + 1, "for", "of", "on", "against")
            && !Years.IsYear(atoms, at + 2, out _, out _)
        )
            return false;
        if (!word.Short && word.Month is not 3 and not 5 and not 4 and not 6 and not 8)
            return true;
        if (
            atoms.IsAny(
                at - 1,
                "in",
                "by",
                "since",
                "until",
                "till",
                "of",
                "last",
                "next",
                "this",
                "early",
                "late",
                "mid",
                "through",
                "during",
                "from",
                "before",
                "after",
                "for",
                "between",
                "to",
                "and",
                "or",
                "late",
                "until",
                "previous",
                "following",
                "each",
                "every",
                "past",
                "coming",
                "than",
                "as"
            )
        )
            return !atoms.IsCapital(at + 1) || word.Month is not 5 and not 4 and not 6;
        if (atoms.IsHyphen(at - 1) && atoms.Touches(at) && atoms.IsAny(at - 2, "mid", "early", "late", "post", "pre"))
            return true;
        return word.Month is 3 or 8
            && !word.Short
            && at > 0
            && !atoms[at].Breaks
            && !atoms.Is(at - 1, '.')
            && !atoms.IsCapital(at - 1)
            && !atoms.IsCapital(at + 1);
    }

    private static TimeForm Of(int month, int day, int? year) =>
        year is { } known && Calendar.Day(known, month, day) is { } exact
            ? new PeriodForm(Period.Day(exact))
            : new CyclicForm(new DateCycle(month, day), Turn.ByTense);

    private static int? YearAfter(Atoms atoms, int at, out int end)
    {
        end = at;
        var next = atoms.Is(at, ',') ? at + 1 : at;
        next = atoms.Is(next, "of") ? next + 1 : next;
        // After a day and its month any four digits are a year.
        var digits =
            atoms.IsNumber(next)
            && atoms.Text(next).Length == 4
            && !(atoms.Touches(next + 1) && atoms.IsNumber(next + 2));
        if (!Years.IsYear(atoms, next, out var year, out var after) && digits && !atoms.Is(next + 1, ':'))
            (year, after) = (atoms.Digits(next), next + 1);
        else if (year is 0)
            return null;
        if (IsCounted(atoms, after))
            return null;
        end = after;
        return year;
    }

    /// <summary>The steps of "last year", "this year", "next year".</summary>
    private static int? Step(Atoms atoms, int at) =>
        atoms.Is(at, "last") ? -1
        : atoms.Is(at, "this") ? 0
        : atoms.Is(at, "next") ? 1
        : null;

    private static bool IsDash(Atoms atoms, int at) =>
        atoms.IsDash(at) && atoms.IsNumber(at + 1) && !atoms.Is(at + 2, '-');

    /// <summary>A sign that the number before was a quantity after all.</summary>
    private static bool IsCounted(Atoms atoms, int at) =>
        atoms.Is(at, '%') || atoms.IsAny(at, "percent", "million", "billion", "points", "people");

    private static bool IsNounLike(Atoms atoms, int at) =>
        atoms.IsWord(at)
        && atoms.Continues(at)
        && !atoms.IsAny(
            at,
            "and",
            "or",
            "to",
            "in",
            "at",
            "of",
            "for",
            "with",
            "when",
            "as",
            "but",
            "by",
            "after",
            "before",
            "if",
            "because",
            "that",
            "is",
            "was",
            "will"
        );
}

/// <summary>A day of a week counted from the anchor's: "Friday last week".</summary>
internal sealed record DayOfWeekForm(int Weekday, int Weeks) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context) =>
        context.Anchor is { } anchor
            ? Meaning.Of(new Period(Grain.Day, (anchor.DayNumber / 7 + Weeks) * 7 + Weekday - 1), anchor)
            : new Meaning($"XXXX-WXX-{Weekday}");
}
