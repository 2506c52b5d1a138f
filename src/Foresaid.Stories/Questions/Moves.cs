namespace Foresaid.Stories.Questions;

/// <summary>Names what changed from one answer of a lane to the next.</summary>
internal static class Moves
{
    /// <summary>Null where nothing did, or where no word of ours names it.</summary>
    public static Move? Between(
        AnswerValue before,
        CertaintyValue sureBefore,
        AnswerValue after,
        CertaintyValue sureAfter
    ) =>
        (before, after) switch
        {
            (PolarityAnswer old, PolarityAnswer now) when old.Polarity != now.Polarity => Move.Reversed,
            (ChoiceAnswer old, ChoiceAnswer now) when old.Choice != now.Choice => Move.Reversed,
            (WindowAnswer old, WindowAnswer now) when Between(old.Window, now.Window) is { } move => move,
            (FigureAnswer old, FigureAnswer now) when Between(old, now) is { } move => move,
            (FigureAnswer old, FigureAnswer now) when (old.Low, old.High) != (now.Low, now.High) => null,
            _ => sureAfter > sureBefore ? Move.Firmer
            : sureAfter < sureBefore ? Move.Softer
            : null,
        };

    /// <summary>A window open to one side has but one edge that can move; two edges that moved apart or together make it wider or narrower.</summary>
    public static Move? Between(Window before, Window after)
    {
        if (before.Earliest == after.Earliest && before.Latest == after.Latest)
            return null;
        if (before.Earliest is null && after.Earliest is null)
            return after.Latest > before.Latest ? Move.Later : Move.Earlier;
        if (before.Latest is null && after.Latest is null)
            return after.Earliest > before.Earliest ? Move.Later : Move.Earlier;
        if (Holds(before, after))
            return Move.Narrower;
        if (Holds(after, before))
            return Move.Wider;
        return Middle(after) > Middle(before) ? Move.Later : Move.Earlier;
    }

    private static Move? Between(FigureAnswer before, FigureAnswer after)
    {
        if ((before.Low, before.High) == (after.Low, after.High))
            return null;
        return Holds(before, after) ? Move.Narrower
            : Holds(after, before) ? Move.Wider
            : null;
    }

    private static bool Holds(Window outer, Window inner) =>
        (outer.Earliest is null || inner.Earliest >= outer.Earliest)
        && (outer.Latest is null || inner.Latest <= outer.Latest);

    private static bool Holds(FigureAnswer outer, FigureAnswer inner) =>
        (outer.Low is null || inner.Low >= outer.Low) && (outer.High is null || inner.High <= outer.High);

    private static int Middle(Window window) =>
        ((window.Earliest ?? window.Latest)!.Value.DayNumber + (window.Latest ?? window.Earliest)!.Value.DayNumber) / 2;
}
