using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Evidence;

/// <summary>The clauses of rows, found by happening and by what takes part: nothing is held against everything.</summary>
internal sealed class ToldIndex
{
    // A key that more clauses share tells nothing apart.
    private const int MostOfOneKey = 400;

    private readonly Dictionary<string, List<Told>> _told = new(StringComparer.Ordinal);

    public ToldIndex(IEnumerable<StoryRow> rows, ClauseReader clauses)
    {
        foreach (var row in rows)
        {
            foreach (
                var clause in row.Statement.Kind == Kind.Nondisclosure ? [clauses.Silence(row)] : clauses.Told(row)
            )
                Add(new Told(row, clause));
        }
    }

    /// <summary>Those of that happening that share a part with the clause; each once, in the order of rows.</summary>
    public IEnumerable<Told> Near(Clause clause, string happening) =>
        Keys(clause, happening)
            .SelectMany(key => _told.TryGetValue(key, out var found) ? found : [])
            .Distinct()
            .OrderBy(told => told.Row.Number);

    private void Add(Told told)
    {
        foreach (var key in Keys(told.Clause, told.Clause.Says.PredicateClass))
        {
            if (!_told.TryGetValue(key, out var with))
                _told.Add(key, with = []);
            if (with.Count < MostOfOneKey)
                with.Add(told);
        }
    }

    private static IEnumerable<string> Keys(Clause clause, string happening)
    {
        foreach (var term in clause.Core)
            yield return $"{happening}|{term}";
        if (clause.Core.All(term => clause.Says.Places.Contains(term)))
            yield return happening;
    }
}

/// <summary>A clause and the row that tells it.</summary>
internal sealed record Told(StoryRow Row, Clause Clause);
