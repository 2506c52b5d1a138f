using Foresaid.Stories.Propositions;

namespace Foresaid.Stories.Members;

/// <summary>How much a word tells of what an article is about: by the shipped table, from nothing for those of every text up to names and numbers.</summary>
internal static class ProfileWeights
{
    public const double Most = 3.5;

    // What the table gives to the commonest words: they say nothing of what a whole article is about.
    private const double Nothing = 0.2;

    // A single figure counts something in every report.
    private const double Digit = 0.5;

    /// <param name="word">Lower case.</param>
    /// <returns>0 to <see cref="Most"/>.</returns>
    public static double Of(string word) =>
        word.Length == 1 && char.IsAsciiDigit(word[0]) ? Digit
        : word.Length == 1 ? 0
        : Math.Clamp(TermWeights.Of(word) - Nothing, 0, Most);
}
