using System.Globalization;
using Foresaid.Ledger.Schema;
using Foresaid.Stories.Decisions;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>Finds the articles of a story: candidates by the full-text index, then by their score, then as persons said.</summary>
internal static class MemberFinder
{
    private const double Least = 0.5;

    public static List<StoryMember> Find(
        SqliteConnection connection,
        StoryHead story,
        IReadOnlyList<ArticleRow> articles
    )
    {
        var terms = SearchWords.Of(story.About).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var found = terms.ToDictionary(
            term => term,
            term =>
                connection
                    .Rows(StorySql.ArticlesWith, row => row.GetString(0), ("words", SearchWords.Quote(term)))
                    .ToHashSet(StringComparer.Ordinal)
        );
        var said = Said(connection, story.Name);
        var members = new List<StoryMember>();
        foreach (var article in articles)
        {
            var has = terms.Where(term => found[term].Contains(article.Id)).ToList();
            var score = terms.Count == 0 ? 0 : (double)has.Count / terms.Count;
            if (said.TryGetValue(article.Id, out var decision))
            {
                var day = decision.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var what = decision.Act == Acts.Add ? "put in" : "taken out";
                members.Add(
                    new StoryMember(article, score, $"{what} by {decision.By}, {day}", decision.Act == Acts.Add)
                );
            }
            else if (has.Count > 0)
                members.Add(new StoryMember(article, score, "has " + string.Join(", ", has), score >= Least));
        }
        return members;
    }

    /// <summary>For each article the last standing decision on whether it belongs.</summary>
    private static Dictionary<string, Decision> Said(SqliteConnection connection, string story)
    {
        var said = new Dictionary<string, Decision>(StringComparer.Ordinal);
        var decisions = connection.Rows(StorySql.Memberships, Decided.Read, ("story", story));
        foreach (var decision in Undoing.Standing([.. decisions]))
            said[decision.Subject] = decision;
        return said;
    }
}
