using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Claims;

/// <summary>Joins the statements that say the same of the same, and counts their independent starts.</summary>
/// <remarks>A row joins a claim when it says the same as one of its rows and clashes with none: a chain of roundings never joins two days.
/// Candidates come from shared words; the rarer words first, each with at most so many rows.</remarks>
internal static class ClaimLinker
{
    public static ImmutableArray<Claim> Link(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Family> families,
        ImmutableArray<Rest> rests,
        ClauseReader clauses,
        Verdicts verdicts
    )
    {
        var groups = new ClaimGroups(rows, clauses, verdicts);
        foreach (var rest in rests.Where(rest => rest.Verbatim))
            groups.Join(rest.On, rest.Row);
        foreach (var row in rows)
        {
            foreach (var other in groups.CandidatesOf(row))
                groups.JoinIfSame(other, row);
        }
        var origins = new OriginBook(families, rests);
        return
        [
            .. groups
                .All.Select(members => Make(members, origins))
                .OrderByDescending(claim => Math.Min(claim.Rows.Length, 2))
                .ThenByDescending(claim => claim.Rows.Length)
                .ThenBy(claim => claim.Rows[0].Number),
        ];
    }

    private static Claim Make(List<StoryRow> members, OriginBook origins)
    {
        ImmutableArray<StoryRow> rows = [.. members.OrderBy(row => row.Number)];
        return new Claim(
            rows[0].Id,
            Plainest(rows).Quote,
            rows,
            origins.Of(rows),
            [.. rows.SelectMany(row => row.Holders).Distinct()]
        );
    }

    /// <summary>A body's whole sentence before a headline, an affirmed one before a denied one, a surer one before a guess; then the first.</summary>
    private static StoryRow Plainest(ImmutableArray<StoryRow> rows) =>
        rows.OrderBy(row => row.Statement.Zone == Zone.Body ? 0 : 1)
            .ThenBy(row => row.Held?.Polarity == Polarity.Negative ? 1 : 0)
            .ThenBy(row => row.Proposition.Agent.IsEmpty && row.Proposition.Patient.IsEmpty ? 1 : 0)
            .ThenBy(row => -(int)(row.Held?.Value ?? CertaintyValue.Unknown))
            .ThenBy(row => row.Number)
            .First();
}
