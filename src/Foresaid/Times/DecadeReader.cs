namespace Foresaid.Times;

/// <summary>Reads decades and centuries: "the 1980s", "the '80s", "the nineties", "the 20th century".</summary>
internal static class DecadeReader
{
    private static readonly RuleId Decade = new("times.decade");
    private static readonly RuleId Century = new("times.century");

    public static Found Read(Atoms atoms, int at) => Found.Longer(ReadDecade(atoms, at), ReadCentury(atoms, at));

    private static Found ReadDecade(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        var apostrophe = atoms.IsApostrophe(start) && atoms.Touches(start + 1);
        var number = apostrophe ? start + 1 : start;
        if (atoms.IsNumber(number) && atoms.Text(number) is [.., '0'] digits)
        {
            var end = atoms.IsApostrophe(number + 1) && atoms.Touches(number + 1) ? number + 2 : number + 1;
            if (!atoms.Is(end, "s") || !atoms.Touches(end) || digits.Length is not (2 or 4))
                return default;
            if (digits.Length == 2 && !apostrophe && !(start > at && digits[0] >= '2'))
                return default;
            var year = digits.Length == 4 ? atoms.Digits(number) : Years.Full(atoms.Digits(number));
            return year is >= 1000 and < 2200
                ? new Found(at, end + 1, new PeriodForm(new Period(Grain.Decade, year / 10)), Decade)
                : default;
        }
        if (start > at && DecadeOf(atoms, start) is >= 5 and var alone)
            return new Found(at, start + 1, new PeriodForm(new Period(Grain.Decade, 190 + alone)), Decade);
        if (atoms.Word(start) is not { Number: 19 or 18 or 17 } century)
            return default;
        var tens = atoms.IsHyphen(start + 1) ? start + 2 : start + 1;
        return DecadeOf(atoms, tens) is { } named
            ? new Found(
                at,
                tens + 1,
                new PeriodForm(new Period(Grain.Decade, (int)century.Number * 10 + named)),
                Decade
            )
            : default;
    }

    /// <summary>2 for "twenties" to 9 for "nineties".</summary>
    private static int? DecadeOf(Atoms atoms, int at) =>
        atoms.Is(at, "twenties") ? 2
        : atoms.Is(at, "thirties") ? 3
        : atoms.Is(at, "forties") ? 4
        : atoms.Is(at, "fifties") ? 5
        : atoms.Is(at, "sixties") ? 6
        : atoms.Is(at, "seventies") ? 7
        : atoms.Is(at, "eighties") ? 8
        : atoms.Is(at, "nineties") ? 9
        : null;

    private static Found ReadCentury(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (!Years.IsOrdinal(atoms, start, out var number, out var end) || number is < 2 or > 30)
            return default;
        end = atoms.IsHyphen(end) ? end + 1 : end;
        return atoms.Is(end, "century")
            ? new Found(at, end + 1, new PeriodForm(new Period(Grain.Century, number - 1)), Century)
            : default;
    }
}
