namespace Foresaid.Stories.Briefs.Wording;

/// <summary>Counts in words, and the sentence that says what a brief is made of.</summary>
internal static class Scope
{
    public static string Of(StoryRecord record)
    {
        if (record.Readings.IsEmpty)
            return "No article: there is nothing to tell.";
        var named = record.Readings.Where(reading => !string.IsNullOrWhiteSpace(reading.Article.Outlet)).ToList();
        var outlets = Count(named.Select(reading => Voices.Outlet(reading).Key).Distinct().Count(), "outlet");
        var nameless = record.Readings.Length - named.Count;
        if (nameless > 0)
            outlets += $" ({Count(nameless, "article")} without an outlet's name)";
        var days = record.Readings.Select(reading => reading.Article.Published?.Day).OfType<DateOnly>().ToList();
        var undated = record.Readings.Length - days.Count;
        var published =
            days.Count == 0
                ? "none of them with a certain date"
                : "published " + Span(days) + (undated == 0 ? "" : $", {undated} of them without a certain date");
        return $"{Count(record.Readings.Length, "article")} of {outlets}, {published}; {Count(record.Tellings.Length, "statement")}.";
    }

    public static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";

    /// <summary>"A, B and C"; at most that many of them, then how many more.</summary>
    public static string List(IReadOnlyList<string> names, int most = int.MaxValue)
    {
        if (names.Count > most)
            return string.Join(", ", names.Take(most)) + $" and {names.Count - most} more";
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
        };
    }

    private static string Span(List<DateOnly> days)
    {
        var (first, last) = (days.Min(), days.Max());
        return first == last ? WindowWords.Day(first) : $"{WindowWords.Day(first)} to {WindowWords.Day(last)}";
    }
}
