using System.Collections.Immutable;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Conflicts;

/// <summary>Finds the sayings that two outlets tell differently.</summary>
/// <remarks>Of each value at most <see cref="MostOfOneValue"/> tellings are named: the first, and the first elsewhere.</remarks>
internal sealed class DisagreementFinder(TellingBook book, ImmutableArray<Rest> rests)
{
    private const int MostOfOneValue = 2;
    private const int MostValues = 8;

    private readonly HashSet<(int, int)> _credited =
    [
        .. rests.Where(rest => rest.Kind == RestKind.Credit).Select(rest => (rest.On.Number, rest.Row.Number)),
    ];

    private readonly HashSet<(int, int)> _on = [.. rests.Select(rest => (rest.On.Number, rest.Row.Number))];

    /// <param name="rows">Those that are no copies, headlines or wrappers.</param>
    public IEnumerable<StoryPair> Find(ImmutableArray<StoryRow> rows) => Sayings(rows).SelectMany(saying => In(saying));

    /// <summary>Rows that rest on one another or on a third, in groups.</summary>
    private IEnumerable<ImmutableArray<StoryRow>> Sayings(ImmutableArray<StoryRow> rows)
    {
        const int Longest = 50;
        var on = rests
            .DistinctBy(rest => rest.Row.Number)
            .ToDictionary(rest => rest.Row.Number, rest => rest.On.Number);
        return rows.GroupBy(row => Start(row.Number))
            .Select(group => group.ToImmutableArray())
            .Where(group => group.Length > 1);

        int Start(int number)
        {
            for (var step = 0; step < Longest && on.TryGetValue(number, out var next); step++)
                number = next;
            return number;
        }
    }

    private IEnumerable<StoryPair> In(ImmutableArray<StoryRow> saying)
    {
        var kept = new List<(StoryRow Row, int Value)>();
        foreach (var row in saying)
        {
            var against = kept.Select(other => (other.Row, other.Value, Contrast: book.Between(other.Row, row)))
                .ToList();
            var same = against.Find(other => other.Contrast.IsSame && book.Speakers.SameHolders(other.Row, row));
            var value = same.Row is null ? kept.Select(other => other.Value).DefaultIfEmpty(-1).Max() + 1 : same.Value;
            if (value >= MostValues || kept.Count(other => other.Value == value) >= MostOfOneValue)
                continue;
            kept.Add((row, value));
            foreach (var (other, _, contrast) in against.Where(other => IsDisagreement(other.Contrast)))
                yield return Pair(other, row, contrast);
        }
    }

    private bool IsDisagreement(Contrast contrast)
    {
        var (a, b) = (contrast.A.Row, contrast.B.Row);
        return (contrast.IsOneClaim ? contrast.Slots == 1 : contrast.Values == 1 && IsRetold(a, b))
            && a.Article != b.Article
            && !SameOutlet(a, b)
            && book.Speakers.SameHolders(a, b)
            && (book.Times.SameSaying(a, b) || IsCredited(a, b))
            && !IsToldElsewhere(a, b)
            && !IsToldElsewhere(b, a);
    }

    /// <summary>True where the other article has the same thing unchanged: then its other sentence is of something else.</summary>
    private bool IsToldElsewhere(StoryRow row, StoryRow changed)
    {
        const int Most = 100;
        return InArticle(changed)
            .Take(Most)
            .Any(other =>
                other != changed
                && book.Speakers.SameHolders(other, row)
                && book.Between(row, other) is { IsSame: true, Breadth: false }
            );
    }

    private IEnumerable<StoryRow> InArticle(StoryRow row)
    {
        var (from, to) = (row.Number, row.Number);
        while (from > 0 && book.Rows[from - 1].Article == row.Article)
            from--;
        while (to + 1 < book.Rows.Length && book.Rows[to + 1].Article == row.Article)
            to++;
        return book.Rows.Skip(from).Take(to - from + 1).Where(other => other.Statement.Zone == Zone.Body);
    }

    /// <summary>The one rests on the other, in other words.</summary>
    private bool IsRetold(StoryRow a, StoryRow b) =>
        _on.Contains((a.Number, b.Number)) || _on.Contains((b.Number, a.Number));

    /// <summary>The one is credited to the other's outlet, whenever it was said.</summary>
    private bool IsCredited(StoryRow a, StoryRow b) =>
        _credited.Contains((a.Number, b.Number)) || _credited.Contains((b.Number, a.Number));

    private static bool SameOutlet(StoryRow a, StoryRow b) =>
        OutletNames.KeyOf(a.Article) is { } key && key == OutletNames.KeyOf(b.Article);

    private static StoryPair Pair(StoryRow a, StoryRow b, Contrast contrast)
    {
        var (differs, why) = PairSlots.Of(contrast);
        return new StoryPair(
            PairType.Disagreement,
            PairWords.Told(a, b),
            a,
            b,
            differs,
            null,
            $"one saying of {PairWords.Who(a)}, told with one thing different: {why}"
        );
    }
}
