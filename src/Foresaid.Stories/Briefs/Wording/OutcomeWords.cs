using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Wording;

/// <summary>What came of something, in words, and how far that is settled.</summary>
internal static class OutcomeWords
{
    public static string Of(OutcomeValue value) =>
        value switch
        {
            OutcomeValue.CameTrue => "came true",
            OutcomeValue.Half => "half",
            OutcomeValue.Failed => "failed",
            OutcomeValue.Undisclosed => "undisclosed",
            _ => "condition never arose",
        };

    public static string Of(Fell? fell) =>
        fell switch
        {
            Fell.In => ", in its window",
            Fell.Near => ", near its window",
            Fell.Out => ", out of its window",
            _ => "",
        };

    public static string Of(Refusal refusal) =>
        refusal switch
        {
            Refusal.NoTime => "no time and no end",
            Refusal.NotObservable => "not observable",
            Refusal.Truism => "a truism",
            _ => "rests on a reading of motives",
        };

    /// <summary>Whether a person has made it final, and on whose word alone it rests.</summary>
    public static string Standing(bool proposed, bool organiserOnly) =>
        (proposed ? "proposed" : "confirmed by a person") + (organiserOnly ? ", on the organiser's word alone" : "");
}
