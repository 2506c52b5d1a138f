namespace Foresaid.Stories.Members;

/// <summary>A profile with the weight of each of its words, ready to be held against others.</summary>
internal sealed class Weighed
{
    /// <summary>Names that an article is most about.</summary>
    private const int MainNames = 6;

    // A word told often counts more, each time by less.
    private static readonly double[] ByCount = [0, 1, 1.7, 2.1, 2.4, 2.6, 2.8, 2.95, 3.1];

    private readonly Dictionary<string, ProfileTerm> _terms;

    public Weighed(ArticleProfile profile)
    {
        Profile = profile;
        _terms = profile.Terms.ToDictionary(term => term.Word, StringComparer.Ordinal);
        Names = new Weights(profile.Terms.Where(term => term.IsName), Mass);
        Lead = new Weights(profile.Terms.Where(term => term.Leads), term => ProfileWeights.Of(term.Word));
        Main = new Weights(
            profile
                .Terms.Where(term => term.IsName)
                .OrderByDescending(Mass)
                .ThenBy(term => term.Word, StringComparer.Ordinal)
                .Take(MainNames),
            Mass
        );
    }

    public ArticleProfile Profile { get; }
    public Weights Names { get; }
    public Weights Lead { get; }
    public Weights Main { get; }

    public ProfileTerm? Find(string word) => _terms.GetValueOrDefault(word);

    public bool Has(string word) => _terms.ContainsKey(word);

    /// <summary>How much a word says of what its article is about.</summary>
    public static double Mass(ProfileTerm term) =>
        ProfileWeights.Of(term.Word) * ByCount[Math.Min(term.Count, ByCount.Length - 1)];
}

/// <summary>Some words of a profile, sorted, with their weights.</summary>
internal sealed class Weights
{
    private readonly (string Word, double Weight)[] _words;
    private readonly double _length;
    private readonly double _sum;

    public Weights(IEnumerable<ProfileTerm> terms, Func<ProfileTerm, double> weight)
    {
        _words = [.. terms.Select(term => (term.Word, weight(term))).OrderBy(one => one.Word, StringComparer.Ordinal)];
        _length = Math.Sqrt(_words.Sum(one => one.Weight * one.Weight));
        _sum = _words.Sum(one => one.Weight);
    }

    public bool IsEmpty => _sum == 0;

    /// <summary>The cosine of the angle between the two: 0 to 1.</summary>
    public double Cosine(Weights other)
    {
        if (IsEmpty || other.IsEmpty)
            return 0;
        var (sum, at, to) = (0.0, 0, 0);
        while (at < _words.Length && to < other._words.Length)
        {
            var order = string.CompareOrdinal(_words[at].Word, other._words[to].Word);
            if (order == 0)
                sum += _words[at++].Weight * other._words[to++].Weight;
            else if (order < 0)
                at++;
            else
                to++;
        }
        return Math.Min(1, sum / (_length * other._length));
    }

    /// <summary>How much of it the other one has: 0 to 1.</summary>
    /// <param name="empty">The answer where there is nothing to have.</param>
    public double SharedBy(Weighed other, double empty) =>
        IsEmpty ? empty : _words.Where(one => other.Has(one.Word)).Sum(one => one.Weight) / _sum;
}
