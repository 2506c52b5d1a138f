using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Finds which statement rests on which: of each the one that it rests on most plainly.</summary>
/// <remarks>Candidates come from shared keys (outlet and word, speaker and word), never from comparing all pairs.</remarks>
internal static class RestFinder
{
    public static ImmutableArray<Rest> Find(ImmutableArray<StoryRow> rows, ImmutableArray<Family> families)
    {
        var articles = Articles(families, rows);
        var times = new Chronology(articles);
        var book = new TellingBook(rows, times, new SpeakerBook(rows));
        var credits = CreditBook.Of(articles, times);
        var copies = CopyRests.Find(rows, families);
        var headlines = HeadlineRests.Find(book);
        var taken = copies.Concat(headlines).Select(rest => rest.Row.Number).ToHashSet();
        var told = new ToldRests(book, credits, copies);
        ImmutableArray<StoryRow> anew = [.. rows.Where(row => !taken.Contains(row.Number))];
        ImmutableArray<Rest> rests = [.. anew.Select(told.Of).OfType<Rest>()];
        var words = Of(anew, rests, new WordRests(book, copies).Of);
        rests = rests.AddRange(words);
        var followed = Of(anew, rests, new FollowedRests(book, rests).Of);
        return
        [
            .. copies
                .Concat(headlines)
                .Concat(rests)
                .Concat(followed)
                .OrderBy(rest => rest.Row.Number)
                .ThenBy(rest => rest.On.Number),
        ];
    }

    /// <summary>What else the rows rest on that rest on nothing yet.</summary>
    private static ImmutableArray<Rest> Of(
        ImmutableArray<StoryRow> rows,
        ImmutableArray<Rest> rests,
        Func<StoryRow, Rest?> find
    )
    {
        var resting = rests.Select(rest => rest.Row.Number).ToHashSet();
        return [.. rows.Where(row => !resting.Contains(row.Number)).Select(find).OfType<Rest>()];
    }

    /// <summary>All articles, also those that say nothing: a credit may mean one of them.</summary>
    private static ImmutableArray<StoryArticle> Articles(
        ImmutableArray<Family> families,
        ImmutableArray<StoryRow> rows
    ) =>
        [
            .. families
                .SelectMany(family => family.Articles)
                .Select(member => member.Article)
                .Concat(rows.Select(row => row.Article))
                .Distinct<StoryArticle>(ReferenceEqualityComparer.Instance)
                .OrderBy(article => article.Day ?? DateOnly.MaxValue)
                .ThenBy(article => article.Id, StringComparer.Ordinal)
                .ThenBy(article => article.Reading.Article.Text.Hash, StringComparer.Ordinal),
        ];
}
