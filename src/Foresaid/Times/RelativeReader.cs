namespace Foresaid.Times;

/// <summary>Reads expressions that count from the anchor or from a date named before: "last week", "this summer", "the following year".</summary>
internal static class RelativeReader
{
    private static readonly RuleId Deictic = new("times.deictic-day");
    private static readonly RuleId Unit = new("times.relative-unit");
    private static readonly RuleId Named = new("times.relative-name");
    private static readonly RuleId Focus = new("times.focus");
    private static readonly RuleId Weekend = new("times.weekend");
    private static readonly RuleId Season = new("times.season");

    public static Found Read(Atoms atoms, int at)
    {
        var found = ReadDeictic(atoms, at);
        found = Found.Longer(found, ReadDirected(atoms, at));
        found = Found.Longer(found, ReadDefinite(atoms, at));
        found = Found.Longer(found, ReadWeekOf(atoms, at));
        return Found.Longer(found, ReadSeason(atoms, at));
    }

    /// <summary>"today", "yesterday", "the day after tomorrow".</summary>
    private static Found ReadDeictic(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (atoms.Is(start, "day") && atoms.Is(start + 1, "before") && atoms.Is(start + 2, "yesterday"))
            return new Found(at, start + 3, new ShiftForm(Grain.Day, -2), Deictic);
        if (atoms.Is(start, "day") && atoms.Is(start + 1, "after") && atoms.Is(start + 2, "tomorrow"))
            return new Found(at, start + 3, new ShiftForm(Grain.Day, 2), Deictic);
        if (atoms.Is(at, "yesterday"))
            return new Found(at, at + 1, new ShiftForm(Grain.Day, -1), Deictic);
        if (atoms.Is(at, "tomorrow"))
            return new Found(at, at + 1, new ShiftForm(Grain.Day, 1), Deictic);
        // "USA Today" is a name.
        return atoms.Is(at, "today") && !(atoms.IsCapital(at) && atoms.Is(at - 1, "USA"))
            ? new Found(at, at + 1, new ShiftForm(Grain.Day, 0), Deictic)
            : default;
    }

    private static Found ReadDirected(Atoms atoms, int at)
    {
        var next = at + 1;
        int? steps = null;
        var definite = atoms.Is(at, "the");
        var word = definite ? next++ : at;
        if (atoms.IsAny(word, "last", "past"))
            steps = -1;
        else if (atoms.IsAny(word, "next", "coming", "upcoming"))
            steps = 1;
        else if (atoms.IsAny(word, "this", "current"))
            steps = 0;
        if (
            steps is null
            || (atoms.Is(word, "past") && !definite)
            || (atoms.IsAny(word, "coming", "upcoming", "current") && !definite && !atoms.Is(at - 1, "for"))
        )
            return default;
        if (atoms.Is(word, "this") && atoms.IsAny(next, "coming", "past", "last", "next"))
            (steps, next) = (atoms.IsAny(next, "coming", "next") ? 1 : -1, next + 1);
        var near = next - word > 1;
        return Found.Longer(
            ReadUnit(atoms, at, next, steps.Value, definite),
            ReadNamed(atoms, at, next, steps.Value, near)
        );
    }

    private static Found ReadUnit(Atoms atoms, int at, int next, int steps, bool definite)
    {
        var fiscal = atoms.IsAny(next, "fiscal", "financial");
        var target = fiscal || atoms.Is(next, "calendar") ? next + 1 : next;
        if (atoms.Word(target) is not { Unit: { } unit and >= Grain.Day, Plural: false })
            return default;
        // "This Week" in the middle of a sentence is a programme.
        if ((definite && steps != 0 && !fiscal) || (atoms.IsCapital(target) && atoms.IsCapital(at)))
            return default;
        if (unit == Grain.Day && (steps == 0 || definite))
            return default;
        if (unit == Grain.Day)
            return atoms.Is(at, "next") ? new Found(at, target + 1, new FocusForm(Grain.Day, 1), Focus) : default;
        if (unit == Grain.Weekend && steps == 0)
            return new Found(at, target + 1, new ShiftForm(Grain.Weekend, 0), Weekend);
        if (fiscal && unit != Grain.Year)
            return default;
        return new Found(at, target + 1, new ShiftForm(fiscal ? Grain.FiscalYear : unit, steps), Unit);
    }

    private static Found ReadNamed(Atoms atoms, int at, int next, int steps, bool near)
    {
        var turn =
            steps < 0 ? Turn.Last
            : steps > 0 ? Turn.Next
            : Turn.This;
        if (atoms.Word(next) is not { } word)
            return default;
        if (word.Weekday > 0 && !word.Short)
        {
            // "This coming Sunday" is the nearest one, "next Sunday" that of next week.
            if (near && steps > 0)
                return new Found(at, next + 1, new ComingForm(word.Weekday), Named);
            return new Found(at, next + 1, new CyclicForm(new WeekdayCycle(word.Weekday), turn), Named);
        }
        if (DateReader.IsMonth(atoms, next, out var month, out var end))
        {
            if (DateReader.IsDay(atoms, end, out var day, out var afterDay) && !atoms.Is(afterDay, '%'))
                return new Found(at, afterDay, new CyclicForm(new DateCycle(month, day), turn), Named);
            return new Found(at, end, new CyclicForm(new MonthCycle(month), turn), Named);
        }
        if (word.Season >= 0)
            return new Found(at, next + 1, new CyclicForm(new YearPartCycle(Grain.Season, word.Season), turn), Season);
        return default;
    }

    /// <summary>"the following year", "that day", "the previous Friday", "the weekend".</summary>
    private static Found ReadDefinite(Atoms atoms, int at)
    {
        if (atoms.IsAny(at, "that", "the") && atoms.Is(at + 1, "same") && Whole(atoms, at + 2) is { } same)
            return new Found(at, at + 3, new FocusForm(same, 0), Focus);
        if (atoms.Is(at, "that") && Whole(atoms, at + 1) is { } that && !atoms.IsAny(at + 2, "ago", "earlier"))
            return new Found(at, at + 2, new FocusForm(that, 0), Focus);
        if (!atoms.Is(at, "the"))
            return default;
        if (atoms.Is(at + 1, "weekend"))
            return new Found(at, at + 2, new WeekendForm(), Weekend);
        var steps =
            atoms.IsAny(at + 1, "following", "next") ? 1
            : atoms.IsAny(at + 1, "previous", "preceding") ? -1
            : 0;
        if (steps == 0)
            return default;
        if (atoms.Word(at + 2) is { Weekday: > 0, Short: false } weekday && !atoms.Is(at + 1, "next"))
            return new Found(at, at + 3, new FocusWeekdayForm(weekday.Weekday, steps), Focus);
        if (Whole(atoms, at + 2) is not { } grain || (atoms.Is(at + 1, "next") && grain != Grain.Day))
            return default;
        return new Found(at, at + 3, new FocusForm(grain, steps), Focus);
    }

    private static Grain? Whole(Atoms atoms, int at) =>
        atoms.Word(at)
            is {
                Unit: Grain.Day
                    or Grain.Week
                    or Grain.Month
                    or Grain.Quarter
                    or Grain.Year
                    or Grain.Decade
                    or Grain.Century,
                Plural: false
            } word
            ? word.Unit
            : null;

    private static Found ReadWeekOf(Atoms atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (!atoms.Is(start, "week") || !atoms.IsAny(start + 1, "of", "beginning", "starting"))
            return default;
        var day = Found.Longer(
            DateReader.ReadMonthFirst(atoms, at, start + 2),
            DateReader.ReadDayFirst(atoms, at, start + 2)
        );
        return
            day.IsNone
            || day.Form is CyclicForm { Cycle: MonthCycle } or PeriodForm { Period.Grain: not Grain.Day } or RangeForm
            ? default
            : day with
            {
                Form = new WeekOfForm(day.Form),
                Rule = Named,
            };
    }

    /// <summary>"the summer of 1994", "winter 2026", "the spring"; the seasons that are also verbs need a year or a preposition.</summary>
    private static Found ReadSeason(Atoms atoms, int at)
    {
        var definite = atoms.Is(at, "the");
        var start = definite ? at + 1 : at;
        if (atoms.Word(start) is not { Season: >= 0 } word || word.Text.EndsWith('s'))
            return default;
        var next = atoms.Is(start + 1, "of") || atoms.Is(start + 1, ',') ? start + 2 : start + 1;
        if (Years.IsYear(atoms, next, out var year, out var end))
            return new Found(at, end, new PeriodForm(Period.Season(year, word.Season)), Season);
        if (atoms.Is(next, "last") && atoms.Is(next + 1, "year"))
            return new Found(
                at,
                next + 2,
                new CyclicForm(new YearPartCycle(Grain.Season, word.Season), Turn.OfYear, -1),
                Season
            );
        var introduced = atoms.IsAny(
            at - 1,
            "in",
            "by",
            "since",
            "until",
            "during",
            "over",
            "of",
            "into",
            "through",
            "early",
            "late",
            "mid",
            "throughout"
        );
        return
            introduced
            && (definite || word.Season is 1 or 3 || !atoms.Is(at - 1, "of"))
            && !atoms.IsAny(start + 1, "of", "Olympics", "Olympic", "Games", "in")
            ? new Found(
                at,
                start + 1,
                new CyclicForm(new YearPartCycle(Grain.Season, word.Season), Turn.ByTense),
                Season
            )
            : default;
    }
}

/// <summary>The next such weekday after the anchor: "this coming Sunday".</summary>
internal sealed record ComingForm(int Weekday) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context) =>
        context.Anchor is { } anchor
            ? Meaning.Of(
                new Period(Grain.Day, anchor.DayNumber + 1 + (Weekday - 1 - (anchor.DayNumber + 1) % 7 + 7) % 7),
                anchor
            )
            : new Meaning($"XXXX-WXX-{Weekday}");
}

/// <summary>A weekday before or after the date last named: "the previous Friday".</summary>
internal sealed record FocusWeekdayForm(int Weekday, int Side) : TimeForm
{
    public override TimeType Type => TimeType.Date;

    public override Meaning Resolve(TimeContext context)
    {
        if ((context.Focus?.First ?? context.Anchor) is not { } from)
            return new Meaning($"XXXX-WXX-{Weekday}");
        var ahead = (Weekday - 1 - from.DayNumber % 7 + 7) % 7;
        var days =
            Side > 0 ? (ahead == 0 ? 7 : ahead)
            : ahead == 0 ? -7
            : ahead - 7;
        return Meaning.Of(new Period(Grain.Day, from.DayNumber + days), from);
    }
}
