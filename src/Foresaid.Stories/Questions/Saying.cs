using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Questions;

/// <summary>A statement that answers a question, with what it answers.</summary>
/// <param name="Holders">Whose answer it is.</param>
/// <param name="IsWithdrawal">It takes back an answer given before.</param>
internal sealed record Saying(
    StoryRow Row,
    AnswerValue Value,
    ImmutableArray<CastMember> Holders,
    bool IsWithdrawal = false
)
{
    public CertaintyValue Certainty => Row.Held?.Value ?? CertaintyValue.Unknown;

    /// <summary>When it was said, as far as anything tells; the undated come last.</summary>
    public DateOnly Day => Row.Statement.Said?.Earliest ?? Row.Day ?? DateOnly.MaxValue;

    public static IEnumerable<Saying> InTime(IEnumerable<Saying> sayings) =>
        sayings.OrderBy(saying => saying.Day).ThenBy(saying => saying.Row.Number);
}
