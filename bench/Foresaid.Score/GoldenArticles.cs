using System.Text.Json;
using Foresaid.Json;

namespace Foresaid.Score;

/// <summary>The reader on the project's own gold articles: which statements are found, and what is said of those.</summary>
/// <remarks>
/// "exact" is a field's share of the aligned statements; a field that most statements lack, of those where gold or reading has one. It falls when
/// harder statements are found, so the floors stand at "found and exact": the share of all the gold's, a missed statement being wrong.
/// Set <c>FORESAID_SHOW=1</c> to print every miss.
/// </remarks>
public sealed class GoldenArticles : IMeasure
{
    private const string Articles = "golden/articles/articles.jsonl";
    private const string Gold = "golden/articles/gold.json";

    /// <summary>Least share of content characters in common for a statement to count as the gold's.</summary>
    private const double Enough = 0.5;

    private static readonly string[] Fields =
    [
        "source",
        "cue",
        "content",
        "speakers",
        "chain",
        "kind",
        "manner",
        "certainty",
        "outlet certainty",
    ];

    private static readonly string[] Sparse = ["condition", "status", "about", "said", "quantities"];

    /// <summary>What reading.md leaves open, by the numbered list of golden/articles/README.md: these fields of these statements are not counted.
    /// Its first point names s075, which is not carried; s076, the carried one after it, is left out as well.</summary>
    private static readonly (string Ids, string[] Fields)[] Open =
    [
        ("s005 s039 s058 s075 s076 s086", ["source", "cue"]),
        ("s002 s025 s034 s060 s088", ["certainty", "outlet certainty"]),
        ("s021 s027 s035 s042 s061 s073 s089", ["manner"]),
        ("s009 s010 s029 s068", ["outlet certainty"]),
        ("s003 s026 s069 s084", ["certainty", "outlet certainty"]),
        ("s037", ["kind", "certainty", "outlet certainty"]),
        ("s021 s082", ["cue"]),
        ("s003 s024 s029 s035 s055", ["quantities"]),
    ];

    public string Name => "golden";
    public IReadOnlyList<string> Data => [Articles, Gold];
    public string Split => "ten invented articles, 90 statements by one who never saw the code";

    public IEnumerable<Figure> Run(SharedData data)
    {
        var texts = data.Lines(Articles).Select(line => JsonElement.Parse(line)).ToList();
        var gold = GoldOf(data, texts);
        var ours = OursOf(texts);
        var pairs = texts
            .Select(text => text.GetProperty("id").GetString()!)
            .SelectMany(id =>
                Align([.. gold.Where(one => one.Article == id)], [.. ours.Where(one => one.Article == id)])
            )
            .ToList();
        if (Environment.GetEnvironmentVariable("FORESAID_SHOW") == "1")
            Show(texts, gold, ours, pairs);

        yield return new("statements precision", (double)pairs.Count / ours.Count);
        yield return new("statements recall", (double)pairs.Count / gold.Count);
        yield return new("statements F1", 2.0 * pairs.Count / (ours.Count + gold.Count));
        foreach (var field in Fields.Concat(Sparse))
        {
            var sparse = Sparse.Contains(field);
            var aligned = pairs.Where(pair => !IsOpen(pair.Gold, field)).ToList();
            var right = aligned
                .Where(pair => pair.Gold.Fields[field] == pair.Ours.Fields[field])
                .Count(pair => !sparse || pair.Gold.Fields[field].Length > 0);
            var either = aligned.Count(pair =>
                !sparse || pair.Gold.Fields[field].Length + pair.Ours.Fields[field].Length > 0
            );
            var all = gold.Count(one => !IsOpen(one, field) && (!sparse || one.Fields[field].Length > 0));
            yield return new($"{field} exact", Share(right, either), Floored: false);
            yield return new($"{field} found and exact", Share(right, all));
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static List<GoldenStatement> GoldOf(SharedData data, List<JsonElement> texts)
    {
        var bodies = texts.ToDictionary(
            text => text.GetProperty("id").GetString()!,
            text => text.GetProperty("text").GetString()!,
            StringComparer.Ordinal
        );
        return
        [
            .. JsonElement
                .Parse(File.ReadAllText(data.PathOf(Gold)))
                .GetProperty("statements")
                .EnumerateArray()
                .Where(one => !one.GetProperty("arguable").GetBoolean())
                .Select(one => GoldenStatement.OfGold(one, bodies[one.GetProperty("article").GetString()!])),
        ];
    }

    private static List<GoldenStatement> OursOf(List<JsonElement> texts)
    {
        var (reader, found) = (new Reader(), new List<GoldenStatement>());
        foreach (var text in texts)
        {
            var id = text.GetProperty("id").GetString()!;
            var reading = JsonElement.Parse(ReadingJson.WriteLine(reader.Read(ArticleOf(text)), id, null));
            foreach (var statement in reading.GetProperty("statements").EnumerateArray())
                found.Add(GoldenStatement.OfReading(statement, reading, id));
        }
        return found;
    }

    private static Article ArticleOf(JsonElement text) =>
        new()
        {
            Text = new SourceText(text.GetProperty("text").GetString()!),
            Url = text.GetProperty("url").GetString(),
            Outlet = text.GetProperty("outlet").GetString(),
            Title = text.GetProperty("title").GetString(),
            Published = text.GetProperty("published").GetString() is { } day
                ? Published.On(DateOnly.ParseExact(day, "yyyy-MM-dd"), "given")
                : null,
        };

    /// <summary>One to one, the pairs with most in common first; between equal contents the cue and the source choose.</summary>
    private static IEnumerable<(GoldenStatement Gold, GoldenStatement Ours)> Align(
        List<GoldenStatement> gold,
        List<GoldenStatement> ours
    )
    {
        var taken = new HashSet<GoldenStatement>(ReferenceEqualityComparer.Instance);
        var candidates =
            from one in gold
            from other in ours
            let content = AttributionMeasure.Jaccard(one.Content, other.Content)
            where content >= Enough
            let words = AttributionMeasure.Jaccard(one.Cue, other.Cue)
                + AttributionMeasure.Jaccard(one.Source, other.Source)
            orderby content + (words / 4) descending
            select (one, other);
        foreach (var (one, other) in candidates)
        {
            if (taken.Contains(one) || taken.Contains(other))
                continue;
            taken.Add(one);
            taken.Add(other);
            yield return (one, other);
        }
    }

    private static bool IsOpen(GoldenStatement gold, string field) =>
        Open.Any(point =>
            point.Ids.Contains(gold.Id, StringComparison.Ordinal)
            && point.Fields.Contains(field, StringComparer.Ordinal)
        );

    private static void Show(
        List<JsonElement> texts,
        List<GoldenStatement> gold,
        List<GoldenStatement> ours,
        List<(GoldenStatement Gold, GoldenStatement Ours)> pairs
    )
    {
        var bodies = texts.ToDictionary(
            text => text.GetProperty("id").GetString()!,
            text => new SourceText(text.GetProperty("text").GetString()!),
            StringComparer.Ordinal
        );
        string Line(GoldenStatement one) =>
            $"[{bodies[one.Article].Words(one.Source)}] [{bodies[one.Article].Words(one.Cue)}] {bodies[one.Article].Words(one.Content)}";
        foreach (var one in gold.Except(pairs.Select(pair => pair.Gold)))
            Console.WriteLine($"  missed {one.Article} {one.Id} {one.Fields["kind"]}: {Line(one)}");
        foreach (var one in ours.Except(pairs.Select(pair => pair.Ours)))
            Console.WriteLine($"  too many {one.Article} {one.Id} {one.Fields["kind"]}: {Line(one)}");
        foreach (var (one, other) in pairs)
        foreach (var field in Fields.Concat(Sparse).Where(field => !IsOpen(one, field)))
        {
            if (one.Fields[field] == other.Fields[field])
                continue;
            var spans = field is "source" or "cue" or "content";
            Console.WriteLine(
                spans
                    ? $"  {field} {one.Id}: gold {Line(one)} | ours {Line(other)}"
                    : $"  {field} {one.Id}: gold {one.Fields[field]} | ours {other.Fields[field]} | {Line(one)}"
            );
        }
    }
}
