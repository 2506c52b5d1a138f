using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Conflicts;

/// <summary>Finds the statements of two holders that cannot both be so.</summary>
/// <remarks>
/// Candidates share two words of meaning, or one and a qualifying sentence that speaks of both ("neither account ...").
/// Of two sides the first telling of each is named, and where one text holds both against one another.
/// </remarks>
internal sealed class ConflictFinder
{
    private const int MostInOneText = 3;

    private readonly TellingBook _book;
    private readonly Opposition _opposition;
    private readonly Dictionary<int, int> _on;

    /// <summary>Ids of forecasts, intentions and demands: what is told within one of them is no fact either.</summary>
    private readonly HashSet<string> _unreal;

    public ConflictFinder(TellingBook book, ImmutableArray<Rest> rests, ClauseReader clauses)
    {
        _book = book;
        _opposition = new Opposition(book, clauses);
        _unreal =
        [
            .. book
                .Rows.Where(row => row.Statement.Kind is Kind.Forecast or Kind.Intention or Kind.Demand)
                .Select(row => row.Id),
        ];
        _on = rests.DistinctBy(rest => rest.Row.Number).ToDictionary(rest => rest.Row.Number, rest => rest.On.Number);
    }

    public IEnumerable<StoryPair> Find(ImmutableArray<StoryRow> rows)
    {
        ImmutableArray<StoryRow> facts = [.. rows.Where(IsFact)];
        var isFact = facts.Select(row => row.Number).ToHashSet();
        var index = _book.Index(row => isFact.Contains(row.Number) ? [""] : []);
        var found = facts
            .SelectMany(row =>
                _book
                    .Like(row, "", index, least: 2)
                    .Where(other => other.Number > row.Number)
                    .Select(other => Judge(row, other))
            )
            .Concat(Doubted(rows, isFact))
            .OfType<StoryPair>()
            .DistinctBy(pair => (pair.A.Number, pair.B.Number));
        return found.GroupBy(Sides).SelectMany(First);
    }

    /// <summary>What is told as having been so, or not so, by somebody who is fairly sure.</summary>
    private bool IsFact(StoryRow row) =>
        row.Statement.Kind is Kind.Report or Kind.Assessment or Kind.Denial
        && row.Held is { Value: CertaintyValue.Certain or CertaintyValue.Probable }
        && row.Statement.Condition is not { Type: ConditionType.Open }
        && row.Statement.Qualifies.IsEmpty
        && !IsToCome(_book.Of(row))
        && !(row.Statement.Within is { } outer && _unreal.Contains(outer));

    /// <summary>A helping verb before the main one: what would, will or may be is no fact. "Against his will" is none.</summary>
    private static bool IsToCome(Telling telling) =>
        telling
            .Words.Select((word, at) => (word, Before: at == 0 ? "" : telling.Words[at - 1]))
            .Any(pair =>
                pair.word is "would" or "could" or "might" or "should"
                || (
                    pair.word is "will" or "may"
                    && pair.Before
                        is not (
                            "his"
                            or "her"
                            or "their"
                            or "its"
                            or "own"
                            or "free"
                            or "the"
                            or "in"
                            or "of"
                            or "by"
                            or "early"
                            or "mid"
                            or "late"
                        )
                )
            );

    /// <summary>The accounts that one qualifying sentence holds against one another.</summary>
    private IEnumerable<StoryPair?> Doubted(ImmutableArray<StoryRow> rows, HashSet<int> isFact)
    {
        var byId = rows.Where(row => isFact.Contains(row.Number))
            .GroupBy(row => row.Id)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Statement.Qualifies.Length > 1 && Opposition.SpeaksOfTwo(row)))
        {
            var told = row
                .Statement.Qualifies.Where(byId.ContainsKey)
                .Select(id => byId[id])
                .OrderBy(one => one.Number)
                .Take(6)
                .ToList();
            foreach (var (a, at) in told.Select((a, at) => (a, at)))
            {
                foreach (var b in told.Skip(at + 1))
                    yield return AreApart(a, b) ? _opposition.OfAccounts(a, b) : null;
            }
        }
    }

    private StoryPair? Judge(StoryRow a, StoryRow b) => AreApart(a, b) ? _opposition.Of(a, b) : null;

    /// <summary>Two holders, two origins.</summary>
    private bool AreApart(StoryRow a, StoryRow b) =>
        !_book.Speakers.ShareHolder(a, b) && Start(a.Number) != Start(b.Number);

    /// <summary>The first telling of each side, and those that stand in one text with the other side.</summary>
    private IEnumerable<StoryPair> First(IEnumerable<StoryPair> pairs)
    {
        var all = pairs.OrderBy(pair => pair.A.Number).ThenBy(pair => pair.B.Number).ToList();
        return all.Take(1).Concat(all.Skip(1).Where(pair => pair.A.Article == pair.B.Article).Take(MostInOneText));
    }

    private (string, string) Sides(StoryPair pair)
    {
        var (a, b) = (Side(pair.A), Side(pair.B));
        return string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
    }

    private string Side(StoryRow row) =>
        row.Holders.Any(holder => holder.Named)
            ? string.Join('+', row.Holders.Select(_book.Speakers.One))
            : $"{Start(row.Number)}";

    private int Start(int number)
    {
        const int Longest = 50;
        for (var step = 0; step < Longest && _on.TryGetValue(number, out var next); step++)
            number = next;
        return number;
    }
}
