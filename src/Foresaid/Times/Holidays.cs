using System.Collections.Immutable;

namespace Foresaid.Times;

/// <summary>A named day of the year and how it is reckoned.</summary>
/// <param name="Names">Its names in lower case, words parted by one blank.</param>
internal sealed record Holiday(string[] Names, Func<int, DateOnly?> In);

/// <summary>Holidays of the English-speaking press: fixed days, n-th weekdays, days counted from Easter.</summary>
/// <remarks>
/// Lunar holidays (Lunar New Year, Ramadan, Passover) are named without days: their calendars are not computed here,
/// so they keep an open value.
/// </remarks>
internal static class Holidays
{
    public static ImmutableArray<Holiday> All { get; } =
    [
        Fixed(1, 1, "new year's day", "new year's", "new years day"),
        Fixed(2, 2, "groundhog day"),
        Fixed(2, 14, "valentine's day", "st. valentine's day"),
        Fixed(3, 8, "international women's day"),
        Fixed(3, 17, "st. patrick's day", "saint patrick's day"),
        Fixed(4, 1, "april fools' day", "april fool's day"),
        Fixed(4, 22, "earth day"),
        Fixed(4, 25, "anzac day"),
        Fixed(5, 1, "may day"),
        Fixed(6, 19, "juneteenth"),
        Fixed(7, 1, "canada day"),
        Fixed(7, 4, "independence day", "the fourth of july"),
        Fixed(7, 14, "bastille day"),
        Fixed(10, 31, "halloween", "hallowe'en"),
        Fixed(11, 1, "all saints' day", "all saints day"),
        Fixed(11, 11, "veterans day", "veterans' day", "armistice day", "remembrance day"),
        Fixed(12, 24, "christmas eve"),
        Fixed(12, 25, "christmas day", "christmas"),
        Fixed(12, 26, "boxing day"),
        Fixed(12, 31, "new year's eve", "new years eve"),
        Nth(1, 1, 3, "martin luther king day", "martin luther king jr. day"),
        Nth(2, 1, 3, "presidents day", "presidents' day", "president's day"),
        Nth(5, 7, 2, "mother's day", "mothers' day"),
        Nth(5, 1, -1, "memorial day"),
        Nth(6, 7, 3, "father's day", "fathers' day"),
        Nth(9, 1, 1, "labor day"),
        Nth(10, 1, 2, "columbus day"),
        Nth(11, 4, 4, "thanksgiving day", "thanksgiving"),
        new(["black friday"], year => Shift(Calendar.NthWeekday(year, 11, 4, 4), 1)),
        new(["cyber monday"], year => Shift(Calendar.NthWeekday(year, 11, 4, 4), 4)),
        new(["election day"], year => Shift(Calendar.NthWeekday(year, 11, 1, 1), 1)),
        FromEaster(-47, "mardi gras", "shrove tuesday"),
        FromEaster(-46, "ash wednesday"),
        FromEaster(-7, "palm sunday"),
        FromEaster(-3, "maundy thursday"),
        FromEaster(-2, "good friday"),
        FromEaster(0, "easter sunday", "easter day", "easter"),
        FromEaster(1, "easter monday"),
        FromEaster(39, "ascension day"),
        FromEaster(49, "pentecost", "whit sunday"),
        Open(
            "lunar new year",
            "chinese new year",
            "ramadan",
            "eid al-fitr",
            "eid al-adha",
            "passover",
            "yom kippur",
            "rosh hashanah",
            "hanukkah",
            "diwali"
        ),
    ];

    private static Holiday Fixed(int month, int day, params string[] names) =>
        new(names, year => Calendar.Day(year, month, day));

    private static Holiday Nth(int month, int weekday, int n, params string[] names) =>
        new(names, year => Calendar.NthWeekday(year, month, weekday, n));

    private static Holiday FromEaster(int days, params string[] names) =>
        new(names, year => Shift(Calendar.Easter(year), days));

    private static Holiday Open(params string[] names) => new(names, _ => null);

    private static DateOnly? Shift(DateOnly? day, int days) => day is { } known ? Calendar.Add(known, days) : null;
}
