namespace Foresaid.Times;

/// <summary>Reads lengths of time and what is counted with them: "nearly one year", "five-year", "two weeks ago", "a day later".</summary>
internal static class DurationReader
{
    private static readonly RuleId Length = new("times.duration");
    private static readonly RuleId Anchored = new("times.anchored-duration");
    private static readonly RuleId Offset = new("times.offset");
    private static readonly RuleId VagueLength = new("times.vague-duration");

    public static Found Read(Atoms atoms, int at)
    {
        var mod = Modifier(atoms, at, out var start);
        var found = ReadLength(atoms, at, start, mod);
        return found.IsNone && start > at ? default : found;
    }

    /// <summary>The TIMEX3 mod of "nearly", "about", "more than" ..., and where the length after it begins.</summary>
    private static string? Modifier(Atoms atoms, int at, out int end)
    {
        end = at + 1;
        if (atoms.IsAny(at, "nearly", "almost"))
            return "LESS_THAN";
        if (atoms.IsAny(at, "about", "around", "roughly", "approximately", "some"))
            return "APPROX";
        if (atoms.IsAny(at, "over", "exceeding"))
            return IsExact(atoms, at + 1) ? "MORE_THAN" : Plain(at, out end);
        if (atoms.Is(at, "under"))
            return IsExact(atoms, at + 1) ? "LESS_THAN" : Plain(at, out end);
        end = at + 2;
        if (atoms.IsAny(at, "more", "longer") && atoms.Is(at + 1, "than"))
            return "MORE_THAN";
        if (atoms.IsAny(at, "less", "fewer", "shorter") && atoms.Is(at + 1, "than"))
            return "LESS_THAN";
        if (atoms.Is(at, "at") && atoms.Is(at + 1, "least"))
            return "EQUAL_OR_MORE";
        if ((atoms.Is(at, "at") && atoms.Is(at + 1, "most")) || (atoms.Is(at, "up") && atoms.Is(at + 1, "to")))
            return "EQUAL_OR_LESS";
        end = at + 3;
        if (atoms.Is(at, "no") && atoms.Is(at + 2, "than"))
            return atoms.IsAny(at + 1, "more", "longer") ? "EQUAL_OR_LESS"
                : atoms.IsAny(at + 1, "less", "fewer") ? "EQUAL_OR_MORE"
                : Plain(at, out end);
        return Plain(at, out end);
    }

    private static string? Plain(int at, out int end)
    {
        end = at;
        return null;
    }

    private static bool IsExact(Atoms atoms, int at) =>
        Numbers.TryRead(atoms, at, out _) || (atoms.IsAny(at, "a", "an") && atoms.Word(at + 1) is { Unit: not null });

    private static Found ReadLength(Atoms atoms, int first, int at, string? mod)
    {
        var (start, side) = Side(atoms, at);
        // "The past nearly one year": the modifier may stand inside.
        if (start > at && mod is null)
            mod = Modifier(atoms, start, out start);
        var counted = Count(atoms, start, side.Definite, out var low, out var high, out var end, out var vague);
        if (!counted || !IsUnit(atoms, end, out var unit, out var hyphen, out var after))
            return default;
        if (hyphen && (start > at || vague))
            return default;
        if (IsFraction(atoms, end, after, hyphen, unit) || !IsCountable(atoms, after, high, side.Direction, hyphen))
            return default;
        if (
            vague
            && side.Definite
            && side.Direction == 0
            && atoms.IsAny(after, "before", "after", "that", "since", "leading")
        )
            return default;
        if (IsAge(atoms, after, hyphen))
            return default;
        if (side is { Definite: true, Direction: 0 } && vague && atoms.Is(after, "ahead"))
            return new Found(first, after + 1, new DurationForm(unit, null, null, 1, mod), Anchored);
        if (atoms.Is(after, "and") && atoms.Is(after + 1, "a") && atoms.Is(after + 2, "half"))
            (high, after) = (high + 0.5m, after + 3);
        else if (atoms.Is(after, "or") && atoms.Is(after + 1, "so"))
            (mod, after) = ("APPROX", after + 2);
        else if (atoms.Is(after, "or") && atoms.Is(after + 1, "two"))
            (mod, high, after) = ("APPROX", null, after + 2);
        else if (atoms.Is(after, "or") && atoms.IsAny(after + 1, "more", "longer"))
            (mod, after) = ("EQUAL_OR_MORE", after + 2);
        if (vague)
            mod ??= atoms.Is(end - 2, "couple") || atoms.Is(end - 1, "couple") ? "APPROX" : null;
        return WithDirection(atoms, new(first, after, unit, low, high, side.Direction, mod, hyphen));
    }

    private readonly record struct Reading(
        int First,
        int End,
        Grain Unit,
        decimal? Low,
        decimal? High,
        int Side,
        string? Mod,
        bool Hyphen
    );

    private static Found WithDirection(Atoms atoms, Reading read)
    {
        var (end, count) = (read.End, read.High ?? read.Low);
        if (read.Side == 0 && !read.Hyphen)
        {
            if (atoms.Is(end, "ago"))
                return Of(end + 1, -1, false);
            if (
                atoms.Is(end, "earlier")
                || (atoms.Is(end, "before") && !atoms.IsWord(end + 1) && !atoms.IsNumber(end + 1))
            )
                return Of(end + 1, -1, true);
            if (atoms.Is(end, "later"))
                return Of(end + 1, 1, true);
            if (atoms.Is(end, "hence"))
                return Of(end + 1, 1, false);
            if (atoms.Is(end, "from") && atoms.IsAny(end + 1, "now", "today"))
                return Of(end + 2, 1, false);
        }
        var form = new DurationForm(read.Unit, read.Low, read.High, read.Side, read.Mod);
        return new Found(read.First, end, form, read.Side != 0 ? Anchored : Length);

        Found Of(int last, int sign, bool fromFocus) =>
            new(read.First, last, new OffsetForm(read.Unit, count, sign, fromFocus, read.Mod), Offset);
    }

    private readonly record struct Facing(int Direction, bool Definite);

    /// <summary>"the past", "the next", "recent", "coming", "its first": where the length lies, seen from the anchor.</summary>
    private static (int Start, Facing Side) Side(Atoms atoms, int at)
    {
        var start = atoms.IsAny(at, "the", "these", "those") ? at + 1 : at;
        var definite = start > at;
        if (atoms.Is(start, "last") && !definite && IsVerb(atoms, start))
            return (at, default);
        if (atoms.IsAny(start, "past", "last", "recent", "previous", "preceding"))
            return (start + 1, new(-1, true));
        if (atoms.IsAny(start, "next", "coming", "upcoming", "following", "future", "ensuing"))
            return (start + 1, new(1, true));
        if (definite && (atoms.IsAny(start, "first", "final", "intervening", "remaining", "opening", "entire", "full")))
            return (start + 1, new(0, true));
        if (atoms.Is(at, "this") && atoms.IsAny(at + 1, "past", "last"))
            return (at + 2, new(-1, true));
        return (start, new(0, definite));
    }

    /// <summary>"Will last three days", "talks that last a week": the verb, not the days gone by.</summary>
    private static bool IsVerb(Atoms atoms, int at) =>
        atoms.Continues(at)
        && (
            atoms.IsAny(at - 1, "will", "would", "to", "may", "might", "can", "could", "should", "must", "shall", "ll")
            || atoms.IsAny(at - 1, "not", "cannot", "only", "likely", "probably", "usually", "typically", "normally")
            || atoms.IsAny(at - 1, "that", "which", "they", "does", "did", "do")
            || Modifier(atoms, at + 1, out _) is not null
        );

    /// <summary>How many: a number, a range of numbers, "a", "several", or nothing before a plural.</summary>
    private static bool Count(
        Atoms atoms,
        int at,
        bool definite,
        out decimal? low,
        out decimal? high,
        out int end,
        out bool vague
    )
    {
        (low, high, end, vague) = (null, null, at, false);
        if (atoms.IsAny(at, "half") && atoms.IsAny(at + 1, "a", "an") && atoms.Word(at + 2)?.Unit is not null)
            return Set(0.5m, at + 2, out high, out end);
        if (Numbers.TryRead(atoms, at, out var number))
        {
            (high, end) = (number.Value, number.End);
            var joined = atoms.IsAny(end, "to", "or") || (atoms.IsDash(end) && atoms.IsNumber(end + 1));
            if (joined && Numbers.TryRead(atoms, end + 1, out var second) && second.Value > number.Value)
                (low, high, end) = (number.Value, second.Value, second.End);
            if (atoms.Is(end, "and") && atoms.Is(end + 1, "a") && atoms.Is(end + 2, "half"))
                (high, end) = (high + 0.5m, end + 3);
            if (
                atoms.IsAny(
                    end,
                    "more",
                    "additional",
                    "full",
                    "straight",
                    "consecutive",
                    "successive",
                    "short",
                    "long",
                    "solid"
                ) && atoms.Word(end + 1)?.Unit is not null
            )
                end++;
            return true;
        }
        vague = true;
        var start = atoms.Is(at, "a") ? at + 1 : at;
        if (atoms.Is(start, "couple") && (definite || start > at))
            return Set(2, atoms.Is(start + 1, "of") ? start + 2 : start + 1, out high, out end);
        if (atoms.Is(start, "few") || (start == at && atoms.IsAny(at, "several", "many", "numerous", "countless")))
            return Set(null, start + 1, out high, out end);
        if (atoms.IsAny(at, "a", "an", "another") && atoms.Word(at + 1)?.Unit is not null)
        {
            vague = false;
            return Set(1, at + 1, out high, out end);
        }
        if (
            atoms.IsAny(at, "a", "an", "another")
            && atoms.IsAny(at + 1, "additional", "further", "full", "whole", "entire", "mere")
            && atoms.Word(at + 2)?.Unit is not null
        )
            return Set(1, at + 2, out high, out end);
        if (!definite || atoms.Word(at) is not { Unit: not null } unit)
            return false;
        if (
            !unit.Plural
            && atoms.IsAny(
                at - 1,
                "the",
                "first",
                "final",
                "entire",
                "full",
                "intervening",
                "remaining",
                "opening",
                "recent",
                "future",
                "previous",
                "preceding",
                "following",
                "upcoming"
            )
        )
            return false;
        return Set(unit.Plural ? null : 1, at, out high, out end);

        static bool Set(decimal? value, int after, out decimal? count, out int last)
        {
            (count, last) = (value, after);
            return true;
        }
    }

    private static bool IsUnit(Atoms atoms, int at, out Grain unit, out bool hyphen, out int end)
    {
        hyphen = atoms.IsHyphen(at) && atoms.Touches(at) && atoms.Touches(at + 1);
        var word = hyphen ? at + 1 : at;
        (unit, end) = (default, word + 1);
        if (
            atoms.Word(word) is not { Unit: { } grain } found
            || (grain == Grain.Weekend && hyphen)
            || IsCompound(atoms, end, hyphen)
        )
            return false;
        // "A second" is mostly an ordinal, "min" and "sec" need their number in digits.
        if (
            grain is Grain.Second or Grain.Minute
            && !found.Plural
            && !atoms.IsNumber(at - 1)
            && (found.Text.Length < 4 || atoms.IsAny(at - 1, "a", "the") && grain == Grain.Second)
        )
            return false;
        unit = grain;
        return true;
    }

    /// <summary>"a year-earlier loss", "a year-end deal": the unit belongs to what follows.</summary>
    private static bool IsCompound(Atoms atoms, int end, bool hyphen) =>
        !hyphen && atoms.IsHyphen(end) && atoms.Touches(end) && atoms.Touches(end + 1) && atoms.IsWord(end + 1);

    /// <summary>"three-quarters of", "more than a quarter of": a share, no length.</summary>
    private static bool IsFraction(Atoms atoms, int end, int after, bool hyphen, Grain unit) =>
        unit == Grain.Quarter
        && ((hyphen && atoms.Word(after - 1)!.Plural) || (!hyphen && atoms.Is(end - 1, "a") && atoms.Is(after, "of")));

    /// <summary>A singular unit after more than one stands only before a noun: "a five year low".</summary>
    private static bool IsCountable(Atoms atoms, int after, decimal? high, int direction, bool hyphen) =>
        hyphen
        || direction != 0
        || atoms.Word(after - 1)!.Plural
        || high is null or <= 1.9m
        || (high < 1000 && atoms.IsWord(after) && !atoms.IsCapital(after) && atoms.Word(after) is null);

    /// <summary>"8-year-old", "52 years old", "six years of age": an age, no length of time.</summary>
    private static bool IsAge(Atoms atoms, int end, bool hyphen) =>
        (hyphen && atoms.IsHyphen(end) && atoms.IsAny(end + 1, "old", "olds"))
        || atoms.Is(end, "old")
        || (atoms.Is(end, "of") && atoms.Is(end + 1, "age"));

    /// <summary>"for years", "decades ago", "within days": a length without a number.</summary>
    public static Found ReadVague(Atoms atoms, int at)
    {
        if (atoms.Word(at) is not { Unit: { } unit, Plural: true } || unit is Grain.Second or Grain.Weekend)
            return default;
        if (atoms.IsHyphen(at + 1) && atoms.Is(at + 2, "long"))
            return new Found(at, at + 3, new DurationForm(unit, null, null, 0, null), VagueLength);
        if (atoms.Is(at + 1, "ago"))
            return new Found(at, at + 2, new OffsetForm(unit, null, -1, false, null), Offset);
        if (atoms.IsAny(at + 1, "earlier", "later"))
            return new Found(
                at,
                at + 2,
                new OffsetForm(unit, null, atoms.Is(at + 1, "later") ? 1 : -1, true, null),
                Offset
            );
        if (atoms.Is(at + 1, "old"))
            return default;
        if (atoms.Is(at + 1, "ahead") || (atoms.Is(at + 1, "to") && atoms.Is(at + 2, "come")))
        {
            var last = atoms.Is(at + 1, "to") ? at + 3 : at + 2;
            return new Found(at, last, new DurationForm(unit, null, null, 1, null), VagueLength);
        }
        var introduced =
            atoms.IsAny(
                at - 1,
                "for",
                "in",
                "within",
                "over",
                "after",
                "into",
                "took",
                "take",
                "takes",
                "lasted",
                "spent",
                "through",
                "many"
            ) || atoms.IsAny(at + 1, "before", "after");
        if (!introduced)
            return default;
        var side = atoms.Is(at - 1, "within") ? 1 : 0;
        var end = atoms.Is(at + 1, "or") && atoms.Word(at + 2) is { Unit: not null, Plural: true } ? at + 3 : at + 1;
        return new Found(
            at,
            end,
            new DurationForm(unit, null, null, side, end > at + 1 ? "APPROX" : null),
            VagueLength
        );
    }

    /// <summary>"day-long", "yearlong".</summary>
    public static Found ReadLong(Atoms atoms, int at)
    {
        if (atoms.Word(at) is { Unit: { } unit, Plural: false } && atoms.IsHyphen(at + 1) && atoms.Is(at + 2, "long"))
            return new Found(at, at + 3, new DurationForm(unit, null, 1, 0, null), Length);
        var grain =
            atoms.Is(at, "daylong") ? Grain.Day
            : atoms.Is(at, "weeklong") ? Grain.Week
            : atoms.Is(at, "monthlong") ? Grain.Month
            : atoms.Is(at, "yearlong") ? Grain.Year
            : (Grain?)null;
        return grain is { } whole ? new Found(at, at + 1, new DurationForm(whole, null, 1, 0, null), Length) : default;
    }
}
