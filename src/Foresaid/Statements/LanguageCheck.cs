using System.Collections.Frozen;
using Foresaid.Lexicon;

namespace Foresaid.Statements;

/// <summary>Tells whether a text is English, by how many of its words are English function words.</summary>
/// <remarks>
/// Running English text has about two in five of them, other European languages under one in eight (they share "a", "in", "no"), other scripts none.
/// A text too short to judge passes.
/// </remarks>
internal sealed class LanguageCheck
{
    /// <summary>Fewer words than this show nothing.</summary>
    private const int FewestWords = 25;
    private const double SmallestShare = 0.15;

    /// <summary>The end of Unicode's Latin Extended-B and its additions.</summary>
    private const char LastLatin = '\u024F';

    // A sample from the start is enough, and keeps the cost apart from the length.
    private const int LargestSample = 20_000;

    private readonly FrozenSet<string> _words = Glossary
        .Open("function-words.txt")
        .Rows.Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when the text is too short to judge.</summary>
    public bool? IsEnglish(string text)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, english, letters, foreign) = (0, 0, 0, 0);
        var sample = text.AsSpan(0, Math.Min(text.Length, LargestSample));
        for (var at = 0; at < sample.Length; at++)
        {
            if (!char.IsLetter(sample[at]))
                continue;
            var start = at;
            while (at < sample.Length && (char.IsLetter(sample[at]) || sample[at] is '\'' or '’'))
                at++;
            var word = sample[start..at];
            letters += word.Length;
            foreach (var letter in word)
                foreign += letter > LastLatin ? 1 : 0;
            // Scripts without blanks make few, long "words": count them by their letters.
            words += Math.Max(1, word.Length / 24);
            english += lookup.Contains(word) ? 1 : 0;
        }
        // Another script shows itself in a line.
        if (foreign > FewestWords && foreign * 2 > letters)
            return false;
        if (words < FewestWords && letters < FewestWords * 4)
            return null;
        return english >= SmallestShare * words;
    }
}
