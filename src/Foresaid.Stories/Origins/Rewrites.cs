using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>One article told from another.</summary>
/// <param name="Evidence">In words.</param>
internal sealed record Rewrite(StoryArticle From, StoryArticle Article, ImmutableArray<string> Evidence);

/// <summary>Finds which articles are told from which others, by their own credit or by shared text.</summary>
internal static class Rewrites
{
    public static ImmutableArray<Rewrite> Find(
        ImmutableArray<StoryArticle> articles,
        Copies copies,
        CreditBook credits
    ) => [.. articles.Where(article => !copies.IsCopy(article)).SelectMany(article => Of(article, copies, credits))];

    private static IEnumerable<Rewrite> Of(StoryArticle article, Copies copies, CreditBook credits)
    {
        var shared = Shared(article, copies).Select(found => (found.From, found.Evidence));
        var credited = credits
            .In(article)
            .Where(credit => credit.Kind != CreditKind.Said)
            .Select(credit => (From: credits.MeantBy(credit), Evidence: $"'{credit.Words}'"))
            .Where(found => found.From is not null && found.From != copies.First(article))
            .Select(found => (From: found.From!, found.Evidence));
        return shared
            .Concat(credited)
            .GroupBy(found => copies.First(found.From))
            .Where(group => group.Key != article)
            .OrderBy(group => copies.Number(group.Key))
            .Select(group => new Rewrite(
                group.Key,
                article,
                [.. group.Select(found => found.Evidence).Distinct(StringComparer.Ordinal)]
            ));
    }

    private static IEnumerable<(StoryArticle From, string Evidence)> Shared(StoryArticle article, Copies copies)
    {
        if (copies.SharesWith(article) is not { } found)
            yield break;
        var percent = (found.Shared * 100).ToString("0", CultureInfo.InvariantCulture);
        yield return (found.Article, $"{percent} % of its words stand in the other text");
    }
}
