using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Foresaid;

/// <summary>When the outlet printed the article, as a window of days, and what that rests on.</summary>
/// <param name="Earliest">First day it can be, inclusive, as the page prints it.</param>
/// <param name="Latest">Last day it can be, inclusive.</param>
/// <param name="Basis">What decided: "given", "json-ld", "meta", "time", "stamp", "url", "dateline", "feed", "text" ...</param>
public sealed record Published(DateOnly Earliest, DateOnly Latest, string Basis)
{
    /// <summary>The days between which the evidence does not choose (8 February or 2 August); empty when it does.</summary>
    public ImmutableArray<DateOnly> Candidates
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>The moment as ISO 8601 with its offset; null when the page gives no time of day.</summary>
    public string? At { get; init; }

    /// <summary>The one day, or null when it is not one.</summary>
    [JsonIgnore]
    public DateOnly? Day => Earliest == Latest ? Earliest : null;

    public static Published On(DateOnly day, string basis) => new(day, day, basis);

    public bool Equals(Published? other) =>
        other is not null
        && Earliest == other.Earliest
        && Latest == other.Latest
        && Basis == other.Basis
        && At == other.At
        && Candidates.AsSpan().SequenceEqual(other.Candidates.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Earliest, Latest, Basis, At);
}
