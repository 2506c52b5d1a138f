namespace Foresaid.Times;

/// <summary>Reads quarters, halves and the periods of business reports: "the third quarter of 1990", "the year-ago period".</summary>
internal static class AccountsReader
{
    private static readonly RuleId Quarter = new("times.quarter");
    private static readonly RuleId Half = new("times.half");
    private static readonly RuleId Accounts = new("times.accounts");

    public static Found Read(Atoms atoms, int at)
    {
        var found = ReadShort(atoms, at);
        found = Found.Longer(found, ReadOrdinal(atoms, at));
        found = Found.Longer(found, ReadOwned(atoms, at));
        return Found.Longer(found, ReadPeriod(atoms, at));
    }

    /// <summary>"Q3", "Q3 2026", "3Q", "H1 2026".</summary>
    private static Found ReadShort(Atoms atoms, int at)
    {
        var letterFirst = atoms.IsWord(at);
        var (letter, digit) = letterFirst ? (at, at + 1) : (at + 1, at);
        if (
            !atoms.IsAny(letter, "Q", "H")
            || !atoms.IsCapital(letter)
            || !atoms.Touches(at + 1)
            || atoms.Text(digit).Length != 1
        )
            return default;
        var (number, isQuarter) = (atoms.Digits(digit), atoms.Is(letter, "Q"));
        if (number < 1 || number > (isQuarter ? 4 : 2) || (!isQuarter && !Years.IsYear(atoms, at + 2, out _, out _)))
            return default;
        return WithYear(atoms, at, at + 2, isQuarter ? Grain.Quarter : Grain.Half, number);
    }

    /// <summary>"the third quarter", "third-quarter", "the fiscal first quarter", "the last half of 1989", "the first nine months".</summary>
    private static Found ReadOrdinal(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        var first = atoms.IsAny(start, "fiscal", "final") && !atoms.Is(start, "final") ? start + 1 : start;
        int number;
        var end = first + 1;
        var last = atoms.IsAny(first, "last", "final", "latter");
        if (last)
            number = -1;
        else if (!Years.IsOrdinal(atoms, first, out number, out end) || number > 4)
            return default;
        first = end;
        if (atoms.Is(first, "fiscal"))
            end = ++first;
        var hyphen = atoms.IsHyphen(first) && atoms.Touches(first) && atoms.Touches(first + 1);
        var unit = hyphen ? first + 1 : first;
        if (hyphen && start > at)
            return default;
        if (atoms.Is(unit, "quarter"))
            return last && !atoms.Is(unit + 1, "of")
                ? default
                : WithYear(atoms, at, unit + 1, Grain.Quarter, last ? 4 : number);
        if (!atoms.Is(unit, "half"))
            return default;
        if (number > 2 || (last && !atoms.Is(unit + 1, "of")))
            return default;
        return WithHalf(atoms, at, unit + 1, last || number == 2 ? 2 : 1, start > at);
    }

    private static Found WithHalf(Atoms atoms, int at, int end, int number, bool definite)
    {
        if (atoms.Is(end, "of"))
        {
            var inner = PartReader.ReadWhole(atoms, end + 1);
            var grain =
                inner.Form is PeriodForm { Period.Grain: var period } ? period
                : inner.Form is ShiftForm shift ? shift.Grain
                : (Grain?)null;
            if (grain is Grain.Decade or Grain.Month or Grain.Century && !inner.IsNone)
                return new Found(at, inner.End, new PartForm(inner.Form, number == 1 ? Part.Early : Part.Late), Half);
            if (
                grain is null
                && !Years.IsYear(atoms, end + 1, out _, out _)
                && !(atoms.Is(end + 1, "the") && atoms.Is(end + 2, "year"))
            )
                return default;
        }
        return definite || Years.IsYear(atoms, end, out _, out _)
            ? WithYear(atoms, at, end, Grain.Half, number)
            : default;
    }

    private static Found WithYear(Atoms atoms, int at, int end, Grain grain, int number)
    {
        var rule = grain == Grain.Quarter ? Quarter : Half;
        var cycle = new YearPartCycle(grain, number);
        var next = atoms.Is(end, "of") || atoms.Is(end, ',') ? end + 1 : end;
        next = atoms.Is(next, "fiscal") ? next + 1 : next;
        if (Years.IsYear(atoms, next, out var year, out var after))
            return new Found(at, after, new PeriodForm(cycle.At(year)!.Value), rule);
        if (atoms.IsAny(next, "last", "this", "next") && atoms.Is(next + 1, "year"))
            return new Found(
                at,
                next + 2,
                new CyclicForm(
                    cycle,
                    Turn.OfYear,
                    atoms.Is(next, "last") ? -1
                        : atoms.Is(next, "next") ? 1
                        : 0
                ),
                rule
            );
        if (atoms.Is(end, "of") && atoms.Is(next, "the") && atoms.Is(next + 1, "year"))
            return new Found(at, next + 2, new CyclicForm(cycle, Turn.ByTense), rule);
        return new Found(at, end, new CyclicForm(cycle, Turn.ByTense), rule);
    }

    /// <summary>"this year's third quarter", "last year's second half".</summary>
    private static Found ReadOwned(Atoms atoms, int at)
    {
        if (
            !atoms.IsAny(at, "last", "this", "next")
            || !atoms.Is(at + 1, "year")
            || !atoms.IsApostrophe(at + 2)
            || !atoms.Is(at + 3, "s")
        )
            return default;
        var years =
            atoms.Is(at, "last") ? -1
            : atoms.Is(at, "next") ? 1
            : 0;
        if (Years.IsOrdinal(atoms, at + 4, out var number, out var end) && number <= 4)
        {
            var unit = atoms.IsHyphen(end) ? end + 1 : end;
            if (atoms.Is(unit, "quarter"))
                return new Found(
                    at,
                    unit + 1,
                    new CyclicForm(new YearPartCycle(Grain.Quarter, number), Turn.OfYear, years),
                    Quarter
                );
            if (atoms.Is(unit, "half") && number <= 2)
                return new Found(
                    at,
                    unit + 1,
                    new CyclicForm(new YearPartCycle(Grain.Half, number), Turn.OfYear, years),
                    Half
                );
        }
        return atoms.IsAny(at + 4, "quarter", "period") && years < 0
            ? new Found(at, at + 5, new AccountsForm(1), Accounts)
            : default;
    }

    /// <summary>"the quarter", "the latest period", "the year-ago quarter", "year-earlier", "the corresponding period last year".</summary>
    private static Found ReadPeriod(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (atoms.Is(start, "year") && atoms.IsHyphen(start + 1) && atoms.IsAny(start + 2, "ago", "earlier"))
        {
            var period = atoms.IsAny(start + 3, "period", "quarter");
            return new Found(period ? at : start, period ? start + 4 : start + 3, new AccountsForm(1), Accounts);
        }
        if (start == at)
            return default;
        if (ReadYearOf(atoms, at, start) is { IsNone: false } whole)
            return whole;
        if (
            atoms.IsAny(start, "latest", "most")
            && atoms.IsAny(atoms.Is(start, "most") ? start + 2 : start + 1, "quarter", "period")
        )
            return new Found(at, (atoms.Is(start, "most") ? start + 2 : start + 1) + 1, new AccountsForm(0), Accounts);
        if (atoms.IsAny(start, "same", "corresponding", "comparable") && atoms.IsAny(start + 1, "period", "quarter"))
        {
            var back =
                atoms.IsAny(start + 2, "last") && atoms.Is(start + 3, "year") ? start + 4
                : atoms.Is(start + 2, "a") && atoms.Is(start + 3, "year") && atoms.IsAny(start + 4, "ago", "earlier")
                    ? start + 5
                : 0;
            return back > 0 ? new Found(at, back, new AccountsForm(1), Accounts) : default;
        }
        if (Years.IsYear(atoms, start, out var named, out var end) && atoms.IsAny(end, "period", "quarter"))
            return new Found(at, end + 1, new PeriodForm(Period.Year(named)), Accounts);
        if (atoms.Is(start, "quarter") && !atoms.IsAny(start + 1, "of", "century", "finals", "final"))
        {
            var earlier =
                atoms.Is(start + 1, "a") && atoms.Is(start + 2, "year") && atoms.IsAny(start + 3, "ago", "earlier");
            return new Found(at, earlier ? start + 4 : start + 1, new AccountsForm(earlier ? 1 : 0), Accounts);
        }
        return default;
    }

    /// <summary>"the year ended June 30", a length; "for the fiscal year", "for the full year", the anchor's own.</summary>
    private static Found ReadYearOf(Atoms atoms, int at, int start)
    {
        var year = atoms.IsAny(start, "fiscal", "financial", "full", "calendar") ? start + 1 : start;
        if (!atoms.IsAny(year, "year", "week", "month") || atoms.IsHyphen(year + 1))
            return default;
        var unit = atoms.Word(year)!.Unit!.Value;
        if (
            atoms.IsAny(year + 1, "ended", "ending", "through")
            || (atoms.Is(year + 1, "to") && atoms.Word(year + 2) is { Month: > 0 })
        )
            return new Found(at, year + 1, new DurationForm(unit, null, 1, 0, null), Accounts);
        var owned = atoms.IsApostrophe(year + 1) && atoms.Is(year + 2, "s") && unit != Grain.Year;
        var introduced =
            atoms.IsAny(at - 1, "for", "during", "through", "throughout") || (year > start && atoms.Is(at - 1, "in"));
        var part = atoms.Is(at - 1, "of") && atoms.IsAny(at - 2, "months", "half", "quarter", "weeks", "rest", "most");
        return
            owned || part || (introduced && !atoms.IsAny(year + 1, "of", "before", "after", "in", "when", "that", "to"))
            ? new Found(
                at,
                year + 1,
                new ShiftForm(year > start && !atoms.IsAny(start, "full", "calendar") ? Grain.FiscalYear : unit, 0),
                Accounts
            )
            : default;
    }
}
