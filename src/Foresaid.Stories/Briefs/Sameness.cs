using System.Collections.Immutable;

namespace Foresaid.Stories.Briefs;

/// <summary>Judges by shared words whether two tellings say much the same. Coarse on purpose: claims proper come from the story layer.</summary>
internal static class Sameness
{
    // Of the shorter one's words. Three in five leaves room for a rewrite and still parts two facts of one event.
    private const double Enough = 0.6;
    private const int AtLeast = 2;

    // A group is compared with so many of its first members at most: a hostile pile costs no more than its length.
    private const int MostHeads = 40;

    public static bool Of(Telling one, Telling other)
    {
        if (one.Held?.Polarity != other.Held?.Polarity || IsOfOtherDays(one.Statement.About, other.Statement.About))
            return false;
        if (one.Quote == other.Quote)
            return true;
        var shared = Shared(one.Content, other.Content);
        return shared >= AtLeast && shared >= Enough * Math.Min(one.Content.Length, other.Content.Length);
    }

    /// <summary>Tellings that say much the same together, in their order; the first of each says it for all.</summary>
    public static List<List<Telling>> Cluster(IEnumerable<Telling> tellings)
    {
        var clusters = new List<List<Telling>>();
        foreach (var telling in tellings)
        {
            var same = clusters.Take(MostHeads).FirstOrDefault(cluster => Of(cluster[0], telling));
            if (same is null)
                clusters.Add([telling]);
            else
                same.Add(telling);
        }
        return clusters;
    }

    private static bool IsOfOtherDays(Window? one, Window? other) =>
        one is not null && other is not null && !one.Overlaps(other);

    private static int Shared(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var (at, beside, shared) = (0, 0, 0);
        while (at < one.Length && beside < other.Length)
        {
            var order = string.CompareOrdinal(one[at], other[beside]);
            if (order == 0)
                shared++;
            if (order <= 0)
                at++;
            if (order >= 0)
                beside++;
        }
        return shared;
    }
}
