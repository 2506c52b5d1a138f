using System.Collections.Frozen;

namespace Foresaid.Stories.Evidence;

/// <summary>Words that number one of a series. "First" and "second" are left out: they are ranks and titles as often.</summary>
internal static class OrdinalWords
{
    private static readonly FrozenSet<string> Words = (
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        + "seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Are(string word) =>
        Words.Contains(word)
        || (
            word.Length > 2
            && char.IsDigit(word[0])
            && (word.EndsWith("th", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal))
        );
}
