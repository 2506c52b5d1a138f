using System.Collections.Immutable;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Rows;

/// <summary>Sets the statements of a story in their one order, each with its speakers and what its content says.</summary>
internal static class RowMaker
{
    /// <summary>The articles in the story's order: published by that day, each text of an article once.</summary>
    public static ImmutableArray<StoryArticle> Order(StoryInput input) =>
        [
            .. input
                .Articles.Where(article => article.Day is not { } day || day <= input.AsOf)
                .DistinctBy(article => (article.Id, article.Reading.Article.Text.Hash))
                .OrderBy(article => article.Day ?? DateOnly.MaxValue)
                .ThenBy(article => article.Id, StringComparer.Ordinal)
                .ThenBy(article => article.Reading.Article.Text.Hash, StringComparer.Ordinal),
        ];

    public static ImmutableArray<StoryRow> Make(
        ImmutableArray<StoryArticle> articles,
        Cast cast,
        IPropositionSource propositions,
        Verdicts verdicts
    )
    {
        var rows = ImmutableArray.CreateBuilder<StoryRow>();
        foreach (var article in articles)
        {
            var wrappers = Wrappers(article.Reading);
            foreach (var statement in InTextOrder(article.Reading).Where(told => !verdicts.IsRejected(told)))
                rows.Add(Make(rows.Count, article, statement, cast, propositions, wrappers.Contains(statement.Id)));
        }
        return rows.ToImmutable();
    }

    private static StoryRow Make(
        int number,
        StoryArticle article,
        Statement statement,
        Cast cast,
        IPropositionSource propositions,
        bool isWrapper
    )
    {
        ImmutableArray<ImmutableArray<CastMember>> chain =
        [
            .. statement.Chain.Select(
                (link, at) =>
                    link
                        .Names.Select((name, nth) => cast.Of(article, IdAt(statement, at, nth), name))
                        .ToImmutableArray()
            ),
        ];
        return new StoryRow
        {
            Number = number,
            Article = article,
            Statement = statement,
            Proposition = propositions.Of(article.Reading, statement),
            Chain = chain,
            Quote = Clean.Words(article.Reading.Article.Text, statement.Content),
            Holders = chain.IsEmpty ? [cast.OutletOf(article)] : chain[^1],
            IsWrapper = isWrapper,
        };
    }

    private static IEnumerable<Statement> InTextOrder(Reading reading) =>
        reading
            .Statements.OrderBy(statement => statement.Content.IsEmpty ? 0 : statement.Content[0].Start)
            .ThenBy(statement => statement.Id, StringComparer.Ordinal);

    /// <summary>Ids of statements most of whose words stand in another one within them.</summary>
    private static HashSet<string> Wrappers(Reading reading)
    {
        var lengths = reading
            .Statements.DistinctBy(statement => statement.Id)
            .ToDictionary(statement => statement.Id, Length, StringComparer.Ordinal);
        return
        [
            .. reading
                .Statements.Where(inner =>
                    inner.Within is { } outer && lengths.TryGetValue(outer, out var whole) && Length(inner) * 2 >= whole
                )
                .Select(inner => inner.Within!),
        ];
    }

    private static int Length(Statement statement) => statement.Content.Sum(span => span.Length);

    private static string IdAt(Statement statement, int link, int nth) =>
        link < statement.Links.Length && nth < statement.Links[link].Length ? statement.Links[link][nth] : "";
}
