using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Propositions;

/// <summary>Whether two words stand for one thing. The one place that says so: claims, questions, evidence and retellings ask here.</summary>
internal static class Kinship
{
    // "Mayor" and "mayoral", "parliament" and "parliamentary": shorter stems begin many words.
    private const int ShortestStem = 5;

    private static readonly FrozenSet<string> Endings = WordSet.Of("s es al ial an ian n ary ic ly ese ish");

    public static bool AreOne(string one, string other) =>
        one == other || IsDerived(one, other) || IsDerived(other, one) || Stem.Of(one) == Stem.Of(other);

    public static bool IsIn(string term, ImmutableArray<string> terms)
    {
        foreach (var other in terms)
        {
            if (AreOne(term, other))
                return true;
        }
        return false;
    }

    /// <summary>How many of the first's words the second has too.</summary>
    public static int Shared(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var shared = 0;
        foreach (var term in one)
        {
            if (IsIn(term, other))
                shared++;
        }
        return shared;
    }

    private static bool IsDerived(string stem, string word) =>
        stem.Length >= ShortestStem
        && word.StartsWith(stem, StringComparison.Ordinal)
        && Endings.Contains(word[stem.Length..]);
}
