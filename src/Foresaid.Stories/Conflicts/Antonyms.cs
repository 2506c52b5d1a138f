using System.Collections.Frozen;

namespace Foresaid.Stories.Conflicts;

/// <summary>Adjectives of which only one can hold of a thing at a time.</summary>
internal static class Antonyms
{
    // Complementary pairs, not scales: "warm" and "cold" have a middle, "guilty" and "innocent" have none in a court's words.
    private static readonly FrozenSet<(string, string)> Pairs = new[]
    {
        ("guilty", "innocent"),
        ("true", "false"),
        ("alive", "dead"),
        ("safe", "dangerous"),
        ("intact", "damaged"),
        ("full", "empty"),
        ("present", "absent"),
        ("genuine", "forged"),
        ("genuine", "fake"),
        ("real", "fake"),
        ("peaceful", "violent"),
        ("deliberate", "accidental"),
        ("sober", "drunk"),
        ("clean", "contaminated"),
        ("correct", "wrong"),
        ("voluntary", "forced"),
        ("conscious", "comatose"),
    }.ToFrozenSet();

    private static readonly string[] Plain = ["un", "il", "ir", "im", "non"];
    private static readonly string[] AdjectiveEndings =
    [
        "ible",
        "able",
        "ent",
        "ant",
        "ate",
        "ete",
        "ect",
        "id",
        "ure",
        "ive",
        "al",
        "ous",
        "ed",
    ];

    public static bool Are(string a, string b) =>
        Pairs.Contains((a, b)) || Pairs.Contains((b, a)) || IsDenied(a, b) || IsDenied(b, a);

    /// <summary>"Unsafe" of "safe", "invalid" of "valid"; but not "inform" of "form".</summary>
    private static bool IsDenied(string denied, string plain)
    {
        const int Shortest = 4;
        if (plain.Length < Shortest || !denied.EndsWith(plain, StringComparison.Ordinal))
            return false;
        var prefix = denied[..^plain.Length];
        return Array.IndexOf(Plain, prefix) >= 0
            || (
                prefix == "in"
                && Array.Exists(AdjectiveEndings, ending => plain.EndsWith(ending, StringComparison.Ordinal))
            );
    }
}
