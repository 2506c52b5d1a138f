using System.Collections.Immutable;

namespace Foresaid.Stories.Speakers;

/// <summary>A speaker across the articles of a story: one full name, one type, no clashing affiliation, or as a person joined them.</summary>
/// <remarks>Unnamed ones are never joined across articles. Two are the same when their <see cref="Key"/> is.</remarks>
public sealed record CastMember
{
    /// <summary>Forty hexadecimal digits of name, type and affiliation (of the unnamed: of article and phrase); survives a rereading.</summary>
    public required string Key { get; init; }

    /// <summary>The fullest name that any article gives.</summary>
    public required string Name { get; init; }
    public required SpeakerType Type { get; init; }

    /// <summary>False for "analysts", "a senior official".</summary>
    public required bool Named { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>As the articles give them, first told first.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];
    public ImmutableArray<string> Affiliations { get; init; } = [];

    /// <summary>"Ana Ruiz (Institute for Harbour Safety)": enough to know who it is.</summary>
    public string Short =>
        Named && Type == SpeakerType.Person && Affiliations.Concat(Roles).FirstOrDefault() is { } known
            ? $"{Name} ({known})"
            : Name;

    public bool Equals(CastMember? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
