using System.Collections.Concurrent;

namespace Foresaid.Stories.Propositions;

/// <summary>How near two words of happening are: by their class, else by how the words of the class are used.</summary>
internal static class Happenings
{
    private const double Known = 0.95;
    private const double Near = 0.85;
    private static readonly ConcurrentDictionary<(string, string), double> Found = new();

    /// <summary>0 to 1. Of two words, or the names of their classes; direction aside ("rise" and "fall" are one).</summary>
    public static double Kinship(string one, string other)
    {
        if (one == other)
            return 1;
        var key = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        return Found.GetOrAdd(key, static pair => Compute(pair.Item1, pair.Item2));
    }

    /// <summary>Where a class is near another, or opposed to it: that of the classes; null of others.</summary>
    public static int? Sign(string one, string other) => HappeningLexicon.Shared.Nearness(one, other);

    private static double Compute(string one, string other)
    {
        var lexicon = HappeningLexicon.Shared;
        var (first, second) = (lexicon.WordsOf(one), lexicon.WordsOf(other));
        if (first.Contains(other) || second.Contains(one))
            return Known;
        if (lexicon.Nearness(one, other) is not null)
            return Near;
        var most = Propositions.Kinship.Of(one, other);
        // Two classes were told apart by hand: how their words are used does not make them one.
        if (first.Length > 0 && second.Length > 0)
            return 0;
        foreach (var word in first)
            most = Math.Max(most, Propositions.Kinship.Of(word, other));
        foreach (var word in second)
            most = Math.Max(most, Propositions.Kinship.Of(one, word));
        return most;
    }
}
