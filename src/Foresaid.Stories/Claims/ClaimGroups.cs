using System.Collections.Immutable;
using Foresaid.Stories.Clauses;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Claims;

/// <summary>Rows gathered into claims, each row in exactly one.</summary>
internal sealed class ClaimGroups
{
    // A row is compared with those that share one of its weightiest words, each word with at most so many earlier rows.
    private const int WordsAsked = 8;
    private const int MostOfAWord = 200;

    private readonly ImmutableArray<StoryRow> _rows;
    private readonly Verdicts _verdicts;
    private readonly SameClaim _same;
    private readonly List<StoryRow>[] _groupOf;
    private readonly KeyIndex _index;

    public ClaimGroups(ImmutableArray<StoryRow> rows, ClauseReader clauses, Verdicts verdicts)
    {
        (_rows, _verdicts, _same) = (rows, verdicts, new SameClaim(clauses));
        _groupOf = [.. rows.Select(row => new List<StoryRow> { row })];
        _index = new KeyIndex(rows, row => MayLink(row) ? row.Proposition.Terms : []);
        var numbers = rows.DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var (a, b) in verdicts.Same)
        {
            if (numbers.TryGetValue(a, out var one) && numbers.TryGetValue(b, out var other))
                Join(one, other);
        }
    }

    public IEnumerable<List<StoryRow>> All => _groupOf.Distinct();

    /// <summary>Earlier rows that share a weighty word, ascending.</summary>
    public IEnumerable<StoryRow> CandidatesOf(StoryRow row)
    {
        if (!MayLink(row))
            return [];
        return row
            .Proposition.Terms.OrderByDescending(TermWeights.Of)
            .ThenBy(term => term, StringComparer.Ordinal)
            .Take(WordsAsked)
            .SelectMany(term => Latest(_index.With(term), row.Number))
            .Distinct()
            .Order()
            .Select(number => _rows[number]);
    }

    public void JoinIfSame(StoryRow one, StoryRow other)
    {
        var (group, joined) = (_groupOf[one.Number], _groupOf[other.Number]);
        if (group == joined || !_same.Are(one, other))
            return;
        foreach (var member in group)
        {
            if (joined.Exists(row => Parts(member, row)))
                return;
        }
        Join(one, other);
    }

    public void Join(StoryRow one, StoryRow other)
    {
        var (into, from) = (_groupOf[one.Number], _groupOf[other.Number]);
        if (into == from || _verdicts.AreApart(one.Id, other.Id))
            return;
        if (into.Count < from.Count)
            (into, from) = (from, into);
        into.AddRange(from);
        foreach (var row in from)
            _groupOf[row.Number] = into;
    }

    private bool Parts(StoryRow one, StoryRow other) =>
        _verdicts.AreApart(one.Id, other.Id) || _same.AreApart(one, other);

    private static IEnumerable<int> Latest(IReadOnlyList<int> numbers, int before)
    {
        var end = 0;
        for (var (low, high) = (0, numbers.Count); low < high; end = low)
        {
            var middle = (low + high) / 2;
            if (numbers[middle] < before)
                low = middle + 1;
            else
                high = middle;
        }
        for (var at = Math.Max(0, end - MostOfAWord); at < end; at++)
            yield return numbers[at];
    }

    /// <summary>What was not said is no claim; what wraps a row of its own is told by that row.</summary>
    private static bool MayLink(StoryRow row) => row.Statement.Kind != Kind.Nondisclosure && !row.IsWrapper;
}
