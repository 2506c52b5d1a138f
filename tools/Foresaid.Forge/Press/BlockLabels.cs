using Foresaid.Press.Pages;

namespace Foresaid.Forge.Press;

/// <summary>From a page's gold to labels of its blocks.</summary>
internal static class BlockLabels
{
    public static IEnumerable<TrainingRow> Of(LabelledPage page) =>
        page.Gold is null ? OfSegments(page) : OfText(page, page.Gold);

    /// <summary>A must-have string marks the blocks that hold it; a must-not string those that hold little else.</summary>
    private static IEnumerable<TrainingRow> OfSegments(LabelledPage page)
    {
        var blocks = page.Facts.Outline.Blocks;
        var flat = blocks.ConvertAll(block => PageSets.Flat(block.Text));
        var weights = new double[blocks.Count];
        foreach (var segment in page.With)
            Mark(flat, weights, segment, 1, int.MaxValue);
        foreach (var segment in page.Without)
            Mark(flat, weights, segment, -1, segment.Length * 6 + 150);
        return Rows(page, weights);
    }

    private static void Mark(List<string> flat, double[] weights, string segment, int sign, int longest)
    {
        var hits = Enumerable
            .Range(0, flat.Count)
            .Where(at => flat[at].Length <= longest && flat[at].Contains(segment, StringComparison.Ordinal))
            .ToList();
        foreach (var at in hits)
        {
            // A block that a must-have string names is text, whatever else is said of it.
            if (sign < 0 && weights[at] > 0)
                continue;
            weights[at] += (double)sign / (sign > 0 ? hits.Count : Math.Sqrt(hits.Count));
        }
    }

    private static IEnumerable<TrainingRow> OfText(LabelledPage page, string gold)
    {
        var lines = gold.Split('\n').Select(line => Fold.Of(line)).Where(line => line.Length > 0).ToHashSet();
        var shingles = Shingles(gold).ToHashSet();
        var blocks = page.Facts.Outline.Blocks;
        var mass = blocks.Sum(block => Math.Sqrt(block.Chars));
        var weights = new double[blocks.Count];
        for (var at = 0; at < blocks.Count; at++)
        {
            var its = Shingles(blocks[at].Text).ToList();
            var share =
                its.Count == 0
                    ? (lines.Contains(Fold.Of(blocks[at].Text)) ? 1.0 : 0)
                    : (double)its.Count(shingles.Contains) / its.Count;
            var sign =
                share > 0.7 ? 1
                : share < 0.3 ? -1
                : 0;
            weights[at] = sign * page.Mass * Math.Sqrt(blocks[at].Chars) / mass;
        }
        return Rows(page, weights);
    }

    private static IEnumerable<TrainingRow> Rows(LabelledPage page, double[] weights)
    {
        var features = BlockFeatures.Of(page.Facts);
        for (var at = 0; at < weights.Length; at++)
        {
            if (weights[at] != 0)
                yield return new TrainingRow(
                    features.AsSpan(at * BlockFeatures.Count, BlockFeatures.Count).ToArray(),
                    weights[at] > 0,
                    Math.Abs(weights[at])
                );
        }
    }

    public static IEnumerable<string> Shingles(string text, int length = 4)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inWord = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
            if (inWord && start < 0)
                start = at;
            if (inWord || start < 0)
                continue;
            words.Add(text[start..at]);
            start = -1;
        }
        for (var at = 0; at + length <= words.Count; at++)
            yield return string.Join(' ', words.Skip(at).Take(length));
    }
}
