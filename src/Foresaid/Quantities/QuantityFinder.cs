using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Quantities;

/// <summary>Finds numbers of something, with their units, ranges and modifiers.</summary>
public sealed class QuantityFinder
{
    /// <param name="times">Lengths and points of time, which are no quantities.</param>
    public ImmutableArray<Quantity> Find(Parsed parsed, ImmutableArray<TimeExpression> times) => [];
}
