using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>Finds which statement rests on which.</summary>
internal static class RestFinder
{
    public static ImmutableArray<Rest> Find(ImmutableArray<StoryRow> rows, ImmutableArray<Family> families) => [];
}
