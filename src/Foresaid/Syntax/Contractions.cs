using System.Collections.Frozen;

namespace Foresaid.Syntax;

/// <summary>Where a written word falls into two syntactic words: <c>do|n't</c>, <c>Kim|'s</c>, <c>can|not</c>.</summary>
/// <remarks>Source: UD English, word segmentation: the Penn Treebank's clitics, with the apostrophe on the clitic.</remarks>
internal static class Contractions
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clitics = Set([
        "s",
        "m",
        "d",
        "ll",
        "re",
        "ve",
    ]);

    // Written together, or without their apostrophe; "wont" and "cant", also words of their own, are not here.
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Fused = new Dictionary<
        string,
        int
    >
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["wanna"] = 3,
        ["gotta"] = 3,
        ["gimme"] = 3,
        ["lemme"] = 3,
        ["dont"] = 2,
        ["didnt"] = 3,
        ["doesnt"] = 4,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["arent"] = 3,
        ["werent"] = 4,
        ["havent"] = 4,
        ["hasnt"] = 3,
        ["hadnt"] = 3,
        ["couldnt"] = 5,
        ["wouldnt"] = 5,
        ["shouldnt"] = 6,
    }
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>Where the last clitic of <paramref name="word"/> begins, or 0 when it has none.</returns>
    internal static int LastClitic(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return 0;
        if (Fused.TryGetValue(word, out var at))
            return at;
        for (var back = 2; back <= 3 && back < word.Length; back++)
            if (Letters.IsApostrophe(word[^back]))
                return CliticAt(word, word.Length - back);
        return 0;
    }

    /// <returns>How long the clitic is that begins with the apostrophe at <paramref name="at"/>, or 0.</returns>
    internal static int CliticLength(ReadOnlySpan<char> text, int at)
    {
        for (var length = 2; length <= 3 && at + length <= text.Length; length++)
            if (
                Clitics.Contains(text.Slice(at + 1, length - 1))
                && (at + length == text.Length || !Letters.IsWord(text[at + length]))
            )
                return length;
        return 0;
    }

    private static int CliticAt(ReadOnlySpan<char> word, int apostrophe)
    {
        var after = word[(apostrophe + 1)..];
        if (after is "t" or "T")
            return apostrophe >= 2 && word[apostrophe - 1] is 'n' or 'N' ? apostrophe - 1 : 0;
        return Clitics.Contains(after) ? apostrophe : 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
