using System.Collections.Immutable;

namespace Foresaid.Speakers;

/// <summary>The speakers of an article, and who stands behind each attribution.</summary>
/// <param name="Speakers">In order of first mention.</param>
/// <param name="Chains">For each attribution, in the same order, its links from the outermost to the innermost; each link the
/// ids of its joint speakers. Empty for agentless cues; the outlet's own id in its own voice.</param>
/// <param name="Alternatives">For each attribution, a second chain where two readings stand; empty where one does.</param>
public sealed record Cast(
    ImmutableArray<Speaker> Speakers,
    ImmutableArray<ImmutableArray<ImmutableArray<string>>> Chains,
    ImmutableArray<ImmutableArray<ImmutableArray<string>>> Alternatives
)
{
    /// <summary>For each attribution the rule that led to its innermost speaker; the empty one where there is none.</summary>
    public ImmutableArray<RuleId> Rules { get; init; } = [];
}
