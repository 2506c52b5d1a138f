using System.Collections.Immutable;

namespace Foresaid.Stories.Wording;

/// <summary>Looking through arrays for the first that fits.</summary>
internal static class Arrays
{
    /// <returns>-1 when none fits.</returns>
    public static int FindIndex<T>(this ImmutableArray<T> items, Func<T, bool> fits)
    {
        for (var at = 0; at < items.Length; at++)
        {
            if (fits(items[at]))
                return at;
        }
        return -1;
    }
}
