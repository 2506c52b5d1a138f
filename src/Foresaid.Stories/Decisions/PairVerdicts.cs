using System.Collections.Immutable;

namespace Foresaid.Stories.Decisions;

/// <summary>Which statements persons held to say the same, and which not. What follows from several decisions holds too.</summary>
/// <remarks>"Same" goes on: what is the same as the same is the same. "Apart" keeps all that is the same as one from all that is the
/// same as the other. Of two decisions on one pair the later one counts.</remarks>
internal sealed class PairVerdicts
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _apart = [];

    /// <param name="pairs">In the order of deciding.</param>
    public PairVerdicts(IEnumerable<(string A, string B, bool Same)> pairs)
    {
        var last = new SortedDictionary<(string A, string B), bool>();
        foreach (var (a, b, same) in pairs)
        {
            if (a != b)
                last[Ordered(a, b)] = same;
        }
        Same = [.. last.Where(pair => pair.Value).Select(pair => pair.Key)];
        Apart = [.. last.Where(pair => !pair.Value).Select(pair => pair.Key)];
        foreach (var (a, b) in Same)
            _parents[Root(a)] = Root(b);
        foreach (var (a, b) in Apart)
        {
            _apart.Add((a, b));
            if (Root(a) != Root(b))
                _apart.Add(Ordered(Root(a), Root(b)));
        }
    }

    /// <summary>As decided, each pair in the order of its ids, sorted.</summary>
    public ImmutableArray<(string A, string B)> Same { get; }

    /// <summary>As <see cref="Same"/>.</summary>
    public ImmutableArray<(string A, string B)> Apart { get; }

    public bool AreSame(string one, string other) => Root(one) == Root(other) && !AreApart(one, other);

    public bool AreApart(string one, string other) =>
        _apart.Count > 0 && (_apart.Contains(Ordered(one, other)) || _apart.Contains(Ordered(Root(one), Root(other))));

    private string Root(string id)
    {
        while (_parents.TryGetValue(id, out var parent) && parent != id)
            id = parent;
        return id;
    }

    private static (string, string) Ordered(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
