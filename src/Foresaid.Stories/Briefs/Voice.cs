namespace Foresaid.Stories.Briefs;

/// <summary>A speaker across the articles of a story: one name, one type, no clashing affiliation.</summary>
/// <param name="Key">The same for the same speaker; unnamed ones have a key of their own in each article.</param>
/// <param name="Name">The fullest name that any article gives.</param>
/// <param name="Named">False for "analysts", "a senior official".</param>
/// <param name="Role">As an article gives it; null when none does.</param>
/// <param name="Affiliation">As an article gives it; null when none does.</param>
internal sealed record Voice(string Key, string Name, SpeakerType Type, bool Named, string? Role, string? Affiliation)
{
    /// <summary>"Ana Ruiz (Institute for Harbour Safety)": enough to know who it is.</summary>
    public string Short =>
        (Affiliation ?? Role) is { } known && Named && Type == SpeakerType.Person ? $"{Name} ({known})" : Name;
}
