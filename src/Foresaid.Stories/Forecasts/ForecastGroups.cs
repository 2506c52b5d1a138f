using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Evidence;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Forecasts;

/// <summary>Gathers the statements of one forecast: the same holders, the same happening, the same window; copies, retellings and headlines included.</summary>
/// <remarks>A window moved by its holder is another forecast, and so is the same one said anew more or less surely. Unnamed holders are never joined across articles, except in copies.</remarks>
internal sealed class ForecastGroups
{
    // More wordings of one holder's one window are no further forecasts worth telling apart.
    private const int MostCompared = 16;

    private readonly ImmutableArray<StoryRow> _rows;
    private readonly HashSet<StoryRow> _known;
    private readonly Dictionary<StoryRow, StoryRow> _leaders = [];

    private ForecastGroups(ImmutableArray<StoryRow> rows) => (_rows, _known) = (rows, [.. rows]);

    /// <returns>Each in the order of rows, and so all of them by their first.</returns>
    public static ImmutableArray<ImmutableArray<StoryRow>> Of(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Claim> claims,
        ImmutableArray<Rest> rests,
        ClauseReader clauses
    )
    {
        var groups = new ForecastGroups(Outlook.Innermost(rows, Outlook.IsForecast));
        groups.JoinRetold(rests);
        groups.JoinClaims(claims);
        groups.JoinWordings(clauses);
        groups.JoinHeadlines();
        return
        [
            .. groups
                ._rows.GroupBy(groups.LeaderOf)
                .Select(group => group.ToImmutableArray())
                .OrderBy(group => group[0].Number),
        ];
    }

    /// <summary>A copy is its original's, whoever it names; a retelling the same holder's, however sure it makes them.</summary>
    private void JoinRetold(ImmutableArray<Rest> rests)
    {
        foreach (var rest in rests.Where(rest => _known.Contains(rest.On) && _known.Contains(rest.Row)))
        {
            if (rest.Verbatim || Key(rest.On) == Key(rest.Row))
                Join(rest.On, rest.Row);
        }
    }

    private void JoinClaims(ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims)
        {
            foreach (var same in claim.Rows.Where(_known.Contains).GroupBy(KeyOfSaying, StringComparer.Ordinal))
                JoinAll([.. same]);
        }
    }

    private void JoinWordings(ClauseReader clauses)
    {
        foreach (var bucket in _rows.GroupBy(KeyOfSaying, StringComparer.Ordinal))
        {
            var compared = new List<(StoryRow Row, Clause Clause)>();
            foreach (var row in bucket)
            {
                var clause = clauses.Whole(row);
                var same = compared.FindIndex(other => IsSame(other.Clause, clause));
                if (same >= 0)
                    Join(compared[same].Row, row);
                else if (compared.Count < MostCompared)
                    compared.Add((row, clause));
            }
        }
    }

    /// <summary>A headline mostly drops the day that its article gives.</summary>
    private void JoinHeadlines()
    {
        foreach (var article in _rows.GroupBy(row => row.Article.Id, StringComparer.Ordinal))
        {
            var body = article
                .Where(row => row.Statement.Zone != Zone.Headline && Outlook.WindowOf(row) is not null)
                .ToList();
            foreach (
                var head in article.Where(row => row.Statement.Zone == Zone.Headline && Outlook.WindowOf(row) is null)
            )
            {
                var told = body.Where(row => Holders(row) == Holders(head) && Shared(row, head) > 0)
                    .OrderByDescending(row => Shared(row, head))
                    .FirstOrDefault();
                if (told is not null)
                    Join(told, head);
            }
        }
    }

    private static bool IsSame(Clause one, Clause other) =>
        Agreements.Compare(one, other) == Agreement.Same
        && one.IsNegated == other.IsNegated
        && !Figures.Clash(one.Says, other.Says);

    private static string Key(StoryRow row) =>
        Outlook.WindowOf(row) is { } window
            ? $"{Holders(row)}|{window.Earliest}|{window.Latest}|{row.Statement.Condition is null}"
            : $"{Holders(row)}|undated|{row.Statement.Condition is null}";

    /// <summary>One who says it again, and more or less surely, foresees it anew.</summary>
    private static string KeyOfSaying(StoryRow row) => $"{Key(row)}|{row.Held?.Value}";

    private static string Holders(StoryRow row) =>
        string.Join('+', row.Holders.Select(holder => holder.Key).Order(StringComparer.Ordinal));

    private static int Shared(StoryRow one, StoryRow other) =>
        one.Proposition.Terms.Count(other.Proposition.Terms.Contains);

    private void JoinAll(ImmutableArray<StoryRow> rows)
    {
        foreach (var row in rows.Skip(1))
            Join(rows[0], row);
    }

    private void Join(StoryRow one, StoryRow other)
    {
        var (first, second) = (LeaderOf(one), LeaderOf(other));
        if (first.Number > second.Number)
            (first, second) = (second, first);
        if (first != second)
            _leaders[second] = first;
    }

    private StoryRow LeaderOf(StoryRow row)
    {
        while (_leaders.TryGetValue(row, out var leader))
            row = leader;
        return row;
    }
}
