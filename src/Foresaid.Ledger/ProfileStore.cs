using Foresaid.Ledger.Schema;
using Foresaid.Stories.Members;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>What articles are about, kept beside the readings, with an index of their words.</summary>
internal static class ProfileStore
{
    public static void Keep(SqliteConnection connection, long version, long number, Reading reading)
    {
        var profile = StoryMakers.Profiles.Of(reading);
        connection.Run(DerivedSql.RemoveProfile, ("version", version));
        connection.Run(
            DerivedSql.AddProfile,
            ("version", version),
            ("reading", number),
            ("maker", StoryMakers.Name),
            ("body", LedgerJson.Write(profile, StoryMakers.Json.ArticleProfile))
        );
        var words = LedgerJson.Write([.. profile.Terms.Select(term => term.Word)], LedgerJson.Words);
        connection.Run(DerivedSql.AddTerms, ("words", words), ("version", version));
    }

    /// <summary>Ids of the articles that have one of the words, and of those that no index of this code has read.</summary>
    /// <param name="least">How many of the words an article must have.</param>
    public static IEnumerable<string> With(SqliteConnection connection, IEnumerable<string> words, int least) =>
        connection.Rows(
            StorySql.ArticlesWith,
            row => row.GetString(0),
            ("words", LedgerJson.Write([.. words], LedgerJson.Words)),
            ("least", least),
            ("maker", StoryMakers.Name)
        );

    /// <summary>The profile of an article as it is read now; null where its text is gone.</summary>
    public static ArticleProfile? Of(SqliteConnection connection, string article, Func<string, Reading?> read) =>
        connection.Value(StorySql.Profile, ("article", article), ("maker", StoryMakers.Name)) is string body
            ? LedgerJson.Read(body, StoryMakers.Json.ArticleProfile)
        : read(article) is { } reading ? StoryMakers.Profiles.Of(reading)
        : null;

    public static bool Has(SqliteConnection connection, string article) =>
        connection.Value(StorySql.Profile, ("article", article), ("maker", StoryMakers.Name)) is not null;
}
