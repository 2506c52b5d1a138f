using System.Collections.Frozen;

namespace Foresaid.Times;

/// <summary>What a word can mean in an expression of time or of number; a word may mean several things ("second", "may").</summary>
internal sealed record TimeWord(string Text)
{
    /// <summary>1 to 12; 0 for none.</summary>
    public int Month { get; init; }

    /// <summary>Monday 1 to Sunday 7; 0 for none.</summary>
    public int Weekday { get; init; }

    /// <summary>Spring 0 to winter 3; -1 for none.</summary>
    public int Season { get; init; } = -1;

    public Grain? Unit { get; init; }

    /// <summary>"years", not "year".</summary>
    public bool Plural { get; init; }

    /// <summary>A shortened form that may carry a full stop ("Feb", "Mon").</summary>
    public bool Short { get; init; }

    /// <summary>Cardinal value ("twelve", "hundred"); 0 for none.</summary>
    public long Number { get; init; }

    /// <summary>Ordinal value ("third"); 0 for none.</summary>
    public int Ordinal { get; init; }

    public DayPart Part { get; init; }

    private static readonly FrozenDictionary<string, TimeWord> Known = Build()
        .ToFrozenDictionary(word => word.Text, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static TimeWord? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var found) ? found : null;

    private static Dictionary<string, TimeWord>.ValueCollection Build()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        void Add(string names, Func<TimeWord, TimeWord> with)
        {
            foreach (var name in names.Split(' '))
                words[name] = with(words.GetValueOrDefault(name) ?? new TimeWord(name));
        }

        for (var at = 0; at < 12; at++)
        {
            var month = at + 1;
            Add(
                Months[at],
                word => word with { Month = month, Short = word.Text.Length <= 4 && word.Text != Full[month - 1] }
            );
        }
        for (var at = 0; at < 7; at++)
        {
            var day = at + 1;
            Add(
                Weekdays[at],
                word => word with { Weekday = day, Short = !word.Text.Contains("day", StringComparison.Ordinal) }
            );
        }
        foreach (var (names, season) in Seasons)
            Add(names, word => word with { Season = season });
        foreach (var (one, many, grain) in Units)
        {
            Add(one, word => word with { Unit = grain });
            Add(many, word => word with { Unit = grain, Plural = true });
        }
        foreach (var (name, value) in Cardinals)
            Add(name, word => word with { Number = value });
        for (var at = 0; at < Ordinals.Length; at++)
        {
            var value = at < 20 ? at + 1 : (at - 17) * 10;
            Add(Ordinals[at], word => word with { Ordinal = value });
        }
        foreach (var (names, part) in Parts)
            Add(names, word => word with { Part = part });
        foreach (var line in Starters)
            Add(line, word => word);
        foreach (var name in Holidays.All.SelectMany(holiday => holiday.Names))
            Add(FirstLetters(name), word => word);
        return words.Values;
    }

    private static string FirstLetters(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetter(name[end]))
            end++;
        return name[..end];
    }

    /// <summary>Words that mean no time of their own but can begin an expression: nothing is tried at any other word.</summary>
    private static string[] Starters =>
        [
            "the a an this that these those last next past coming upcoming current recent previous preceding following same latest latter final",
            "nearly almost about around roughly approximately some over under exceeding more longer less fewer shorter at up no",
            "several few many numerous countless half another every each per fiscal financial fy q h",
            "early mid late later earlier end close beginning start outset turn middle",
            "twenties thirties forties fifties sixties seventies eighties nineties post pre",
            "today yesterday tomorrow tonight noon midnight now currently nowadays presently recently soon shortly future",
            "daily nightly weekly monthly annually yearly hourly daylong weeklong monthlong yearlong",
        ];

    private static string[] Full =>
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ];

    private static string[] Months =>
        [
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ];

    private static string[] Weekdays =>
        [
            "monday mondays mon",
            "tuesday tuesdays tue tues",
            "wednesday wednesdays wed weds",
            "thursday thursdays thu thur thurs",
            "friday fridays fri",
            "saturday saturdays sat",
            "sunday sundays sun",
        ];

    private static (string, int)[] Seasons =>
        [
            ("spring springtime springs", 0),
            ("summer summertime summers", 1),
            ("fall autumn falls autumns", 2),
            ("winter wintertime winters", 3),
        ];

    private static (string, string, Grain)[] Units =>
        [
            ("second sec", "seconds secs", Grain.Second),
            ("minute min", "minutes mins", Grain.Minute),
            ("hour hr", "hours hrs", Grain.Hour),
            ("day", "days", Grain.Day),
            ("weekend", "weekends", Grain.Weekend),
            ("week", "weeks", Grain.Week),
            ("month", "months", Grain.Month),
            ("quarter", "quarters", Grain.Quarter),
            ("year", "years", Grain.Year),
            ("decade", "decades", Grain.Decade),
            ("century", "centuries", Grain.Century),
            ("millennium", "millennia millenniums", Grain.Millennium),
        ];

    private static (string, long)[] Cardinals =>
        [
            ("one", 1),
            ("two", 2),
            ("three", 3),
            ("four", 4),
            ("five", 5),
            ("six", 6),
            ("seven", 7),
            ("eight", 8),
            ("nine", 9),
            ("ten", 10),
            ("eleven", 11),
            ("twelve", 12),
            ("thirteen", 13),
            ("fourteen", 14),
            ("fifteen", 15),
            ("sixteen", 16),
            ("seventeen", 17),
            ("eighteen", 18),
            ("nineteen", 19),
            ("twenty", 20),
            ("thirty", 30),
            ("forty", 40),
            ("fifty", 50),
            ("sixty", 60),
            ("seventy", 70),
            ("eighty", 80),
            ("ninety", 90),
            ("hundred", 100),
            ("thousand", 1000),
            ("million", 1_000_000),
            ("billion", 1_000_000_000),
            ("trillion", 1_000_000_000_000),
        ];

    private static string[] Ordinals =>
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "thirtieth",
        ];

    private static (string, DayPart)[] Parts =>
        [
            ("morning mornings dawn", DayPart.Morning),
            ("midday", DayPart.Midday),
            ("afternoon afternoons", DayPart.Afternoon),
            ("evening evenings", DayPart.Evening),
            ("night nights overnight", DayPart.Night),
        ];
}
