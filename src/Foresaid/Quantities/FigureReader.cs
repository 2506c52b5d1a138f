using Foresaid.Times;

namespace Foresaid.Quantities;

/// <summary>A figure with its currency sign or magnitude, before bounds and nouns are looked at.</summary>
/// <param name="End">Index of the atom after it.</param>
/// <param name="Open">"Dozens", "thousands": at least so many, and no upper end.</param>
/// <param name="Plain">Bare digits or a bare word, without comma, point, magnitude or sign: too weak to stand without a noun.</param>
internal readonly record struct Figure(int End, decimal Value, string? Currency, bool Open, bool Plain, bool Scaled);

/// <summary>Reads figures: "15,000", "$13bn", "2.5 million", "a dozen", "tens of thousands", "half a million".</summary>
internal static class FigureReader
{
    public static bool TryRead(Atoms atoms, int at, out Figure figure)
    {
        if (TryVague(atoms, at, out figure))
            return true;
        var start = Sign(atoms, at, out var currency);
        if (!Numbers.TryRead(atoms, start, out var number))
            return false;
        var (end, value, scaled) = (number.End, number.Value, false);
        if (
            IsOrdinal(atoms, end)
            || (number is { Spelled: true, Value: 1 } && !atoms.Is(start, "a") && UnitWords.Scale(atoms.Text(end)) == 0)
        )
            return false;
        var scale = UnitWords.Scale(atoms.Text(end));
        if (atoms.IsHyphen(end) && UnitWords.Scale(atoms.Text(end + 1)) >= 100)
            (scale, end) = (UnitWords.Scale(atoms.Text(end + 1)), end + 1);
        // A single letter is a magnitude only where it touches the figure: "$13m", "5k"; "5 m" is a length.
        var isTouching = atoms.Touches(end) && (currency is not null || atoms.Is(end, "k"));
        if (scale > 0 && (atoms.Text(end).Length > 1 || isTouching))
            (value, end, scaled) = (Times(value, scale), end + 1, true);
        var plain = currency is null && !scaled && !number.Spelled && end == start + 1;
        figure = new Figure(end, value, currency, false, plain || (number.Spelled && !scaled && value < 100), scaled);
        return true;
    }

    /// <summary>After "$", "US$", "C$", "USD ": where the figure begins.</summary>
    private static int Sign(Atoms atoms, int at, out string? currency)
    {
        currency = null;
        if (atoms.IsWord(at) && atoms.Is(at + 1, '$') && atoms.Touches(at + 1) && atoms.Text(at).Length <= 3)
        {
            currency = UnitWords.Currency(atoms.Text(at), '$');
            return at + 2;
        }
        if (atoms.Text(at) is [var sign] && UnitWords.Currency("", sign) is { } code)
        {
            currency = code;
            return at + 1;
        }
        if (
            atoms.Text(at) is { Length: 3 } letters
            && char.IsUpper(letters[2])
            && UnitWords.TryFind(letters, out var unit)
            && unit.Unit.AsSpan().SequenceEqual(letters)
            && atoms.IsNumber(at + 1)
        )
        {
            currency = unit.Unit;
            return at + 1;
        }
        return at;
    }

    private static decimal Times(decimal value, decimal scale) => value > 1_000_000_000_000m ? value : value * scale;

    private static bool IsOrdinal(Atoms atoms, int end) =>
        (atoms.Touches(end) && atoms.IsAny(end, "st", "nd", "rd", "th", "s"))
        || (atoms.IsHyphen(end) && atoms.Word(end + 1) is { Ordinal: > 0 });

    /// <summary>"dozens of", "hundreds of thousands", "a dozen", "half a million", "several hundred".</summary>
    private static bool TryVague(Atoms atoms, int at, out Figure figure)
    {
        figure = default;
        if (Many(atoms, at) is > 0 and var many)
        {
            var end = at + 1;
            if (many is 10 or 100 or 1000 && atoms.Is(end, "of") && Many(atoms, end + 1) is >= 1000 and var more)
                (many, end) = (many * more, end + 2);
            else if (many == 10)
                return false;
            figure = new Figure(end, many, null, true, false, true);
            return atoms.Is(end, "of") || many > 100;
        }
        if (atoms.Is(at, "half") && atoms.Is(at + 1, "a"))
        {
            var whole = atoms.Is(at + 2, "dozen") ? 12 : UnitWords.Scale(atoms.Text(at + 2));
            figure = new Figure(at + 3, whole / 2, null, false, false, true);
            return whole >= 12;
        }
        var few =
            atoms.Is(at, "several") ? at + 1
            : atoms.Is(at, "a") && atoms.Is(at + 1, "few") ? at + 2
            : 0;
        if (few > 0)
        {
            var unit = atoms.Is(few, "dozen") ? 12 : UnitWords.Scale(atoms.Text(few));
            figure = new Figure(few + 1, unit * 2, null, true, false, true);
            return unit >= 12 && atoms.Text(few).Length > 3;
        }
        var dozen = atoms.Is(at, "a") ? at + 1 : at;
        var count = 1m;
        if (dozen == at && Numbers.TryRead(atoms, at, out var number) && atoms.Is(number.End, "dozen"))
            (dozen, count) = (number.End, number.Value);
        if (!atoms.Is(dozen, "dozen") || (dozen == at && count == 1))
            return false;
        figure = new Figure(dozen + 1, count * 12, null, false, false, true);
        return true;
    }

    private static decimal Many(Atoms atoms, int at) =>
        atoms.Is(at, "dozens") ? 24
        : atoms.Is(at, "scores") && atoms.Is(at + 1, "of") ? 40
        : atoms.Is(at, "tens") ? 10
        : atoms.Is(at, "hundreds") ? 100
        : atoms.Is(at, "thousands") ? 1000
        : atoms.Is(at, "millions") ? 1_000_000
        : atoms.Is(at, "billions") ? 1_000_000_000
        : atoms.Is(at, "trillions") ? 1_000_000_000_000
        : 0;
}
