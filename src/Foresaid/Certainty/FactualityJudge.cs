using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Gives every predicate of a text its place on the scale from certainly not (-3) to certainly so (3).</summary>
public sealed class FactualityJudge
{
    public ImmutableArray<Predicate> Judge(Parsed parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return [];
    }
}
