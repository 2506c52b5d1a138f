using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Questions;

/// <summary>Answers the questions that were asked, and proposes those that at least two origins answer.</summary>
internal static class QuestionMaker
{
    public static ImmutableArray<Question> Make(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Claim> claims,
        Verdicts verdicts,
        DateOnly asOf
    ) => [];
}
