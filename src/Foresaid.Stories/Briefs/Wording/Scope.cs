using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Wording;

/// <summary>Counts in words, and the sentence that says what a brief is made of.</summary>
internal static class Scope
{
    public static string Of(Story story)
    {
        if (story.Articles.IsEmpty)
            return "No article: there is nothing to tell.";
        var named = story.Articles.Where(article => !string.IsNullOrWhiteSpace(article.Outlet)).ToList();
        var outlets = Count(named.Select(article => Fold.Name(article.Outlet!)).Distinct().Count(), "outlet");
        var nameless = story.Articles.Length - named.Count;
        if (nameless > 0)
            outlets += $" ({Count(nameless, "article")} without an outlet's name)";
        var days = story.Articles.Select(article => article.Published?.Day).OfType<DateOnly>().ToList();
        var undated = story.Articles.Length - days.Count;
        var published =
            days.Count == 0
                ? "none of them with a certain date"
                : "published " + Span(days) + (undated == 0 ? "" : $", {undated} of them without a certain date");
        return $"{Count(story.Articles.Length, "article")} of {outlets}, {published}; {Count(story.Rows.Length, "statement")}.";
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
