using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;
using Foresaid.Times;

namespace Foresaid.Stories.Forecasts;

/// <summary>Writes, when a forecast is taken, by what it will be judged.</summary>
internal static class ForecastRule
{
    /// <summary>The if-part's words on one line; null where there is none.</summary>
    public static string? ConditionOf(StoryRow row) =>
        row.Statement.Condition is { } condition
            ? Clean.Words(row.Article.Reading.Article.Text, [condition.Span])
            : null;

    public static string Of(StoryRow row, Window? window, Question? question)
    {
        var parts = new List<string>
        {
            $"shown by a report, a denial or a refusal to say, told later, of \u201C{row.Quote}\u201D",
        };
        if (row.Statement.Condition is { Type: not ConditionType.EvenIf })
            parts.Add($"counted only if \u201C{ConditionOf(row)}\u201D comes about");
        if (window is not null)
            parts.Add($"in window {WindowWords.Of(window)}{NearWords(window)}");
        if (question is not null)
            parts.Add($"judged on question \u201C{question.Words}\u201D");
        return string.Join("; ", parts);
    }

    private static string NearWords(Window window) =>
        Conventions.Find(window.Convention) is { } convention ? $", near within {convention.Near}" : "";
}
