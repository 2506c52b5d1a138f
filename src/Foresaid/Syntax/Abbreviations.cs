using System.Collections.Frozen;
using Foresaid.Lexicon;

namespace Foresaid.Syntax;

/// <summary>What a full stop after an abbreviation allows.</summary>
internal enum AbbreviationKind : byte
{
    None,

    /// <summary>Something always follows it in its sentence: "Gen."</summary>
    Before,

    /// <summary>May stand at the end of a sentence: "Corp."</summary>
    After,

    /// <summary>An abbreviation only before a figure: "No."</summary>
    Number,

    /// <summary>An abbreviation only after a comma or bracket: "Jackson, Miss."</summary>
    Place,

    /// <summary>A name with its own exclamation mark: "Yahoo!"</summary>
    Name,
}

/// <summary>The table of abbreviations that keep their full stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Table =
        LexiconFile
            .Lines("abbreviations.tsv")
            .Select(line => line.Split('\t'))
            .DistinctBy(columns => columns[0])
            .ToFrozenDictionary(
                columns => columns[0],
                columns => Enum.Parse<AbbreviationKind>(columns[1], ignoreCase: true)
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Without its full stop.</param>
    internal static AbbreviationKind KindOf(ReadOnlySpan<char> word) =>
        Table.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Letters with stops between them, without the last one: "U.S", "a.m", "Ph.D".</summary>
    internal static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 12 || word[^2] != '.')
            return false;
        var piece = 0;
        foreach (var c in word)
        {
            piece = c == '.' ? 0 : piece + 1;
            if (piece > 2 || !(c == '.' || char.IsLetter(c)))
                return false;
        }
        return true;
    }
}
