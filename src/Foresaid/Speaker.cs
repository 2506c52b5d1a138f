using System.Collections.Immutable;

namespace Foresaid;

/// <summary>What sort of thing speaks.</summary>
public enum SpeakerType
{
    Person,

    /// <summary>An institution, a state, an agency, a quoted news medium.</summary>
    Body,

    /// <summary>Plural or collective: "analysts", "officials".</summary>
    Group,
    Document,

    /// <summary>The publisher of the very article; nobody else.</summary>
    Outlet,
}

/// <summary>Words of the text, and where they stand.</summary>
public readonly record struct Excerpt(string Text, TextSpan Span);

/// <summary>One who speaks in an article.</summary>
public sealed record Speaker
{
    /// <summary>"s1", "s2" ... in order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name in the text, without title; for the unnamed the phrase as it stands.</summary>
    public required string Name { get; init; }
    public required SpeakerType Type { get; init; }

    /// <summary>What they are ("a senior researcher"); null when the text does not say.</summary>
    public Excerpt? Role { get; init; }

    /// <summary>Of what they are it ("Korea Institute for National Unification"); null when the text does not say.</summary>
    public Excerpt? Affiliation { get; init; }

    /// <summary>A place or building that stands for a body ("Seoul", "the White House").</summary>
    public bool Metonym { get; init; }

    /// <summary>In text order, without overlap.</summary>
    public required ImmutableArray<TextSpan> Mentions { get; init; }

    /// <summary>False for "analysts", "a senior official".</summary>
    public required bool Named { get; init; }

    /// <summary>Other names the text uses, without the name itself; sorted by first use.</summary>
    public ImmutableArray<string> Aliases
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];
}
