using Foresaid.Ledger.Schema;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>Fills the derived tables from readings. Runs inside the caller's transaction.</summary>
internal static class Derived
{
    /// <summary>Drops all rows and draws them again from the record; what contents say only where it is out of date.</summary>
    public static void Rebuild(SqliteConnection connection)
    {
        connection.Run(DerivedSql.Empty);
        var read = Versions.With(Corrections.Of(connection));
        var versions = connection.Rows(DerivedSql.LatestVersions, row => row.Number("version")).ToList();
        foreach (var id in versions)
        {
            var version = connection.Rows(RecordSql.VersionById, read, ("version", id)).Single();
            Add(connection, version, version.IsForgotten ? null : version.Read());
        }
    }

    /// <summary>Makes a version and its reading the ones that count for their article.</summary>
    public static void Replace(SqliteConnection connection, StoredVersion version, Reading? reading)
    {
        if (connection.Value(DerivedSql.LatestOf, ("article", version.ArticleId)) is long earlier)
            connection.Run(DerivedSql.RemoveVersion, ("version", earlier));
        Add(connection, version, reading);
        if (reading is not null)
            KeepForStories(connection, version, reading);
    }

    /// <summary>Keeps what stories are computed from, where it is not kept yet by this code.</summary>
    public static void KeepForStories(SqliteConnection connection, StoredVersion version, Reading reading)
    {
        if (PropositionStore.Of(connection, version) is null)
            PropositionStore.Keep(connection, version.Id, version.Reading, reading);
        if (!ProfileStore.Has(connection, version.ArticleId))
            ProfileStore.Keep(connection, version.Id, version.Reading, reading);
    }

    private static void Add(SqliteConnection connection, StoredVersion version, Reading? reading)
    {
        connection.Run(
            DerivedSql.AddLatest,
            ("article", version.ArticleId),
            ("version", version.Id),
            ("reading", version.Reading)
        );
        AddImprint(connection, version);
        if (reading is null)
            return;
        AddStatements(connection, version.Id, reading);
        AddSpeakers(connection, version.Id, reading);
        AddOccurrences(connection, version.Id, reading);
        connection.Run(DerivedSql.AddWords, ("version", version.Id));
    }

    private static void AddImprint(SqliteConnection connection, StoredVersion version)
    {
        var (facts, published) = (version.Imprint, version.Imprint.Published);
        connection.Run(
            DerivedSql.AddImprint,
            ("version", version.Id),
            ("url", facts.Url),
            ("outlet", facts.Outlet),
            ("earliest", Versions.Iso(published?.Earliest)),
            ("latest", Versions.Iso(published?.Latest)),
            ("basis", published?.Basis),
            ("candidates", published is null ? null : LedgerJson.Write(published.Candidates, LedgerJson.Days)),
            ("at", published?.At)
        );
    }

    private static void AddStatements(SqliteConnection connection, long version, Reading reading)
    {
        var names = reading.Speakers.ToLookup(speaker => speaker.Id);
        for (var position = 0; position < reading.Statements.Length; position++)
        {
            var row = StatementRow.Of(reading, reading.Statements[position]);
            var statement = row.Statement;
            var speakers = statement
                .Speakers.SelectMany(id => names[id])
                .SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name));
            connection.Run(
                DerivedSql.AddStatement,
                ("id", statement.Id),
                ("version", version),
                ("position", position),
                ("within", statement.Within),
                ("zone", LedgerJson.Name(statement.Zone)),
                ("kind", LedgerJson.Name(statement.Kind)),
                ("manner", Named(statement.Manner)),
                ("speaker", statement.Speaker?.Name),
                ("role", statement.Speaker?.Role),
                ("affiliation", statement.Speaker?.Affiliation),
                ("speakers", LedgerJson.Write([.. speakers], LedgerJson.Words)),
                ("chain", LedgerJson.Write(statement.Chain, LedgerJson.Chain)),
                ("certainty", Named(row.Certainty?.Value)),
                ("polarity", Named(row.Certainty?.Polarity)),
                ("likelihood_low", (double?)statement.Likelihood?.Low),
                ("likelihood_high", (double?)statement.Likelihood?.High),
                ("condition", Named(statement.Condition?.Type)),
                ("status", Named(statement.Status?.Value)),
                ("said_earliest", Versions.Iso(statement.Said?.Earliest)),
                ("said_latest", Versions.Iso(statement.Said?.Latest)),
                ("about_earliest", Versions.Iso(statement.About?.Earliest)),
                ("about_latest", Versions.Iso(statement.About?.Latest)),
                ("about_edge", Named(statement.About?.Edge)),
                ("margin", statement.Margin),
                ("quote", row.Quote),
                ("body", LedgerJson.Write(statement, LedgerJson.Statement))
            );
        }
    }

    private static void AddSpeakers(SqliteConnection connection, long version, Reading reading)
    {
        foreach (var speaker in reading.Speakers)
        {
            connection.Run(
                DerivedSql.AddSpeaker,
                ("version", version),
                ("id", speaker.Id),
                ("name", speaker.Name),
                ("type", LedgerJson.Name(speaker.Type)),
                ("named", speaker.Named ? 1 : 0),
                ("role", speaker.Role?.Text),
                ("affiliation", speaker.Affiliation?.Text),
                ("metonym", speaker.Metonym ? 1 : 0),
                ("aliases", LedgerJson.Write(speaker.Aliases, LedgerJson.Words))
            );
        }
    }

    private static void AddOccurrences(SqliteConnection connection, long version, Reading reading)
    {
        foreach (var speaker in reading.Speakers)
            AddAll("speaker", speaker.Id, speaker.Mentions, speaker.Name, null, null);
        foreach (var time in reading.Times)
            AddAll("time", time.Id, time.Spans, time.Value, time.Window, null);
        foreach (var quantity in reading.Quantities)
            AddAll("quantity", quantity.Id, quantity.Spans, quantity.Unit, null, quantity);

        void AddAll(string sort, string id, IEnumerable<TextSpan> spans, string? value, Window? days, Quantity? figure)
        {
            foreach (var span in spans)
            {
                connection.Run(
                    DerivedSql.AddOccurrence,
                    ("version", version),
                    ("sort", sort),
                    ("id", id),
                    ("start", span.Start),
                    ("stop", span.End),
                    ("value", value),
                    ("earliest", Versions.Iso(days?.Earliest)),
                    ("latest", Versions.Iso(days?.Latest)),
                    ("low", (double?)figure?.Low),
                    ("high", (double?)figure?.High)
                );
            }
        }
    }

    private static string? Named<T>(T? value)
        where T : struct, Enum => value is { } given ? LedgerJson.Name(given) : null;
}
