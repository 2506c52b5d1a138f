using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>What an article tells in its own voice, when it has its other sayings from a text in which somebody said it.</summary>
internal sealed class FollowedRests
{
    // One saying in common is told by everybody who was there.
    private const int LeastSayings = 2;
    private const int MostRows = 100;
    private const double LeastShare = 0.6;
    private const double LeastCommon = 2.5;

    private readonly TellingBook _book;
    private readonly Dictionary<StoryArticle, StoryArticle> _follows = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<object?, StoryRow> _byArticle;

    public FollowedRests(TellingBook book, ImmutableArray<Rest> rests)
    {
        _book = book;
        _byArticle = book
            .Rows.Where(row => row.Statement.Zone == Zone.Body && !row.IsWrapper)
            .ToLookup(row => row.Article, ReferenceEqualityComparer.Instance);
        foreach (var article in rests.GroupBy(rest => rest.Row.Article, ReferenceEqualityComparer.Instance))
        {
            var most = article
                .GroupBy(rest => rest.On.Article)
                .OrderByDescending(from => from.Count())
                .ThenBy(from => from.Min(rest => rest.On.Number))
                .First();
            if (most.Count() >= LeastSayings)
                _follows[(StoryArticle)article.Key!] = most.Key;
        }
    }

    public Rest? Of(StoryRow row)
    {
        if (!row.IsOutlets || row.IsWrapper || !_follows.TryGetValue(row.Article, out var from))
            return null;
        return _byArticle[from]
            .Take(MostRows)
            .Where(on => !on.IsOutlets && SayingRests.SameSort(on, row))
            .Select(on => _book.Between(on, row))
            .Where(contrast =>
                !contrast.Kindred.AreOfOthers
                && contrast.Values == 0
                && contrast.Kindred.Share >= LeastShare
                && contrast.Kindred.Common >= LeastCommon
            )
            .OrderByDescending(contrast => contrast.Kindred.Common * contrast.Kindred.Share)
            .ThenBy(contrast => contrast.A.Row.Number)
            .Select(contrast => new Rest(contrast.A.Row, row, $"told after {from.Outlet ?? "another text"}", false)
            {
                Kind = RestKind.Followed,
            })
            .FirstOrDefault();
    }
}
