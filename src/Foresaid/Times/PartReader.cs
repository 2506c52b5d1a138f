namespace Foresaid.Times;

/// <summary>Reads parts of a period: "early 2026", "mid-February", "the end of the month", "later this week", "early to mid-February".</summary>
internal static class PartReader
{
    private static readonly RuleId Thirds = new("times.third");
    private static readonly RuleId Ends = new("times.start-or-end");
    private static readonly RuleId Side = new("times.earlier-later");
    private static readonly RuleId YearEnd = new("times.year-end");

    public static Found Read(Atoms atoms, int at)
    {
        var found = ReadThird(atoms, at);
        found = Found.Longer(found, ReadEnd(atoms, at));
        found = Found.Longer(found, ReadSide(atoms, at));
        return Found.Longer(found, ReadYearEnd(atoms, at));
    }

    /// <summary>What can have parts: a month, a year, a decade, a week, a season, a quarter, a weekday.</summary>
    public static Found ReadWhole(Atoms atoms, int at)
    {
        var found = DateReader.Read(atoms, at);
        found = Found.Longer(found, Years.Read(atoms, at));
        found = Found.Longer(found, RelativeReader.Read(atoms, at));
        found = Found.Longer(found, AccountsReader.Read(atoms, at));
        return Found.Longer(found, ReadBare(atoms, at));
    }

    /// <summary>"the month", "the year", "the week": the anchor's own, after a part of it was named.</summary>
    private static Found ReadBare(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (
            start == at
            || atoms.Word(start)
                is not {
                    Unit: Grain.Week or Grain.Month or Grain.Year or Grain.Decade or Grain.Century,
                    Plural: false
                } word
        )
            return default;
        return atoms.IsHyphen(start + 1)
            ? default
            : new Found(at, start + 1, new ShiftForm(word.Unit!.Value, 0), Thirds);
    }

    private static Found ReadThird(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (ThirdOf(atoms, start) is not { } part)
            return default;
        var next = start + 1;
        if (atoms.IsHyphen(next))
            next++;
        if (
            atoms.IsAny(next, "to", "or")
            && ThirdOf(atoms, atoms.IsHyphen(next + 1) ? next + 2 : next + 1) is { } second
        )
        {
            next = atoms.IsHyphen(next + 1) ? next + 2 : next + 1;
            if (!(part == Part.Early && second == Part.Mid) && !(part == Part.Mid && second == Part.Late))
                return default;
            part = part == Part.Early ? Part.EarlyToMid : Part.MidToLate;
            next = atoms.IsHyphen(next + 1) ? next + 2 : next + 1;
        }
        var inside = atoms.Is(next, "in");
        var whole = ReadWhole(atoms, inside ? next + 1 : next);
        // "The late-November trip": the article is the trip's.
        var isCompound = start > at && atoms.IsHyphen(next - 1) && atoms.Word(next) is { Month: > 0 };
        if (
            isCompound
            || whole.IsNone
            || whole.Form is RangeForm or FocusForm { Grain: Grain.Day }
            || (start > at && whole.Form is ShiftForm)
        )
            return ReadDayPart(atoms, at, start, next, part);
        // In "early Friday morning" the part of the day is the expression.
        if (atoms.Word(whole.End) is { Part: not DayPart.None })
            return default;
        // "Early in the year" is one expression, "early on Friday" and "early in a meeting" are none of ours.
        return inside && whole.Form is CyclicForm { Cycle: WeekdayCycle or DateCycle }
            ? default
            : new Found(at, whole.End, new PartForm(whole.Form, part), Thirds);
    }

    private static Found ReadDayPart(Atoms atoms, int at, int start, int next, Part part)
    {
        if (part != Part.Mid || start > at || atoms.Word(next) is not { Part: DayPart.Morning or DayPart.Afternoon })
            return default;
        var time = ClockReader.Read(atoms, next);
        return time.IsNone
            ? new Found(at, next + 1, new ClockForm(null, ClockReader.Letters(atoms.Word(next)!.Part), "MID"), Thirds)
            : new Found(at, time.End, new PartForm(time.Form, part), Thirds);
    }

    private static Part? ThirdOf(Atoms atoms, int at) =>
        atoms.Is(at, "early") ? Part.Early
        : atoms.Is(at, "mid") ? Part.Mid
        : atoms.Is(at, "late") ? Part.Late
        : null;

    /// <summary>"the end of 1990", "the beginning of next week", "the middle of October".</summary>
    private static Found ReadEnd(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        var part =
            atoms.IsAny(start, "end", "close") ? Part.End
            : atoms.IsAny(start, "beginning", "start", "outset", "turn") ? Part.Start
            : atoms.Is(start, "middle") ? Part.Mid
            : (Part?)null;
        if (part is null || !atoms.Is(start + 1, "of"))
            return default;
        var whole = ReadWhole(atoms, start + 2);
        if (
            whole.IsNone
            || (whole.Form is CyclicForm { Cycle: WeekdayCycle or DateCycle } or ShiftForm { Grain: Grain.Day })
        )
            return default;
        return new Found(at, whole.End, new PartForm(whole.Form, part.Value), part == Part.Mid ? Thirds : Ends);
    }

    /// <summary>"later this month", "earlier this year", "later in the week", "earlier Friday", "later that year".</summary>
    private static Found ReadSide(Atoms atoms, int at)
    {
        if (!atoms.IsAny(at, "earlier", "later"))
            return default;
        var part = atoms.Is(at, "earlier") ? Part.Earlier : Part.Later;
        var inside = atoms.Is(at + 1, "in") && atoms.Is(at + 2, "the");
        var whole = inside ? ReadBare(atoms, at + 2) : ReadWhole(atoms, at + 1);
        if (whole.IsNone)
            return ReadSidePart(atoms, at, part);
        if (
            !inside
            && !atoms.IsAny(at + 1, "this", "that", "today", "yesterday", "tomorrow", "next", "last")
            && atoms.Word(at + 1) is not { Weekday: > 0 }
        )
            return default;
        return new Found(at, whole.End, new PartForm(whole.Form, part), Side);
    }

    private static Found ReadSidePart(Atoms atoms, int at, Part part)
    {
        var time = ClockReader.Read(atoms, at + 1);
        return time.IsNone || !atoms.Is(at + 1, "this")
            ? default
            : new Found(at, time.End, new PartForm(time.Form, part), Side);
    }

    /// <summary>"year-end", "year's end", "the month's end".</summary>
    private static Found ReadYearEnd(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (!atoms.IsAny(start, "year", "month"))
            return default;
        var owned = atoms.IsApostrophe(start + 1) && atoms.Is(start + 2, "s");
        var end =
            owned ? start + 3
            : atoms.IsHyphen(start + 1) ? start + 2
            : start + 1;
        if (!atoms.Is(end, "end"))
            return default;
        var whole = new ShiftForm(atoms.Is(start, "year") ? Grain.Year : Grain.Month, 0);
        return new Found(owned ? at : start, end + 1, new PartForm(whole, Part.End), YearEnd);
    }
}
