using System.Collections.Immutable;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Rows;

namespace Foresaid.Ledger;

/// <summary>Holds every decision against the present readings: which stand, which were taken back, which are loose.</summary>
/// <param name="decisions">In order.</param>
/// <param name="read">The latest reading of an article; null where it is gone.</param>
internal sealed class DecisionReader(IReadOnlyList<Decision> decisions, Func<string, Reading?> read)
{
    public IReadOnlyList<DecisionRow> Rows()
    {
        var standing = Undoing.Standing([.. decisions]);
        var takenBack = Undoing.UndoneBy([.. decisions]);
        var articles = Articles([.. decisions]);
        var why = new Dictionary<long, string>();
        foreach (var loose in LooseDecision.Among(standing, articles))
            why.TryAdd(loose.Decision.Id, loose.Why);
        return
        [
            .. decisions.Select(decision => new DecisionRow(
                decision,
                takenBack.TryGetValue(decision.Id, out var by) ? by : null,
                why.GetValueOrDefault(decision.Id),
                DecisionPlaces.StatementsOf(decision, articles)
            )),
        ];
    }

    private ImmutableArray<StoryArticle> Articles(ImmutableArray<Decision> all) =>
        [
            .. all.SelectMany(decision => DecisionPlaces.ArticlesOf(decision))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(read)
                .OfType<Reading>()
                .Select(reading => new StoryArticle(reading)),
        ];
}
