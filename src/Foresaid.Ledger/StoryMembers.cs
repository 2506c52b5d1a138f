using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Ledger.Schema;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Members;
using Microsoft.Data.Sqlite;

namespace Foresaid.Ledger;

/// <summary>Finds the articles of a story: candidates by the index of words, then by their score, then as persons said.</summary>
/// <param name="read">The latest reading of an article; null where it is gone.</param>
internal sealed class StoryMembers(SqliteConnection connection, Func<string, Reading?> read)
{
    /// <summary>Of the articles that fit the words best, their words find the next ones: as many as can widen a definition.</summary>
    private const int MostWidening = 6;

    // One word in common is chance.
    private const int LeastShared = 2;

    /// <param name="articles">Those that are not forgotten, in the ledger's order.</param>
    public List<StoryMember> Find(StoryHead story, IReadOnlyList<ArticleRow> articles)
    {
        var found = Scored(story).ToDictionary(member => member.Article, StringComparer.Ordinal);
        var said = Said(story.Name);
        var members = new List<StoryMember>();
        foreach (var article in articles)
        {
            var fits = found.GetValueOrDefault(article.Id);
            if (said.TryGetValue(article.Id, out var decision))
                members.Add(new StoryMember(article, fits?.Score ?? 0, Why(decision), decision.Act == Acts.Add));
            else if (fits is not null)
                members.Add(new StoryMember(article, fits.Score, fits.Why, fits.Belongs));
        }
        return members;
    }

    private ImmutableArray<Membership> Scored(StoryHead story)
    {
        var about = story.About.Length > 0 ? StoryMakers.Profiles.OfWords(story.About) : null;
        var example = story.Example is { } id ? ProfileStore.Of(connection, id, read) : null;
        if (about is null && example is null)
            return [];
        var finder = new MemberFinder(new StoryDefinition(story.Name, about, example));
        var profiles = new SortedDictionary<string, ArticleProfile>(StringComparer.Ordinal);
        Gather(profiles, (about?.Words ?? []).Concat(Words(example)), least: 1);
        var core = profiles
            .Values.Select(profile => (Profile: profile, finder.Score(profile).Score))
            .Where(pair => pair.Score >= Membership.Threshold)
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Profile.Article, StringComparer.Ordinal)
            .Take(MostWidening);
        Gather(profiles, core.SelectMany(pair => Words(pair.Profile)).ToList(), LeastShared);
        return finder.Find(profiles.Values);
    }

    private void Gather(SortedDictionary<string, ArticleProfile> profiles, IEnumerable<string> words, int least)
    {
        foreach (var article in ProfileStore.With(connection, words.Distinct(StringComparer.Ordinal), least).ToList())
        {
            if (!profiles.ContainsKey(article) && ProfileStore.Of(connection, article, read) is { } profile)
                profiles.Add(article, profile);
        }
    }

    /// <summary>Names, and what opens the text: what else it says is not what it is about.</summary>
    private static IEnumerable<string> Words(ArticleProfile? profile) =>
        profile is null ? [] : profile.Terms.Where(term => term.IsName || term.Leads).Select(term => term.Word);

    private static string Why(Decision decision)
    {
        var day = decision.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{(decision.Act == Acts.Add ? "put in" : "taken out")} by {decision.By}, {day}";
    }

    /// <summary>For each article the last standing decision on whether it belongs.</summary>
    private Dictionary<string, Decision> Said(string story)
    {
        var said = new Dictionary<string, Decision>(StringComparer.Ordinal);
        var decisions = connection.Rows(StorySql.Memberships, Decided.Read, ("story", story));
        foreach (var decision in Undoing.Standing([.. decisions]))
            said[decision.Subject] = decision;
        return said;
    }
}
