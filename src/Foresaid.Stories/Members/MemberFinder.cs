using System.Collections.Immutable;

namespace Foresaid.Stories.Members;

/// <summary>Fits articles to the definition of one story.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class MemberFinder(StoryDefinition definition)
{
    /// <summary>Least score of an article that widens the definition.</summary>
    private const double Sure = 0.56;

    /// <summary>How many articles may widen it: a cap, so that the time is linear in the articles.</summary>
    private const int MostWidening = 6;

    // Articles of one story that are much alike set a higher bar for the next one: half of what they are nearer to one another than need be.
    private const double Strictness = 0.5;

    // To be near to the middle one of several is harder than to be near to the one article given.
    private const double Allowance = 0.125;

    private readonly Weighed? _about = definition.About is { } about ? new Weighed(about) : null;
    private readonly Weighed? _example = definition.Example is { } example ? new Weighed(example) : null;

    /// <summary>Fits one article to the definition alone.</summary>
    public Membership Score(ArticleProfile article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var weighed = new Weighed(article);
        return Told(weighed, Fit(weighed), widened: 0);
    }

    /// <summary>Fits every article to the definition and to those articles that fit it best: what the definition does not name, they do.</summary>
    /// <returns>In the order given. It is the same for each article whatever that order.</returns>
    public ImmutableArray<Membership> Find(IReadOnlyCollection<ArticleProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        var articles = profiles.Select(profile => new Weighed(profile)).ToImmutableArray();
        var fits = articles.Select(Fit).ToImmutableArray();
        var core = Core(articles, fits);
        var apart = Strictness * Math.Max(0, Cohesion(core) - Sure);
        return
        [
            .. articles.Select((article, nth) => Told(article, Widened(article, fits[nth], core, apart), core.Count)),
        ];
    }

    private double Fit(Weighed article) =>
        IsExample(article)
            ? 1
            : Math.Max(
                _about is null ? 0 : AboutMatch.Of(_about, article),
                _example is null ? 0 : Nearness.Of(_example, article)
            );

    /// <summary>The example, and the nearest of the articles that surely fit; of equal ones by id.</summary>
    private List<Weighed> Core(ImmutableArray<Weighed> articles, ImmutableArray<double> fits)
    {
        var sure = Enumerable
            .Range(0, articles.Length)
            .Where(nth => fits[nth] >= Sure && !IsExample(articles[nth]))
            .OrderByDescending(nth => fits[nth])
            .ThenBy(nth => articles[nth].Profile.Article, StringComparer.Ordinal)
            .Take(MostWidening)
            .Select(nth => articles[nth]);
        return _example is null ? [.. sure] : [_example, .. sure];
    }

    /// <summary>How near the articles of the core are to one another on average.</summary>
    private static double Cohesion(List<Weighed> core)
    {
        if (core.Count < 3)
            return 0;
        var (sum, pairs) = (0.0, 0);
        for (var one = 0; one < core.Count; one++)
        {
            for (var other = one + 1; other < core.Count; other++, pairs++)
                sum += Nearness.Of(core[one], core[other]);
        }
        return sum / pairs;
    }

    private double Widened(Weighed article, double fit, List<Weighed> core, double apart)
    {
        var others = core.Where(one => one.Profile.Article != article.Profile.Article).ToList();
        if (core.Count < 2 || others.Count == 0 || IsExample(article))
            return fit;
        var near = others.ConvertAll(one => Nearness.Of(one, article));
        near.Sort();
        var widened = Math.Clamp(near[near.Count / 2] - apart + Allowance, 0, 1);
        // Words that a person gave are not outvoted by the articles that have them.
        return _about is null ? widened : Math.Max(fit, widened);
    }

    private bool IsExample(Weighed article) => article.Profile.Article == _example?.Profile.Article;

    private Membership Told(Weighed article, double score, int widened)
    {
        var rounded = Math.Round(score, 2, MidpointRounding.AwayFromZero);
        var why = MemberWords.Of(_about, _example, article, widened);
        return new Membership(article.Profile.Article, rounded, rounded >= Membership.Threshold, why);
    }
}
