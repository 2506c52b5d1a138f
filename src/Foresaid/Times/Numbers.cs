using System.Globalization;

namespace Foresaid.Times;

/// <summary>A number as written: its value and where it ends (the atom after its last).</summary>
internal readonly record struct Number(int End, decimal Value, bool Spelled);

/// <summary>Reads numbers in digits ("1,500", "2.5", "2 1/2") and in words ("twenty-four", "a hundred and six").</summary>
internal static class Numbers
{
    /// <summary>More words than any number in news has: the cap that keeps a chain of number words linear.</summary>
    private const int LongestSpelled = 24;

    public static bool TryRead(Atoms atoms, int at, out Number number) =>
        atoms.IsNumber(at) ? TryDigits(atoms, at, out number) : TrySpelled(atoms, at, out number);

    private static bool TryDigits(Atoms atoms, int at, out Number number)
    {
        number = default;
        if (atoms.Text(at).Length > 15)
            return false;
        var value = decimal.Parse(atoms.Text(at), NumberStyles.None, CultureInfo.InvariantCulture);
        var end = at + 1;
        for (var groups = 0; groups < 5 && atoms.Text(at).Length <= 3 && IsGroup(atoms, end); groups++, end += 2)
            value = value * 1000 + atoms.Digits(end + 1);
        if (atoms.Is(end, '.') && atoms.Touches(end) && atoms.IsNumber(end + 1) && atoms.Touches(end + 1))
        {
            if (atoms.Text(end + 1).Length > 9)
                return false;
            value += Scaled(atoms.Digits(end + 1), atoms.Text(end + 1).Length);
            end += 2;
        }
        if (Fraction(atoms, end) is var (after, part))
            (end, value) = (after, value + part);
        number = new Number(end, value, false);
        return true;
    }

    private static bool IsGroup(Atoms atoms, int at) =>
        atoms.Is(at, ',')
        && atoms.Touches(at)
        && atoms.IsNumber(at + 1)
        && atoms.Touches(at + 1)
        && atoms.Text(at + 1).Length == 3;

    private static decimal Scaled(int digits, int places)
    {
        decimal value = digits;
        for (var place = 0; place < places; place++)
            value /= 10;
        return value;
    }

    /// <summary>A vulgar fraction after a whole number: "1/2", "½".</summary>
    private static (int End, decimal Value)? Fraction(Atoms atoms, int at)
    {
        if (atoms.Is(at, '½'))
            return (at + 1, 0.5m);
        if (atoms.Is(at, '¼'))
            return (at + 1, 0.25m);
        if (atoms.Is(at, '¾'))
            return (at + 1, 0.75m);
        var spaced = atoms.IsHyphen(at) ? at + 1 : at;
        if (
            !atoms.IsNumber(spaced)
            || !atoms.Is(spaced + 1, '/')
            || !atoms.IsNumber(spaced + 2)
            || !atoms.Touches(spaced + 2)
        )
            return null;
        var (top, bottom) = (atoms.Digits(spaced), atoms.Digits(spaced + 2));
        return top > 0 && top < bottom && bottom <= 16 ? (spaced + 3, Math.Round((decimal)top / bottom, 4)) : null;
    }

    private static bool TrySpelled(Atoms atoms, int at, out Number number)
    {
        number = default;
        var article = (atoms.Is(at, "a") || atoms.Is(at, "an")) && atoms.Word(at + 1)?.Number >= 100;
        var (total, current) = (0m, article ? 1m : 0m);
        var end = article ? at + 1 : at;
        for (var read = 0; read < LongestSpelled; read++)
        {
            var next = read == 0 ? end : NextWord(atoms, end);
            if (atoms.Word(next)?.Number is not ({ } value and > 0) || !Fits(current, value, read == 0 && !article))
                break;
            if (value < 100)
                current += value;
            else if (value == 100)
                current *= 100;
            else
                (total, current) = (total + current * value, 0);
            end = next + 1;
            if (total > 1_000_000_000_000_000m)
                break;
        }
        number = new Number(end, total + current, true);
        return total + current > 0;
    }

    private static int NextWord(Atoms atoms, int at)
    {
        if (atoms.IsHyphen(at) && atoms.Touches(at) && atoms.Touches(at + 1))
            return at + 1;
        var hundreds = atoms.Word(at - 1)?.Number >= 100;
        return hundreds && atoms.Is(at, "and") ? at + 1 : at;
    }

    private static bool Fits(decimal current, long value, bool first) =>
        value switch
        {
            < 10 => first || (current % 10 == 0 && current % 100 != 10),
            < 20 => first || current % 100 == 0,
            < 100 => first || current % 100 == 0,
            100 => current is > 0 and < 100,
            _ => current > 0,
        };
}
