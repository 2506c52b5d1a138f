using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>When each article of a story was printed and each saying was said, as far as they can be held against one another.</summary>
/// <remarks>
/// A page whose date lies far from all others, but within the story once a year is added or taken, is held to be a slip of
/// the year, and so is a page that tells of sayings long after its own date. Only for holding reports against one another:
/// what is shown stays as printed.
/// </remarks>
internal sealed class Chronology
{
    private const int Far = 150;

    /// <summary>Days before printing in which something said without a day is taken to have been said.</summary>
    private const int Fresh = 2;

    private readonly Dictionary<StoryArticle, DateOnly?> _days = new(ReferenceEqualityComparer.Instance);

    public Chronology(IEnumerable<StoryArticle> articles)
    {
        var all = articles.Distinct<StoryArticle>(ReferenceEqualityComparer.Instance).ToImmutableArray();
        var days = all.Select(article => article.Day).OfType<DateOnly>().Order().ToImmutableArray();
        foreach (var article in all)
            _days[article] = article.Day is { } day ? Mended(day, article, days) : null;
    }

    /// <summary>The day it was printed; null for the undated.</summary>
    public DateOnly? Day(StoryArticle article) => _days.GetValueOrDefault(article, article.Day);

    public DateOnly? Day(StoryRow row) => Day(row.Article);

    /// <summary>When it was said: as the text has it, else the days up to printing; null when nothing is known.</summary>
    public (DateOnly From, DateOnly To, bool IsTold)? Said(StoryRow row)
    {
        var printed = Day(row);
        if (
            Shifted(row, row.Statement.Said) is { Earliest: { } from, Latest: { } to }
            && (printed is null || from <= printed.Value.AddDays(1))
        )
            return (from, to, true);
        return printed is { } day ? (day.AddDays(-Fresh), day, false) : null;
    }

    /// <summary>The time that the content is about.</summary>
    public Window? About(StoryRow row) => Shifted(row, row.Statement.About);

    /// <summary>True where both can be one saying.</summary>
    public bool SameSaying(StoryRow one, StoryRow other) =>
        Said(one) is { } a && Said(other) is { } b && a.From <= b.To && b.From <= a.To;

    /// <summary>True where the one was printed no later than the other, as far as is known.</summary>
    public bool IsBefore(StoryArticle one, StoryArticle other) =>
        Day(one) is not { } first || Day(other) is not { } later || first <= later;

    /// <summary>Printed earlier; where a day is missing, as the story sets them.</summary>
    public bool IsTold(StoryRow on, StoryRow row) =>
        Day(on) is { } first && Day(row) is { } later ? first <= later : on.Number < row.Number;

    /// <summary>Days between the two sayings, or printings; null when one has none.</summary>
    public int? Between(StoryRow one, StoryRow other) =>
        Said(one) is { } a && Said(other) is { } b
            ? Math.Max(0, Math.Max(a.From.DayNumber - b.To.DayNumber, b.From.DayNumber - a.To.DayNumber))
            : null;

    private static DateOnly Mended(DateOnly day, StoryArticle article, ImmutableArray<DateOnly> days)
    {
        var told = article.Reading.Statements.Select(statement => statement.Said?.Earliest).OfType<DateOnly>();
        if (told.Any(said => said.DayNumber - day.DayNumber > Far))
            return day.AddYears(1);
        // The middle of the story, not its ends: these may be the slip themselves.
        var (from, to) = (days[days.Length / 10], days[^(1 + (days.Length / 10))]);
        var alone = days.Count(other => Math.Abs(other.DayNumber - day.DayNumber) < Far) * 10 <= days.Length;
        if (days.Length < 10 || !alone)
            return day;
        return new[] { 1, -1 }
            .Select(day.AddYears)
            .Where(moved => moved >= from.AddDays(-30) && moved <= to.AddDays(30))
            .DefaultIfEmpty(day)
            .First();
    }

    /// <summary>The window moved with its page, where the reader reckoned it from the page's own date.</summary>
    private Window? Shifted(StoryRow row, Window? window)
    {
        if (window is null || row.Day is not { } printed || Day(row) is not { } mended || printed == mended)
            return window;
        var reckoned = window.Earliest ?? window.Latest;
        var isMoved =
            reckoned is { } day
            && Math.Abs(day.DayNumber - printed.DayNumber) < Math.Abs(day.DayNumber - mended.DayNumber);
        var years = mended.Year - printed.Year;
        return isMoved
            ? window with
            {
                Earliest = window.Earliest?.AddYears(years),
                Latest = window.Latest?.AddYears(years),
            }
            : window;
    }
}
