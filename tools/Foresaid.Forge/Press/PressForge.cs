using Foresaid.Press.Pages;

namespace Foresaid.Forge.Press;

/// <summary>Trains the block model of the press: <c>forge press train|check</c>.</summary>
internal static class PressForge
{
    public static int Run(string[] args)
    {
        var root = args[1];
        var tests = PageSets.Trafilatura(root).ToList();
        var news = PageSets.News(root).ToList();
        var others = PageSets.Readability(root).ToList();
        Console.WriteLine($"{tests.Count} + {news.Count} + {others.Count} pages");
        List<LabelledPage> all = [.. tests, .. news, .. others];
        var labels = all.ConvertAll(page => (page.Part, Rows: BlockLabels.Of(page).ToList()));
        Console.WriteLine($"{labels.Sum(page => page.Rows.Count)} rows");
        if (args[0] == "train")
        {
            var lines = new TreeBooster().Train([
                .. labels.Where(page => page.Part % 3 != 0).SelectMany(page => page.Rows),
            ]);
            File.WriteAllLines(
                args[2],
                [
                    "# Boosted trees of the press: is a block of the article or around it. Made by tools/Foresaid.Forge (press train).",
                    "# Learned from two thirds (by hash of the site) of the trafilatura, article-extraction and readability pages; no text of them is in here.",
                    "# A line is \"tree\", or \"feature threshold yes no\", or a leaf in ten thousandths of a logit.",
                    .. lines,
                ]
            );
            return 0;
        }
        Check(tests, news, labels);
        return 0;
    }

    /// <summary>Three-fold: every page is scored by trees that saw no page of its site.</summary>
    private static void Check(
        List<LabelledPage> tests,
        List<LabelledPage> news,
        List<(int Part, List<TrainingRow> Rows)> labels
    )
    {
        var tally = new SortedDictionary<int, (int Tp, int Fn, int Fp)>();
        var newsTally = new SortedDictionary<int, (double P, double R, int N)>();
        for (var fold = 0; fold < 3; fold++)
        {
            var model = BlockModel.Parse(
                new TreeBooster().Train([.. labels.Where(page => page.Part % 3 != fold).SelectMany(page => page.Rows)])
            );
            foreach (var page in tests.Where(page => page.Part % 3 == fold))
                Count(page, model, tally);
            foreach (var page in news.Where(page => page.Part % 3 == fold))
                CountNews(page, model, newsTally);
        }
        foreach (var (limit, (tp, fn, fp)) in tally)
        {
            double p = tp / (double)(tp + fp),
                r = tp / (double)(tp + fn);
            var (np, nr, n) = newsTally[limit];
            np /= n;
            nr /= n;
            Console.WriteLine(
                $"{limit / 10000.0:0.0}: P {p:0.000} R {r:0.000} F {2 * p * r / (p + r):0.000}   news P {np:0.000} R {nr:0.000} F {2 * np * nr / (np + nr):0.000}"
            );
        }
    }

    private static void Count(
        LabelledPage page,
        BlockModel model,
        SortedDictionary<int, (int Tp, int Fn, int Fp)> tally
    )
    {
        var scores = Scores(page, model);
        for (var limit = -20000; limit <= 20000; limit += 5000)
        {
            var text = PageSets.Flat(Text(page, scores, limit));
            var (tp, fn, fp) = tally.GetValueOrDefault(limit);
            foreach (var segment in page.With)
                _ = text.Contains(segment, StringComparison.Ordinal) ? tp++ : fn++;
            foreach (var segment in page.Without)
                fp += text.Contains(segment, StringComparison.Ordinal) ? 1 : 0;
            tally[limit] = (tp, fn, fp);
        }
    }

    private static void CountNews(
        LabelledPage page,
        BlockModel model,
        SortedDictionary<int, (double P, double R, int N)> tally
    )
    {
        var scores = Scores(page, model);
        var gold = BlockLabels
            .Shingles(page.Gold!)
            .GroupBy(one => one)
            .ToDictionary(group => group.Key, group => group.Count());
        for (var limit = -20000; limit <= 20000; limit += 5000)
        {
            var its = BlockLabels
                .Shingles(Text(page, scores, limit))
                .GroupBy(one => one)
                .ToDictionary(group => group.Key, group => group.Count());
            var shared = its.Sum(pair => Math.Min(pair.Value, gold.GetValueOrDefault(pair.Key)));
            var (p, r, n) = tally.GetValueOrDefault(limit);
            tally[limit] = (
                p + shared / (double)Math.Max(1, its.Values.Sum()),
                r + shared / (double)Math.Max(1, gold.Values.Sum()),
                n + 1
            );
        }
    }

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
