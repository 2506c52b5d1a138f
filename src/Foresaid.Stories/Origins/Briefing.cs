using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>The dated occasion behind closed doors at which something was said.</summary>
internal static class Briefing
{
    /// <summary>Names the occasion by who spoke and when; null where the text names none, or no day.</summary>
    public static string? Of(StoryRow row)
    {
        if (row.Statement.Said is not { Earliest: { } from, Latest: { } to } || from != to || row.IsOutlets)
            return null;
        return Occasion.IsNamedBy(row) || Occasion.IsNamedIn(row, row.Article.Reading.Paragraphs)
            ? $"{from:yyyy-MM-dd}"
            : null;
    }
}
