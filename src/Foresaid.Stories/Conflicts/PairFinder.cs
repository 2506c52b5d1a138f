using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Conflicts;

/// <summary>Finds where two statements conflict, disagree, or where one retells the other.</summary>
/// <remarks>Copies and headlines are left out: a pair names the statement that they repeat. What a person held apart is no pair.</remarks>
internal static class PairFinder
{
    public static ImmutableArray<StoryPair> Find(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Claim> claims,
        ImmutableArray<Rest> rests,
        ClauseReader clauses,
        Verdicts verdicts
    )
    {
        var book = new TellingBook(rows, new Chronology(rows.Select(row => row.Article)), new SpeakerBook(rows));
        var repeated = rests
            .Where(rest => rest.Kind is RestKind.Copy or RestKind.Headline)
            .Select(rest => rest.Row.Number)
            .ToHashSet();
        var frames = FramesIn(rows);
        ImmutableArray<StoryRow> own =
        [
            .. rows.Where(row =>
                row.Statement.Zone is not (Zone.Headline or Zone.Abstract)
                && !row.IsWrapper
                && !frames.Contains(row.Id)
                && !repeated.Contains(row.Number)
            ),
        ];
        var isOwn = own.Select(row => row.Number).ToHashSet();
        var retold = rests
            .Where(rest =>
                isOwn.Contains(rest.On.Number) && (isOwn.Contains(rest.Row.Number) || IsTold(rest.Row, repeated))
            )
            .Select(rest => RetellingJudge.Of(rest, book.Between(rest.On, rest.Row), book.Speakers))
            .OfType<StoryPair>();
        var apart = verdicts.Apart.ToHashSet();
        return
        [
            .. new ConflictFinder(book, rests, clauses)
                .Find(own)
                .Concat(new DisagreementFinder(book, rests).Find(own))
                .Concat(retold)
                .Where(pair => !apart.Contains((pair.A.Id, pair.B.Id)) && !apart.Contains((pair.B.Id, pair.A.Id)))
                .OrderBy(pair => pair.A.Number)
                .ThenBy(pair => pair.B.Number)
                .ThenBy(pair => pair.Type),
        ];
    }

    /// <summary>Ids of statements that mostly say what another one says within them: "he told a conference that ...".</summary>
    private static HashSet<string> FramesIn(ImmutableArray<StoryRow> rows)
    {
        const int Part = 3;
        var lengths = rows.GroupBy(row => row.Id).ToDictionary(group => group.Key, group => group.First().Quote.Length);
        return
        [
            .. rows.Where(row =>
                    row.Statement.Within is { } outer
                    && lengths.TryGetValue(outer, out var whole)
                    && row.Quote.Length * Part >= whole
                )
                .Select(row => row.Statement.Within!),
        ];
    }

    /// <summary>A headline that tells what no sentence of its own text does.</summary>
    private static bool IsTold(StoryRow row, HashSet<int> repeated) =>
        row.Statement.Zone == Zone.Headline && !row.IsWrapper && !repeated.Contains(row.Number);
}
