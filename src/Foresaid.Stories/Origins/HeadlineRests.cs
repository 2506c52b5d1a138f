using System.Collections.Immutable;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>Headlines and summaries that say, shorter, what their own text says.</summary>
internal static class HeadlineRests
{
    public static ImmutableArray<Rest> Find(TellingBook book)
    {
        var bodies = book
            .Rows.Where(row => row.Statement.Zone == Zone.Body && !row.IsWrapper)
            .ToLookup(row => row.Article, ReferenceEqualityComparer.Instance);
        return
        [
            .. book
                .Rows.Where(row => row.Statement.Zone is Zone.Headline or Zone.Abstract)
                .Select(row => Of(row, bodies[row.Article], book))
                .OfType<Rest>(),
        ];
    }

    private static Rest? Of(StoryRow headline, IEnumerable<StoryRow> bodies, TellingBook book)
    {
        const int MostBodies = 300;
        var best = bodies
            .Take(MostBodies)
            .Where(body =>
                body.Holders.All(holder =>
                    headline.Holders.All(other => !other.Named || book.Speakers.IsOne(holder, other))
                )
            )
            .Select(body => book.Between(body, headline))
            .Where(Tells)
            .OrderByDescending(contrast => contrast.Nearness)
            .ThenBy(contrast => contrast.A.Row.Number)
            .FirstOrDefault();
        return best is null
            ? null
            : new Rest(best.A.Row, headline, "the headline of the same text", Verbatim: false)
            {
                Kind = RestKind.Headline,
            };
    }

    private static bool Tells(Contrast contrast) =>
        contrast.SamePredicate
        && contrast.Slots <= 1
        && contrast.Common.Length >= 1
        && 2 * contrast.Common.Length >= contrast.B.Terms.Length;
}
