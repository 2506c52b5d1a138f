using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Propositions;

/// <summary>Whether two words stand for one thing, and how near they are. The one place that says so: claims, questions, evidence and retellings ask here.</summary>
internal static class Kinship
{
    // "Mayor" and "mayoral", "parliament" and "parliamentary": shorter stems begin many words.
    private const int ShortestStem = 5;

    // Below the first two words are near by chance, above the second they are mostly used for one another.
    private const double Chance = 0.40;
    private const double Alike = 0.80;

    private static readonly FrozenSet<string> Endings = WordSet.Of("s es al ial an ian n ary ic ly ese ish");

    public static bool AreOne(string one, string other) =>
        one == other
        || (
            BeginAlike(one, other) && (IsDerived(one, other) || IsDerived(other, one) || Stem.Of(one) == Stem.Of(other))
        )
        || ThingLexicon.AreOne(one, other);

    /// <summary>Words of one stem begin alike: most pairs are told apart by that, without cutting anything off.</summary>
    private static bool BeginAlike(string one, string other) =>
        one.Length > 1 && other.Length > 1 && one[0] == other[0] && one[1] == other[1];

    /// <summary>0 to 1: 1 of one thing, less of words that are used alike.</summary>
    public static double Of(string one, string other) =>
        AreOne(one, other) ? 1
        // What was told apart by hand is two things, however alike news speaks of them.
        : ThingLexicon.Knows(one) && ThingLexicon.Knows(other) ? 0
        : WordVectors.Cosine(one, other) is { } cosine ? Math.Clamp((cosine - Chance) / (Alike - Chance), 0, 1) * 0.9
        : 0;

    /// <summary>The nearest of several; 0 of none.</summary>
    public static double Of(string term, ImmutableArray<string> terms)
    {
        var most = 0.0;
        foreach (var other in terms)
            most = Math.Max(most, Of(term, other));
        return most;
    }

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
