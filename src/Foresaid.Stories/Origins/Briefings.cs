using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>The dated occasions behind closed doors that the texts of a story name, and who spoke on them.</summary>
internal sealed class Briefings
{
    private readonly HashSet<(string Speaker, DateOnly Day)> _held = [];

    public Briefings(IEnumerable<StoryArticle> articles)
    {
        foreach (var article in articles)
        {
            var isTitled = Occasion.IsClosed(Clean.Title(article.Reading.Article));
            foreach (var statement in article.Reading.Statements)
            {
                if (
                    DayOf(statement) is { } day
                    && (
                        IsNamed(article, statement, article.Reading.Paragraphs)
                        || (isTitled && IsHeard(article, statement))
                    )
                )
                    _held.UnionWith(
                        statement.Chain.SelectMany(link => link.Names).Select(name => (Fold.Name(name), day))
                    );
            }
        }
    }

    /// <summary>The day of the closed occasion that the row's own words name; null when they name none, or no day.</summary>
    public static DateOnly? Named(StoryRow row) =>
        !row.IsOutlets
        && DayOf(row.Statement) is { } day
        && IsNamed(row.Article, row.Statement, row.Article.Reading.Sentences)
            ? day
            : null;

    /// <summary>True where it was said on such an occasion, whichever text of the story names it.</summary>
    public bool Has(StoryRow row) =>
        Named(row) is not null
        || (
            DayOf(row.Statement) is { } day && row.Holders.Any(holder => _held.Contains((Fold.Name(holder.Name), day)))
        );

    private static DateOnly? DayOf(Statement statement) =>
        statement.Said is { Earliest: { } from, Latest: { } to } && from == to ? from : null;

    private static bool IsHeard(StoryArticle article, Statement statement) =>
        Occasion.IsHeard(Telling.Around(article, statement, article.Reading.Sentences));

    private static bool IsNamed(StoryArticle article, Statement statement, ImmutableArray<TextSpan> stretches) =>
        Occasion.IsClosed(Telling.Around(article, statement, stretches));
}
