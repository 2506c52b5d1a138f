using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Speakers;

/// <summary>Joins the speakers of many articles: same full name (or the acronym that stands for it anywhere in the story), same
/// type, no clashing affiliation. Surnames, metonyms and the unnamed join only within their article.</summary>
/// <remarks>What it cannot be sure of stays two, until a person joins them.</remarks>
public sealed class Cast
{
    private readonly Dictionary<(string Article, string Id), CastMember> _known = [];

    /// <param name="articles">In the story's order: of two equally full names the first one is shown.</param>
    internal Cast(ImmutableArray<StoryArticle> articles, Verdicts verdicts)
    {
        var full = FullNames.Of(articles);
        var mentions = articles.SelectMany(article =>
            article.Reading.Speakers.Select(speaker => new Mention(article, speaker, Key(article, speaker, full)))
        );
        foreach (var sameName in mentions.GroupBy(mention => mention.Key))
        {
            foreach (var (key, members) in ByAffiliation(sameName.Key, [.. sameName]))
                Keep(key, members);
        }
        foreach (var article in articles)
            _known.TryAdd((article.Id, "outlet"), Outlet(article));
        Loose = verdicts.Rejoin(_known);
        Members =
        [
            .. _known
                .Values.DistinctBy(member => member.Key)
                .OrderBy(member => member.Name, StringComparer.Ordinal)
                .ThenBy(member => member.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>By name. An outlet is among them also where it says nothing in its own voice.</summary>
    public ImmutableArray<CastMember> Members { get; }

    /// <summary>What persons decided about speakers that are no longer found.</summary>
    internal ImmutableArray<LooseDecision> Loose { get; }

    /// <summary>The speaker of an article; the outlet where the id is "outlet".</summary>
    public CastMember Of(StoryArticle article, string id, string name)
    {
        if (_known.TryGetValue((article.Id, id), out var member))
            return member;
        if (article.Reading.Speakers.FirstOrDefault(speaker => speaker.Name == name) is { } named)
            return _known[(article.Id, named.Id)];
        return new CastMember
        {
            Key = Hash($"{article.Id}|{name}"),
            Name = Clean.Line(name),
            Type = SpeakerType.Group,
            Named = false,
        };
    }

    public CastMember OutletOf(StoryArticle article) => _known[(article.Id, "outlet")];

    private static CastMember Outlet(StoryArticle article) =>
        new()
        {
            Key = Hash(OutletKey(article)),
            Name = OutletName(article),
            Type = SpeakerType.Outlet,
            Named = true,
        };

    /// <summary>Articles that name no outlet are never taken for one outlet's.</summary>
    private static string OutletKey(StoryArticle article) =>
        string.IsNullOrWhiteSpace(article.Outlet)
            ? "outlet of|" + article.Id
            : "outlet|" + Fold.Name(OutletName(article));

    /// <summary>The name to show for the outlet; its address, or "an outlet without a name", where it has none.</summary>
    public static string OutletName(StoryArticle article) =>
        Clean.Line(article.Outlet ?? "") is { Length: > 0 } name ? name
        : Clean.Line(article.Url ?? "") is { Length: > 0 } url ? url
        : "an outlet without a name";

    private static string Hash(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40];

    private void Keep(string key, List<Mention> members)
    {
        var kept = Describe(Hash(key), [.. members.Select(member => member.Speaker)]);
        foreach (var member in members)
            _known[(member.Article.Id, member.Speaker.Id)] = kept;
    }

    /// <summary>One speaker of all that several articles tell of them.</summary>
    /// <param name="told">At least one, in the story's order.</param>
    internal static CastMember Describe(string key, IReadOnlyList<Speaker> told)
    {
        var names = told.SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name)).Select(Clean.Line).ToList();
        var name = told.Select(speaker => Clean.Line(speaker.Name)).MaxBy(known => known.Length)!;
        return new CastMember
        {
            Key = key,
            Name = name,
            Type = told[0].Type,
            Named = told[0].Named,
            Aliases = [.. names.Where(other => other != name).Distinct(StringComparer.Ordinal)],
            Roles = Told(told, speaker => speaker.Role),
            Affiliations = Told(told, speaker => speaker.Affiliation),
        };
    }

    private static ImmutableArray<string> Told(IReadOnlyList<Speaker> told, Func<Speaker, Excerpt?> what) =>
        [
            .. told.Select(what)
                .OfType<Excerpt>()
                .Select(excerpt => Clean.Line(excerpt.Text))
                .Distinct(StringComparer.Ordinal),
        ];

    private static string Key(StoryArticle article, Speaker speaker, FullNames full)
    {
        var name = Fold.Name(speaker.Name);
        if (speaker.Type == SpeakerType.Outlet)
            return OutletKey(article);
        if (!speaker.Named || speaker.Metonym || (speaker.Type == SpeakerType.Person && !name.Contains(' ')))
            return $"{article.Id}|{speaker.Id}|{name}";
        return $"{speaker.Type}|{full.Find(speaker) ?? name}";
    }

    /// <summary>People of one name whose affiliations share no word are kept apart; those without one join only when there is no choice.</summary>
    private static IEnumerable<(string Key, List<Mention> Members)> ByAffiliation(string key, List<Mention> members)
    {
        var groups = new List<(HashSet<string> Words, List<Mention> Members)>();
        foreach (var member in members.Where(member => member.Speaker.Affiliation is not null))
        {
            var words = AffiliationWords(member.Speaker).ToHashSet(StringComparer.Ordinal);
            var match = groups.FirstOrDefault(group => group.Words.Overlaps(words));
            if (match.Members is null)
                groups.Add(match = (new(StringComparer.Ordinal), []));
            match.Words.UnionWith(words);
            match.Members.Add(member);
        }
        if (groups.Count <= 1)
            return [(key, members)];
        var loose = members.Where(member => member.Speaker.Affiliation is null);
        return groups
            .Select((group, index) => ($"{key}|{index}", group.Members))
            .Concat(loose.Select(member => ($"{key}|{member.Article.Id}", new List<Mention> { member })));
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

    private sealed record Mention(StoryArticle Article, Speaker Speaker, string Key);
}
