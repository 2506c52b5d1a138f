using System.Collections.Immutable;

namespace Foresaid;

/// <summary>A number of something, as the words give it: an exact figure, a range, or a bound.</summary>
/// <param name="Id">"q1", "q2" ... in text order.</param>
/// <param name="Spans">The number with its modifiers and its unit.</param>
/// <param name="Low">Smallest value meant, inclusive; null when open.</param>
/// <param name="High">Largest value meant, inclusive; null when open.</param>
/// <param name="Unit">The counted noun in the plural, an ISO 4217 currency code, "%", or an SI unit; null when not said.</param>
/// <param name="Approximate">True for "about", "roughly", "nearly", "some", "thousands of".</param>
public sealed record Quantity(
    string Id,
    ImmutableArray<TextSpan> Spans,
    decimal? Low,
    decimal? High,
    string? Unit,
    bool Approximate
);
