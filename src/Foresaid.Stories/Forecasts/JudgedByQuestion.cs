using System.Collections.Immutable;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Times;

namespace Foresaid.Stories.Forecasts;

/// <summary>What came of a forecast that answers a question whose outcome is known.</summary>
internal static class JudgedByQuestion
{
    /// <summary>Null where the outcome says nothing of what was foreseen.</summary>
    public static ForecastOutcome? Of(Question question, ImmutableArray<StoryRow> group)
    {
        if (question.Outcome is not { } known || known.Evidence.Any(group.Contains))
            return null;
        var answer = question
            .Lanes.SelectMany(lane => lane.Answers)
            .FirstOrDefault(given => given.Rows.Any(group.Contains));
        return answer is null || Judge(answer.Value, known.Answer) is not var (value, fell)
            ? null
            : new ForecastOutcome(value, fell, Proposed: true, known.Evidence, known.OrganiserOnly);
    }

    private static (OutcomeValue Value, Fell? Fell)? Judge(AnswerValue foreseen, AnswerValue shown) =>
        (foreseen, shown) switch
        {
            (WindowAnswer one, WindowAnswer { Window: { Earliest: { } first, Latest: { } last } }) => Judge(
                Conventions.Judge(one.Window, first, last),
                Weighing.IsSoft(one.Window, atEnd: first > one.Window.Latest)
            ),
            (PolarityAnswer one, PolarityAnswer other) => (Of(one.Polarity == other.Polarity), null),
            (FigureAnswer one, FigureAnswer other) when one.Unit == other.Unit => (
                Of(Figures.CanBeOne(FigureOf(one), FigureOf(other))),
                null
            ),
            (ChoiceAnswer one, ChoiceAnswer other) => (Of(IsOne(one.Choice, other.Choice)), null),
            _ => null,
        };

    /// <summary>Beyond a soft edge, near is in time; beyond a firm one it is not.</summary>
    private static (OutcomeValue, Fell?) Judge(Fall fall, bool isSoft) =>
        fall switch
        {
            Fall.In => (OutcomeValue.CameTrue, Fell.In),
            Fall.Near => (Of(isSoft), Fell.Near),
            _ => (OutcomeValue.Failed, Fell.Out),
        };

    private static OutcomeValue Of(bool isSo) => isSo ? OutcomeValue.CameTrue : OutcomeValue.Failed;

    private static Figure FigureOf(FigureAnswer answer) =>
        new(answer.Low, answer.High, answer.Unit, Approximate: false);

    private static bool IsOne(string one, string other) =>
        one.Split(' ').Intersect(other.Split(' '), StringComparer.OrdinalIgnoreCase).Any();
}
