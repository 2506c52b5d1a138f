using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Writes out those who stand in a chain as speakers, in order of first mention.</summary>
internal sealed class CastBuilder(Wording wording, string? outlet)
{
    /// <summary>Id of the publisher itself; it has no mention to be ordered by.</summary>
    private const string OutletId = "outlet";

    public Cast Build(List<ChainBuilder.Chain> chains)
    {
        var (entities, seen) = (new List<Entity>(), new HashSet<Entity>());
        foreach (var chain in chains)
        foreach (var link in chain.Links.Concat(chain.Other ?? []))
        foreach (var entity in link)
            if (seen.Add(entity.Same))
                entities.Add(entity.Same);

        var ordered = entities.OrderBy(entity =>
            entity.Mentions.Count == 0 ? int.MaxValue : entity.Mentions.Min(words => words.First)
        );
        var ids = new Dictionary<Entity, string>();
        var speakers = ImmutableArray.CreateBuilder<Speaker>();
        foreach (var entity in ordered)
        {
            ids.Add(entity, entity.Outlet ? OutletId : $"s{speakers.Count + 1}");
            speakers.Add(SpeakerOf(entity, ids[entity]));
        }
        return new Cast(
            speakers.ToImmutable(),
            [.. chains.Select(chain => Ids(chain.Links, ids))],
            [.. chains.Select(chain => chain.Other is null ? [] : Ids(chain.Other, ids))]
        )
        {
            Rules = [.. chains.Select(chain => chain.Rule)],
        };
    }

    private static ImmutableArray<ImmutableArray<string>> Ids(
        List<List<Entity>> links,
        Dictionary<Entity, string> ids
    ) => [.. links.Select(link => link.Select(entity => ids[entity.Same]).Distinct().ToImmutableArray())];

    private Speaker SpeakerOf(Entity entity, string id)
    {
        var name = NameOf(entity);
        return new Speaker
        {
            Id = id,
            Name = name,
            Type = TypeOf(entity),
            Role = Excerpt(entity.Role),
            Affiliation = Excerpt(entity.Affiliation),
            Metonym = entity.Metonym,
            Mentions = Mentions(entity),
            Named = entity.Named,
            Aliases = Aliases(entity, name),
        };
    }

    private string NameOf(Entity entity) =>
        entity.Outlet && outlet is { Length: > 0 } ? outlet
        : entity.Name.IsEmpty ? OutletId
        : wording.Key(entity.Name);

    private static SpeakerType TypeOf(Entity entity) =>
        entity.Outlet ? SpeakerType.Outlet
        : entity.Plural && entity.Nature != Nature.Document ? SpeakerType.Group
        : entity.Nature switch
        {
            Nature.Person => SpeakerType.Person,
            Nature.Group => SpeakerType.Group,
            Nature.Document => SpeakerType.Document,
            _ => SpeakerType.Body,
        };

    private Excerpt? Excerpt(TokenRange range) =>
        range.IsEmpty ? null : new Excerpt(wording.Text(range), wording.SpanOf(range));

    private ImmutableArray<TextSpan> Mentions(Entity entity)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var words in entity.Mentions.OrderBy(words => words.First).ThenBy(words => -words.End))
        {
            var span = wording.SpanOf(words);
            if (spans.Count == 0 || spans[^1].End <= span.Start)
                spans.Add(span);
        }
        return spans.ToImmutable();
    }

    private ImmutableArray<string> Aliases(Entity entity, string name)
    {
        var aliases = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { name };
        foreach (var words in entity.Namings.OrderBy(words => words.First))
        {
            var alias = wording.Key(words);
            if (seen.Add(alias))
                aliases.Add(alias);
        }
        return aliases.ToImmutable();
    }
}
