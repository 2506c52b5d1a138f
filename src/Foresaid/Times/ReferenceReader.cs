namespace Foresaid.Times;

/// <summary>Reads words that point without measure ("now", "recently", "soon", "the future"), and holidays.</summary>
internal static class ReferenceReader
{
    private static readonly RuleId Present = new("times.present");
    private static readonly RuleId Past = new("times.past");
    private static readonly RuleId Future = new("times.future");
    private static readonly RuleId HolidayRule = new("times.holiday");

    public static Found Read(Atoms atoms, int at)
    {
        if (atoms.IsAny(at, "now", "currently", "nowadays", "presently"))
            return Of(at, at + 1, "PRESENT_REF", Conventions.Now, Present);
        if (atoms.Is(at, "more") && atoms.Is(at + 1, "recently"))
            return Of(at, at + 2, "PAST_REF", Conventions.Recently, Past);
        if (atoms.Is(at, "recently"))
            return Of(at, at + 1, "PAST_REF", Conventions.Recently, Past);
        if (atoms.Is(at, "soon") && !atoms.IsAny(at + 1, "as", "after") && !atoms.IsAny(at - 1, "as", "too", "how"))
            return Of(at, at + 1, "FUTURE_REF", Conventions.Soon, Future);
        if (atoms.Is(at, "shortly") && !atoms.IsAny(at + 1, "after", "before"))
            return Of(at, at + 1, "FUTURE_REF", Conventions.Soon, Future);
        return Found.Longer(ReadNoun(atoms, at), ReadHoliday(atoms, at));
    }

    private static Found Of(int at, int end, string value, Convention? convention, RuleId rule) =>
        new(at, end, new ReferenceForm(value, convention), rule);

    private static Found ReadNoun(Atoms atoms, int at)
    {
        if (!atoms.IsAny(at, "the", "future"))
            return default;
        if (atoms.Is(at, "future"))
            return
                atoms.IsAny(at - 1, "for", "in", "any", "all") && atoms.IsWord(at + 1)
                || atoms.IsAny(at - 1, "of") && atoms.IsWord(at + 1)
                ? Of(at, at + 1, "FUTURE_REF", null, Future)
                : default;
        var near = atoms.IsAny(at + 1, "near", "foreseeable", "immediate") ? 1 : 0;
        if (atoms.Is(at + 1 + near, "future") && !IsNounAfter(atoms, at + 2 + near))
            return Of(
                at,
                at + 2 + near,
                "FUTURE_REF",
                near == 1 && !atoms.Is(at + 1, "foreseeable") ? Conventions.Soon : null,
                Future
            );
        if (atoms.IsAny(at + 1, "near", "short") && atoms.Is(at + 2, "term"))
            return Of(at, at + 3, "FUTURE_REF", null, Future);
        if (atoms.Is(at + 1, "past") && !IsNounAfter(atoms, at + 2) && !atoms.IsNumber(at + 2))
            return Of(at, at + 2, "PAST_REF", null, Past);
        return default;
    }

    /// <summary>A word follows that is not one of those which begin another phrase: "the past three", "the future king".</summary>
    private static bool IsNounAfter(Atoms atoms, int at) =>
        atoms.IsWord(at)
        && !atoms.IsAny(
            at,
            "and",
            "or",
            "is",
            "was",
            "of",
            "but",
            "to",
            "for",
            "that",
            "it",
            "he",
            "she",
            "they",
            "we",
            "as",
            "with",
            "by",
            "have",
            "has",
            "will",
            "when",
            "because",
            "if",
            "the",
            "a",
            "in",
            "on",
            "at"
        );

    private static Found ReadHoliday(Atoms atoms, int at)
    {
        if (!atoms.IsCapital(at) && !(atoms.Is(at, "the") && atoms.IsAny(at + 1, "Fourth")))
            return default;
        var (longest, named) = (0, Holidays.All[0]);
        foreach (var holiday in Holidays.All)
        {
            foreach (var name in holiday.Names)
            {
                var end = Matches(atoms, at, name);
                if (end > longest)
                    (longest, named) = (end, holiday);
            }
        }
        if (longest == 0)
            return default;
        var next = atoms.Is(longest, ',') || atoms.Is(longest, "of") ? longest + 1 : longest;
        return Years.IsYear(atoms, next, out var year, out var after) && named.In(year) is { } day
            ? new Found(at, after, new PeriodForm(Period.Day(day)), HolidayRule)
            : new Found(at, longest, new CyclicForm(new HolidayCycle(named), Turn.ByTense), HolidayRule);
    }

    /// <summary>The atom after the name; 0 when it does not stand there.</summary>
    private static int Matches(Atoms atoms, int at, string name)
    {
        var position = 0;
        while (position < name.Length)
        {
            if (name[position] == ' ')
            {
                position++;
                continue;
            }
            var text = atoms.Text(at);
            if (text.IsEmpty || position + text.Length > name.Length)
                return 0;
            var mark = name[position] == '\'' && atoms.IsApostrophe(at);
            if (!mark && !text.Equals(name.AsSpan(position, text.Length), StringComparison.OrdinalIgnoreCase))
                return 0;
            position += text.Length;
            at++;
        }
        return atoms.IsApostrophe(at) && atoms.Touches(at) && !atoms.Is(at + 1, "s") ? 0 : at;
    }
}
