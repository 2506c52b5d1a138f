using System.Collections.Immutable;
using System.Text.Json;

namespace Foresaid.Score.Stories;

/// <summary>The speakers of one gold article, as a reading has them.</summary>
internal sealed class GoldCast(StoryText text, Dictionary<string, SpeakerType> types)
{
    private const string OutletId = "outlet";

    private readonly List<Speaker> _speakers = [];

    public ImmutableArray<Speaker> Speakers => [.. _speakers];

    public static SpeakerType TypeOf(string name) => Enum.Parse<SpeakerType>(name, ignoreCase: true);

    public string NameOf(string id) => Of(id).Name;

    public SpeakerLine Line(string id) => new(NameOf(id), Of(id).Role?.Text, Of(id).Affiliation?.Text);

    /// <summary>The chain by ids; the speakers are added as they come.</summary>
    public ImmutableArray<ImmutableArray<string>> Links(JsonElement statement, GoldSpans spans)
    {
        var innermost = statement.Each("speakers", speaker => Know(speaker, spans));
        var chain = statement.GetProperty("chain").EnumerateArray().ToList();
        if (chain.Count == 0)
            return [];
        var outer = chain.SkipLast(1).Select(link => Names(link).Select(Outer).ToImmutableArray());
        return [.. outer, innermost.IsEmpty ? [.. Names(chain[^1]).Select(Outer)] : innermost];
    }

    /// <summary>From the outlet inwards; the gold has the outlet's and the innermost one's, outer links are as sure as the outlet.</summary>
    public ImmutableArray<HolderCertainty> Certainty(
        JsonElement statement,
        ImmutableArray<ImmutableArray<string>> links
    )
    {
        var (held, outlet) = (Holder(statement, "certainty"), Holder(statement, "outlet"));
        var publisher = text.Outlet ?? OutletId;
        var others = links.SelectMany((link, nth) => link.Select(id => (Id: id, Innermost: nth == links.Length - 1)));
        var named = others.Where(one => one.Id != OutletId).ToList();
        var own = named.Count == 0 ? held : outlet;
        return
        [
            new HolderCertainty(publisher, OutletId, own.Value, own.Polarity),
            .. named.Select(one =>
            {
                var (value, polarity) = one.Innermost ? held : outlet;
                return new HolderCertainty(NameOf(one.Id), one.Id, value, polarity);
            }),
        ];
    }

    private static (CertaintyValue Value, Polarity Polarity) Holder(JsonElement statement, string name)
    {
        var holder = statement.GetProperty(name);
        return (
            Enum.Parse<CertaintyValue>(holder.Text("value")!, ignoreCase: true),
            holder.Text("polarity") == "-" ? Polarity.Negative : Polarity.Positive
        );
    }

    private static IEnumerable<string> Names(JsonElement link) =>
        link.ValueKind == JsonValueKind.Array ? link.EnumerateArray().Select(GoldJson.Text) : [link.GetString()!];

    private string Know(JsonElement speaker, GoldSpans spans)
    {
        var name = speaker.Text("name")!;
        var type = TypeOf(speaker.Text("type")!);
        var at = _speakers.FindIndex(known => known.Name == name && known.Type == type);
        var known =
            at >= 0
                ? _speakers[at]
                : new Speaker
                {
                    Id = type == SpeakerType.Outlet ? OutletId : $"s{_speakers.Count + 1}",
                    Name = name,
                    Type = type,
                    Mentions = [],
                    Named = speaker.Flag("named"),
                    Metonym = speaker.Flag("metonym"),
                };
        known = known with
        {
            Role = known.Role ?? ExcerptOf(speaker.Text("role"), spans),
            Affiliation = known.Affiliation ?? ExcerptOf(speaker.Text("affiliation"), spans),
            Mentions = Mentions(known.Mentions, spans.Source),
            Aliases = [.. known.Aliases.Union(Bracketed(spans))],
        };
        if (at >= 0)
            _speakers[at] = known;
        else
            _speakers.Add(known);
        return known.Id;
    }

    /// <summary>A speaker of whom the gold has only the name.</summary>
    private string Outer(string name)
    {
        if (_speakers.Find(speaker => speaker.Name == name) is { } known)
            return known.Id;
        var speaker = new Speaker
        {
            Id = $"s{_speakers.Count + 1}",
            Name = name,
            Type = types.GetValueOrDefault(name, SpeakerType.Body),
            Mentions = [.. GoldSpans.Occurrences(text.Text.Content, name).Take(1)],
            Named = name.Length > 0 && char.IsUpper(name[0]),
        };
        _speakers.Add(speaker);
        return speaker.Id;
    }

    private Speaker Of(string id) => _speakers.Find(speaker => speaker.Id == id)!;

    private static ImmutableArray<TextSpan> Mentions(ImmutableArray<TextSpan> known, ImmutableArray<TextSpan> source) =>
        [.. known.Concat(source.Where(span => !known.Any(other => other.Overlaps(span)))).Order()];

    private Excerpt? ExcerptOf(string? words, GoldSpans spans)
    {
        if (words is null)
            return null;
        var places = GoldSpans.Occurrences(text.Text.Content, words).ToList();
        var inside = places.FindIndex(place => spans.Source.Any(part => part.Contains(place)));
        return new Excerpt(words, inside >= 0 ? places[inside] : places.FirstOrDefault());
    }

    /// <summary>"The state-run Valley News Service (VNS)" is also called VNS.</summary>
    private IEnumerable<string> Bracketed(GoldSpans spans)
    {
        foreach (var span in spans.Source)
        {
            var words = text.Text[span].ToString();
            var (from, to) = (
                words.IndexOf('(', StringComparison.Ordinal),
                words.IndexOf(')', StringComparison.Ordinal)
            );
            if (from >= 0 && to > from + 1 && words[(from + 1)..to].All(char.IsUpper))
                yield return words[(from + 1)..to];
        }
    }
}
