using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>Finds the articles that are one text, or are told from one another.</summary>
/// <remarks>
/// An article stands in every family that it belongs to: with its copies, with those that retell it, with those that it
/// retells. One that belongs to none stands alone. A copy of a rewrite stands with that rewrite as a copy, and nowhere else.
/// </remarks>
internal static class FamilyFinder
{
    public static ImmutableArray<Family> Find(ImmutableArray<StoryArticle> articles)
    {
        var credits = CreditBook.Of(articles, new Chronology(articles));
        var copies = new Copies(articles, credits);
        var rewrites = Rewrites.Find(articles, copies, credits);
        ImmutableArray<Family> told =
        [
            .. copies.Groups.Where(group => group.Length > 1).Select(group => Copy(group, copies, credits)),
            .. rewrites.GroupBy(rewrite => rewrite.From).Select(group => Told(group.Key, [.. group], copies)),
        ];
        var standing = told.SelectMany(family => family.Articles).Select(member => member.Article).ToHashSet();
        return
        [
            .. told.Concat(
                    articles.Where(article => !standing.Contains(article)).Select(article => Own(article, credits))
                )
                .OrderBy(family => copies.Number(family.Articles[0].Article))
                .ThenBy(family => family.Kind),
        ];
    }

    private static Family Copy(ImmutableArray<StoryArticle> group, Copies copies, CreditBook credits) =>
        new(
            Id(FamilyKind.Copy, group[0]),
            FamilyKind.Copy,
            [.. group.Select(article => new FamilyMember(article, copies.Share(article, group[0])))],
            [
                .. group
                    .Skip(1)
                    .SelectMany(article => Evidence(article, copies.Share(article, group[0]), credits))
                    .Distinct(StringComparer.Ordinal),
            ]
        );

    private static IEnumerable<string> Evidence(StoryArticle article, double share, CreditBook credits)
    {
        var percent = (share * 100).ToString("0", CultureInfo.InvariantCulture);
        yield return $"{percent} % of its words stand in the first one's text";
        foreach (var credit in credits.In(article).Where(credit => credit.Kind == CreditKind.Printed))
            yield return $"'{credit.Words}'";
    }

    private static Family Told(StoryArticle from, ImmutableArray<Rewrite> rewrites, Copies copies) =>
        new(
            Id(FamilyKind.Rewrite, from),
            FamilyKind.Rewrite,
            [
                new FamilyMember(from, 1),
                .. rewrites.Select(rewrite => new FamilyMember(rewrite.Article, copies.Share(rewrite.Article, from))),
            ],
            [.. rewrites.SelectMany(rewrite => rewrite.Evidence).Distinct(StringComparer.Ordinal)]
        );

    private static Family Own(StoryArticle article, CreditBook credits) =>
        new(
            Id(FamilyKind.Own, article),
            FamilyKind.Own,
            [new FamilyMember(article, 1)],
            [
                .. credits
                    .In(article)
                    .Where(credit => credit.Kind == CreditKind.Printed)
                    .Select(credit => $"'{credit.Words}'")
                    .Distinct(),
            ]
        );

    private static string Id(FamilyKind kind, StoryArticle first) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}|{first.Id}|{first.Reading.Article.Text.Hash}"))
        )[..40];
}
