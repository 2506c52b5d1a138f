using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Foresaid.Json;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>A version as it is stored, with its latest reading.</summary>
/// <param name="Found">The article as its page gave it; null once its text was forgotten.</param>
/// <param name="Imprint">Its facts that count, as persons set them; the text is empty once forgotten.</param>
/// <param name="Doubts">Those of before the reader; without those that persons settled.</param>
/// <param name="Wire">The agency that the text credits; null when it credits none.</param>
/// <param name="Body">The latest reading as JSON; null once forgotten.</param>
internal sealed record StoredVersion(
    long Id,
    string ArticleId,
    string TextHash,
    Article? Found,
    Article Imprint,
    ImmutableArray<string> Doubts,
    long Reading,
    ReaderOptions Options,
    byte[]? Body,
    string? Wire,
    bool IsLatest
)
{
    /// <summary>The text is gone for good; what is left says only that it was here.</summary>
    public bool IsForgotten => Found is null;

    /// <summary>What is read; null once forgotten.</summary>
    public Article? Article => IsForgotten ? null : Imprint;

    /// <exception cref="JsonException">The stored reading is damaged.</exception>
    public Reading Read() => ReadingJson.ReadStored(Body, Article!);
}

/// <summary>From columns to the vocabulary.</summary>
internal static class Versions
{
    /// <summary>Rows of the SQL named "Versions", with what persons set of their articles.</summary>
    public static Func<SqliteDataReader, StoredVersion> With(Corrections corrections) => row => Read(row, corrections);

    private static StoredVersion Read(SqliteDataReader row, Corrections corrections)
    {
        var name = row.Text("article");
        var body = row.Utf8OrNull("body");
        var found = ArticleOf(row, body ?? "");
        return new StoredVersion(
            row.Number("version"),
            name,
            row.Text("text"),
            body is null ? null : found,
            corrections.Apply(name, found),
            corrections.Apply(name, LedgerJson.Read(row.Text("doubts"), LedgerJson.Words)),
            row.Number("reading"),
            LedgerJson.Read(row.Text("options"), LedgerJson.Options),
            row.BytesOrNull("reading_body"),
            row.TextOrNull("wire"),
            row.Number("is_latest") != 0
        );
    }

    public static Published? PublishedOf(SqliteDataReader row) =>
        row.TextOrNull("published_earliest") is not { } earliest
            ? null
            : new Published(Day(earliest), Day(row.Text("published_latest")), row.Text("published_basis"))
            {
                Candidates = LedgerJson.Read(row.TextOrNull("published_candidates") ?? "[]", LedgerJson.Days),
                At = row.TextOrNull("published_at"),
            };

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Iso(DateOnly? day) => day is { } given ? Iso(given) : null;

    public static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string iso) =>
        DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Article ArticleOf(SqliteDataReader row, string body) =>
        new()
        {
            Text = new SourceText(body),
            Url = row.TextOrNull("url"),
            Outlet = row.TextOrNull("outlet"),
            Title = row.TextOrNull("title"),
            Language = row.TextOrNull("language"),
            Published = PublishedOf(row),
            Layout = LedgerJson.Read(row.Text("layout"), LedgerJson.Layout),
        };
}
