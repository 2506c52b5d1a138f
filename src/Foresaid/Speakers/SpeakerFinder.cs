using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Finds who the sources are: names, roles, affiliations, aliases; joins mentions of one speaker within the article.</summary>
public sealed class SpeakerFinder
{
    private readonly SpeakerWords _lexicon = new();

    /// <param name="outlet">The publisher's name; null when it is not known.</param>
    public Cast Find(Parsed parsed, ImmutableArray<AttributionRelation> attributions, string? outlet)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        if (attributions.IsDefaultOrEmpty)
            return new([], [], []);

        var wording = new Wording(parsed, _lexicon);
        var heads = HeadsOfSources(parsed, attributions);
        var mentions = new MentionFinder(wording).Find(heads);
        var reader = new NameReader(wording, new NameFinder(wording));
        var names = new NameIndex(wording, reader, outlet);
        var joined = new Joiner(wording, names, heads.Contains, StatesThatSpeak(wording, mentions, heads)).Join(
            mentions
        );
        var publisher = Publisher(joined, outlet);
        var chains = new ChainBuilder(wording, attributions, mentions, joined, publisher).Build();
        return new CastBuilder(wording, outlet).Build(chains);
    }

    private HashSet<int> HeadsOfSources(Parsed parsed, ImmutableArray<AttributionRelation> attributions)
    {
        var heads = new HashSet<int>();
        foreach (var attribution in attributions)
        foreach (var head in attribution.SourceHeads)
            if (head >= 0 && head < parsed.Count)
                heads.UnionWith(SourceHeads.Of(parsed, attribution, head, _lexicon.TimeNames));
        return heads;
    }

    private static HashSet<string> StatesThatSpeak(Wording wording, List<Mention> mentions, HashSet<int> heads)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
            if (mention.Nature == Nature.State && heads.Contains(wording.HeadOf(mention.Words)))
                states.Add(wording.Lexicon.States[wording.Key(mention.Words)]);
        return states;
    }

    /// <summary>The outlet as it stands in the text, where it names itself; else one without a mention.</summary>
    private static Entity Publisher(Joined[] joined, string? outlet)
    {
        foreach (var one in joined)
            if (one.Entity?.Same is { Outlet: true } named)
                return named;
        return new Entity { Outlet = true, Named = outlet is { Length: > 0 } };
    }
}
