using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Finds who the sources are: names, roles, affiliations, aliases; joins mentions of one speaker within the article.</summary>
public sealed class SpeakerFinder
{
    /// <param name="outlet">The publisher's name; null when it is not known.</param>
    public Cast Find(Parsed parsed, ImmutableArray<AttributionRelation> attributions, string? outlet) =>
        new([], [], []);
}
