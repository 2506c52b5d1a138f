namespace Foresaid.Times;

/// <summary>A stretch of the calendar that the words give in full.</summary>
internal sealed record PeriodForm(Period Period, Convention? Convention = null) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        var meaning = Meaning.Of(Period);
        return Convention is null ? meaning : meaning with { Convention = Convention };
    }
}

/// <summary>From a first period to a last one in one expression: "Feb. 9-11", "1994-97".</summary>
internal sealed record RangeForm(TimeForm From, TimeForm To) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        var (lower, upper) = (From.Resolve(context), To.Resolve(context));
        if (lower.Earliest > upper.Latest)
            return lower;
        return lower with
        {
            Value = lower.Value + "/" + upper.Value,
            Latest = upper.Latest,
            Convention = lower.Earliest is null ? null : Conventions.Range,
        };
    }
}

/// <summary>A number of steps from the anchor: "yesterday", "next year", "this week".</summary>
internal sealed record ShiftForm(Grain Grain, int Steps) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context) =>
        context.Anchor is { } anchor
            ? Meaning.Of(Period.Containing(Grain, anchor).Shift(Steps), anchor)
            : new Meaning(
                Steps < 0 ? "PAST_REF"
                : Steps > 0 ? "FUTURE_REF"
                : "PRESENT_REF"
            );
}

/// <summary>The weekend that the tense points at.</summary>
internal sealed record WeekendForm : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        if (context.Anchor is not { } anchor)
            return new Meaning("XXXX-WXX-WE");
        var now = Period.Containing(Grain.Weekend, anchor);
        var begun = anchor.DayNumber % 7 >= 5;
        if (context.Tense == Tense.Future && anchor.DayNumber % 7 == 6)
            return Meaning.Of(now.Shift(1), anchor);
        return Meaning.Of(context.Tense == Tense.Future || begun ? now : now.Shift(-1), anchor);
    }
}

/// <summary>A counted step from the anchor or from the date last named: "two weeks ago", "a year earlier".</summary>
/// <param name="Count">How many units; null for "several", "a few".</param>
/// <param name="Sign">-1 back, 1 ahead.</param>
/// <param name="FromFocus">Counted from the date last named, not from the anchor.</param>
internal sealed record OffsetForm(Grain Unit, decimal? Count, int Sign, bool FromFocus, string? Mod) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        if (Sign < 0 && Unit == Grain.Year && Count == 1 && context.Accounts is { } accounts)
            return Meaning.Of(accounts.Shift(Sign * StepsOfYear(accounts.Grain)), context.Anchor) with
            {
                Convention = Conventions.Counted,
                Mod = Mod,
            };
        var vague = new Meaning(Sign < 0 ? "PAST_REF" : "FUTURE_REF", Mod: Mod);
        var start = FromFocus && context.Focus?.First is { } focus ? focus : context.Anchor;
        if (start is not { } from || Unit < Grain.Day)
            return vague with { Anchor = null };
        if (Count is not { } count)
            return Lengths.Around(Unit, from, Sign) with { Value = vague.Value, Mod = Mod };
        return Counted(from, count);
    }

    private Meaning Counted(DateOnly from, decimal count)
    {
        var (grain, steps) = count == decimal.Truncate(count) ? (Unit, count) : Finer(count);
        var to = Lengths.Add(from, grain, Sign * (int)Math.Clamp(steps, 0, 4_000_000));
        var named = grain switch
        {
            Grain.Day or Grain.Weekend => Grain.Day,
            Grain.Week => Grain.Week,
            Grain.Month or Grain.Season or Grain.Quarter => Grain.Month,
            _ => Grain.Year,
        };
        if (to is not { } day)
            return new Meaning(Sign < 0 ? "PAST_REF" : "FUTURE_REF", Mod: Mod);
        return Meaning.Of(Period.Containing(named, day), from) with { Convention = Conventions.Counted, Mod = Mod };
    }

    private (Grain, decimal) Finer(decimal count) =>
        Unit switch
        {
            Grain.Year => (Grain.Month, Math.Round(count * 12)),
            Grain.Decade => (Grain.Year, Math.Round(count * 10)),
            Grain.Century => (Grain.Year, Math.Round(count * 100)),
            Grain.Week => (Grain.Day, Math.Round(count * 7)),
            Grain.Month => (Grain.Day, Math.Round(count * 30)),
            _ => (Unit, Math.Round(count)),
        };

    private static int StepsOfYear(Grain grain) =>
        grain switch
        {
            Grain.Quarter => 4,
            Grain.Half => 2,
            Grain.Month => 12,
            _ => 1,
        };
}

/// <summary>A step from the date last named: "that day", "the following year", "later that year".</summary>
internal sealed record FocusForm(Grain Grain, int Steps) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        if (Grain == Grain.Quarter && Steps == 0 && context.Accounts is { Grain: Grain.Quarter } quarter)
            return Meaning.Of(quarter, context.Anchor);
        var start = context.Focus?.First ?? context.Anchor;
        if (start is not { } from)
            return new Meaning(
                Steps < 0 ? "PAST_REF"
                : Steps > 0 ? "FUTURE_REF"
                : "PRESENT_REF"
            );
        return Meaning.Of(Period.Containing(Grain, from).Shift(Steps), from);
    }
}

/// <summary>The quarter that a report of results is about: the last one named, else the last one that was over.</summary>
internal sealed record AccountsForm(int YearsBack) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        var named =
            context.Accounts
            ?? (context.Anchor is { } anchor ? Period.Containing(Grain.Quarter, anchor).Shift(-1) : null);
        if (named is not { } period)
            return new Meaning(YearsBack > 0 ? "PAST_REF" : "XXXX-QX");
        var step =
            period.Grain == Grain.Quarter ? 4
            : period.Grain == Grain.Half ? 2
            : 1;
        return Meaning.Of(period.Shift(-YearsBack * step), context.Anchor);
    }
}

/// <summary>Words that point at the present, the past or the future without measure: "now", "recently", "soon".</summary>
internal sealed record ReferenceForm(string Value, Convention? Convention) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        if (context.Anchor is not { } anchor || Convention is null)
            return new Meaning(Value);
        var (low, high) = Convention.Name switch
        {
            "soon" => (Calendar.Add(anchor, 1), Calendar.Add(anchor, 42)),
            "recently" => (Calendar.Add(anchor, -42), anchor),
            _ => (anchor, anchor),
        };
        return new Meaning(Value, null, low, high, Convention, null, anchor);
    }
}

/// <summary>How often: "annually", "every five years", "each July".</summary>
internal sealed record SetForm(string Value) : TimeForm
{
    public override TimeType Type => TimeType.Set;

    public override Meaning Resolve(TimeContext context) => new(Value);
}

/// <summary>A time of day, alone or on a day: "10 p.m. Wednesday", "Friday morning".</summary>
/// <param name="Time">"T22:00", "TMO".</param>
internal sealed record ClockForm(TimeForm? Day, string Time, string? Mod = null) : TimeForm
{
    public override TimeType Type => TimeType.Time;

    public override Meaning Resolve(TimeContext context)
    {
        var day = (Day ?? new ShiftForm(Grain.Day, 0)).Resolve(context);
        var known = day.Period is { Grain: Grain.Day };
        return day with
        {
            Value =
                (
                    known ? day.Value
                    : Day is null ? "XXXX-XX-XX"
                    : day.Value
                ) + Time,
            Mod = Mod ?? day.Mod,
        };
    }
}

/// <summary>An open side that is part of the expression: "post-2021", "1994 or later".</summary>
internal sealed record OpenForm(TimeForm Whole, Lead Side, string OpenMod) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context) =>
        Leads.Turn(Side, Whole.Resolve(context), context.Anchor) with
        {
            Mod = OpenMod,
        };
}

/// <summary>A unit counted within something that has no date of its own: "the third day of the meeting".</summary>
internal sealed record OrdinalUnitForm(Grain Unit) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context) =>
        new(
            Unit == Grain.Day ? "XXXX-XX-XX"
            : Unit == Grain.Week ? "XXXX-WXX"
            : Unit == Grain.Month ? "XXXX-XX"
            : "XXXX"
        );
}

/// <summary>"The week of March 6": the week that a day lies in.</summary>
internal sealed record WeekOfForm(TimeForm Day) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        var day = Day.Resolve(context);
        return day.Earliest is { } first
            ? Meaning.Of(Period.Containing(Grain.Week, first), day.Anchor)
            : new Meaning("XXXX-WXX");
    }
}
