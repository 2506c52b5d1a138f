using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Origins;

/// <summary>Counts the independent starts of a claim: before anything is added up or called a conflict.</summary>
internal static class OriginCounter
{
    /// <summary>The origins of rows that say the same, most rows first, those of unknown independence last.</summary>
    /// <param name="rows">Of one claim.</param>
    /// <param name="rests">Of the whole story: two rows that rest on a third are one origin, whether or not it is of the claim.</param>
    public static ImmutableArray<Origin> Of(
        IEnumerable<StoryRow> rows,
        ImmutableArray<Family> families,
        ImmutableArray<Rest> rests
    ) => new OriginBook(families, rests).Of(rows);
}
