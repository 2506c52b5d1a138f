using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Timelines;

/// <summary>Sets what happened and what is to happen in order of time.</summary>
internal static class TimelineMaker
{
    public static ImmutableArray<TimelineEntry> Make(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Claim> claims,
        ImmutableArray<StoryPair> pairs,
        ImmutableArray<Question> questions,
        DateOnly asOf
    ) => [];
}
