using System.Collections.Frozen;

namespace Foresaid.Stories.Propositions;

/// <summary>Nouns that outlets use for one another, and the wide ones by which a report comes back to what it has named.</summary>
/// <remarks>Words are lemmas as <see cref="Terms"/> gives them: an event's noun may come as the class of its happening.</remarks>
internal static class ThingLexicon
{
    /// <summary>In general.tsv: the wide noun stands for anything that happens or is planned.</summary>
    private const string Anything = "*";

    private static readonly FrozenDictionary<string, int[]> Groups = ReadGroups();
    private static readonly FrozenDictionary<string, string[]> Wide = LexiconLines
        .Of("general.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(' '), StringComparer.Ordinal);

    /// <summary>"Firm" and "company", "judge" and "magistrate": in some meaning of both they name one kind of thing.</summary>
    public static bool AreOne(string one, string other)
    {
        if (one == other)
            return true;
        if (!Groups.TryGetValue(one, out var groups) || !Groups.TryGetValue(other, out var others))
            return false;
        foreach (var group in groups)
        {
            if (Array.IndexOf(others, group) >= 0)
                return true;
        }
        return false;
    }

    public static bool Knows(string word) => Groups.ContainsKey(word);

    /// <summary>"The body", "the vessel", "the move": of itself it does not tell which thing is meant.</summary>
    public static bool IsGeneral(string word) => Wide.ContainsKey(word);

    /// <summary>"The vessel" for a ferry, "the body" for a court, "the move" for whatever was done.</summary>
    public static bool MayStandFor(string general, string thing)
    {
        if (!Wide.TryGetValue(general, out var kinds))
            return false;
        foreach (var kind in kinds)
        {
            if (kind == Anything || AreOne(kind, thing))
                return true;
        }
        return false;
    }

    private static FrozenDictionary<string, int[]> ReadGroups()
    {
        var groups = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in LexiconLines.Of("things.tsv"))
        {
            foreach (var word in line.Split(' '))
            {
                Add(word, number);
                if (HappeningLexicon.Shared.Noun(word) is { Sense: > 0, Class: var named })
                    Add(named, number);
            }
            number++;
        }
        return groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);

        void Add(string word, int group)
        {
            if (!groups.TryGetValue(word, out var its))
                groups.Add(word, its = []);
            its.Add(group);
        }
    }
}
