using Foresaid.Times;

namespace Foresaid.Quantities;

/// <summary>Reads one quantity at one place: bound, figure or range of figures, unit or counted noun.</summary>
internal sealed class QuantityReader(Atoms atoms, NounFinder nouns)
{
    /// <param name="End">The atom after it; when nothing was read, how far nothing can begin.</param>
    public readonly record struct Read(int End, decimal? Low, decimal? High, string? Unit, bool Approximate);

    private readonly record struct Parts(Bound Bound, Figure Low, Figure High, int End);

    /// <param name="limit">The atom where a time expression begins: nothing reaches into it.</param>
    public bool TryRead(int at, int limit, out Read read)
    {
        read = default;
        if (
            !atoms.IsWord(at)
            && !atoms.IsNumber(at)
            && UnitWords.Currency("", atoms.Text(at) is [var sign] ? sign : ' ') is null
        )
            return false;
        var (bound, start) = BoundReader.Read(atoms, at);
        var between = start == at && (atoms.Is(at, "between") || atoms.Is(at, "from")) ? at + 1 : start;
        if (!FigureReader.TryRead(atoms, between, out var figure))
            return false;
        if (start == at && IsName(between, figure))
        {
            read = read with { End = figure.End };
            return false;
        }
        var parts = Range(new Parts(bound, figure, figure, figure.End), between > start);
        if ((between > start && parts.End == figure.End) || parts.End > limit)
            return false;
        return Unit(parts, limit, out read);
    }

    /// <summary>"7,000 to 8,000", "$3 million to $4 million", "50-60", "between 5 and 6".</summary>
    private Parts Range(Parts parts, bool between)
    {
        var end = parts.End;
        // "Five percent to seven percent": the unit may stand twice.
        var joint = UnitWords.TryFind(atoms.Text(end), out var unit) && unit.Unit == "%" ? end + 1 : end;
        var joined = between
            ? atoms.IsAny(joint, "and", "to")
            : atoms.Is(joint, "to") || (atoms.IsDash(joint) && atoms.Touches(joint) && atoms.Touches(joint + 1));
        if (!joined || !FigureReader.TryRead(atoms, joint + 1, out var high))
            return parts;
        var low = parts.Low;
        if (high.Scaled && !low.Scaled && low.Value < 1000 && high.Value >= 1000)
            low = low with { Value = low.Value * ScaleOf(high.Value), Currency = low.Currency ?? high.Currency };
        return high.Value > low.Value ? new Parts(parts.Bound, low with { Plain = false }, high, high.End) : parts;
    }

    private static decimal ScaleOf(decimal value) =>
        value >= 1_000_000_000_000 ? 1_000_000_000_000
        : value >= 1_000_000_000 ? 1_000_000_000
        : value >= 1_000_000 ? 1_000_000
        : 1000;

    private bool Unit(Parts parts, int limit, out Read read)
    {
        var end = parts.End;
        read = new Read(end, null, null, null, false);
        var hyphen = atoms.IsHyphen(end) && atoms.Touches(end) && atoms.Touches(end + 1) && atoms.IsWord(end + 1);
        var word = hyphen ? end + 1 : end;
        if (atoms.Word(word)?.Unit is not null || IsAge(word) || IsScore(parts))
            return false;
        if (parts.High.Currency is { } currency)
        {
            var per = atoms.Is(end, "dollars") ? end + 1 : end;
            read = Of(parts, per, currency, 1);
            return true;
        }
        if (Measure(word, out var unit, out var after) && after <= limit)
        {
            read = Of(parts, after, unit.Unit, unit.Factor);
            return true;
        }
        if (hyphen)
            return Compound(parts, word, out read);
        var noun = nouns.After(end);
        if (noun >= 0 && noun < limit)
        {
            read = Of(parts, noun + 1, atoms.Text(noun).ToString(), 1);
            return true;
        }
        // Without a noun the figure must show by itself that it counts: a bound, a magnitude, a comma.
        read = Of(parts, end, null, 1);
        return parts.Bound is Bound.AtLeast or Bound.AtMost
            || !parts.High.Plain
            || (parts.Bound == Bound.About && parts.High.Value >= 10);
    }

    /// <summary>A unit of measure, share or money after the figure, in one or several words.</summary>
    private bool Measure(int at, out UnitWord unit, out int end)
    {
        end = at + 1;
        if (atoms.Is(at, "per") && atoms.Is(at + 1, "cent"))
            return UnitWords.TryFind("%", out unit) && (end = at + 2) > at;
        if (atoms.IsAny(at, "percentage", "basis") && atoms.Is(at + 1, "points"))
        {
            (unit, end) = (new UnitWord(atoms.Is(at, "basis") ? "basis points" : "percentage points", 1), at + 2);
            return true;
        }
        if (atoms.IsAny(at, "degrees", "°"))
            return Degrees(at, out unit, out end);
        if (
            atoms.IsAny(at, "square", "cubic")
            && UnitWords.TryFind(atoms.Text(at + 1), out var length)
            && length.Unit is "m" or "km" or "cm"
        )
        {
            var power = atoms.Is(at, "square") ? 2 : 3;
            unit = new UnitWord(
                length.Unit + (power == 2 ? "²" : "³"),
                power == 2 ? length.Factor * length.Factor : length.Factor * length.Factor * length.Factor
            );
            end = at + 2;
            return true;
        }
        if (!UnitWords.TryFind(atoms.Text(at), out unit))
            return false;
        if (atoms.IsAny(at, "pound", "pounds") && atoms.Is(at + 1, "of"))
            unit = new UnitWord("kg", 0.45359237m);
        // A single letter or "won" after a space is hardly a unit.
        return atoms.Is(at, '%') || atoms.Text(at).Length > 1;
    }

    private bool Degrees(int at, out UnitWord unit, out int end)
    {
        unit = new UnitWord(atoms.IsAny(at + 1, "Fahrenheit", "F") ? "°F" : "°C", 1);
        end = atoms.IsAny(at + 1, "Fahrenheit", "F", "Celsius", "C", "centigrade") ? at + 2 : at + 1;
        return true;
    }

    /// <summary>"5,000-strong", "15-member", "four-party": a count in a compound.</summary>
    private bool Compound(Parts parts, int word, out Read read)
    {
        read = Of(parts, word + 1, null, 1);
        if (atoms.Is(word, "strong"))
            return true;
        if (
            !atoms.IsAny(
                word,
                "member",
                "person",
                "man",
                "seat",
                "nation",
                "country",
                "party",
                "page",
                "bed",
                "room",
                "story",
                "seater"
            )
        )
            return false;
        read = read with
        {
            Unit =
                atoms.Is(word, "man") ? "men"
                : atoms.Is(word, "person") ? "people"
                : Plural(atoms.Text(word)),
        };
        return true;
    }

    private static string Plural(ReadOnlySpan<char> word) =>
        word[^1] == 'y' ? string.Concat(word[..^1], "ies") : string.Concat(word, "s");

    private static Read Of(Parts parts, int end, string? unit, decimal factor)
    {
        decimal? low = parts.Low.Value * factor;
        decimal? high = parts.High.Value * factor;
        if (parts.Bound == Bound.AtLeast || parts.Low.Open)
            high = null;
        else if (parts.Bound == Bound.AtMost)
            low = null;
        return new Read(end, low, high, unit, parts.Bound == Bound.About || parts.Low.Open);
    }

    private bool IsAge(int at) =>
        atoms.IsAny(at, "year", "years", "month", "old")
        || (atoms.IsHyphen(at) && atoms.IsAny(at + 1, "year", "month", "old"));

    /// <summary>"8-1", "51-49": a score or a vote.</summary>
    private bool IsScore(Parts parts) =>
        parts.Low.Plain
        && atoms.IsDash(parts.End)
        && atoms.Touches(parts.End)
        && atoms.IsNumber(parts.End + 1)
        && atoms.Touches(parts.End + 1);

    /// <summary>"Flight 103", "No. 5", "Resolution 425", "38 North", "aged 44", ", 44,": a name or an age with a number.</summary>
    private bool IsName(int at, Figure figure)
    {
        if (!atoms.IsNumber(at))
            return atoms.Is(at - 1, "no") && atoms.Is(at, "one");
        if (
            atoms.Touches(at)
            && (
                atoms.IsHyphen(at - 1)
                || atoms.IsWord(at - 1)
                || atoms.Is(at - 1, '/')
                || atoms.Is(at - 1, '#')
                || atoms.Is(at - 1, ':')
            )
        )
            return true;
        if (figure.Currency is not null || !figure.Plain)
            return false;
        if (
            atoms.IsAny(at - 1, "aged", "age", "number", "no", "article", "section", "chapter", "page", "room", "room")
            || (atoms.Is(at - 1, '.') && atoms.Is(at - 2, "No"))
        )
            return true;
        var age =
            atoms.Is(at - 1, ',') && (atoms.Is(figure.End, ',') || atoms.Is(figure.End, '.')) && !atoms.Touches(at);
        var capital =
            atoms.IsCapital(at - 1)
            && at > 1
            && !atoms[at - 1].Breaks
            && !atoms.Is(at - 2, '.')
            && atoms.Text(at - 1).Length > 1;
        return age
            || capital
            || (
                atoms.IsCapital(figure.End)
                && !atoms.IsCapital(figure.End + 1)
                && atoms.Word(figure.End) is null
                && figure.Value < 100
                && nouns.After(figure.End) < 0
            );
    }
}
