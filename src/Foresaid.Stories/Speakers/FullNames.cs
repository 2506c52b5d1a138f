using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Speakers;

/// <summary>Acronyms with the one full name that they stand for in a story.</summary>
internal sealed class FullNames
{
    private readonly Dictionary<string, string> _names;

    private FullNames(Dictionary<string, string> names) => _names = names;

    public static FullNames Of(ImmutableArray<StoryArticle> articles)
    {
        var found = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var named = articles
            .SelectMany(article => article.Reading.Speakers)
            .Where(speaker => speaker.Named && !Fold.IsAcronym(speaker.Name));
        foreach (var speaker in named)
        {
            foreach (var alias in speaker.Aliases.Where(Fold.IsAcronym))
            {
                if (!found.TryGetValue(Fold.Name(alias), out var names))
                    found.Add(Fold.Name(alias), names = new SortedSet<string>(StringComparer.Ordinal));
                names.Add(Fold.Name(speaker.Name));
            }
        }
        return new FullNames(
            found
                .Select(pair => (pair.Key, Name: OneName(pair.Value)))
                .Where(pair => pair.Name is not null)
                .ToDictionary(pair => pair.Key, pair => pair.Name!, StringComparer.Ordinal)
        );
    }

    /// <summary>The full name, folded, that the speaker's name or acronym stands for; null when there is none.</summary>
    public string? Find(Speaker speaker)
    {
        var name = Fold.Name(speaker.Name);
        if (_names.TryGetValue(name, out var whole))
            return whole;
        return speaker
            .Aliases.Where(Fold.IsAcronym)
            .Select(alias => _names.GetValueOrDefault(Fold.Name(alias)))
            .FirstOrDefault(full => full is not null && name.EndsWith(full, StringComparison.Ordinal));
    }

    /// <summary>The shortest, when all the others only put words before it ("South Korea's X" and "X").</summary>
    private static string? OneName(SortedSet<string> names)
    {
        var shortest = names.MinBy(name => name.Length)!;
        return names.All(name => name == shortest || name.EndsWith(" " + shortest, StringComparison.Ordinal))
            ? shortest
            : null;
    }
}
