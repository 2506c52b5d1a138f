using Foresaid.Ledger.Schema;
using Foresaid.Stories;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>What the contents of statements say, kept beside the readings: reading it anew means parsing the text again.</summary>
internal static class PropositionStore
{
    // Nothing that is read was published later, and days can still be added to it.
    private static readonly DateOnly Late = new(9000, 12, 31);

    /// <summary>Of the statements, and of their parts as far as the article asks for them when it is a story of its own.</summary>
    public static void Keep(SqliteConnection connection, long version, long number, Reading reading)
    {
        var source = new Recorder();
        foreach (var statement in reading.Statements)
            source.Of(reading, statement);
        try
        {
            new StoryMaker(source).Make(new StoryInput("", [new StoryArticle(reading)], Late));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Keeping saves time and nothing else: the article is added all the same, and whoever asks its story meets the fault.
            source.Parts.Clear();
        }
        var kept = new SortedDictionary<string, Proposition>(source.Parts, StringComparer.Ordinal);
        connection.Run(
            DerivedSql.AddPropositions,
            ("version", version),
            ("reading", number),
            ("maker", StoryMakers.Name),
            ("body", LedgerJson.Write(kept, StoryMakers.Json.SortedDictionaryStringProposition))
        );
    }

    /// <returns>Null where the kept ones are of another reading, or of other code.</returns>
    public static SortedDictionary<string, Proposition>? Of(SqliteConnection connection, StoredVersion version) =>
        connection.Value(
            AskingSql.Propositions,
            ("version", version.Id),
            ("reading", version.Reading),
            ("maker", StoryMakers.Name)
        )
            is string body
            ? LedgerJson.Read(body, StoryMakers.Json.SortedDictionaryStringProposition)
            : null;

    private sealed class Recorder : IPropositionSource
    {
        public Dictionary<string, Proposition> Parts { get; } = new(StringComparer.Ordinal);

        public Proposition Of(Reading reading, Statement statement)
        {
            if (!Parts.TryGetValue(statement.Id, out var known))
                Parts.Add(statement.Id, known = StoryMakers.Propositions.Of(reading, statement));
            return known;
        }
    }
}
