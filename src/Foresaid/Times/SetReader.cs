using System.Globalization;

namespace Foresaid.Times;

/// <summary>Reads how often: "annually", "every five years", "each July", "twice a day".</summary>
internal static class SetReader
{
    private static readonly RuleId Adverb = new("times.set-adverb");
    private static readonly RuleId Every = new("times.set-every");
    private static readonly RuleId Rate = new("times.set-rate");

    public static Found Read(Atoms atoms, int at)
    {
        var found = ReadAdverb(atoms, at);
        found = Found.Longer(found, ReadEvery(atoms, at));
        return Found.Longer(found, ReadRate(atoms, at));
    }

    private static Found ReadAdverb(Atoms atoms, int at)
    {
        var value =
            atoms.Is(at, "daily") || atoms.Is(at, "nightly") ? "P1D"
            : atoms.Is(at, "weekly") ? "P1W"
            : atoms.Is(at, "monthly") ? "P1M"
            : atoms.IsAny(at, "annually", "yearly") ? "P1Y"
            : atoms.Is(at, "hourly") ? "PT1H"
            : null;
        if (value is not null)
            return atoms.IsCapital(at) && !atoms[at].Breaks && !atoms.Is(at - 1, '.')
                ? default
                : new Found(at, at + 1, new SetForm(value), Adverb);
        // "On Mondays".
        return atoms.Word(at) is { Weekday: > 0 } word && word.Text.EndsWith("days", StringComparison.Ordinal)
            ? new Found(at, at + 1, new SetForm(Week(word.Weekday)), Adverb)
            : default;
    }

    private static string Week(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");

    private static Found ReadEvery(Atoms atoms, int at)
    {
        if (!atoms.IsAny(at, "every", "each"))
            return default;
        var next = at + 1;
        var count = 1m;
        if (atoms.Is(next, "other"))
            (count, next) = (2, next + 1);
        else if (atoms.Is(next, "few"))
            (count, next) = (0, next + 1);
        else if (atoms.Is(at, "every") && Numbers.TryRead(atoms, next, out var number))
            (count, next) = (number.Value, number.End);
        if (atoms.Word(next) is not { } word)
            return default;
        if (word.Unit is { } unit && unit != Grain.Second)
            return new Found(
                at,
                next + 1,
                new SetForm(
                    unit == Grain.Weekend ? "XXXX-WXX-WE"
                    : unit == Grain.Quarter && count == 1 ? "P1Q"
                    : Lengths.Value(unit, count > 0 ? count : null)
                ),
                Every
            );
        if (count != 1)
            return default;
        var value =
            word.Weekday > 0 && !word.Short ? Week(word.Weekday)
            : word.Season >= 0 ? "XXXX-" + Period.SeasonLetters(word.Season)
            : word.Part != DayPart.None ? "XXXX-XX-XX" + ClockReader.Letters(word.Part)
            : DateReader.IsMonth(atoms, next, out var month, out _)
                ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}")
            : null;
        return value is null ? default : new Found(at, next + 1, new SetForm(value), Every);
    }

    /// <summary>"a year" after a number, a plural or "twice": a rate, not a length.</summary>
    private static Found ReadRate(Atoms atoms, int at)
    {
        if (
            !atoms.IsAny(at, "a", "per")
            || atoms.Word(at + 1) is not { Unit: { } unit, Plural: false }
            || unit is Grain.Second or Grain.Weekend
        )
            return default;
        if (
            atoms.IsAny(at + 2, "ago", "earlier", "later", "before", "after", "from", "or", "and")
            || atoms.IsHyphen(at + 2)
        )
            return default;
        return atoms.Is(at, "per") || IsCounted(atoms, at - 1)
            ? new Found(at, at + 2, new SetForm(Lengths.Value(unit, 1)), Rate)
            : default;
    }

    private static bool IsCounted(Atoms atoms, int at) =>
        atoms.IsNumber(at)
        || atoms.IsAny(at, "once", "twice", "times", "million", "billion", "percent", "people", "dozen")
        || (
            atoms.IsWord(at)
            && !atoms.IsCapital(at)
            && atoms.Text(at) is [_, _, .., 's']
            && !atoms.IsAny(
                at,
                "was",
                "has",
                "is",
                "lasts",
                "takes",
                "as",
                "this",
                "less",
                "across",
                "its",
                "his",
                "plus",
                "us",
                "needs",
                "gives"
            )
        );
}
