namespace Foresaid.Times;

/// <summary>The part of a period that the words point at.</summary>
internal enum Part : byte
{
    Early,
    Mid,
    Late,
    EarlyToMid,
    MidToLate,
    Start,
    End,

    /// <summary>"Earlier this month": before the anchor.</summary>
    Earlier,

    /// <summary>"Later this month": after the anchor.</summary>
    Later,
}

/// <summary>A part of another expression's period: "early 2026", "the end of the month", "later this week".</summary>
internal sealed record PartForm(TimeForm Whole, Part Part) : TimeForm
{
    public override TimeType Type => Whole.Type;

    public override Meaning Resolve(TimeContext context)
    {
        var whole = Whole.Resolve(context);
        var meaning = whole with { Mod = ModOf(Part) ?? whole.Mod };
        if (whole is not { Earliest: { } first, Latest: { } last, Convention: not null } || first == last)
            return meaning;
        return Part switch
        {
            Part.Earlier => Cut(
                meaning,
                first,
                Min(last, Before(context.Anchor ?? last, first)),
                Conventions.EarlierIn
            ),
            Part.Later => Cut(meaning, Max(first, After(context.Anchor ?? first, last)), last, Conventions.LaterIn),
            Part.Start => Cut(
                meaning,
                first,
                Min(last, Calendar.Add(first, Stub(first, last) - 1)),
                Conventions.StartOrEnd
            ),
            Part.End => Cut(
                meaning,
                Max(first, Calendar.Add(last, 1 - Stub(first, last))),
                last,
                Conventions.StartOrEnd
            ),
            _ => Third(meaning, first, last),
        };
    }

    private static string? ModOf(Part part) =>
        part switch
        {
            Part.Early or Part.Start or Part.Earlier => "START",
            Part.Mid => "MID",
            Part.Late or Part.End or Part.Later => "END",
            _ => null,
        };

    private Meaning Third(Meaning meaning, DateOnly first, DateOnly last)
    {
        var (second, third, convention) = Bounds(meaning.Period?.Grain, first, last);
        var two = Part is Part.EarlyToMid or Part.MidToLate;
        return Cut(
            meaning,
            Part is Part.Early or Part.EarlyToMid ? first
                : Part is Part.Mid or Part.MidToLate ? second
                : third,
            Part == Part.Early ? Calendar.Add(second, -1)
                : Part is Part.Mid or Part.EarlyToMid ? Calendar.Add(third, -1)
                : last,
            two ? Conventions.TwoThirds : convention
        );
    }

    /// <summary>The first days of the second and of the last third.</summary>
    private static (DateOnly Second, DateOnly Third, Convention Convention) Bounds(
        Grain? grain,
        DateOnly first,
        DateOnly last
    )
    {
        if (grain == Grain.Month)
            return (Calendar.Add(first, 10), Calendar.Add(first, 20), Conventions.ThirdOfMonth);
        if (grain is Grain.Year)
            return (Calendar.AddMonths(first, 4), Calendar.AddMonths(first, 8), Conventions.ThirdOfYear);
        if (grain == Grain.Week)
            return (Calendar.Add(first, 2), Calendar.Add(first, 4), Conventions.ThirdOfWeek);
        if (grain == Grain.Decade)
            return (Calendar.AddMonths(first, 48), Calendar.AddMonths(first, 84), Conventions.ThirdOfPeriod);
        var third = (last.DayNumber - first.DayNumber + 1) / 3;
        return (Calendar.Add(first, third), Calendar.Add(first, 2 * third), Conventions.ThirdOfPeriod);
    }

    private static int Stub(DateOnly first, DateOnly last)
    {
        var length = last.DayNumber - first.DayNumber + 1;
        return length is >= 28 and <= 31 ? 7
            : length is 365 or 366 ? 31
            : Math.Max(1, length / 10);
    }

    private static Meaning Cut(Meaning meaning, DateOnly first, DateOnly last, Convention convention) =>
        meaning with
        {
            Earliest = Min(first, last),
            Latest = last,
            Convention = convention,
        };

    private static DateOnly Before(DateOnly anchor, DateOnly first) => Max(first, Calendar.Add(anchor, -1));

    private static DateOnly After(DateOnly anchor, DateOnly last) => Min(last, Calendar.Add(anchor, 1));

    private static DateOnly Min(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;
}
