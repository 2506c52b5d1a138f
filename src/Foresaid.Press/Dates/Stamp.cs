namespace Foresaid.Press.Dates;

/// <summary>A date as it is printed.</summary>
/// <param name="Start">Where it begins in the text it was found in.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Day">Day before month where the print leaves that open.</param>
/// <param name="Other">The day with month and day exchanged, where both can be; null when the print is clear.</param>
/// <param name="Separator">What parts the numbers ('.', '/', '-'); a blank where a month has its name.</param>
internal readonly record struct Stamp(int Start, int End, DateOnly Day, DateOnly? Other, char Separator)
{
    /// <summary>"T08:27:00+05:30" as written behind it, when it is ISO 8601 with an offset.</summary>
    public string? Moment { get; init; }

    /// <summary>For numbers in a row that only one order allows: 1 day before month, -1 month before day; otherwise 0.</summary>
    public int NumericOrder { get; init; }

    /// <summary>What the time zone printed behind it says of an ambiguous order: 1 day first, -1 month first, 0 nothing.</summary>
    public int ZoneOrder { get; init; }
}
