namespace Foresaid.Score;

/// <summary>Source, cue and content on PolNeAR dev: exact chunks within the instances of the published score, and whole attributions with all
/// their spans linked.</summary>
public sealed class AttributionMeasure : IMeasure
{
    private const string Articles = "attribution/polnear/dev/polnear-dev.jsonl.gz";
    private const string Instances = "attribution/polnear/dev/polnear-dev-bio.jsonl.gz";

    private static readonly string[] Roles = ["source", "cue", "content"];

    public string Name => "attribution";
    public IReadOnlyList<string> Data => [Articles, Instances];
    public string Split => "PolNeAR dev";

    public IEnumerable<Figure> Run(SharedData data)
    {
        var articles = data.Lines(Articles).Select(GoldArticle.Parse).ToList();
        var view = new PolnearView();
        var found = articles.ToDictionary(
            article => article.Id,
            article => view.Read(article.Text),
            StringComparer.Ordinal
        );
        var instances = data.Lines(Instances).Select(BioInstance.Parse).ToList();
        foreach (var figure in Exact(instances, found))
            yield return figure;
        yield return new("whole attributions F1", Whole(articles, found), "naive linking 0.49");
    }

    private static IEnumerable<Figure> Exact(
        List<BioInstance> instances,
        Dictionary<string, List<GoldAttribution>> found
    )
    {
        var counts = Roles.ToDictionary(role => role, _ => new Counts(), StringComparer.Ordinal);
        foreach (var instance in instances)
        {
            var gold = BioInstance.Chunks(instance.Labels);
            var mine = BioInstance.Chunks(Label(instance, found[instance.Id]));
            foreach (var role in Roles)
            {
                counts[role].Gold += gold.Count(chunk => chunk.Role == role);
                counts[role].Found += mine.Count(chunk => chunk.Role == role);
                counts[role].Right += mine.Count(chunk => chunk.Role == role && gold.Contains(chunk));
            }
        }
        string[] published =
        [
            "on test: CoreNLP 0.139, CRF 0.506, BiLSTM 0.733, BERT 0.832; people 0.785",
            "on test: CRF 0.534, BiLSTM 0.662, BERT 0.753; people 0.713",
            "on test: CoreNLP 0.175, CRF 0.286, BiLSTM 0.636, BERT 0.729; people 0.690",
        ];
        for (var at = 0; at < Roles.Length; at++)
        {
            yield return new($"{Roles[at]} exact F1", counts[Roles[at]].F1, published[at]);
            yield return new($"{Roles[at]} exact precision", counts[Roles[at]].Precision);
            yield return new($"{Roles[at]} exact recall", counts[Roles[at]].Recall);
        }
    }

    /// <summary>One label a token, as the published systems give: content first, cue and source over it.</summary>
    private static string[] Label(BioInstance instance, List<GoldAttribution> found)
    {
        var labels = new string[instance.Tokens.Length];
        Array.Fill(labels, "O");
        foreach (var one in found)
            Paint(instance, labels, one.Content, "content", over: false);
        foreach (var one in found)
            Paint(instance, labels, one.Source, "source", over: true);
        foreach (var one in found)
            Paint(instance, labels, one.Cue, "cue", over: true);
        return labels;
    }

    private static void Paint(BioInstance instance, string[] labels, TextSpan[] spans, string role, bool over)
    {
        foreach (var span in spans)
        {
            var first = true;
            for (
                var at = FirstTouching(instance.Tokens, span);
                at < labels.Length && instance.Tokens[at].Start < span.End;
                at++
            )
            {
                if (!over && labels[at] != "O")
                    continue;
                labels[at] = (first ? "B-" : "I-") + role;
                first = false;
            }
        }
    }

    private static int FirstTouching(TextSpan[] tokens, TextSpan span)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>One to one, each part with at least half of its letters in common.</summary>
    private static double Whole(List<GoldArticle> articles, Dictionary<string, List<GoldAttribution>> found)
    {
        var counts = new Counts();
        foreach (var article in articles)
        {
            var mine = found[article.Id];
            counts.Gold += article.Attributions.Length;
            counts.Found += mine.Count;
            var taken = new bool[mine.Count];
            foreach (var gold in article.Attributions)
            {
                var match = 0;
                while (match < mine.Count && (taken[match] || !IsMatch(gold, mine[match])))
                    match++;
                if (match == mine.Count)
                    continue;
                taken[match] = true;
                counts.Right++;
            }
        }
        return counts.F1;
    }

    private static bool IsMatch(GoldAttribution gold, GoldAttribution mine) =>
        Jaccard(gold.Cue, mine.Cue) >= 0.5
        && Jaccard(gold.Source, mine.Source) >= 0.5
        && Jaccard(gold.Content, mine.Content) >= 0.5;

    /// <summary>Shared characters, as a share of all that either holds; 1 where both are empty.</summary>
    internal static double Jaccard(TextSpan[] left, TextSpan[] right)
    {
        if (left.Length == 0 && right.Length == 0)
            return 1;
        var shared = left.Sum(one =>
            right.Sum(other => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start)))
        );
        var all = left.Sum(span => span.Length) + right.Sum(span => span.Length) - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private sealed class Counts
    {
        public int Gold { get; set; }
        public int Found { get; set; }
        public int Right { get; set; }

        public double Precision => Found == 0 ? 0 : (double)Right / Found;
        public double Recall => Gold == 0 ? 0 : (double)Right / Gold;
        public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);
    }
}
