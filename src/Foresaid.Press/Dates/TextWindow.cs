using Foresaid.Press.Inputs;

namespace Foresaid.Press.Dates;

/// <summary>When a text without a date must have been written, by the dates that it tells of.</summary>
/// <remarks>
/// A dateline without a year takes the year of the latest full date that is told. Otherwise the text lies between the last day that it tells as
/// past and the first that it tells as to come, where both are there and at most a year apart; less is no answer.
/// </remarks>
internal static class TextWindow
{
    private const int WidestDays = 366;

    /// <summary>How long before the latest date told a dateline may be and still be of the same year.</summary>
    private const int BackwardDays = 60;

    private static readonly string[] ToCome =
    [
        "will ",
        " expected",
        " slated",
        " set to",
        " set for",
        " due ",
        " plans to",
        " scheduled",
        " to be held",
        " upcoming",
        " likely",
        " would ",
        " by ",
        " until ",
    ];

    public static Published? Find(List<CopiedLine> lines)
    {
        var reader = new StampReader();
        DateOnly? past = null,
            next = null;
        foreach (var line in lines)
        {
            foreach (var stamp in reader.Find(line.Text))
            {
                if (stamp.Other is not null)
                    continue;
                if (IsToCome(line.Text, stamp.Start))
                    next = next is { } first && first < stamp.Day ? next : stamp.Day;
                else
                    past = past is { } last && last > stamp.Day ? past : stamp.Day;
            }
        }
        if (past is not { } told)
            return null;
        if (Dateline(lines, told) is { } day)
            return Published.On(day, "dateline");
        return next is { } coming && coming >= told && coming.DayNumber - told.DayNumber <= WidestDays
            ? new Published(told, coming, "text")
            : null;
    }

    /// <summary>"SEOUL, Feb. 19 —" at the head of one of the first lines.</summary>
    private static DateOnly? Dateline(List<CopiedLine> lines, DateOnly told)
    {
        foreach (var line in lines.Take(8))
        {
            var head = line.Text.AsSpan(0, Math.Min(60, line.Text.Length));
            var dash = head.IndexOfAny('—', '–');
            if (dash < 0)
                dash = head.IndexOf(" - ", StringComparison.Ordinal);
            if (dash < 3 || StampReader.MonthAndDay(head[..dash]) is not var (month, day))
                continue;
            foreach (var year in (ReadOnlySpan<int>)[told.Year, told.Year + 1])
            {
                if (
                    day <= DateTime.DaysInMonth(year, month)
                    && new DateOnly(year, month, day) is var found
                    && found >= told.AddDays(-BackwardDays)
                )
                    return found;
            }
        }
        return null;
    }

    private static bool IsToCome(string text, int at)
    {
        var start = text.LastIndexOf(". ", Math.Max(0, at - 1), StringComparison.Ordinal) + 1;
        var sentence = text.AsSpan(start, at - start);
        foreach (var cue in ToCome)
        {
            if (sentence.Contains(cue, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
