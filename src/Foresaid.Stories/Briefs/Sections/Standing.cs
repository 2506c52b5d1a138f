using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>The last answer of one lane: what its holder is known to hold now.</summary>
internal readonly record struct Standing(Lane Lane, Answer Answer)
{
    public bool IsWithdrawn => Answer.Move == Move.Withdrawn;

    public static ImmutableArray<Standing> Of(Question question) =>
        [.. question.Lanes.Where(lane => !lane.Answers.IsEmpty).Select(lane => new Standing(lane, lane.Answers[^1]))];
}

/// <summary>Lanes whose last answers say the same.</summary>
internal sealed class SameAnswer(IEnumerable<Standing> standings)
{
    /// <summary>Newest first.</summary>
    public ImmutableArray<Standing> Standings { get; } =
    [
        .. standings
            .OrderByDescending(standing => SayingDay.Order(standing.Answer))
            .ThenByDescending(standing => standing.Answer.Origins)
            .ThenBy(standing => standing.Lane.Holder.Name, StringComparer.Ordinal)
            .ThenBy(standing => standing.Lane.Holder.Key, StringComparer.Ordinal),
    ];

    public Answer Newest => Standings[0].Answer;
    public ImmutableArray<StoryRow> Rows => [.. Standings.SelectMany(standing => standing.Answer.Rows)];

    /// <summary>Groups of one value, the one that was said last first; of one day, that of most origins.</summary>
    public static IEnumerable<SameAnswer> Group(IEnumerable<Standing> standings) =>
        standings
            .GroupBy(standing => AnswerWords.Key(standing.Answer.Value), StringComparer.Ordinal)
            .Select(same => (same.Key, Same: new SameAnswer(same)))
            .OrderByDescending(pair => SayingDay.Order(pair.Same.Newest))
            .ThenByDescending(pair => pair.Same.Standings.Sum(standing => standing.Answer.Origins))
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Same);

    /// <summary>"certain, said 24 March 2031, 2 origins".</summary>
    public string Measure(Groundwork ground)
    {
        var latest = Standings.Length > 1 ? "last " : "";
        return $"{Sure()}, {latest}{SayingDay.Words(Newest)}, {Origins(ground)}";
    }

    private string Sure()
    {
        var sure = Standings.Select(standing => standing.Answer.Certainty).Distinct().Order().ToList();
        if (sure.Count == 1)
            return SureWords.Of(sure[0]);
        var least = sure[0] == CertaintyValue.Unknown ? "unsaid" : SureWords.Of(sure[0]);
        return $"{least} to {SureWords.Of(sure[^1])}";
    }

    private string Origins(Groundwork ground)
    {
        var origins = ground.OriginsOf(Rows) ?? Standings.Max(standing => standing.Answer.Origins);
        return origins == 0 ? "independence unknown" : Scope.Count(origins, "origin");
    }
}
