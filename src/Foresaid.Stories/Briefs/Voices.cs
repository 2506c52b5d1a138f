using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs;

/// <summary>Joins the speakers of many articles: same full name (or the acronym that stands for it anywhere in the story), same
/// type, no clashing affiliation. Surnames, metonyms and the unnamed join only within their article.</summary>
/// <remarks>What it cannot be sure of stays two, until a person joins them.</remarks>
internal sealed class Voices
{
    private readonly Dictionary<(string Article, string Id), Voice> _known = [];

    /// <param name="readings">In the record's order: of two equally full names the first one is shown.</param>
    public Voices(ImmutableArray<Reading> readings)
    {
        var full = FullNames(readings);
        var mentions = readings
            .SelectMany(reading =>
                reading.Speakers.Select(speaker => new Mention(reading, speaker, Key(reading, speaker, full)))
            )
            .ToList();
        foreach (var sameName in mentions.GroupBy(mention => mention.Key))
        {
            foreach (var (key, members) in ByAffiliation(sameName.Key, [.. sameName]))
                Keep(key, members);
        }
    }

    /// <summary>The voice of a speaker of an article; the outlet's where the id is "outlet" or unknown there.</summary>
    public Voice Of(Reading reading, string id, string name)
    {
        if (_known.TryGetValue((ArticleKey(reading), id), out var voice))
            return voice;
        var named = reading.Speakers.FirstOrDefault(speaker => speaker.Name == name);
        if (named is not null)
            return _known[(ArticleKey(reading), named.Id)];
        return id is "outlet" or "" && name == OutletName(reading)
            ? Outlet(reading)
            : new Voice($"{ArticleKey(reading)}|{name}", Clean.Line(name), SpeakerType.Group, false, null, null);
    }

    public static Voice Outlet(Reading reading) =>
        new(OutletKey(reading), OutletName(reading), SpeakerType.Outlet, true, null, null);

    /// <summary>The same for articles of one outlet; articles that name none are never taken for one outlet's.</summary>
    private static string OutletKey(Reading reading) =>
        string.IsNullOrWhiteSpace(reading.Article.Outlet)
            ? "outlet of|" + ArticleKey(reading)
            : "outlet|" + Fold.Name(OutletName(reading));

    /// <summary>The name to show for the outlet; its address or "an outlet without a name" where it has none.</summary>
    public static string OutletName(Reading reading) =>
        Clean.Line(reading.Article.Outlet ?? "") is { Length: > 0 } name ? name
        : Clean.Line(reading.Article.Url ?? "") is { Length: > 0 } url ? url
        : "an outlet without a name";

    public static string ArticleKey(Reading reading) => reading.Article.Id + "|" + reading.Article.Text.Hash;

    private void Keep(string key, List<Mention> members)
    {
        var name = members.Select(member => Clean.Line(member.Speaker.Name)).MaxBy(known => known.Length)!;
        var told = members.FirstOrDefault(member =>
            member.Speaker.Affiliation is not null && member.Speaker.Role is not null
        );
        var role = (told ?? members.FirstOrDefault(member => member.Speaker.Role is not null))?.Speaker.Role;
        var affiliation = (told ?? members.FirstOrDefault(member => member.Speaker.Affiliation is not null))
            ?.Speaker
            .Affiliation;
        var voice = new Voice(
            key,
            name,
            members[0].Speaker.Type,
            members[0].Speaker.Named,
            role is { } what ? Clean.Line(what.Text) : null,
            affiliation is { } whose ? Clean.Line(whose.Text) : null
        );
        foreach (var member in members)
            _known[(ArticleKey(member.Reading), member.Speaker.Id)] = voice;
    }

    /// <summary>Acronyms with the one full name that they stand for in this story.</summary>
    private static Dictionary<string, string> FullNames(ImmutableArray<Reading> readings)
    {
        var found = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var speaker in readings.SelectMany(reading => reading.Speakers).Where(speaker => speaker.Named))
        {
            foreach (var alias in speaker.Aliases.Where(Fold.IsAcronym))
            {
                if (Fold.IsAcronym(speaker.Name))
                    continue;
                if (!found.TryGetValue(Fold.Name(alias), out var names))
                    found.Add(Fold.Name(alias), names = new SortedSet<string>(StringComparer.Ordinal));
                names.Add(Fold.Name(speaker.Name));
            }
        }
        return found
            .Select(pair => (pair.Key, Name: OneName(pair.Value)))
            .Where(pair => pair.Name is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Name!, StringComparer.Ordinal);
    }

    /// <summary>The shortest, when all the others only put words before it ("South Korea's X" and "X").</summary>
    private static string? OneName(SortedSet<string> names)
    {
        var shortest = names.MinBy(name => name.Length)!;
        return names.All(name => name == shortest || name.EndsWith(" " + shortest, StringComparison.Ordinal))
            ? shortest
            : null;
    }

    private static string Key(Reading reading, Speaker speaker, Dictionary<string, string> full)
    {
        var name = Fold.Name(speaker.Name);
        if (speaker.Type == SpeakerType.Outlet)
            return Outlet(reading).Key;
        if (!speaker.Named || speaker.Metonym || (speaker.Type == SpeakerType.Person && !name.Contains(' ')))
            return $"{ArticleKey(reading)}|{speaker.Id}";
        if (full.TryGetValue(name, out var whole))
            return $"{speaker.Type}|{whole}";
        foreach (var alias in speaker.Aliases.Where(Fold.IsAcronym))
        {
            if (full.TryGetValue(Fold.Name(alias), out whole) && name.EndsWith(whole, StringComparison.Ordinal))
                return $"{speaker.Type}|{whole}";
        }
        return $"{speaker.Type}|{name}";
    }

    /// <summary>People of one name whose affiliations share no word are kept apart; those without one join only when there is no choice.</summary>
    private static IEnumerable<(string Key, List<Mention> Members)> ByAffiliation(string key, List<Mention> members)
    {
        var groups = new List<(HashSet<string> Words, List<Mention> Members)>();
        foreach (var member in members.Where(member => member.Speaker.Affiliation is not null))
        {
            var words = AffiliationWords(member.Speaker);
            var match = groups.FirstOrDefault(group => group.Words.Overlaps(words));
            if (match.Members is null)
                groups.Add(match = ([], []));
            match.Words.UnionWith(words);
            match.Members.Add(member);
        }
        var loose = members.Where(member => member.Speaker.Affiliation is null).ToList();
        if (groups.Count <= 1)
            return [(key, members)];
        return groups
            .Select((group, index) => ($"{key}|{index}", group.Members))
            .Concat(loose.Select(member => ($"{key}|{ArticleKey(member.Reading)}", new List<Mention> { member })));
    }

    /// <summary>The words of an affiliation and the ends of its initials: "KINU" meets "Seoul's Korea Institute for National Unification".</summary>
    private static IEnumerable<string> AffiliationWords(Speaker speaker)
    {
        const int ShortestAcronym = 3;
        var text = speaker.Affiliation!.Value.Text;
        var initials = string.Concat(text.Where(char.IsUpper)).ToLowerInvariant();
        var ends = Enumerable
            .Range(0, Math.Max(0, initials.Length - ShortestAcronym + 1))
            .Select(from => initials[from..]);
        return Fold.Content(text).Concat(ends);
    }

    private sealed record Mention(Reading Reading, Speaker Speaker, string Key);
}
