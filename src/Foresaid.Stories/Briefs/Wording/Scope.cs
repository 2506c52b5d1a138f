namespace Foresaid.Stories.Briefs.Wording;

/// <summary>Counts in words, and the sentence that says what a brief is made of.</summary>
internal static class Scope
{
    public static string Of(StoryRecord record)
    {
        if (record.Readings.IsEmpty)
            return "No article: there is nothing to tell.";
        var outlets = record.Readings.Select(Voices.OutletName).Distinct(StringComparer.Ordinal).Count();
        var days = record.Readings.Select(reading => reading.Article.Published).OfType<Published>().ToList();
        var undated = record.Readings.Length - days.Count;
        var published =
            days.Count == 0
                ? "none of them dated"
                : "published " + Span(days) + (undated == 0 ? "" : $", {undated} of them without a date");
        return $"{Count(record.Readings.Length, "article")} of {Count(outlets, "outlet")}, {published}; {Count(record.Tellings.Length, "statement")}.";
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

    private static string Span(List<Published> days)
    {
        var first = days.Min(day => day.Earliest);
        var last = days.Max(day => day.Latest);
        return first == last ? WindowWords.Day(first) : $"{WindowWords.Day(first)} to {WindowWords.Day(last)}";
    }
}
