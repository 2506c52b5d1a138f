namespace Foresaid.Times;

/// <summary>Finds the date in a dateline ("SEOUL, Feb. 19 (Agency) -"): the anchor that goes before the day of publication.</summary>
internal static class Dateline
{
    /// <summary>Only so many paragraphs can hold it, and it begins within so many atoms of one.</summary>
    private const int Paragraphs = 6;
    private const int Reach = 12;

    public static DateOnly? Find(Atoms atoms, List<Found> found, DateOnly? published)
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
                && Day(found[next].Form, published) is { } day
            )
                return day;
        }
        return null;
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

    private static DateOnly? Day(TimeForm form, DateOnly? published) =>
        form is PeriodForm { Period.Grain: Grain.Day } or CyclicForm { Cycle: DateCycle }
            ? form.Resolve(new TimeContext(published)).Earliest
            : null;
}
