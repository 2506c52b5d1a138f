using System.Collections.Immutable;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Claims;

/// <summary>Joins the statements that say the same of the same, and counts their independent starts.</summary>
internal static class ClaimLinker
{
    public static ImmutableArray<Claim> Link(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Family> families,
        ImmutableArray<Rest> rests,
        Verdicts verdicts
    ) => [];
}
