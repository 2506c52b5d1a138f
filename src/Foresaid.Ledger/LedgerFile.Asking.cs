using Foresaid.Ledger.Schema;
using Foresaid.Stories.Decisions;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <content>The questions that a ledger answers. Rows come in the order of publication, never of adding.</content>
public sealed partial class LedgerFile
{
    /// <summary>The statements of each article's latest reading.</summary>
    public IEnumerable<StatementRow> Statements(StatementFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return GuardRows(
            _connection.Rows(
                AskingSql.Statements,
                StatementOf,
                ("speaker", filter.Speaker),
                ("kinds", KindsOf(filter)),
                ("since", Versions.Iso(filter.Since)),
                ("until", Versions.Iso(filter.Until)),
                ("contains", filter.Contains),
                ("article", filter.ArticleId)
            )
        );
    }

    /// <summary>The statements whose id begins so; more than one when the beginning is too short to tell.</summary>
    /// <param name="prefix">At least one lower-case hexadecimal digit.</param>
    public IReadOnlyList<StatementRow> StatementsById(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        return Guard(() => _connection.Rows(AskingSql.StatementsById, StatementOf, ("prefix", prefix)).ToList());
    }

    /// <summary>Every article in its latest version.</summary>
    public IEnumerable<ArticleRow> Articles() => GuardRows(_connection.Rows(AskingSql.Articles, ArticleRowOf));

    /// <summary>The latest reading of each article's latest version, text included; forgotten ones are left out.</summary>
    public IEnumerable<Reading> Readings() =>
        GuardRows(
            _connection
                .Rows(RecordSql.LatestVersions, Versions.With(Corrections.Of(_connection)))
                .Where(version => !version.IsForgotten)
                .Select(version => version.Read())
        );

    /// <summary>The latest reading of one article; null when the ledger does not hold it, or it was forgotten.</summary>
    public Reading? ReadingOf(string articleId)
    {
        ArgumentException.ThrowIfNullOrEmpty(articleId);
        return Guard(() =>
            _connection
                .Rows(RecordSql.VersionsOfArticle, Versions.With(Corrections.Of(_connection)), ("article", articleId))
                .SingleOrDefault(version => version.IsLatest && !version.IsForgotten)
                ?.Read()
        );
    }

    /// <summary>What persons decided, in the order in which they did; with a subject, what was decided about it.</summary>
    public IReadOnlyList<Decision> Decisions(string? subject = null) =>
        Guard(() => _connection.Rows(RecordSql.Decisions, Decided.Read, ("subject", subject)).ToList());

    /// <summary>Every decision with how it stands on the present readings.</summary>
    public IReadOnlyList<DecisionRow> DecisionRows() => Guard(() => new DecisionReader(Decisions(), ReadingOf).Rows());

    /// <summary>Ids of the statements of the present readings that persons rejected: a story does not count them.</summary>
    public IReadOnlySet<string> Rejected() =>
        Guard(() =>
        {
            var rejecting = Undoing.Standing([.. Decisions()]).Where(decision => decision.Act == Acts.Reject).ToList();
            return new DecisionReader(rejecting, ReadingOf)
                .Rows()
                .SelectMany(row => row.Statements)
                .ToHashSet(StringComparer.Ordinal);
        });

    private static StatementRow StatementOf(SqliteDataReader row) =>
        new(
            row.Text("article"),
            row.TextOrNull("url"),
            row.TextOrNull("outlet"),
            row.TextOrNull("title"),
            Versions.PublishedOf(row),
            LedgerJson.Read(row.Text("body"), LedgerJson.Statement),
            row.Text("quote")
        );

    private static ArticleRow ArticleRowOf(SqliteDataReader row) =>
        new(
            row.Text("article"),
            row.TextOrNull("url"),
            row.TextOrNull("outlet"),
            row.TextOrNull("title"),
            row.TextOrNull("language"),
            Versions.PublishedOf(row),
            row.TextOrNull("byline"),
            row.TextOrNull("wire"),
            row.Text("form"),
            row.Text("text"),
            Versions.Moment(row.Text("found_at")),
            (int)row.Number("versions"),
            (int)row.Number("statements"),
            row.Number("is_forgotten") != 0
        );
}
