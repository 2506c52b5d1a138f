using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>The articles of a story parted by text: those that are one text stand together, each with the one it was first.</summary>
internal sealed class Copies
{
    private readonly ImmutableArray<StoryArticle> _articles;
    private readonly SharedText _text;
    private readonly Dictionary<StoryArticle, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int> _first = [];

    public Copies(ImmutableArray<StoryArticle> articles, CreditBook credits)
    {
        _articles = articles;
        _text = new SharedText([.. articles.Select(article => Shingles.Of(article, line => IsCredit(article, line)))]);
        for (var number = 0; number < articles.Length; number++)
            _numbers[articles[number]] = number;
        Groups =
        [
            .. Enumerable
                .Range(0, articles.Length)
                .GroupBy(number => _text.CopyOf[number] ?? number)
                .Select(group => FirstInFront([.. group], credits)),
        ];
    }

    /// <summary>The first of each group in front; then as in the story.</summary>
    public ImmutableArray<ImmutableArray<StoryArticle>> Groups { get; }

    /// <summary>The article that it is a copy of; itself when it is none.</summary>
    public StoryArticle First(StoryArticle article) => _articles[_first[_numbers[article]]];

    public bool IsCopy(StoryArticle article) => First(article) != article;

    /// <summary>The earlier article that it has a good part of its words from, and how great a part; null when there is none.</summary>
    public (StoryArticle Article, double Shared)? SharesWith(StoryArticle article) =>
        _text.RewriteOf[_numbers[article]] is { } other
            ? (_articles[other], _text.Share(_numbers[article], other))
            : null;

    public double Share(StoryArticle of, StoryArticle stands) => _text.Share(_numbers[of], _numbers[stands]);

    public int Number(StoryArticle article) => _numbers[article];

    private static bool IsCredit(StoryArticle article, TextSpan line) =>
        CreditReader.IsLine(article.Reading.Article.Text, line);

    /// <summary>Where in the group the outlet's own article stands that the others credit; -1 where none does.</summary>
    private int Own(List<int> group, CreditBook credits, Func<Credit, bool> which)
    {
        const int MostAsked = 20;
        var credited = group
            .Take(MostAsked)
            .SelectMany(number => credits.In(_articles[number]).Where(which).Select(credit => credit.Outlet))
            .ToHashSet(StringComparer.Ordinal);
        return group.FindIndex(number => OutletNames.KeyOf(_articles[number]) is { } key && credited.Contains(key));
    }

    /// <summary>The first is the credited outlet's own, wherever the page dates put it; else the one published first.</summary>
    private ImmutableArray<StoryArticle> FirstInFront(List<int> group, CreditBook credits)
    {
        var own = Own(group, credits, credit => credit.Kind == CreditKind.Printed);
        if (own < 0)
            own = Own(group, credits, credit => credit.Kind is CreditKind.ToldTo or CreditKind.Reported);
        var first = group[Math.Max(0, own)];
        foreach (var number in group)
            _first[number] = first;
        return [_articles[first], .. group.Where(number => number != first).Select(number => _articles[number])];
    }
}
