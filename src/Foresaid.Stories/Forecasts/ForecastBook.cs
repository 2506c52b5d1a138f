using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Forecasts;

/// <summary>Takes forecasts with a rule, refuses the others, and proposes what came of them.</summary>
internal static class ForecastBook
{
    public static ImmutableArray<Forecast> Of(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Claim> claims,
        ImmutableArray<Rest> rests,
        ImmutableArray<Question> questions,
        Verdicts verdicts,
        DateOnly asOf
    ) => [];
}
