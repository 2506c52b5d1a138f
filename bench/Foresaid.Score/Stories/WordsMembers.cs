using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Foresaid.Press;
using Foresaid.Stories.Members;

namespace Foresaid.Score.Stories;

/// <summary>Which articles belong to a story that a person laid with words: two invented stories, mixed with one in ten of the stress corpus.</summary>
/// <remarks>For short texts of the stress corpus no times are read. That none of it belongs was looked at, not annotated.</remarks>
public sealed class WordsMembers : IMeasure
{
    private const string News = "stress/news.jsonl.gz";
    private const string Assembly = "golden/stories/assembly/articles.jsonl";
    private const int OneIn = 10;

    private static readonly (string Story, string Words)[] Asked =
    [
        (
            "assembly",
            "The Twelfth General Assembly of the National Concord in Ostel, Merrowen: Political Committee, First Steward Anselm Drohe, Lira Drohe, "
                + "Premier Marek Ulden, the Directorate of External Studies; January to April 2031"
        ),
        ("assembly", "Twelfth General Assembly, National Concord, Merrowen"),
        ("congress", "ninth party congress, Workers' Party of Korea, Pyongyang"),
    ];

    public string Name => "about";
    public IReadOnlyList<string> Data => [News, Assembly];
    public string Split => "an invented story of 52 articles, the sample story, 1,010 articles of other matters";

    public IEnumerable<Figure> Run(SharedData data)
    {
        var profiler = new ProfileReader();
        var articles = Articles(data, profiler).ToList();
        var profiles = articles.Select(article => article.Profile).ToImmutableArray();
        foreach (var (story, words) in Asked)
        {
            var finder = new MemberFinder(new StoryDefinition(story, profiler.OfWords(words), null));
            var found = finder.Find(profiles);
            var undated = finder.Find([.. profiles.Select(profile => profile with { Day = null })]);
            var alone = profiles.Select(finder.Score).ToList();
            var name = $"{story}, {words.Split(' ').Length} words";
            yield return new($"{name}: precision", Precision(articles, found, story));
            yield return new($"{name}: recall", Recall(articles, found, story));
            yield return new($"{name}: undated, precision", Precision(articles, undated, story), Floored: false);
            yield return new($"{name}: undated, recall", Recall(articles, undated, story), Floored: false);
            yield return new($"{name}: words alone, precision", Precision(articles, alone, story), Floored: false);
            yield return new($"{name}: words alone, recall", Recall(articles, alone, story), Floored: false);
            if (Environment.GetEnvironmentVariable("FORESAID_WHY") == "1")
                Show(articles, found, story);
        }
    }

    private static double Precision(List<Candidate> articles, IReadOnlyList<Membership> found, string story)
    {
        var members = articles.Where((_, nth) => found[nth].Belongs).ToList();
        return members.Count == 0 ? 0 : (double)members.Count(article => article.Story == story) / members.Count;
    }

    private static double Recall(List<Candidate> articles, IReadOnlyList<Membership> found, string story) =>
        (double)articles.Where((article, nth) => article.Story == story && found[nth].Belongs).Count()
        / articles.Count(article => article.Story == story);

    private static void Show(List<Candidate> articles, IReadOnlyList<Membership> found, string story)
    {
        foreach (var (article, member) in articles.Zip(found))
        {
            if (member.Belongs != (article.Story == story))
                Console.WriteLine(
                    $"  {(member.Belongs ? "wrong" : "missed")} {member.Score:0.00} {article.Title}: {member.Why}"
                );
        }
    }

    private static IEnumerable<Candidate> Articles(SharedData data, ProfileReader profiler)
    {
        var reader = new Reader();
        foreach (var text in StoryGold.TextsOf(string.Join('\n', data.Lines(Assembly))))
            yield return new Candidate("assembly", text.Title ?? "", profiler.Of(reader.Read(text.Article)));
        var pages = new PageReader();
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples", "congress")).Order(StringComparer.Ordinal))
        {
            if (file.EndsWith(".md", StringComparison.Ordinal))
                continue;
            foreach (var result in pages.Read(File.ReadAllBytes(file), Path.GetFileName(file)))
            {
                if (result.Clean?.Article is { } article)
                    yield return new Candidate("congress", article.Title ?? "", profiler.Of(reader.Read(article)));
            }
        }
        foreach (var line in data.Lines(News).Where((_, nth) => nth % OneIn == 0))
        {
            var row = JsonElement.Parse(line);
            var article = new Article
            {
                Text = new SourceText(row.Text("text")!),
                Title = row.Text("title"),
                Url = $"https://stress.example/{row.Text("id")}",
                Published = DayOf(row) is { } day ? Published.On(day, "given") : null,
            };
            yield return new Candidate("", article.Title ?? "", profiler.Of(Unread(article)));
        }
    }

    /// <summary>Null where the corpus has none, or one in another form than most.</summary>
    private static DateOnly? DayOf(JsonElement row) =>
        row.Text("published") is { Length: >= 10 } published
        && DateOnly.TryParseExact(
            published.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static Reading Unread(Article article) =>
        new()
        {
            Article = article,
            ReaderVersion = "none",
            Paragraphs = [],
            Sentences = [],
            Times = [],
            Quantities = [],
            Speakers = [],
            Statements = [],
            Doubts = [],
        };

    private sealed record Candidate(string Story, string Title, ArticleProfile Profile);
}
