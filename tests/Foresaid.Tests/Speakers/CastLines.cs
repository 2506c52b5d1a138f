using System.Collections.Immutable;
using Foresaid.Speakers;

namespace Foresaid.Tests.Speakers;

/// <summary>Writes a cast as lines that a person can compare: a chain for each attribution, then a line for each speaker.</summary>
public static class CastLines
{
    public static List<string> Chains(Cast cast) =>
        [.. cast.Chains.Select((chain, index) => $"{index + 1} {Both(cast, chain, cast.Alternatives[index])}")];

    public static List<string> Speakers(Cast cast) => [.. cast.Speakers.Select(Line)];

    private static string Both(
        Cast cast,
        ImmutableArray<ImmutableArray<string>> chain,
        ImmutableArray<ImmutableArray<string>> other
    ) => other.IsEmpty ? Chain(cast, chain) : $"{Chain(cast, chain)} / {Chain(cast, other)}";

    private static string Chain(Cast cast, ImmutableArray<ImmutableArray<string>> chain) =>
        chain.IsEmpty
            ? "-"
            : string.Join(" > ", chain.Select(link => string.Join(" + ", link.Select(id => NameOf(cast, id)))));

    private static string NameOf(Cast cast, string id) => cast.Speakers.Single(speaker => speaker.Id == id).Name;

    private static string Line(Speaker speaker)
    {
        var parts = new List<string> { $"{speaker.Type.ToString().ToLowerInvariant()} {speaker.Name}" };
        if (speaker.Role is { } role)
            parts.Add($"role {role.Text}");
        if (speaker.Affiliation is { } affiliation)
            parts.Add($"of {affiliation.Text}");
        if (speaker.Metonym)
            parts.Add("metonym");
        if (!speaker.Named)
            parts.Add("unnamed");
        if (!speaker.Aliases.IsEmpty)
            parts.Add($"also {string.Join("; ", speaker.Aliases)}");
        return string.Join(" | ", parts);
    }
}
