using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Decisions;

/// <summary>Where the words that a decision was made on stand in the present readings.</summary>
public enum Standing
{
    /// <summary>Found: by the id, or by the words where a later reader moved the span.</summary>
    Attached,

    /// <summary>Its article is not among those that were asked about.</summary>
    Elsewhere,

    /// <summary>The article is there, the words are in no statement of it.</summary>
    Loose,
}

/// <summary>Finds the statements that decisions were made on: by id, else by the overlap of words within the article.</summary>
internal sealed class StatementPlaces
{
    private readonly ILookup<string, StoryArticle> _articles;
    private readonly HashSet<string> _ids;

    public StatementPlaces(ImmutableArray<StoryArticle> articles)
    {
        _articles = articles.ToLookup(article => article.Id, StringComparer.Ordinal);
        _ids = articles
            .SelectMany(article => article.Reading.Statements)
            .Select(statement => statement.Id)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="id">The present id; the one of <paramref name="place"/> where there is none.</param>
    public Standing Find(StatementPlace place, out string id)
    {
        id = place.Id;
        if (_ids.Contains(place.Id))
            return Standing.Attached;
        if (!_articles.Contains(place.Article))
            return Standing.Elsewhere;
        if (Nearest(place) is not { } found)
            return Standing.Loose;
        id = found;
        return Standing.Attached;
    }

    public bool Has(string article) => _articles.Contains(article);

    /// <summary>The statement that shares the most words with it, if at least half of the longer of the two.</summary>
    private string? Nearest(StatementPlace place)
    {
        var (words, whole) = (Fold.Content(place.Words), Fold.Name(place.Words));
        return (
            from article in _articles[place.Article]
            from statement in article.Reading.Statements
            where !statement.Content.IsEmpty
            let told = Clean.Words(article.Reading.Article.Text, statement.Content)
            let share = Share(words, whole, told)
            where share * 2 >= 1
            orderby share descending, statement.Content[0].Start, statement.Id
            select statement.Id
        ).FirstOrDefault();
    }

    private static double Share(ImmutableArray<string> words, string whole, string told)
    {
        var others = Fold.Content(told);
        if (words.IsEmpty || others.IsEmpty)
            return whole == Fold.Name(told) ? 1 : 0;
        return (double)words.Intersect(others, StringComparer.Ordinal).Count() / Math.Max(words.Length, others.Length);
    }
}
