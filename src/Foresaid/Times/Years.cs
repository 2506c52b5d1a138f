namespace Foresaid.Times;

/// <summary>Reads years, fiscal years and spans of years; decades and centuries by <see cref="DecadeReader"/>.</summary>
internal static class Years
{
    private static readonly RuleId Year = new("times.year");
    private static readonly RuleId Fiscal = new("times.fiscal-year");
    private static readonly RuleId OrdinalUnit = new("times.ordinal-unit");

    public static Found Read(Atoms atoms, int at)
    {
        var found = ReadFiscal(atoms, at);
        found = Found.Longer(found, DecadeReader.Read(atoms, at));
        found = Found.Longer(found, ReadOpen(atoms, at));
        found = Found.Longer(found, ReadOrdinalUnit(atoms, at));
        return Found.Longer(found, ReadYear(atoms, at));
    }

    /// <summary>"post-2021", "pre-1990".</summary>
    private static Found ReadOpen(Atoms atoms, int at)
    {
        if (
            !atoms.IsAny(at, "post", "pre")
            || !atoms.IsHyphen(at + 1)
            || !IsYear(atoms, at + 2, out var year, out var end)
        )
            return default;
        var (side, mod) = atoms.Is(at, "post") ? (Lead.After, "AFTER") : (Lead.Before, "BEFORE");
        return new Found(at, end, new OpenForm(new PeriodForm(Period.Year(year)), side, mod), Year);
    }

    /// <summary>"the third day of the meeting": counted within an event, so that only the event could date it.</summary>
    private static Found ReadOrdinalUnit(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (start == at || !IsOrdinal(atoms, start, out _, out var end) || !atoms.Is(end + 1, "of"))
            return default;
        return
            atoms.Word(end)
                is { Unit: { } unit and (Grain.Day or Grain.Week or Grain.Month or Grain.Year), Plural: false }
            ? new Found(at, end + 1, new OrdinalUnitForm(unit), OrdinalUnit)
            : default;
    }

    /// <summary>A year in digits or as spoken ("nineteen ninety-four"), or its last two digits after an apostrophe.</summary>
    public static bool IsYear(Atoms atoms, int at, out int year, out int end)
    {
        (year, end) = (0, at + 1);
        if (atoms.IsNumber(at) && atoms.Text(at).Length == 4 && !(atoms.Touches(end) && atoms.IsWord(end)))
        {
            year = atoms.Digits(at);
            return year is >= 1000 and < 2200 && !IsPartOfNumber(atoms, at);
        }
        if (
            atoms.IsApostrophe(at)
            && atoms.IsNumber(at + 1)
            && atoms.Touches(at + 1)
            && atoms.Text(at + 1).Length == 2
            && !(atoms.Touches(at + 2) && atoms.IsWord(at + 2))
        )
        {
            (year, end) = (Full(atoms.Digits(at + 1)), at + 2);
            return true;
        }
        return IsSpoken(atoms, at, out year, out end);
    }

    /// <summary>The year that two digits stand for: up to 39 this century's.</summary>
    public static int Full(int two) => two + (two < 40 ? 2000 : 1900);

    private static bool IsSpoken(Atoms atoms, int at, out int year, out int end)
    {
        (year, end) = (0, at);
        if (
            atoms.Word(at) is { Number: >= 17 and <= 20 } first
            && Numbers.TryRead(atoms, at + 1, out var rest)
            && rest is { Spelled: true, Value: >= 10 and < 100 }
        )
        {
            (year, end) = ((int)first.Number * 100 + (int)rest.Value, rest.End);
            return true;
        }
        if (
            !atoms.Is(at, "two")
            || !atoms.Is(at + 1, "thousand")
            || !Numbers.TryRead(atoms, at, out var whole)
            || whole.Value is < 2001 or > 2099
        )
            return false;
        (year, end) = ((int)whole.Value, whole.End);
        return !atoms.IsWord(end) || atoms.Word(end)?.Unit is null;
    }

    private static bool IsPartOfNumber(Atoms atoms, int at)
    {
        var before =
            atoms.Touches(at)
            && (
                atoms.Is(at - 1, '$')
                || atoms.Is(at - 1, '£')
                || atoms.Is(at - 1, '€')
                || atoms.Is(at - 1, '#')
                || atoms.Is(at - 1, '.')
                || atoms.Is(at - 1, ',')
                || atoms.Is(at - 1, '+')
                || atoms.Is(at - 1, ':')
                || atoms.Is(at - 1, '_')
            );
        var point =
            atoms.Touches(at + 1)
            && (atoms.Is(at + 1, '.') || atoms.Is(at + 1, ',') || atoms.Is(at + 1, ':'))
            && atoms.IsNumber(at + 2)
            && atoms.Touches(at + 2);
        return before || point || atoms.Is(at + 1, '%');
    }

    private static Found ReadYear(Atoms atoms, int at)
    {
        var named = atoms.Is(at, "the") && atoms.Is(at + 1, "year") ? at + 2 : at;
        if (
            named > at
            && atoms.Is(named, "two")
            && atoms.Is(named + 1, "thousand")
            && Numbers.TryRead(atoms, named, out var spelled)
            && spelled.Value < 2100
        )
            return new Found(at, spelled.End, new PeriodForm(Period.Year((int)spelled.Value)), Year);
        if (!IsYear(atoms, named, out var year, out var end) || (named == at && !IsLikely(atoms, at, end, year)))
            return default;
        if (!atoms.IsDash(end) || !atoms.Touches(end) || !atoms.IsNumber(end + 1) || !atoms.Touches(end + 1))
            return new Found(at, end, new PeriodForm(Period.Year(year)), Year);
        var last =
            atoms.Text(end + 1).Length == 2 ? year / 100 * 100 + atoms.Digits(end + 1)
            : atoms.Text(end + 1).Length == 4 ? atoms.Digits(end + 1)
            : 0;
        if (
            last <= year
            || last > year + 300
            || (atoms.Touches(end + 2) && (atoms.IsDash(end + 2) || atoms.IsWord(end + 2)))
        )
            return default;
        return new Found(
            at,
            end + 2,
            new RangeForm(new PeriodForm(Period.Year(year)), new PeriodForm(Period.Year(last))),
            Year
        );
    }

    /// <summary>Four digits are a year, unless they count something, stand in a longer number, or lie far from our time without a preposition.</summary>
    private static bool IsLikely(Atoms atoms, int at, int end, int year)
    {
        if (atoms.IsApostrophe(at))
            return atoms.IsAny(
                at - 1,
                "in",
                "of",
                "since",
                "by",
                "from",
                "until",
                "early",
                "late",
                "and",
                "to",
                "spring",
                "summer",
                "fall",
                "autumn",
                "winter"
            );
        if (
            atoms.IsHyphen(at - 1)
            && atoms.Touches(at)
            && !atoms.IsAny(at - 2, "mid", "early", "late", "post", "pre", "fiscal", "since")
        )
            return false;
        if (atoms.Touches(at) && atoms.Is(at - 1, '/'))
            return false;
        if (
            atoms.IsAny(
                end,
                "people",
                "troops",
                "miles",
                "km",
                "meters",
                "metres",
                "feet",
                "men",
                "women",
                "soldiers",
                "tons",
                "tonnes",
                "hours",
                "dollars",
                "pounds",
                "shares",
                "GMT",
                "EST",
                "EDT",
                "points",
                "workers",
                "jobs",
                "employees",
                "residents",
                "marks",
                "yen",
                "francs",
                "guilders",
                "kilometers",
                "kilometres",
                "euros",
                "acres",
                "barrels"
            )
        )
            return false;
        if (
            atoms.IsHyphen(end)
            && atoms.Touches(end)
            && atoms.IsWord(end + 1)
            && atoms.Word(end + 1)?.Unit is null
            && year is < 1900 or > 2099
        )
            return false;
        var introduced = atoms.IsAny(
            at - 1,
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "before",
            "after",
            "during",
            "circa",
            "to",
            "and",
            "between",
            "early",
            "late",
            "through",
            "of",
            "for",
            "the"
        );
        return year is >= 1900 and < 2100
            || (
                introduced
                && year >= 1400
                && !atoms.IsAny(at - 1, "to", "and", "of", "for", "the")
                && !IsPlural(atoms, end)
            );
    }

    private static bool IsPlural(Atoms atoms, int at) =>
        atoms.IsWord(at)
        && !atoms.IsCapital(at)
        && atoms.Text(at) is [.., 's']
        && !atoms.IsAny(at, "was", "is", "as", "has", "his", "this");

    private static Found ReadFiscal(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (atoms.Is(start, "FY") || (atoms.IsWord(start) && atoms.Is(start, "FY")))
        {
            var number = atoms.IsApostrophe(start + 1) || atoms.IsHyphen(start + 1) ? start + 2 : start + 1;
            if (atoms.IsNumber(number) && atoms.Text(number).Length is 2 or 4)
                return Of(
                    at,
                    number + 1,
                    atoms.Text(number).Length == 2 ? Full(atoms.Digits(number)) : atoms.Digits(number)
                );
            return default;
        }
        if (!atoms.IsAny(start, "fiscal", "financial"))
            return default;
        var next = atoms.IsHyphen(start + 1) ? start + 2 : start + 1;
        var year = atoms.Is(next, "year") ? next + 1 : next;
        if (IsYear(atoms, year, out var value, out var end))
            return Of(year > next ? at : start, end, value);
        return default;

        Found Of(int first, int last, int number) =>
            number is >= 1900 and < 2200
                ? new Found(first, last, new PeriodForm(new Period(Grain.FiscalYear, number)), Fiscal)
                : default;
    }

    /// <summary>An ordinal in digits or words: "20th", "third", "twenty-first".</summary>
    public static bool IsOrdinal(Atoms atoms, int at, out int number, out int end)
    {
        (number, end) = (0, at + 1);
        if (atoms.IsNumber(at) && atoms.Touches(end) && atoms.IsAny(end, "st", "nd", "rd", "th"))
        {
            (number, end) = (atoms.Digits(at), end + 1);
            return number > 0;
        }
        return !atoms.IsNumber(at) && DateReader.IsDay(atoms, at, out number, out end);
    }
}
