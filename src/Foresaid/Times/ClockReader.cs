using System.Globalization;

namespace Foresaid.Times;

/// <summary>Reads times of day, alone or with their day, and parts of days: "10 p.m. EST Wednesday", "noon", "Friday morning", "last night".</summary>
internal static class ClockReader
{
    private static readonly RuleId Clock = new("times.clock");
    private static readonly RuleId PartOfDay = new("times.part-of-day");

    public static Found Read(Atoms atoms, int at) => Found.Longer(ReadPart(atoms, at), ReadClock(atoms, at));

    /// <summary>The letters that TIMEX3 gives a part of the day, after its "T".</summary>
    public static string Letters(DayPart part) =>
        part switch
        {
            DayPart.Morning => "TMO",
            DayPart.Midday => "T12:00",
            DayPart.Afternoon => "TAF",
            DayPart.Evening => "TEV",
            DayPart.Night => "TNI",
            _ => "TDT",
        };

    private static Found ReadPart(Atoms atoms, int at)
    {
        if (atoms.Is(at, "tonight"))
            return new Found(at, at + 1, new ClockForm(new ShiftForm(Grain.Day, 0), "TNI"), PartOfDay);
        if (atoms.IsAny(at, "overnight"))
            return new Found(at, at + 1, new ClockForm(new ShiftForm(Grain.Day, -1), "TNI"), PartOfDay);
        if (atoms.IsAny(at, "noon", "midday", "midnight"))
            return default;
        var day = DayBefore(atoms, at, out var end);
        if (
            day is null
            || atoms.Word(end) is not { Part: not DayPart.None and var part } word
            || word.Text.EndsWith('s')
            || word.Text == "overnight"
        )
            return default;
        return new Found(at, end + 1, new ClockForm(day, Letters(part)), PartOfDay);
    }

    /// <summary>What can stand before a part of the day: "this", "last", a weekday, "yesterday", "the next".</summary>
    private static TimeForm? DayBefore(Atoms atoms, int at, out int end)
    {
        end = at + 1;
        if (atoms.Is(at, "this"))
            return new ShiftForm(Grain.Day, 0);
        if (atoms.Is(at, "last") && atoms.IsAny(end, "night", "evening"))
            return new ShiftForm(Grain.Day, -1);
        if (
            atoms.Is(at, "that")
            || (atoms.Is(at, "the") && atoms.Is(at - 1, "in") && atoms.IsAny(end, "morning", "afternoon", "evening"))
        )
            return new FocusForm(Grain.Day, 0);
        if (atoms.Is(at, "the") && atoms.IsAny(at + 1, "next", "following"))
        {
            end = at + 2;
            return new FocusForm(Grain.Day, 1);
        }
        if (atoms.Is(at, "yesterday") || atoms.Is(at, "tomorrow"))
            return new ShiftForm(Grain.Day, atoms.Is(at, "tomorrow") ? 1 : -1);
        return atoms.Word(at) is { Weekday: > 0, Short: false } word && !word.Text.EndsWith('s')
            ? new CyclicForm(new WeekdayCycle(word.Weekday), Turn.ByTense)
            : null;
    }

    private static Found ReadClock(Atoms atoms, int at)
    {
        if (ReadTime(atoms, at, out var end) is not { } time)
            return default;
        end = Zone(atoms, end);
        var next = atoms.Is(end, ',') || atoms.Is(end, "on") ? end + 1 : end;
        var day = ReadDay(atoms, next);
        return day.IsNone
            ? new Found(at, end, new ClockForm(null, time), Clock)
            : new Found(at, day.End, new ClockForm(day.Form, time), Clock);
    }

    private static Found ReadDay(Atoms atoms, int at)
    {
        if (!atoms.Continues(at))
            return default;
        var date = DateReader.Read(atoms, at);
        if (date.Form is PeriodForm { Period.Grain: Grain.Day } or CyclicForm { Cycle: WeekdayCycle or DateCycle })
            return date;
        var shift = RelativeReader.Read(atoms, at);
        return shift.Form is ShiftForm { Grain: Grain.Day } or CyclicForm { Cycle: WeekdayCycle } ? shift : default;
    }

    /// <summary>"T22:00" for "10 p.m.", "10:00 pm", "22:00", "noon", "five o'clock", "4 in the morning"; null when it is no time of day.</summary>
    private static string? ReadTime(Atoms atoms, int at, out int end)
    {
        end = at + 1;
        if (atoms.IsAny(at, "noon", "midday"))
            return atoms.Is(at - 1, "high") ? null : "T12:00";
        if (atoms.Is(at, "midnight"))
            return "T24:00";
        if (
            !Numbers.TryRead(atoms, at, out var number)
            || number.Value is < 0 or > 2400
            || number.Value != decimal.Truncate(number.Value)
        )
            return null;
        var (hour, minute) = ((int)number.Value, 0);
        end = number.End;
        var exact =
            atoms.Is(end, ':')
            && atoms.Touches(end)
            && atoms.IsNumber(end + 1)
            && atoms.Touches(end + 1)
            && atoms.Text(end + 1).Length == 2;
        if (exact)
        {
            minute = atoms.Digits(end + 1);
            end += 2;
            if (atoms.Is(end, ':') && atoms.Touches(end) && atoms.IsNumber(end + 1) && atoms.Text(end + 1).Length == 2)
                end += 2;
        }
        else if (!number.Spelled && atoms.Text(at).Length == 4 && Zone(atoms, end) > end)
        {
            (hour, minute, exact) = (hour / 100, hour % 100, true);
        }
        if (minute > 59)
            return null;
        var afternoon = HalfOfDay(atoms, end, out var after);
        if (afternoon is null)
            return exact && hour <= 24 && at >= 0 && !(atoms.Touches(at) && atoms.Is(at - 1, ':'))
                ? Format(hour, minute)
                : null;
        end = after;
        return hour is < 1 or > 12 ? null : Format(hour % 12 + (afternoon.Value ? 12 : 0), minute);
    }

    private static string Format(int hour, int minute) =>
        string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");

    /// <summary>False for the morning, true for the afternoon, null when nothing says so.</summary>
    private static bool? HalfOfDay(Atoms atoms, int at, out int end)
    {
        end = at + 1;
        if (atoms.IsAny(at, "am", "pm"))
            return atoms.Is(at, "pm");
        if (atoms.IsAny(at, "a", "p") && atoms.Is(at + 1, '.') && atoms.Is(at + 2, "m") && atoms.Touches(at + 2))
        {
            end = atoms.Is(at + 3, '.') && atoms.Touches(at + 3) ? at + 4 : at + 3;
            return atoms.Is(at, "p");
        }
        if (atoms.Is(at, "o") && atoms.IsApostrophe(at + 1) && atoms.Is(at + 2, "clock"))
        {
            end = at + 3;
            return InThe(atoms, end, out var after) is { } half ? Extend(after, half, out end) : false;
        }
        return InThe(atoms, at, out end);

        static bool Extend(int to, bool half, out int last)
        {
            last = to;
            return half;
        }
    }

    private static bool? InThe(Atoms atoms, int at, out int end)
    {
        end = at + 3;
        if (!atoms.Is(at, "in") || !atoms.Is(at + 1, "the"))
            return null;
        return atoms.Is(at + 2, "morning") ? false
            : atoms.IsAny(at + 2, "afternoon", "evening") ? true
            : null;
    }

    /// <summary>The end of a time zone's letters, when they follow.</summary>
    private static int Zone(Atoms atoms, int at)
    {
        if (
            atoms.IsAny(
                at,
                "GMT",
                "UTC",
                "EST",
                "EDT",
                "CST",
                "CDT",
                "MST",
                "MDT",
                "PST",
                "PDT",
                "BST",
                "CET",
                "CEST",
                "IST",
                "KST",
                "JST",
                "ET",
                "PT",
                "CT",
                "MSK"
            ) && atoms.IsCapital(at)
        )
            return at + 1;
        return atoms.Is(at, "local") && atoms.Is(at + 1, "time") ? at + 2 : at;
    }
}
