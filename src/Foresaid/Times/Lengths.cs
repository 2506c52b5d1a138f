using System.Globalization;

namespace Foresaid.Times;

/// <summary>A length of time, exact or vague, perhaps one that is reckoned from the anchor ("the next two weeks").</summary>
/// <param name="Low">How many units at least; null for "several".</param>
/// <param name="Side">1 when it lies ahead of the anchor, -1 behind it, 0 when it is only a length.</param>
internal sealed record DurationForm(
    Grain Unit,
    decimal? Low,
    decimal? High,
    int Side,
    string? Mod,
    string? Exact = null
) : TimeForm
{
    public override TimeType Type => TimeType.Duration;

    public override Meaning Resolve(TimeContext context)
    {
        var bare = new Meaning(Exact ?? Lengths.Value(Unit, High ?? Low), Mod: Mod);
        return Side == 0 || context.Anchor is not { } anchor ? bare : Beside(bare, anchor);
    }

    private Meaning Beside(Meaning bare, DateOnly anchor)
    {
        if (Unit < Grain.Day)
            return bare;
        var window = (High ?? Low) is { } count
            ? Lengths.Within(Unit, count, anchor, Side)
            : Lengths.Around(Unit, anchor, Side);
        return window with { Value = bare.Value, Mod = Mod, Anchor = anchor, Period = null };
    }
}

/// <summary>Lengths of time: their TIMEX3 values, and the days they reach to.</summary>
internal static class Lengths
{
    public static string Value(Grain unit, decimal? count)
    {
        var letter = Letter(unit);
        var clock = unit < Grain.Day ? "T" : "";
        if (count is not { } exact)
            return $"P{clock}X{letter}";
        var (number, scaled) = unit switch
        {
            Grain.Decade => (exact * 10, "Y"),
            Grain.Century => (exact * 100, "Y"),
            Grain.Millennium => (exact * 1000, "Y"),
            Grain.Quarter => (exact * 3, "M"),
            Grain.Half => (exact * 6, "M"),
            Grain.Season => (exact * 3, "M"),
            Grain.Weekend => (exact * 2, "D"),
            _ => (exact, letter),
        };
        if (unit == Grain.Year && number % 1 == 0.5m)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"P{(number > 1 ? $"{decimal.Truncate(number):0}Y" : "")}6M"
            );
        if (unit is Grain.Minute or Grain.Hour && number % 1 == 0.5m)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"PT{(number > 1 ? $"{decimal.Truncate(number):0}{letter}" : "")}30{(unit == Grain.Hour ? "M" : "S")}"
            );
        return string.Create(CultureInfo.InvariantCulture, $"P{clock}{number:0.##}{scaled}");
    }

    /// <summary>The letter that TIMEX3 gives the unit where its number is unknown.</summary>
    public static string Letter(Grain unit) =>
        unit switch
        {
            Grain.Second => "S",
            Grain.Minute or Grain.Month => "M",
            Grain.Hour => "H",
            Grain.Day => "D",
            Grain.Weekend => "W",
            Grain.Week => "W",
            Grain.Quarter => "Q",
            Grain.Half => "H",
            Grain.Decade => "E",
            Grain.Century => "C",
            Grain.Millennium => "L",
            _ => "Y",
        };

    public static DateOnly? Add(DateOnly from, Grain unit, int count)
    {
        var (days, months) = unit switch
        {
            Grain.Day or Grain.Weekend => (count, 0L),
            Grain.Week => (count * 7L, 0L),
            Grain.Month => (0L, count),
            Grain.Season or Grain.Quarter => (0L, count * 3L),
            Grain.Half => (0L, count * 6L),
            Grain.Decade => (0L, count * 120L),
            Grain.Century => (0L, count * 1200L),
            Grain.Millennium => (0L, count * 12000L),
            _ => (0L, count * 12L),
        };
        if (Math.Abs(days) > 4_000_000 || Math.Abs(months) > 120_000)
            return null;
        var day = Calendar.Add(Calendar.AddMonths(from, (int)months), (int)days);
        return day == DateOnly.MinValue || day == DateOnly.MaxValue ? null : day;
    }

    /// <summary>The days from the anchor to the end of an exact length, ahead or behind.</summary>
    public static Meaning Within(Grain unit, decimal count, DateOnly anchor, int side)
    {
        var steps = (int)Math.Clamp(Math.Ceiling(count), 1, 4_000_000);
        var far = Add(anchor, unit, side * steps);
        return side > 0
            ? new Meaning("", null, Calendar.Add(anchor, 1), far, Conventions.Within)
            : new Meaning("", null, far, anchor, Conventions.Past);
    }

    /// <summary>The days that a vague length beside the anchor means: "in the coming weeks", "a few days ago".</summary>
    public static Meaning Around(Grain unit, DateOnly anchor, int side)
    {
        var (days, months, ahead, behind) = unit switch
        {
            <= Grain.Weekend => (7, 0, Conventions.ComingDays, Conventions.RecentDays),
            Grain.Week => (42, 0, Conventions.Soon, Conventions.Recently),
            Grain.Month or Grain.Quarter or Grain.Season => (0, 6, Conventions.ComingMonths, Conventions.RecentMonths),
            Grain.Year or Grain.Half or Grain.FiscalYear => (0, 60, Conventions.ComingYears, Conventions.RecentYears),
            _ => (0, 0, null, null),
        };
        if (ahead is null)
            return new Meaning("", Anchor: anchor);
        var far = Calendar.Add(Calendar.AddMonths(anchor, side * months), side * days);
        return side > 0
            ? new Meaning("", null, Calendar.Add(anchor, 1), far, ahead, null, anchor)
            : new Meaning("", null, far, anchor, behind, null, anchor);
    }
}
