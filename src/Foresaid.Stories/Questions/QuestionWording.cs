using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Questions;

/// <summary>Writes a proposed question in plain English, from the plainest of the statements that answer it.</summary>
/// <remarks>Where none of them can be turned into a question, its words stand behind the type: <c>When: "..."</c>.</remarks>
internal static class QuestionWording
{
    public static string Of(QuestionType type, ImmutableArray<StoryRow> rows, Window? window, string? unit)
    {
        var plainest = rows.OrderBy(row => row.Statement.Zone != Zone.Body)
            .ThenBy(row => row.Quote.StartsWith("to ", StringComparison.Ordinal))
            .ThenBy(row => row.Quote.Length)
            .ThenBy(row => row.Number)
            .ToList();
        foreach (var row in plainest)
        {
            if (ToldAhead.Of(row) is { } told && Ask(type, told, window) is { } words)
                return words;
        }
        return $"{NameOf(type)}: \u201C{plainest[0].Quote}\u201D";

        string? Ask(QuestionType asked, ToldAhead told, Window? days) =>
            asked switch
            {
                QuestionType.When => $"When will {told.Subject} {told.Predicate}?",
                QuestionType.HowMany => told.Counted(unit),
                _ => $"Will {told.Subject} {told.Predicate}{DaysOf(days)}?",
            };
    }

    private static string NameOf(QuestionType type) =>
        type switch
        {
            QuestionType.When => "When",
            QuestionType.HowMany => "How many",
            QuestionType.Who => "Who",
            _ => "Whether",
        };

    /// <summary>" by 30 June 2030", " in June 2030", " on 3 June 2030".</summary>
    private static string DaysOf(Window? window) =>
        window switch
        {
            null or { Earliest: null, Latest: null } => "",
            { Earliest: null, Latest: { } last } => $" by {WindowWords.Day(last)}",
            { Earliest: { } first, Latest: null } => $" from {WindowWords.Day(first)} on",
            { Earliest: { } first, Latest: { } last } when first == last => $" on {WindowWords.Day(first)}",
            { Earliest: { } first, Latest: { } last } when IsWhole(first, last) =>
                $" in {WindowWords.Days(first, last)}",
            { Earliest: { } first, Latest: { } last } =>
                $" between {WindowWords.Day(first)} and {WindowWords.Day(last)}",
        };

    private static bool IsWhole(DateOnly first, DateOnly last) =>
        first.Day == 1
        && last.AddDays(1).Day == 1
        && ((first.Year == last.Year && first.Month == last.Month) || (first.Month == 1 && last.Month == 12));
}
