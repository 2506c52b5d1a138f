using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Finds who said, how it was said, and what.</summary>
public sealed class AttributionFinder
{
    /// <returns>In order of content, an attribution before those within it.</returns>
    public ImmutableArray<AttributionRelation> Find(Parsed parsed, ImmutableArray<TimeExpression> times) => [];
}
