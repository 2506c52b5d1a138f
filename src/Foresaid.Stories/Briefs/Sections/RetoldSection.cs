using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Conflicts;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What was told more strongly than the statement that it rests on: surer, without its speaker, turned round.</summary>
internal static class RetoldSection
{
    public static DraftSection Of(Groundwork ground)
    {
        var retold = ground.Story.Pairs.Where(pair => pair.Type == PairType.Retelling && ground.IsSince(pair.B));
        var softer = retold.Count(pair => pair.Change == Change.Softer);
        return DraftSection.Plain(
            "retold",
            "Told more strongly than its origin",
            "Each rests on the statement after it and changes it."
                + (softer > 0 ? $" {Scope.Count(softer, "softer telling")} left out." : ""),
            "No statement was found to be told more strongly than what it rests on.",
            retold
                .Where(pair => pair.Change != Change.Softer)
                .OrderBy(pair => Rank(pair.Change))
                .ThenBy(pair => pair.B.Number)
                .ThenBy(pair => pair.A.Number)
                .DistinctBy(pair => (ground.SayingOf(pair.B), pair.Change, pair.B.Article.Id))
                .Select(Item)
        );
    }

    private static DraftItem Item(StoryPair pair)
    {
        var (origin, retold) = Runs.Differing(pair.A, pair.B);
        return DraftItem.On(
            [pair.A, pair.B],
            [
                Runs.Measure(Name(pair.Change)),
                Runs.Plain(" by "),
                Runs.Holder(HolderWords.Imprint(pair.B.Article)),
                Runs.Plain(": "),
                .. retold,
                Runs.Measure($" ({Who(pair)}{SureWords.Of(pair.B.Held)})"),
                Runs.Plain(". From "),
                Runs.Holder(HolderWords.InPrint(pair.A)),
                Runs.Plain(": "),
                .. origin,
                Runs.Measure($" ({SureWords.Of(pair.A.Held)}{Outlet(pair)})"),
            ]
        );
    }

    /// <summary>Where both holders are as sure, it is the outlet that says more than it did.</summary>
    private static string Outlet(StoryPair pair) =>
        pair.Change == Change.Harder
        && pair.A.Held?.Value == pair.B.Held?.Value
        && pair.A.Statement.Certainty is [{ HolderId: "outlet" } outlet, _, ..]
            ? $"; of the outlet {SureWords.Of(outlet)}"
            : "";

    private static string Who(StoryPair pair) =>
        pair.Change is Change.SpeakerChanged or Change.SpeakerLost ? HolderWords.Of(pair.B) + ", " : "";

    private static string Name(Change? change) =>
        change switch
        {
            Change.Harder => "Told surer",
            Change.Softer => "Told softer",
            Change.Narrowed => "Narrowed",
            Change.Widened => "Widened",
            Change.SpeakerLost => "Speaker lost",
            Change.SpeakerChanged => "Given to another speaker",
            Change.Turned => "Turned round",
            _ => "Changed",
        };

    /// <summary>What misleads most comes first.</summary>
    private static int Rank(Change? change) =>
        change switch
        {
            Change.Turned => 0,
            Change.Harder => 1,
            Change.SpeakerLost => 2,
            Change.SpeakerChanged => 3,
            Change.Narrowed => 4,
            _ => 5,
        };
}
