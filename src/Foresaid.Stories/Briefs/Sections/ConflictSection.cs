using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>Where two holders cannot both be right, and where two outlets tell the same saying differently.</summary>
internal static class ConflictSection
{
    public static DraftSection Of(Groundwork ground) =>
        DraftSection.Plain(
            "conflicts",
            "Where reports conflict or disagree",
            "A conflict is between holders; a disagreement is between outlets that tell one saying. Those most told first, then the latest.",
            "No two reports were found to conflict or to disagree.",
            ground
                .Story.Pairs.Where(pair => pair.Type != PairType.Retelling)
                .Where(pair => ground.IsSince(pair.A) || ground.IsSince(pair.B))
                .OrderBy(pair => pair.Type)
                .ThenBy(pair => pair.A.Number)
                .ThenBy(pair => pair.B.Number)
                .GroupBy(pair => Key(pair, ground))
                .OrderBy(same => same.Key.Item1)
                .ThenByDescending(same => same.Count())
                .ThenByDescending(same => same.Max(pair => pair.B.Number))
                .Select(same => Item([.. same]))
        );

    /// <summary>Pairs of the same two sayings are one finding, however many rows repeat it.</summary>
    private static (PairType, Differs, string, string) Key(StoryPair pair, Groundwork ground)
    {
        var (one, other) = (ground.SayingOf(pair.A), ground.SayingOf(pair.B));
        return string.CompareOrdinal(one, other) <= 0
            ? (pair.Type, pair.Differs, one, other)
            : (pair.Type, pair.Differs, other, one);
    }

    private static DraftItem Item(List<StoryPair> same)
    {
        var pair = same[0];
        var more = same.Count - 1;
        var (one, other) = Runs.Differing(pair.A, pair.B);
        var kind = pair.Type == PairType.Conflict ? "Conflict" : "Disagreement";
        return DraftItem.On(
            same.SelectMany(found => new[] { found.A, found.B }),
            [
                Runs.Measure($"{kind} over {What(pair.Differs)}: "),
                Runs.Holder(HolderWords.InPrint(pair.A)),
                Runs.Plain(Verb(pair.A)),
                .. one,
                Runs.Measure(Role(pair, pair.A)),
                Runs.Plain("; "),
                Runs.Holder(HolderWords.InPrint(pair.B)),
                Runs.Plain(Verb(pair.B)),
                .. other,
                Runs.Measure(Role(pair, pair.B)),
                Runs.Measure(more > 0 ? $" ({Scope.Count(more, "further pair")} of the same)" : ""),
            ]
        );
    }

    /// <summary>The words that a denial denies are those of the claim: without the verb both sides would seem to say the same.</summary>
    private static string Verb(StoryRow row) => row.Statement.Kind == Kind.Denial ? " denies: " : ": ";

    private static string What(Differs differs) =>
        differs == Differs.Polarity ? "whether it is so" : "the " + differs.ToString().ToLowerInvariant();

    /// <summary>The role is not part of what was said, so the words alone would not show the difference.</summary>
    private static string Role(StoryPair pair, StoryRow row) =>
        pair.Differs == Differs.Role && row.Statement.Speaker?.Role is { } role
            ? $" (as {Clean.Short(Clean.Line(role), HolderWords.LongestName)})"
            : "";
}
