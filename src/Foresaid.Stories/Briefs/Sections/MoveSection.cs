using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>The moves within lanes, by question: who moved first, who came after, and by how many days.</summary>
internal static class MoveSection
{
    // Without a day to look back to, the latest moves are what is new.
    private const int Latest = 4;

    public static DraftSection Of(Groundwork ground)
    {
        var since = ground.Options.Since is { } day ? $" since {WindowWords.Day(day)}" : "";
        return DraftSection.Of(
            "moved",
            since.Length > 0 ? $"What moved{since}, and who moved first" : "What moved last, and who moved first",
            since.Length > 0
                ? "A move is a change from a holder's own answer before."
                : "A move is a change from a holder's own answer before; --since DATE tells all since a day.",
            $"No holder changed an answer{since}.",
            ground.Questions.Select(question => Group(question, ground))
        );
    }

    private static DraftGroup Group(Question question, Groundwork ground)
    {
        var moves = question
            .Lanes.Where(lane => lane.Holder.Named)
            .SelectMany(lane => lane.Answers.Zip(lane.Answers.Skip(1), (from, to) => new Step(lane, from, to)))
            .Where(step => step.To.Move is not null && step.To.Rows.Any(ground.IsSince))
            .OrderBy(step => SayingDay.Order(step.To))
            .ThenBy(step => step.Lane.Holder.Name, StringComparer.Ordinal)
            .ThenBy(step => step.Lane.Holder.Key, StringComparer.Ordinal)
            .ToList();
        var shown = ground.Options.Since is null ? moves.AsEnumerable().Reverse().Take(Latest).ToList() : moves;
        var firsts = moves
            .Where(step => SayingDay.Of(step.To) is not null)
            .GroupBy(step => step.To.Move)
            .ToDictionary(same => same.Key!.Value, same => new Wave(same));
        return new DraftGroup(
            QuestionSection.Words(question),
            moves.Count > shown.Count ? $"the last {shown.Count} of {moves.Count} moves" : "",
            [.. shown.Select(step => Item(step, firsts.GetValueOrDefault(step.To.Move!.Value)))]
        );
    }

    private static DraftItem Item(Step step, Wave? wave)
    {
        var (lane, from, to) = step;
        var isSame = to.Move == Move.Withdrawn || AnswerWords.Key(from.Value) == AnswerWords.Key(to.Value);
        return DraftItem.On(
            [.. from.Rows, .. to.Rows],
            [
                Runs.Holder(HolderWords.Name(lane.Holder)),
                Runs.Plain(lane.IsOrganiser ? ", the organiser" : ""),
                Runs.Plain($": {AnswerWords.Name(to.Move!.Value)}, "),
                Runs.Answer(AnswerWords.Of(from.Value, from.Rows)),
                .. isSame ? Array.Empty<Run>() : [Runs.Plain(" → "), Runs.Answer(AnswerWords.Of(to.Value, to.Rows))],
                Runs.Measure($" ({Sure(from, to)}{SayingDay.Words(to)}{wave?.Place(to)})"),
            ]
        );
    }

    private static string Sure(Answer from, Answer to) =>
        from.Certainty == to.Certainty ? "" : $"{SureWords.Of(from.Certainty)} → {SureWords.Of(to.Certainty)}, ";

    private readonly record struct Step(Lane Lane, Answer From, Answer To);

    /// <summary>The moves in one direction: who was first, and how long after the others came.</summary>
    private sealed class Wave(IEnumerable<Step> steps)
    {
        private readonly List<DateOnly> _days = [.. steps.Select(step => SayingDay.Of(step.To)!.Value).Order()];

        public string Place(Answer to)
        {
            if (_days.Count < 2 || SayingDay.Of(to) is not { } day)
                return "";
            if (day > _days[0])
                return $", {Scope.Count(day.DayNumber - _days[0].DayNumber, "day")} after the first";
            return _days[1] == day ? ", first, not alone" : ", moved first";
        }
    }
}
