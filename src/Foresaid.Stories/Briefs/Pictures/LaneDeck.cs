using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Pictures;

/// <summary>An answer that has a day, and so a place in the picture.</summary>
internal readonly record struct DrawnAnswer(Answer Answer, DateOnly Day, string Holder);

/// <summary>One lane as a strip; the unnamed share one.</summary>
internal sealed record LaneStrip(string Name, bool IsOrganiser, bool IsFolded, ImmutableArray<DrawnAnswer> Answers);

/// <summary>Which lanes of a question are drawn, in which order, and what is left to the table.</summary>
/// <remarks>Bounded: a question of a thousand answers gives the same few strips.</remarks>
internal sealed class LaneDeck
{
    private const int MostLanes = 8;
    private const int MostAnswers = 24;

    private LaneDeck(ImmutableArray<LaneStrip> strips, string note) => (Strips, Note) = (strips, note);

    /// <summary>The organiser's first; the unnamed last.</summary>
    public ImmutableArray<LaneStrip> Strips { get; }

    /// <summary>What is not drawn, in a sentence; empty when all is.</summary>
    public string Note { get; }

    public static LaneDeck Of(Question question)
    {
        var within = Days(question);
        var lanes = question.Lanes.Where(lane => lane.IsOrganiser || lane.Holder.Named).ToList();
        var strips = lanes
            .Select(lane => Strip(HolderWords.Name(lane.Holder), lane.IsOrganiser, false, Dated(lane, within)))
            .Where(strip => !strip.Answers.IsEmpty)
            .OrderByDescending(strip => strip.IsOrganiser)
            .ToList();
        var drawn = strips.Take(MostLanes).ToList();
        var unnamed = question
            .Lanes.Where(lane => !lane.IsOrganiser && !lane.Holder.Named)
            .SelectMany(lane => Dated(lane, within))
            .OrderBy(answer => answer.Day)
            .ThenBy(answer => answer.Holder, StringComparer.Ordinal)
            .ToList();
        if (unnamed.Count > 0)
            drawn.Add(Strip($"Unnamed speakers ({unnamed.Count})", false, true, unnamed));
        var all = question.Lanes.Sum(lane => lane.Answers.Length);
        var missing = all - drawn.Sum(strip => strip.Answers.Length);
        return new LaneDeck([.. drawn], missing > 0 ? Missing(missing, strips.Count - MostLanes) : "");
    }

    private static string Missing(int answers, int lanes) =>
        $"Not drawn: {Scope.Count(answers, "answer")}"
        + (lanes > 0 ? $", of {Scope.Count(lanes, "further holder")}" : "")
        + ".";

    /// <summary>The latest answers where there are too many to draw.</summary>
    private static LaneStrip Strip(string name, bool organiser, bool folded, IEnumerable<DrawnAnswer> answers) =>
        new(name, organiser, folded, [.. answers.TakeLast(MostAnswers)]);

    /// <summary>The days between which most answers were said; an article of a wrong year is left to the table.</summary>
    private static (double First, double Last) Days(Question question)
    {
        const int Month = 31;
        var days = question.Lanes.SelectMany(lane => lane.Answers).Select(SayingDay.Of).OfType<DateOnly>();
        return Spread.Of([.. days.Select(day => (double)day.DayNumber)], Month);
    }

    private static IEnumerable<DrawnAnswer> Dated(Lane lane, (double First, double Last) within) =>
        lane
            .Answers.Select(answer => (Answer: answer, Day: SayingDay.Of(answer)))
            .Where(pair => pair.Day is { } day && day.DayNumber >= within.First && day.DayNumber <= within.Last)
            .Select(pair => new DrawnAnswer(pair.Answer, pair.Day!.Value, HolderWords.Name(lane.Holder)))
            .OrderBy(answer => answer.Day);
}
