using System.Collections.Immutable;
using Foresaid.Ledger.Schema;
using Foresaid.Stories;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Json;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <content>Stories: named sets of articles, computed from the present readings and from what persons decided.</content>
public sealed partial class LedgerFile
{
    /// <summary>The name under which all articles are a story where no story was laid.</summary>
    public const string AllArticles = "all";

    /// <summary>By name. Of two decisions on one name the later one counts.</summary>
    public IReadOnlyList<StoryHead> Stories() =>
        Guard(() =>
            Undoing
                .Standing([.. _connection.Rows(StorySql.Heads, Decided.Read)])
                .Select(HeadOf)
                .OfType<StoryHead>()
                .GroupBy(head => head.Name, StringComparer.Ordinal)
                .Select(laid => laid.Last())
                .OrderBy(head => head.Name, StringComparer.Ordinal)
                .ToList()
        );

    /// <summary>The articles that were found for a story by the index of names and words, and those that persons put in or took out.</summary>
    /// <param name="story">Null: all articles.</param>
    public IReadOnlyList<StoryMember> Members(StoryHead? story) => Guard(() => MembersOf(story));

    /// <summary>Computes a story of the present readings. Forgotten articles are left out.</summary>
    /// <param name="story">Null: all articles.</param>
    /// <param name="asOf">What was published later is left out.</param>
    public Story Compute(StoryHead? story, DateOnly asOf) =>
        Guard(() =>
        {
            // One state of the file throughout, whatever a writer adds meanwhile.
            using var snapshot = _connection.BeginTransaction(deferred: true);
            var belonging = MembersOf(story)
                .Where(member => member.Belongs)
                .Select(member => member.Article.Id)
                .ToHashSet(StringComparer.Ordinal);
            var kept = new KeptPropositions();
            var articles = ImmutableArray.CreateBuilder<StoryArticle>();
            var rows = _connection.Rows(RecordSql.LatestVersions, Versions.With(Corrections.Of(_connection)));
            foreach (var version in rows.Where(version => belonging.Contains(version.ArticleId)))
            {
                if (version.IsForgotten)
                    continue;
                articles.Add(new StoryArticle(version.Read(), version.Wire));
                kept.Add(PropositionStore.Of(_connection, version));
            }
            return new StoryMaker(kept).Make(
                new StoryInput(story?.Name ?? AllArticles, articles.ToImmutable(), asOf)
                {
                    Decisions = DecisionsIn(story?.Name),
                }
            );
        });

    private ImmutableArray<Decision> DecisionsIn(string? story) =>
        [.. _connection.Rows(StorySql.Decisions, Decided.Read, ("story", story))];

    private List<StoryMember> MembersOf(StoryHead? story)
    {
        var articles = _connection.Rows(AskingSql.Articles, ArticleRowOf).Where(article => !article.IsForgotten);
        return story is null
            ? [.. articles.Select(article => new StoryMember(article, 1, "every article of the ledger", true))]
            : new StoryMembers(_connection, ReadingOf).Find(story, [.. articles]);
    }

    private static StoryHead? HeadOf(Decision decision)
    {
        try
        {
            var value = StoryJson.Read<StoryValue>(decision.Value ?? "");
            return new StoryHead(decision.Subject, value.About, value.Example, decision.Id);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>What contents say as the ledger keeps it; what it does not keep is read anew.</summary>
    private sealed class KeptPropositions : IPropositionSource
    {
        private readonly Dictionary<string, Proposition> _kept = new(StringComparer.Ordinal);

        public void Add(IReadOnlyDictionary<string, Proposition>? kept)
        {
            foreach (var (id, proposition) in kept ?? ImmutableDictionary<string, Proposition>.Empty)
                _kept[id] = proposition;
        }

        public Proposition Of(Reading reading, Statement statement) =>
            _kept.TryGetValue(statement.Id, out var proposition)
                ? proposition
                : StoryMakers.Propositions.Of(reading, statement);
    }
}
