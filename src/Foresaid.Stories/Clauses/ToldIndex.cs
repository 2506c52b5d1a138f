using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Clauses;

/// <summary>The clauses of rows, found by happening and by what takes part: nothing is held against everything.</summary>
internal sealed class ToldIndex
{
    // A key that more clauses share tells nothing apart.
    private const int MostOfOneKey = 400;

    private const string Counted = "#";

    private const char Any = '*';
    private const char Word = '~';

    private readonly Dictionary<string, List<Told>> _told = new(StringComparer.Ordinal);

    public ToldIndex(IEnumerable<StoryRow> rows, Func<StoryRow, IEnumerable<Clause>> clausesOf)
    {
        foreach (var row in rows)
        {
            foreach (var clause in clausesOf(row))
                Add(new Told(row, clause));
        }
    }

    /// <summary>Those of its happening that share a part with the clause; each once, in the order of rows.</summary>
    public IEnumerable<Told> Near(Clause clause) => Near(clause, clause.Happenings.Select(name => name.Class));

    /// <summary>As the other, of other happenings.</summary>
    public IEnumerable<Told> Near(Clause clause, IEnumerable<string> happenings) =>
        happenings
            .SelectMany(happening => SoughtBy(clause, happening))
            .SelectMany(key => _told.TryGetValue(key, out var found) ? found : [])
            .Distinct()
            .OrderBy(told => told.Row.Number);

    /// <summary>Those that share its happening or one word with it: a question is put more loosely than a report.</summary>
    public IEnumerable<Told> Touching(Clause clause) =>
        clause
            .Happenings.Select(name => Any + KeyOf(name.Class))
            .Concat(clause.Core.Append(clause.Says.Predicate).Select(term => Word + term))
            .SelectMany(key => _told.TryGetValue(key, out var found) ? found : [])
            .Distinct()
            .OrderBy(told => told.Row.Number);

    /// <summary>Those that tell a number of that.</summary>
    public IEnumerable<Told> Counting(string unit) => _told.TryGetValue(Counted + unit, out var found) ? found : [];

    private void Add(Told told)
    {
        var counted = told
            .Clause.Says.Figures.Where(figure => figure.Unit is not null)
            .Select(figure => Counted + figure.Unit);
        var words = told.Clause.Core.Append(told.Clause.Says.Predicate).Select(term => Word + term);
        foreach (var key in KeysOf(told.Clause).Concat(counted).Concat(words).Distinct())
        {
            if (!_told.TryGetValue(key, out var with))
                _told.Add(key, with = []);
            if (with.Count < MostOfOneKey)
                with.Add(told);
        }
    }

    /// <summary>By which a clause is found.</summary>
    public static IEnumerable<string> KeysOf(Clause clause) =>
        clause.Happenings.SelectMany(name => Keys(clause, name.Class)).Distinct();

    private static IEnumerable<string> Keys(Clause clause, string happening)
    {
        var name = KeyOf(happening);
        foreach (var term in clause.Core)
            yield return $"{name}|{term}";
        if (Agreements.NeedsNobody(clause))
            yield return name;
        yield return Any + name;
    }

    /// <summary>A bare event is sought among all of its kind, and all seek the bare ones of theirs.</summary>
    private static IEnumerable<string> SoughtBy(Clause clause, string happening)
    {
        var keys = Keys(clause, happening).Where(key => key[0] != Any || clause.IsBareEvent);
        return keys.Append(KeyOf(happening)).Distinct();
    }

    /// <summary>Opening and beginning, closing and ending meet under one key.</summary>
    private static string KeyOf(string happening) => happening is "begin" or "end" ? "open" : happening;
}

/// <summary>A clause and the row that tells it.</summary>
internal sealed record Told(StoryRow Row, Clause Clause);
