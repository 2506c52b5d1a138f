using Foresaid.Press.Words;

namespace Foresaid.Press.Dates;

/// <summary>Which of an article's dates one is.</summary>
internal enum DateSense
{
    Unsaid,
    Published,
    Modified,
}

/// <summary>Reads from the words before a date which one it is.</summary>
internal static class DateWords
{
    private const int Reach = 48;

    private static readonly string[] Published = Load("published");
    private static readonly string[] Modified = Load("modified");

    /// <param name="before">What stands before the date; only its end is looked at.</param>
    public static DateSense Sense(ReadOnlySpan<char> before)
    {
        Span<char> lower = stackalloc char[Reach];
        before = before[Math.Max(0, before.Length - Reach)..];
        before.ToLowerInvariant(lower);
        var near = lower[..before.Length];
        int published = Last(near, Published),
            modified = Last(near, Modified);
        if (published < 0 && modified < 0)
            return DateSense.Unsaid;
        return modified >= published ? DateSense.Modified : DateSense.Published;
    }

    private static int Last(ReadOnlySpan<char> text, string[] words)
    {
        var last = -1;
        foreach (var word in words)
            last = Math.Max(last, text.LastIndexOf(word, StringComparison.Ordinal));
        return last;
    }

    private static string[] Load(string sense) =>
        [
            .. WordTable
                .Rows("date-words.tsv")
                .Where(row => row.Key == sense)
                .SelectMany(row => row.Words.Split('|', StringSplitOptions.RemoveEmptyEntries)),
        ];
}
