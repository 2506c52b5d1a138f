using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Forecasts.Refusing;

/// <summary>Says why a forecast is not taken: nobody could ever decide it.</summary>
/// <remarks>
/// A day alone makes most things decidable, so the weaker phrases count only where there is none. Of several reasons the first
/// stands: a truism needs no day, a motive is no happening, what cannot be seen has no day either.
/// </remarks>
internal static class Refusals
{
    private static readonly Phrases Vague = new(
        """
        (one|some) day
        someday
        sooner or later
        eventually
        ultimately
        (at|by) some (point|stage|time)
        in (due course|time|the end|the long run|the fullness of time)
        one of these days
        some time
        """
    );

    /// <param name="content">The words foretold.</param>
    /// <param name="window">When, by the statement or by the question that it answers; null when nothing gives it.</param>
    /// <param name="isInherited">The window stands in the sentences around it: it makes nothing decidable that is not so by itself.</param>
    public static Refusal? Of(string content, Window? window, bool isInherited)
    {
        var line = PlainLine.Of(content);
        var isDated = window is not null && !isInherited;
        if (Truisms.Is(line, isDated))
            return Refusal.Truism;
        if (!isDated && Motives.AreTold(line))
            return Refusal.Motives;
        if (Unobservables.Are(line, isDated))
            return Refusal.NotObservable;
        if (window is not null && !(isInherited && Vague.StandIn(line)))
            return null;
        return Motives.MayBeTold(line) ? Refusal.Motives : Refusal.NoTime;
    }
}
