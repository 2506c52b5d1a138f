using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Wording;

/// <summary>When an answer was said: by its own words where they tell, else when it was first printed.</summary>
internal static class SayingDay
{
    public static DateOnly? Of(Answer answer) =>
        answer.Said?.Earliest ?? answer.Said?.Latest ?? answer.Published?.Earliest;

    /// <summary>"said 24 March 2031", "printed 25 March 2031", "undated".</summary>
    public static string Words(Answer answer) =>
        answer switch
        {
            { Said: { } said } when (said.Earliest ?? said.Latest) is not null => "said "
                + WindowWords.Days(said.Earliest, said.Latest),
            { Published: { } published } => "printed " + WindowWords.Of(published),
            _ => "undated",
        };

    /// <summary>For putting answers in order: undated ones first.</summary>
    public static int Order(Answer answer) => Of(answer)?.DayNumber ?? 0;
}
