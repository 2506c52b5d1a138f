using System.Collections.Immutable;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Claims;

/// <summary>The statements that say the same of the same, whoever says it, polarity and certainty aside.</summary>
/// <param name="Id">Made of its first statement; for pointing within one answer, it has no lasting life.</param>
/// <param name="Words">The words of the statement that tells it most plainly.</param>
/// <param name="Rows">First published first.</param>
/// <param name="Origins">Most rows first; origins of unknown independence last.</param>
/// <param name="Holders">Who says it, first to say first.</param>
public sealed record Claim(
    string Id,
    string Words,
    ImmutableArray<StoryRow> Rows,
    ImmutableArray<Origin> Origins,
    ImmutableArray<CastMember> Holders
)
{
    /// <summary>Independent starts; those of unknown independence are never added.</summary>
    public int KnownOrigins => Origins.Count(origin => origin.Kind != OriginKind.Unknown);
}
