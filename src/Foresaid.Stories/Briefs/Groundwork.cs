using System.Collections.Immutable;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Origins;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Briefs;

/// <summary>A story with what its sections look up: the claim and the origin of a row, the number of an article, who organises.</summary>
internal sealed class Groundwork
{
    /// <summary>Most questions in a brief; those that persons asked are shown however many they are.</summary>
    public const int MostQuestions = 7;

    private readonly Dictionary<int, Claim> _claims = [];
    private readonly Dictionary<int, (string Id, bool Known)> _origins = [];
    private readonly Dictionary<(string, string), int> _articles = [];
    private readonly HashSet<string> _organisers = new(StringComparer.Ordinal);
    private readonly HashSet<int> _organised = [];

    public Groundwork(Story story, BriefOptions options)
    {
        (Story, Options) = (story, options);
        foreach (var claim in story.Claims)
        {
            foreach (var row in claim.Rows)
                _claims.TryAdd(row.Number, claim);
            foreach (var origin in claim.Origins)
            {
                foreach (var row in origin.Rows)
                    _origins.TryAdd(row.Number, (origin.Id, origin.Kind != OriginKind.Unknown));
            }
        }
        for (var at = 0; at < story.Articles.Length; at++)
            _articles.TryAdd(Key(story.Articles[at]), at + 1);
        foreach (var question in story.Questions)
        {
            if (question.Organiser is { } organiser)
                _organisers.Add(organiser.Key);
            foreach (var row in question.Lanes.Where(lane => lane.IsOrganiser).SelectMany(Told))
                _organised.Add(row.Number);
        }
        var asked = story.Questions.Count(question => question.Asked);
        Questions =
        [
            .. story.Questions.Where(question => question.Asked),
            .. story.Questions.Where(question => !question.Asked).Take(Math.Max(0, MostQuestions - asked)),
        ];
    }

    public Story Story { get; }
    public BriefOptions Options { get; }

    /// <summary>Those that the brief shows.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>The rows of every answer to them.</summary>
    public IEnumerable<StoryRow> InLanes => Questions.SelectMany(question => question.Lanes).SelectMany(Told);

    /// <summary>True where the story knows who has an answer in its power.</summary>
    public bool HasOrganiser => _organisers.Count > 0 || _organised.Count > 0;

    public Claim? ClaimOf(StoryRow row) => _claims.GetValueOrDefault(row.Number);

    /// <summary>The same for rows that say the same: the claim's id, or the row's own.</summary>
    public string SayingOf(StoryRow row) => ClaimOf(row)?.Id ?? row.Id;

    public int NumberOf(StoryArticle article) => _articles[Key(article)];

    /// <summary>True when it rests on a body in whose power an answer of the story lies.</summary>
    public bool IsOrganisers(StoryRow row) =>
        _organised.Contains(row.Number) || row.Holders.All(holder => _organisers.Contains(holder.Key));

    /// <summary>True when the row's article was published since the day that the brief looks back to, or may have been.</summary>
    public bool IsSince(StoryRow row) => Options.Since is not { } since || row.Article.Published?.Latest >= since;

    /// <summary>Independent starts of rows: distinct known origins of their claims. Null where no row stands in a claim.</summary>
    public int? OriginsOf(IEnumerable<StoryRow> rows)
    {
        var found = rows.Where(row => _origins.ContainsKey(row.Number)).Select(row => _origins[row.Number]).ToList();
        return found.Count == 0 ? null : found.Where(origin => origin.Known).DistinctBy(origin => origin.Id).Count();
    }

    private static IEnumerable<StoryRow> Told(Lane lane) => lane.Answers.SelectMany(answer => answer.Rows);

    private static (string, string) Key(StoryArticle article) => (article.Id, article.Reading.Article.Text.Hash);
}
