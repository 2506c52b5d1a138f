using System.Globalization;
using Foresaid.Press.Pages;

namespace Foresaid.Forge.Press;

/// <summary>Scores models on pages that they did not learn from, at several limits.</summary>
internal sealed class FoldCheck
{
    private const int Lowest = -10000;
    private const int Highest = 15000;
    private const int Step = 5000;

    private readonly SortedDictionary<int, (int Tp, int Fn, int Fp)> _segments = [];
    private readonly SortedDictionary<int, (double P, double R, int N)> _shingles = [];

    /// <summary>Lines of a Markdown table: limit, precision, recall and F of the two sets.</summary>
    public IEnumerable<string> Rows =>
        _segments.Select(pair =>
        {
            var (tp, fn, fp) = pair.Value;
            var (np, nr, n) = _shingles[pair.Key];
            double p = tp / (double)(tp + fp),
                r = tp / (double)(tp + fn);
            (np, nr) = (np / n, nr / n);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {pair.Key / 10000.0:0.0} | {p:0.000} | {r:0.000} | {2 * p * r / (p + r):0.000} | {np:0.000} | {nr:0.000} | {2 * np * nr / (np + nr):0.000} |"
            );
        });

    public void Add(IEnumerable<LabelledPage> tests, IEnumerable<LabelledPage> news, BlockModel model)
    {
        foreach (var page in tests)
            Count(page, Scores(page, model));
        foreach (var page in news)
            CountNews(page, Scores(page, model));
    }

    private void Count(LabelledPage page, int[] scores)
    {
        for (var limit = Lowest; limit <= Highest; limit += Step)
        {
            var text = PageSets.Flat(Text(page, scores, limit));
            var (tp, fn, fp) = _segments.GetValueOrDefault(limit);
            foreach (var segment in page.With)
                _ = text.Contains(segment, StringComparison.Ordinal) ? tp++ : fn++;
            foreach (var segment in page.Without)
                fp += text.Contains(segment, StringComparison.Ordinal) ? 1 : 0;
            _segments[limit] = (tp, fn, fp);
        }
    }

    private void CountNews(LabelledPage page, int[] scores)
    {
        var gold = Counted(page.Gold!);
        for (var limit = Lowest; limit <= Highest; limit += Step)
        {
            var its = Counted(Text(page, scores, limit));
            double shared = its.Sum(pair => Math.Min(pair.Value, gold.GetValueOrDefault(pair.Key)));
            var (p, r, n) = _shingles.GetValueOrDefault(limit);
            _shingles[limit] = (
                p + shared / Math.Max(1, its.Values.Sum()),
                r + shared / Math.Max(1, gold.Values.Sum()),
                n + 1
            );
        }
    }

    private static Dictionary<string, int> Counted(string text) =>
        BlockLabels.Shingles(text).GroupBy(one => one).ToDictionary(group => group.Key, group => group.Count());

    private static int[] Scores(LabelledPage page, BlockModel model)
    {
        var rows = BlockFeatures.Of(page.Facts);
        return
        [
            .. page.Facts.Outline.Blocks.Select(
                (_, at) => model.Score(rows.AsSpan(at * BlockFeatures.Count, BlockFeatures.Count))
            ),
        ];
    }

    private static string Text(LabelledPage page, int[] scores, int limit) =>
        string.Join("\n\n", page.Facts.Outline.Blocks.Where((_, at) => scores[at] > limit).Select(block => block.Text));
}
