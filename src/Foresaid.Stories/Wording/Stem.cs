namespace Foresaid.Stories.Wording;

/// <summary>A word without the common endings of English: enough to see that "dismissed" and "dismiss" are one.</summary>
internal static class Stem
{
    private static readonly string[] Endings = ["ing", "ed", "es", "s", "e"];

    public static string Of(string word)
    {
        const int Shortest = 3;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        // "Pass" has no plural's s to lose, and "passed" comes to "pas" as "pass" does.
        var ending = word.EndsWith("ss", StringComparison.Ordinal)
            ? null
            : Array.Find(
                Endings,
                ending => word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal)
            );
        var stem = ending is null ? word : word[..^ending.Length];
        // "planned" is of "plan"; "called" is of "call", and both come to "cal".
        return stem.Length > Shortest && stem[^1] == stem[^2] && !"aeiou".Contains(stem[^1]) ? stem[..^1] : stem;
    }
}
