namespace Foresaid.Times;

/// <summary>How long a named stretch of the calendar is: the step by which "this", "last" and "next" count.</summary>
/// <remarks>Seconds to hours are lengths only; no <see cref="Period"/> is that short.</remarks>
internal enum Grain : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    FiscalYear,
    Decade,
    Century,
    Millennium,
}

/// <summary>The part of a day, in the letters that TIMEX3 gives it.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    DayTime,
}
