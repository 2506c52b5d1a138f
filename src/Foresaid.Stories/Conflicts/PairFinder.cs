using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Conflicts;

/// <summary>Finds where two statements conflict, disagree, or where one retells the other.</summary>
internal static class PairFinder
{
    public static ImmutableArray<StoryPair> Find(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Claim> claims,
        ImmutableArray<Rest> rests,
        Verdicts verdicts
    ) => [];
}
