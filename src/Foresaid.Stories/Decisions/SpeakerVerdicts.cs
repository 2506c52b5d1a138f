using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Json;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Decisions;

/// <summary>Joins and splits the speakers of a cast as persons said, one decision after another.</summary>
/// <param name="articles">The present readings, in the story's order.</param>
internal sealed class SpeakerVerdicts(ImmutableArray<StoryArticle> articles)
{
    private readonly List<Decision> _decisions = [];
    private readonly HashSet<string> _articles = [.. articles.Select(article => article.Id)];

    public void Add(Decision decision)
    {
        // Read now, so that a damaged value is found with the others.
        if (decision.Act == Acts.Join)
            StoryJson.Read<JoinValue>(decision.Value ?? "");
        else
            StoryJson.Read<SplitValue>(decision.Value ?? "");
        _decisions.Add(decision);
    }

    /// <param name="known">Who speaks in which article under which id; changed in place.</param>
    public ImmutableArray<LooseDecision> Apply(Dictionary<(string Article, string Id), CastMember> known)
    {
        var loose = ImmutableArray.CreateBuilder<LooseDecision>();
        if (_decisions.Count == 0)
            return [];
        var groups = new SpeakerGroups(known, articles);
        foreach (var decision in _decisions)
        {
            if (
                Missing(decision, groups) is { } place
                && (place.Articles.IsEmpty || place.Articles.Any(_articles.Contains))
            )
                loose.Add(new LooseDecision(decision, $"No speaker of these articles is called so: {place.Name}"));
        }
        groups.WriteBack(known);
        return loose.ToImmutable();
    }

    /// <returns>The speaker that is not found; null when all went well.</returns>
    private static SpeakerPlace? Missing(Decision decision, SpeakerGroups groups)
    {
        if (decision.Act == Acts.Join)
        {
            var join = StoryJson.Read<JoinValue>(decision.Value!);
            if (groups.Find(join.One) is not { } one)
                return join.One;
            if (groups.Find(join.Other) is not { } other)
                return join.Other;
            groups.Join(one, other);
            return null;
        }
        var split = StoryJson.Read<SplitValue>(decision.Value!);
        if (groups.Find(split.Speaker) is not { } whole)
            return split.Speaker;
        groups.Split(whole, split.Article);
        return null;
    }
}

/// <summary>The mentions of a cast in groups, each group one speaker.</summary>
internal sealed class SpeakerGroups
{
    private readonly Dictionary<(string Article, string Id), string> _keys;
    private readonly Dictionary<(string Article, string Id), CastMember> _before;
    private readonly ImmutableArray<(string Article, string Id)> _order;
    private readonly Dictionary<(string Article, string Id), Speaker> _told = [];

    // A key that went into another one is still found by the person who noted it down.
    private readonly Dictionary<string, string> _now = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    public SpeakerGroups(
        Dictionary<(string Article, string Id), CastMember> known,
        ImmutableArray<StoryArticle> articles
    )
    {
        _before = known.ToDictionary();
        _keys = known.ToDictionary(pair => pair.Key, pair => pair.Value.Key);
        var places = articles.Select((article, at) => (article.Id, at)).DistinctBy(pair => pair.Id).ToDictionary();
        _order =
        [
            .. known
                .Keys.OrderBy(mention => places.GetValueOrDefault(mention.Article, int.MaxValue))
                .ThenBy(mention => mention.Article, StringComparer.Ordinal)
                .ThenBy(mention => mention.Id.Length)
                .ThenBy(mention => mention.Id, StringComparer.Ordinal),
        ];
        foreach (var article in articles)
        foreach (var speaker in article.Reading.Speakers)
            _told.TryAdd((article.Id, speaker.Id), speaker);
    }

    /// <summary>The group by its key, else the one group of that name and type; null where there is none, or several.</summary>
    public string? Find(SpeakerPlace place)
    {
        var key = place.Id;
        while (_now.TryGetValue(key, out var now))
            key = now;
        if (_keys.ContainsValue(key))
            return key;
        var name = Fold.Name(place.Name);
        var near = _order.Where(mention => place.Articles.Contains(mention.Article) && IsCalled(mention, place, name));
        var found = near.Select(mention => _keys[mention]).Distinct().ToList();
        if (found.Count == 0 && place.Named)
            found = [.. _order.Where(mention => IsCalled(mention, place, name)).Select(at => _keys[at]).Distinct()];
        return found is [var one] ? one : null;
    }

    public void Join(string one, string other)
    {
        if (one == other)
            return;
        foreach (var mention in _order.Where(mention => _keys[mention] == other))
            _keys[mention] = one;
        _now[other] = one;
        _changed.Add(one);
    }

    public void Split(string whole, string article)
    {
        var inside = _order.Where(mention => mention.Article == article && _keys[mention] == whole).ToList();
        // Somebody who speaks nowhere else is split from nobody.
        if (inside.Count == 0 || _keys.Values.Count(key => key == whole) == inside.Count)
            return;
        var apart = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{whole}|apart|{article}")))[..40];
        foreach (var mention in inside)
            _keys[mention] = apart;
        _changed.Add(whole);
        _changed.Add(apart);
    }

    public void WriteBack(Dictionary<(string Article, string Id), CastMember> known)
    {
        foreach (var group in _order.GroupBy(mention => _keys[mention]).Where(group => _changed.Contains(group.Key)))
        {
            var member = Describe(group.Key, [.. group]);
            foreach (var mention in group)
                known[mention] = member;
        }
    }

    private bool IsCalled((string, string) mention, SpeakerPlace place, string name)
    {
        var member = _before[mention];
        return member.Type == place.Type && member.Aliases.Prepend(member.Name).Any(known => Fold.Name(known) == name);
    }

    private CastMember Describe(string key, List<(string, string)> mentions)
    {
        var told = mentions.Select(mention => _told.GetValueOrDefault(mention)).OfType<Speaker>().ToList();
        var first = _before[mentions[0]];
        return told.Count == 0
            ? first with
            {
                Key = key,
            }
            : Cast.Describe(key, told) with
            {
                Type = first.Type,
                Named = told.Any(speaker => speaker.Named),
            };
    }
}
