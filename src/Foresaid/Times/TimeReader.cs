namespace Foresaid.Times;

/// <summary>Walks the atoms once from left to right and recognises expressions: at each place the longest that any reader sees.</summary>
/// <remarks>Every reader looks a bounded number of atoms ahead, so the walk is linear; nothing is ever tried twice after a find.</remarks>
internal static class TimeReader
{
    public static List<Found> Read(Atoms atoms)
    {
        var found = new List<Found>();
        var at = 0;
        while (at < atoms.Count)
        {
            var next = ReadAt(atoms, at);
            if (next.IsNone)
                next = Elliptical(atoms, at, found);
            if (next.IsNone)
            {
                at++;
                continue;
            }
            found.Add(next);
            at = next.End;
        }
        return found;
    }

    public static Found ReadAt(Atoms atoms, int at)
    {
        if (atoms.Word(at) is null && !atoms.IsNumber(at) && !(atoms.IsApostrophe(at) && atoms.IsNumber(at + 1)))
            return default;
        var found = DateReader.Read(atoms, at);
        found = Found.Longer(found, ClockReader.Read(atoms, at));
        found = Found.Longer(found, PartReader.Read(atoms, at));
        found = Found.Longer(found, RelativeReader.Read(atoms, at));
        found = Found.Longer(found, AccountsReader.Read(atoms, at));
        found = Found.Longer(found, SetReader.Read(atoms, at));
        found = Found.Longer(found, DurationReader.Read(atoms, at));
        found = Found.Longer(found, DurationReader.ReadVague(atoms, at));
        found = Found.Longer(found, DurationReader.ReadLong(atoms, at));
        found = Found.Longer(found, Years.Read(atoms, at));
        found = Found.Longer(found, ReferenceReader.Read(atoms, at));
        found = WithOpenEnd(atoms, found);
        return found.IsNone || CrossesParagraph(atoms, found) ? default : found;
    }

    /// <summary>"1994 or later", "1990 and beyond", "March or earlier".</summary>
    private static Found WithOpenEnd(Atoms atoms, Found found)
    {
        if (found.IsNone || found.Form is not (PeriodForm or CyclicForm))
            return found;
        if (atoms.IsAny(found.End, "or", "and") && atoms.IsAny(found.End + 1, "later", "beyond", "after"))
            return Open(atoms, found, Lead.From, "ON_OR_AFTER");
        return atoms.Is(found.End, "or") && atoms.IsAny(found.End + 1, "earlier", "before")
            ? Open(atoms, found, Lead.Until, "ON_OR_BEFORE")
            : found;
    }

    private static Found Open(Atoms atoms, Found found, Lead side, string mod) =>
        atoms.IsWord(found.End + 2) && atoms.Is(found.End + 1, "after")
            ? found
            : found with
            {
                End = found.End + 2,
                Form = new OpenForm(found.Form, side, mod),
                Rule = new RuleId("times.open-end"),
            };

    private static bool CrossesParagraph(Atoms atoms, Found found)
    {
        for (var at = found.First + 1; at < found.End; at++)
        {
            if (atoms[at].Breaks)
                return true;
        }
        return false;
    }

    /// <summary>A day without its month: "9 to 11 December" before it, "April 24 and 25" after it.</summary>
    private static Found Elliptical(Atoms atoms, int at, List<Found> found)
    {
        var number = atoms.Is(at, "the") ? at + 1 : at;
        if (!atoms.IsNumber(number) || !DateReader.IsDay(atoms, number, out var day, out var end))
            return default;
        if (number > at && end == number + 1)
            return default;
        if (atoms.IsAny(end, "to", "and", "or", "until", "through"))
        {
            var later = DateReader.ReadDayFirst(atoms, end + 1, end + 1);
            if (!later.IsNone && DateReader.WithDay(later.Form, day) is { } form)
                return new Found(at, end, form, later.Rule);
        }
        var before = found.Count == 0 ? default : found[^1];
        if (before.IsNone || before.End != at - 1 || !atoms.IsAny(at - 1, "to", "and", "or", "through"))
            return default;
        var ends =
            !atoms.IsWord(end)
            || atoms.IsAny(
                end,
                "in",
                "at",
                "to",
                "for",
                "as",
                "with",
                "and",
                "or",
                "when",
                "by",
                "after",
                "during",
                "but",
                "on",
                "of"
            );
        return ends && !atoms.Is(end, '%') && DateReader.WithDay(before.Form, day) is { } later2
            ? new Found(at, end, later2, before.Rule)
            : default;
    }
}
