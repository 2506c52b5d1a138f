namespace Foresaid.Stories.Members;

/// <summary>How well an article fits a story, and by what.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Score">0 to 1, two decimals.</param>
/// <param name="Belongs">By its score; a person's word goes before it.</param>
/// <param name="Why">In words: the names, words and days that it shares with the definition, and what else it was held against.</param>
public sealed record Membership(string Article, double Score, bool Belongs, string Why)
{
    /// <summary>Least score of an article that belongs.</summary>
    public const double Threshold = 0.5;
}
