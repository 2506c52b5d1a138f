using System.Collections.Immutable;

namespace Foresaid.Stories.Briefs;

/// <summary>All that was read, in one fixed order: what the sections of a brief are made from.</summary>
internal sealed class StoryRecord
{
    public required BriefOptions Options { get; init; }

    /// <summary>By day of publication, undated ones last, then by id and text.</summary>
    public required ImmutableArray<Reading> Readings { get; init; }

    /// <summary>By article, then by place in the text.</summary>
    public required ImmutableArray<Telling> Tellings { get; init; }

    /// <summary>Tellings by their statement's id.</summary>
    public required ImmutableDictionary<string, Telling> ById { get; init; }

    public static StoryRecord Of(IReadOnlyList<Reading> given, BriefOptions options)
    {
        ImmutableArray<Reading> readings =
        [
            .. given
                .Where(reading => IsWanted(reading, options))
                .DistinctBy(Voices.ArticleKey)
                .OrderBy(reading => reading.Article.Published?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(reading => reading.Article.Id, StringComparer.Ordinal)
                .ThenBy(reading => reading.Article.Text.Hash, StringComparer.Ordinal),
        ];
        var voices = new Voices(readings);
        ImmutableArray<Telling> tellings =
        [
            .. readings.SelectMany(
                (reading, at) => InTextOrder(reading).Select(said => Tell(at + 1, reading, said, voices))
            ),
        ];
        var byId = tellings
            .DistinctBy(telling => telling.Statement.Id)
            .ToImmutableDictionary(telling => telling.Statement.Id, StringComparer.Ordinal);
        return new StoryRecord
        {
            Options = options,
            Readings = readings,
            Tellings = tellings,
            ById = byId,
            Wrappers = FindWrappers(tellings, byId),
        };
    }

    /// <summary>Ids of statements such as "M said Z" in "according to K, M said Z", where Z stands as a statement of its own,
    /// told by K and M: showing both would show Z twice.</summary>
    public required ImmutableHashSet<string> Wrappers { get; init; }

    /// <summary>The tellings that say something of their own.</summary>
    public IEnumerable<Telling> Own => Tellings.Where(telling => !Wrappers.Contains(telling.Statement.Id));

    private static bool IsWanted(Reading reading, BriefOptions options)
    {
        var published = reading.Article.Published;
        if (published?.Earliest > options.AsOf)
            return false;
        return options.Since is not { } since || published?.Latest >= since;
    }

    private static ImmutableHashSet<string> FindWrappers(
        ImmutableArray<Telling> tellings,
        ImmutableDictionary<string, Telling> byId
    ) =>
        [
            .. tellings
                .Where(inner => inner.Statement.Within is not null)
                .Where(inner => byId.TryGetValue(inner.Statement.Within!, out var outer) && IsMostOf(inner, outer))
                .Select(inner => inner.Statement.Within!),
        ];

    private static bool IsMostOf(Telling inner, Telling outer) => inner.Quote.Length * 2 >= outer.Quote.Length;

    private static IEnumerable<Statement> InTextOrder(Reading reading) =>
        reading
            .Statements.OrderBy(statement => statement.Content.IsEmpty ? 0 : statement.Content[0].Start)
            .ThenBy(statement => statement.Id, StringComparer.Ordinal);

    private static Telling Tell(int article, Reading reading, Statement statement, Voices voices)
    {
        ImmutableArray<ImmutableArray<Voice>> chain =
        [
            .. statement.Chain.Select(
                (link, at) =>
                    link
                        .Names.Select((name, nth) => voices.Of(reading, IdAt(statement, at, nth), name))
                        .ToImmutableArray()
            ),
        ];
        return new Telling(article, reading, statement, chain);
    }

    private static string IdAt(Statement statement, int link, int nth) =>
        link < statement.Links.Length && nth < statement.Links[link].Length ? statement.Links[link][nth] : "";
}
