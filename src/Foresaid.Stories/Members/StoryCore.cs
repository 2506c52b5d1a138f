using System.Collections.Immutable;

namespace Foresaid.Stories.Members;

/// <summary>The articles that surely belong to a story: what its definition does not name, they do.</summary>
internal sealed class StoryCore
{
    /// <summary>Least fit of an article that widens the definition.</summary>
    private const double Sure = 0.56;

    /// <summary>How many articles widen it: a cap, so that the time is linear in the articles.</summary>
    private const int Most = 6;

    // Articles of one story that are much alike set a higher bar for the next one: half of what they are nearer to one another than need be.
    private const double Strictness = 0.5;

    // To be near to the middle one of several is harder than to be near to the one article given.
    private const double Allowance = 0.125;

    // Names that the articles of a story share belong to it as those that a person gave.
    private const int LeastForNames = 3;
    private const int MostNames = 8;
    private const double LeastOfName = 1.5;

    private readonly ImmutableArray<Weighed> _articles;
    private readonly double _apart;

    private StoryCore(ImmutableArray<Weighed> articles)
    {
        _articles = articles;
        _apart = Strictness * Math.Max(0, Cohesion() - Sure);
    }

    public static StoryCore None { get; } = new([]);

    /// <summary>0 or 1 where nothing widens the definition.</summary>
    public int Count => _articles.Length;
    public ImmutableArray<Weighed> Articles => _articles;

    /// <summary>The example, and those that fit best of the articles that surely fit; of equal ones by id, of copies of one text only one.</summary>
    public static StoryCore Of(Weighed? example, ImmutableArray<Weighed> articles, ImmutableArray<double> fits)
    {
        var core = ImmutableArray.CreateBuilder<Weighed>();
        if (example is not null)
            core.Add(example);
        var most = Most + core.Count;
        var sure = Enumerable
            .Range(0, articles.Length)
            .Where(nth => fits[nth] >= Sure)
            .OrderByDescending(nth => fits[nth])
            .ThenBy(nth => articles[nth].Profile.Article, StringComparer.Ordinal)
            .Select(nth => articles[nth]);
        foreach (var article in sure)
        {
            if (core.Count == most)
                break;
            if (!core.Any(other => Nearness.AreCopies(other, article)))
                core.Add(article);
        }
        return new StoryCore(core.ToImmutable());
    }

    /// <summary>How well an article fits the middle one of them; null where nothing widens the definition.</summary>
    public double? Of(Weighed article)
    {
        var near = _articles
            .Where(other => other.Profile.Article != article.Profile.Article)
            .Select(other => Nearness.Of(other, article))
            .Order()
            .ToList();
        return Count < 2 || near.Count == 0 ? null : Math.Clamp(near[near.Count / 2] - _apart + Allowance, 0, 1);
    }

    /// <summary>Names that at least half of them have, those that most have first.</summary>
    public IEnumerable<ProfileTerm> Names =>
        Count < LeastForNames
            ? []
            : Shared.Where(term => term.IsName && ProfileWeights.Of(term.Word) >= LeastOfName).Take(MostNames);

    /// <summary>Words that at least half of them have, those that most have first.</summary>
    public IEnumerable<ProfileTerm> Shared =>
        _articles
            .SelectMany(article => article.Profile.Terms)
            .GroupBy(term => term.Word, StringComparer.Ordinal)
            .Where(term => term.Count() * 2 >= Count)
            .OrderByDescending(term => term.Count())
            .ThenBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => term.FirstOrDefault(one => one.IsName) ?? term.First());

    /// <summary>How near they are to one another on average; 0 where they are too few to tell.</summary>
    private double Cohesion()
    {
        if (Count < LeastForNames)
            return 0;
        var (sum, pairs) = (0.0, 0);
        for (var one = 0; one < Count; one++)
        {
            for (var other = one + 1; other < Count; other++, pairs++)
                sum += Nearness.Of(_articles[one], _articles[other]);
        }
        return sum / pairs;
    }
}
