using System.Globalization;

namespace Foresaid.Times;

/// <summary>A stretch of the calendar that comes again every week, month or year: "Friday", "the 28th", "February", "Easter".</summary>
internal abstract record Cycle
{
    /// <summary>The turn of the cycle (week number, month number or year) that a day lies in.</summary>
    public abstract int TurnOf(DateOnly day);

    /// <summary>The instance of one turn; null when there is none (30 February).</summary>
    public abstract Period? At(int turn);

    /// <summary>The TIMEX3 value when nothing tells which turn is meant.</summary>
    public abstract string Open { get; }

    /// <summary>True when, with no tense to go by, the instance before is meant, as with a weekday in news.</summary>
    public virtual bool LeansBack => false;
}

/// <summary>A day of the week, Monday 1 to Sunday 7.</summary>
internal sealed record WeekdayCycle(int Weekday) : Cycle
{
    public override int TurnOf(DateOnly day) => day.DayNumber / 7;

    public override Period? At(int turn) => new Period(Grain.Day, turn * 7 + Weekday - 1);

    public override string Open => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{Weekday}");
    public override bool LeansBack => true;
}

/// <summary>A month of the year.</summary>
internal sealed record MonthCycle(int Month) : Cycle
{
    public override int TurnOf(DateOnly day) => day.Year;

    public override Period? At(int turn) => Period.Month(turn, Month);

    public override string Open => string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:00}");
}

/// <summary>A day of the year.</summary>
internal sealed record DateCycle(int Month, int Day) : Cycle
{
    public override int TurnOf(DateOnly day) => day.Year;

    public override Period? At(int turn) => Calendar.Day(turn, Month, Day) is { } day ? Period.Day(day) : null;

    public override string Open => string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:00}-{Day:00}");
}

/// <summary>A day of the month: "the 28th".</summary>
internal sealed record DayCycle(int Day) : Cycle
{
    public override int TurnOf(DateOnly day) => day.Year * 12 + day.Month - 1;

    public override Period? At(int turn) =>
        Calendar.Day(turn / 12, turn % 12 + 1, Day) is { } day ? Period.Day(day) : null;

    public override string Open => string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{Day:00}");
}

/// <summary>A quarter, half or season of the year.</summary>
/// <param name="Number">1-based for quarters and halves, spring 0 to winter 3 for seasons.</param>
internal sealed record YearPartCycle(Grain Grain, int Number) : Cycle
{
    public override int TurnOf(DateOnly day) =>
        Grain == Grain.Season && Number == 3 && day.Month < 3 ? day.Year - 1 : day.Year;

    public override Period? At(int turn) =>
        Grain switch
        {
            Grain.Quarter => Period.Quarter(turn, Number),
            Grain.Half => Period.Half(turn, Number),
            _ => Period.Season(turn, Number),
        };

    public override string Open =>
        Grain switch
        {
            Grain.Quarter => $"XXXX-Q{Number}",
            Grain.Half => $"XXXX-H{Number}",
            _ => "XXXX-" + Period.SeasonLetters(Number),
        };
}

/// <summary>A holiday.</summary>
internal sealed record HolidayCycle(Holiday Holiday) : Cycle
{
    public override int TurnOf(DateOnly day) => day.Year;

    public override Period? At(int turn) => Holiday.In(turn) is { } day ? Period.Day(day) : null;

    public override string Open => "XXXX-XX-XX";
}

/// <summary>Which turn of a cycle is meant.</summary>
internal enum Turn : byte
{
    ByTense,
    Last,
    This,
    Next,

    /// <summary>A fixed number of years from the anchor's: "June last year".</summary>
    OfYear,
}

/// <summary>One instance of a cycle, chosen by direction words or by tense.</summary>
/// <param name="Years">Years from the anchor's, for <see cref="Turn.OfYear"/>.</param>
internal sealed record CyclicForm(Cycle Cycle, Turn Turn, int Years = 0, Convention? Convention = null) : TimeForm
{
    /// <summary>A date this many days ahead is taken for the coming one even by a past tense ("set 10 November as the deadline").</summary>
    private const int SoonAhead = 75;

    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        if (Cycle is DayCycle day && context.NamedMonth is { } named && InNamed(day, named, context) is { } inside)
            return Meaning.Of(inside);
        if (context.Anchor is not { } anchor)
            return new Meaning(Cycle.Open);
        var meaning = Pick(context, anchor) is { } period ? Meaning.Of(period, anchor) : new Meaning(Cycle.Open);
        return Convention is null || meaning.Convention is null ? meaning : meaning with { Convention = Convention };
    }

    /// <summary>"On 18 February he expected it on the 20th": the day of the month just named, or of the next when that day is over.</summary>
    private static Period? InNamed(DayCycle cycle, Period named, TimeContext context)
    {
        if (named.First is not { } first)
            return null;
        var turn = cycle.TurnOf(first);
        if (context.Tense != Tense.Future)
            return cycle.At(turn);
        if (named.Grain == Grain.Day)
            return cycle.At(cycle.Day < first.Day ? turn + 1 : turn);
        return cycle.At(turn) is { } found && !(found.Last < context.Anchor) ? found : null;
    }

    private Period? Pick(TimeContext context, DateOnly anchor)
    {
        var now = Cycle.TurnOf(anchor);
        return Turn switch
        {
            Turn.Last => Before(now, Cycle is MonthCycle ? BeforeLastMonth(anchor) : anchor),
            Turn.This => Cycle.At(now),
            Turn.Next when Cycle is WeekdayCycle => Cycle.At(now + 1),
            Turn.Next => After(now, anchor),
            Turn.OfYear => Cycle.At(anchor.Year + Years),
            _ => ByTense(context.Tense, now, anchor),
        };
    }

    /// <summary>In March, "last February" is not last month, but the one of the year before.</summary>
    private static DateOnly BeforeLastMonth(DateOnly anchor) =>
        anchor.Month == 1 ? anchor : new DateOnly(anchor.Year, anchor.Month - 1, 1);

    private Period? ByTense(Tense tense, int now, DateOnly anchor)
    {
        var (back, ahead) = (UpTo(now, anchor), After(now, anchor));
        if (back is not { First: { } past } || ahead is not { First: { } coming })
            return back ?? ahead;
        if (Cycle is WeekdayCycle)
            return tense == Tense.Future ? ahead : back;
        if (back.Value.Last >= anchor)
            return back;
        var (since, until) = (anchor.DayNumber - past.DayNumber, coming.DayNumber - anchor.DayNumber);
        // Results are told after their quarter: "expects to report third-quarter earnings" in October is of the one just over.
        if (Cycle is YearPartCycle { Grain: not Grain.Season } && tense == Tense.Future && since < 200)
            return until < 95 && since > 150 ? ahead : back;
        return tense switch
        {
            // "The accord of Feb. 23" in March looks back, whatever verb stands near.
            Tense.Future => Cycle is DateCycle && until > 250 && since <= 45 ? back : ahead,
            Tense.Past when Cycle is not DateCycle and not HolidayCycle => back,
            Tense.Past => until < SoonAhead && until * 3 < since ? ahead : back,
            _ => Cycle.LeansBack || since <= until ? back : ahead,
        };
    }

    /// <summary>The last instance that has begun, today included.</summary>
    private Period? UpTo(int now, DateOnly anchor)
    {
        for (var turn = now; turn > now - 9; turn--)
        {
            if (Cycle.At(turn) is { } found && found.First <= anchor)
                return found;
        }
        return null;
    }

    private Period? Before(int now, DateOnly anchor)
    {
        for (var turn = now; turn > now - 9; turn--)
        {
            if (Cycle.At(turn) is { } found && found.Last < anchor)
                return found;
        }
        return null;
    }

    /// <summary>The first instance that has not begun.</summary>
    private Period? After(int now, DateOnly anchor)
    {
        for (var turn = now; turn < now + 9; turn++)
        {
            if (Cycle.At(turn) is { } found && found.First > anchor)
                return found;
        }
        return null;
    }
}
