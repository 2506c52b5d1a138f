namespace Foresaid.Times;

/// <summary>Finds the date in a dateline ("SEOUL, Feb. 19 (Agency) -"): the anchor that goes before the day of publication.</summary>
internal static class Dateline
{
    /// <summary>Only so many paragraphs can hold it, and it begins within so many atoms of one.</summary>
    private const int Paragraphs = 6;
    private const int Reach = 12;

    /// <returns>The index of its date among the expressions found; -1 without one.</returns>
    public static int Find(Atoms atoms, List<Found> found)
    {
        var paragraphs = 0;
        var next = 0;
        for (var at = 0; at < atoms.Count && paragraphs < Paragraphs; at++)
        {
            if (!atoms[at].Breaks)
                continue;
            paragraphs++;
            while (next < found.Count && found[next].First < at)
                next++;
            if (
                next < found.Count
                && found[next].First <= at + Reach
                && Reads(atoms, at, found[next])
                && IsDay(found[next].Form)
            )
                return next;
        }
        return -1;
    }

    /// <summary>A place in capitals, the date, perhaps an agency in brackets, then a dash.</summary>
    private static bool Reads(Atoms atoms, int start, Found date)
    {
        if (date.First - start < 2 || !IsAllCapitals(atoms.Text(start)) || !atoms.Is(date.First - 1, ','))
            return false;
        for (var at = start; at < date.First - 1; at++)
        {
            if (atoms.IsWord(at) && !atoms.IsCapital(at))
                return false;
        }
        var end = date.End;
        if (atoms.Is(end, '('))
        {
            for (var at = end + 1; at < end + Reach; at++)
            {
                if (atoms.Is(at, ')'))
                    return true;
            }
            return false;
        }
        return atoms.IsDash(end) || atoms.Is(end, '_');
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
                return false;
        }
        return word.Length > 1;
    }

    private static bool IsDay(TimeForm form) =>
        form is PeriodForm { Period.Grain: Grain.Day } or CyclicForm { Cycle: DateCycle };

    /// <summary>The day of it; null when its year is not known.</summary>
    public static DateOnly? Day(List<Found> found, int at, DateOnly? published) =>
        at < 0 ? null : found[at].Form.Resolve(new TimeContext(published)).Earliest;
}
