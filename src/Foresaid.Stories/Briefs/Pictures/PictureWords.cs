using System.Globalization;
using System.Text;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>The few words that fit beside a bar, and the many that a screen reader is given.</summary>
internal static class PictureWords
{
    private const int LongestChoice = 24;
    private const int LongestStory = 1500;

    /// <summary>"16 Apr", "1–10 Apr", "4,800"; the year only where it is not that of the saying. Empty where the band says it.</summary>
    public static string Short(AnswerValue value, int year) =>
        value switch
        {
            WindowAnswer { Window: var window } => Days(window.Earliest, window.Latest, year),
            FigureAnswer figure => AnswerWords.Number(figure),
            ChoiceAnswer { Choice: var choice } => Clean.Short(Clean.Line(choice), LongestChoice),
            _ => "",
        };

    /// <summary>One answer in full, for whoever points at its bar.</summary>
    public static string Full(DrawnAnswer drawn)
    {
        var answer = drawn.Answer;
        var move = answer.Move is { } name ? $"; {AnswerWords.Name(name)}" : "";
        return $"{drawn.Holder}: {AnswerWords.Of(answer.Value, answer.Rows)} ({SureWords.Of(answer.Certainty)}, {SayingDay.Words(answer)}{move})";
    }

    /// <summary>All that is drawn, lane by lane, cut where it grows too long to listen to.</summary>
    public static string Story(Question question, LaneDeck deck)
    {
        var story = new StringBuilder();
        foreach (var strip in deck.Strips)
        {
            if (story.Length > LongestStory)
                break;
            var answers = strip.Answers.Select(drawn =>
                $"{SayingDay.Words(drawn.Answer)}, {AnswerWords.Of(drawn.Answer.Value, drawn.Answer.Rows)}, {SureWords.Of(drawn.Answer.Certainty)}"
                + (drawn.Answer.Move is { } move ? $", {AnswerWords.Name(move)}" : "")
            );
            story.Append(strip.Name).Append(strip.IsOrganiser ? ", the organiser: " : ": ");
            story.AppendJoin("; ", answers).Append(". ");
        }
        if (question.Outcome is { } outcome)
            story.Append(CultureInfo.InvariantCulture, $"What came of it: {Came(outcome)}. ");
        return Clean.Short(story.Append(deck.Note).ToString().TrimEnd(), LongestStory + 100);
    }

    public static string Came(QuestionOutcome outcome) =>
        AnswerWords.Of(outcome.Answer, outcome.Evidence) + (outcome.Proposed ? " (proposed)" : "");

    /// <summary>What is laid across and what up.</summary>
    public static string Axes(QuestionType type) =>
        "Across: when it was said. Up: "
        + type switch
        {
            QuestionType.When => "the days talked about.",
            QuestionType.HowMany => "how many.",
            QuestionType.Whether => "yes or no.",
            _ => "each choice at its height.",
        };

    private static string Days(DateOnly? earliest, DateOnly? latest, int year) =>
        (earliest, latest) switch
        {
            (null, null) => "left open",
            (null, { } last) => "by " + Day(last, year),
            ({ } first, null) => "from " + Day(first, year),
            ({ } first, { } last) => Span(first, last, year),
        };

    private static string Span(DateOnly first, DateOnly last, int year)
    {
        if (first == last)
            return Day(first, year);
        var isWhole = first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month);
        var isOneYear = first.Year == last.Year;
        if (isWhole && isOneYear && first.Month == 1 && last.Month == 12)
            return Write(first, "yyyy");
        var shown = isOneYear && last.Year == year ? "" : Write(last, " yyyy");
        if (isWhole && isOneYear && first.Month == last.Month)
            return Write(first, "MMM") + shown;
        if (isWhole && isOneYear)
            return $"{Write(first, "MMM")}–{Write(last, "MMM")}{shown}";
        if (isOneYear && first.Month == last.Month)
            return $"{Write(first, "%d")}–{Write(last, "d MMM")}{shown}";
        return isOneYear
            ? $"{Write(first, "d MMM")}–{Write(last, "d MMM")}{shown}"
            : $"{Write(first, "MMM yyyy")}–{Write(last, "MMM yyyy")}";
    }

    private static string Day(DateOnly day, int year) => Write(day, day.Year == year ? "d MMM" : "d MMM yyyy");

    private static string Write(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
