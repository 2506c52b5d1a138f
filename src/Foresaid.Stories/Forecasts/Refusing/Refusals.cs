using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Forecasts.Refusing;

/// <summary>Says why a forecast is not taken: nobody could ever decide it.</summary>
/// <remarks>
/// A day alone makes most things decidable, so the weaker phrases count only where there is none. Of several reasons the first
/// stands: a truism needs no day, a motive is no happening, what cannot be seen has no day either.
/// </remarks>
internal static class Refusals
{
    /// <param name="content">The words foretold.</param>
    /// <param name="window">When, by the statement or by the question that it answers; null when nothing gives it.</param>
    public static Refusal? Of(string content, Window? window)
    {
        var line = PlainLine.Of(content);
        var isDated = window is not null;
        if (Truisms.Is(line, isDated))
            return Refusal.Truism;
        if (!isDated && Motives.AreTold(line))
            return Refusal.Motives;
        if (Unobservables.Are(line, isDated))
            return Refusal.NotObservable;
        if (isDated)
            return null;
        return Motives.MayBeTold(line) ? Refusal.Motives : Refusal.NoTime;
    }
}
