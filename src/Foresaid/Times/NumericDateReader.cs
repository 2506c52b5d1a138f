namespace Foresaid.Times;

/// <summary>Reads dates in digits: ISO 8601, and day, month and year parted by slashes, hyphens or full stops.</summary>
internal static class NumericDateReader
{
    private static readonly RuleId Iso = new("times.iso-date");
    private static readonly RuleId Numeric = new("times.numeric-date");

    public static Found Read(Atoms atoms, int at)
    {
        if (
            !atoms.IsNumber(at)
            || (atoms.Touches(at) && (atoms.IsDash(at - 1) || atoms.Is(at - 1, '/') || atoms.Is(at - 1, '.')))
        )
            return default;
        var mark =
            atoms.Is(at + 1, '/') ? '/'
            : atoms.Is(at + 1, '-') ? '-'
            : atoms.Is(at + 1, '.') ? '.'
            : '\0';
        if (mark == '\0' || !IsNext(atoms, at + 1) || !IsNext(atoms, at + 2) || !atoms.IsNumber(at + 2))
            return default;
        if (!atoms.Is(at + 3, mark) || !IsNext(atoms, at + 3) || !atoms.IsNumber(at + 4) || !IsNext(atoms, at + 4))
            return ReadTwo(atoms, at, mark);
        if (atoms.Is(at + 5, mark) && atoms.IsNumber(at + 6) && IsNext(atoms, at + 6))
            return default;
        var (first, second, third) = (atoms.Digits(at), atoms.Digits(at + 2), atoms.Digits(at + 4));
        if (atoms.Text(at).Length == 4)
            return Of(atoms, at, first, second, third, Iso);
        if (
            atoms.Text(at + 4).Length is not (4 or 2)
            || atoms.Text(at).Length > 2
            || (mark == '.' && atoms.Text(at + 4).Length != 4)
        )
            return default;
        var year = atoms.Text(at + 4).Length == 4 ? third : third + (third < 50 ? 2000 : 1900);
        // A slash is mostly American, month first; a hyphen or a full stop is not. A number over twelve decides.
        var monthFirst = second > 12 || (mark == '/' && first <= 12);
        return monthFirst ? Of(atoms, at, year, first, second, Numeric) : Of(atoms, at, year, second, first, Numeric);
    }

    private static Found ReadTwo(Atoms atoms, int at, char mark)
    {
        if (atoms.Touches(at + 3) && (atoms.Is(at + 3, mark) || atoms.IsWord(at + 3)))
            return default;
        var (first, second) = (atoms.Digits(at), atoms.Digits(at + 2));
        // The one attack that is named by its date alone.
        if (mark == '/' && first == 9 && second == 11 && atoms.Text(at + 2).Length == 2)
            return new Found(at, at + 3, new PeriodForm(Period.Day(new DateOnly(2001, 9, 11))), Numeric);
        return
            mark == '-'
            && first is >= 1900 and < 2100
            && atoms.Text(at + 2).Length == 2
            && second is >= 1 and <= 12
            && second <= first % 100
            ? new Found(at, at + 3, new PeriodForm(Period.Month(first, second)), Iso)
            : default;
    }

    private static bool IsNext(Atoms atoms, int at) => atoms.Touches(at);

    private static Found Of(Atoms atoms, int at, int year, int month, int day, RuleId rule) =>
        Calendar.Day(year, month, day) is { } exact && !(atoms.Touches(at + 5) && atoms.IsNumber(at + 5))
            ? new Found(at, at + 5, new PeriodForm(Period.Day(exact)), rule)
            : default;
}
