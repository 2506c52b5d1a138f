using System.Collections.Frozen;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>Whether a retelling speaks of more, or of less, by the words for how far, how long and of what kind.</summary>
internal static class Extent
{
    /// <summary>What a place is a part of: "every job in the company" is more than every job in one town.</summary>
    private static readonly FrozenSet<string> Wholes = WordSet.Of(
        "company firm group country nation region province state world continent industry sector league union federation bank "
            + "network system economy agency service army navy fleet"
    );

    private static readonly FrozenSet<string> Bounds = WordSet.Of(
        "minute minutes hour hours day days week weeks month months year years season seasons decade decades temporarily"
    );

    private static readonly FrozenSet<string> Endless = WordSet.Of(
        "permanently forever indefinitely permanent indefinite lasting"
    );

    public static (Change Change, string Why)? Of(Contrast contrast)
    {
        var (a, b) = (contrast.A, contrast.B);
        if (IsEndless(b) && IsBounded(a))
            return (Change.Widened, "a time was told as for good");
        if (IsEndless(a) && IsBounded(b))
            return (Change.Narrowed, "for good was told as for a time");
        if (IsOfAny(b) && a.IsNegative && b.IsNegative && !HasAny(a))
            return (Change.Widened, "told as of any kind");
        if (IsOfAny(a) && a.IsNegative && b.IsNegative && !HasAny(b))
            return (Change.Narrowed, "of any kind, told as of one");
        if (WholeOf(a, b) is { } whole)
            return (Change.Widened, $"{string.Join(' ', a.Says.Places)}, told as the whole {whole}");
        return WholeOf(b, a) is { } part
            ? (Change.Narrowed, $"the whole {part}, told as {string.Join(' ', b.Says.Places)}")
            : null;
    }

    /// <summary>The word for the whole that the second has in the place of the first's town or land.</summary>
    private static string? WholeOf(Telling placed, Telling whole) =>
        placed.Says.Places.IsEmpty || !whole.Says.Places.IsEmpty
            ? null
            : whole
                .Words.Where((word, at) => Wholes.Contains(word) && IsInside(whole, at))
                .FirstOrDefault(word => !placed.Words.Contains(word));

    /// <summary>"In the company", "across the country".</summary>
    private static bool IsInside(Telling telling, int at) =>
        at >= 2
        && telling.Words[at - 1] is "the" or "whole" or "entire"
        && telling.Words.AsSpan()[Math.Max(0, at - 3)..(at - 1)].IndexOfAny("in", "across", "throughout") >= 0;

    private static bool IsBounded(Telling telling) => telling.Words.Any(Bounds.Contains);

    private static bool IsEndless(Telling telling) =>
        telling.Words.Any(Endless.Contains)
        || telling.Words.Where((word, at) => word == "for" && Next(telling, at) is "good" or "ever").Any();

    private static bool IsOfAny(Telling telling) =>
        telling.Words.Where((word, at) => word is "any" && Next(telling, at) is not ("more" or "longer")).Any();

    private static bool HasAny(Telling telling) => telling.Words.Contains("any");

    private static string Next(Telling telling, int at) => at + 1 < telling.Words.Length ? telling.Words[at + 1] : "";
}
