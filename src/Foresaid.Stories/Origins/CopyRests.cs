using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Statements of a copied text: each rests, word for word, on the same one in the text that was copied.</summary>
internal static class CopyRests
{
    public static ImmutableArray<Rest> Find(ImmutableArray<StoryRow> rows, ImmutableArray<Family> families)
    {
        var byArticle = rows.ToLookup(row => row.Article, ReferenceEqualityComparer.Instance);
        return
        [
            .. families.Where(family => family.Kind == FamilyKind.Copy).SelectMany(family => Of(family, byArticle)),
        ];
    }

    private static IEnumerable<Rest> Of(Family family, ILookup<object?, StoryRow> byArticle)
    {
        var first = byArticle[family.Articles[0].Article]
            .GroupBy(Words)
            .ToDictionary(group => group.Key, group => group.ToList());
        foreach (var member in family.Articles.Skip(1))
        {
            foreach (var same in byArticle[member.Article].GroupBy(Words))
            {
                var on = first.GetValueOrDefault(same.Key);
                foreach (var (row, at) in same.Select((row, at) => (row, at)))
                {
                    if (on is not null)
                        yield return new Rest(on[Math.Min(at, on.Count - 1)], row, Why(family, member), Verbatim: true)
                        {
                            Kind = RestKind.Copy,
                        };
                }
            }
        }
    }

    private static string Words(StoryRow row) => Fold.Name(row.Quote);

    private static string Why(Family family, FamilyMember member) =>
        family.Evidence.FirstOrDefault(evidence => evidence.StartsWith('\'')) is { } credit
            ? $"the same words in a copy of the text, {credit}"
            : $"the same words in a copy of the text of {family.Articles[0].Article.Outlet ?? "the first one"}";
}
