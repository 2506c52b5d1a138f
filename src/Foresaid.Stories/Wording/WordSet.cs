using System.Collections.Frozen;

namespace Foresaid.Stories.Wording;

/// <summary>Closed lists of English words, written as one line of text each.</summary>
internal static class WordSet
{
    /// <param name="words">Parted by one blank, lower case.</param>
    public static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
