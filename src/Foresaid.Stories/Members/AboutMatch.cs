namespace Foresaid.Stories.Members;

/// <summary>How well an article fits the words that a person gave: how many of them it has, names before others, and how much it makes of them.</summary>
internal static class AboutMatch
{
    // Two names of the definition, told as what the article is about, are enough however many it lists.
    private const double Enough = 4 * ProfileWeights.Most;

    private const double NameWeight = 2;

    /// <returns>0 to 1.</returns>
    public static double Of(Weighed about, Weighed article)
    {
        var (has, all) = (0.0, 0.0);
        foreach (var wanted in about.Profile.Terms)
        {
            var weight = ProfileWeights.Of(wanted.Word) * (wanted.IsName ? NameWeight : 1);
            all += weight;
            if (article.Find(wanted.Word) is { } found)
                has += weight * Told(found);
        }
        return all == 0 ? 0 : Math.Min(1, has / Math.Min(all, Enough));
    }

    /// <summary>A word of the opening, or one told again and again, is what the article is about; one told in passing is less.</summary>
    private static double Told(ProfileTerm term) =>
        term.Leads || term.Count > 2 ? 1
        : term.Count == 2 ? 0.85
        : 0.7;
}
