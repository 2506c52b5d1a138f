using System.Collections.Immutable;

namespace Foresaid.Stories.Members;

/// <summary>Fits articles to the definition of one story.</summary>
/// <remarks>Immutable; safe to share between threads. A fit is 0 to 1, and means the same for words and for an example.</remarks>
public sealed class MemberFinder(StoryDefinition definition)
{
    private readonly AboutMatch? _about = definition.About is { } about ? new AboutMatch(about) : null;
    private readonly Weighed? _example = definition.Example is { } example ? new Weighed(example) : null;

    /// <summary>Fits one article to the definition alone.</summary>
    public Membership Score(ArticleProfile article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var weighed = new Weighed(article);
        var days = StoryDays.Of(definition.About, _example is null ? [] : [_example]);
        var words = new MemberWords(_about, _example, StoryCore.None, days);
        return Told(weighed, Fit(weighed), days, words);
    }

    /// <summary>Fits every article to the definition and to those articles that fit it best: what the definition does not name, they do.</summary>
    /// <returns>In the order given. It is the same for each article whatever that order.</returns>
    public ImmutableArray<Membership> Find(IReadOnlyCollection<ArticleProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        var articles = profiles.Select(profile => new Weighed(profile)).ToImmutableArray();
        var fits = articles.Select(Fit).ToImmutableArray();
        var core = StoryCore.Of(_example, articles, fits);
        var about = _about?.With(core.Names);
        var days = StoryDays.Of(definition.About, core.Articles);
        var words = new MemberWords(about, _example, core, days);
        return [.. articles.Select((article, nth) => Told(article, Widened(article, fits[nth]), days, words))];

        // An example is outvoted by the articles that are like it; words that a person gave are not.
        double Widened(Weighed article, double fit) =>
            IsExample(article) || core.Of(article) is not { } near ? fit
            : about is null ? near
            : Math.Max(Math.Max(fit, near), about.Of(article));
    }

    private double Fit(Weighed article) =>
        IsExample(article)
            ? 1
            : Math.Max(_about?.Of(article) ?? 0, _example is null ? 0 : Nearness.Of(_example, article));

    private bool IsExample(Weighed article) => article.Profile.Article == _example?.Profile.Article;

    private Membership Told(Weighed article, double fit, StoryDays days, MemberWords words)
    {
        var score = IsExample(article) ? 1 : Math.Round(fit * days.Share(article), 2, MidpointRounding.AwayFromZero);
        return new Membership(article.Profile.Article, score, score >= Membership.Threshold, words.Of(article));
    }
}
