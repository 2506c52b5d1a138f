using System.Globalization;

namespace Foresaid.Forge.Press;

/// <summary>Rows to learn from.</summary>
internal sealed record TrainingRow(float[] Features, bool Positive, double Weight);

/// <summary>Gradient-boosted trees with logistic loss, over features cut into quantile bins. No chance: the same rows give the same trees.</summary>
/// <remarks>Sources: Friedman, Greedy function approximation (2001); Chen and Guestrin, XGBoost (2016), for the gain.</remarks>
internal sealed class TreeBooster(
    int rounds = 260,
    int leaves = 16,
    double rate = 0.06,
    double ridge = 3,
    double smallest = 2
)
{
    private const int Bins = 48;
    private const double FeatureShare = 0.4;

    private float[][] _cuts = [];
    private byte[][] _binned = [];
    private double[] _gradient = [];
    private double[] _curvature = [];
    private int _features;

    /// <returns>The lines of a block model.</returns>
    public List<string> Train(IReadOnlyList<TrainingRow> rows)
    {
        _features = rows[0].Features.Length;
        _cuts = [.. Enumerable.Range(0, _features).Select(feature => Cuts(rows, feature))];
        _binned =
        [
            .. Enumerable
                .Range(0, _features)
                .Select(feature => rows.Select(row => Bin(_cuts[feature], row.Features[feature])).ToArray()),
        ];
        var scores = new double[rows.Count];
        _gradient = new double[rows.Count];
        _curvature = new double[rows.Count];
        var lines = new List<string>();
        for (var round = 0; round < rounds; round++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                var chance = 1 / (1 + Math.Exp(-scores[row]));
                _gradient[row] = rows[row].Weight * ((rows[row].Positive ? 1 : 0) - chance);
                _curvature[row] = rows[row].Weight * Math.Max(1e-6, chance * (1 - chance));
            }
            Grow(round, rows.Count, scores, lines);
        }
        return lines;
    }

    private void Grow(int round, int count, double[] scores, List<string> lines)
    {
        var tree = new List<Leaf> { new([.. Enumerable.Range(0, count)]) };
        Best(tree[0], round);
        for (var size = 1; size < leaves; size++)
        {
            var at = -1;
            for (var leaf = 0; leaf < tree.Count; leaf++)
            {
                if (tree[leaf].Yes < 0 && tree[leaf].Gain > 1e-3 && (at < 0 || tree[leaf].Gain > tree[at].Gain))
                    at = leaf;
            }
            if (at < 0)
                break;
            Split(tree, at, round);
        }
        lines.Add("tree");
        foreach (var leaf in tree)
        {
            if (leaf.Yes >= 0)
            {
                lines.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{leaf.Feature} {_cuts[leaf.Feature][leaf.Cut]:R} {leaf.Yes} {leaf.No}"
                    )
                );
                continue;
            }
            var value = (int)
                Math.Round(
                    rate
                        * leaf.Rows.Sum(row => _gradient[row])
                        / (leaf.Rows.Sum(row => _curvature[row]) + ridge)
                        * 10000
                );
            lines.Add(value.ToString(CultureInfo.InvariantCulture));
            foreach (var row in leaf.Rows)
                scores[row] += value / 10000.0;
        }
    }

    private void Split(List<Leaf> tree, int at, int round)
    {
        var leaf = tree[at];
        var yes = new Leaf([.. leaf.Rows.Where(row => _binned[leaf.Feature][row] <= leaf.Cut)]);
        var no = new Leaf([.. leaf.Rows.Where(row => _binned[leaf.Feature][row] > leaf.Cut)]);
        (leaf.Yes, leaf.No) = (tree.Count, tree.Count + 1);
        tree.Add(yes);
        tree.Add(no);
        Best(yes, round);
        Best(no, round);
    }

    private void Best(Leaf leaf, int round)
    {
        var allGradient = leaf.Rows.Sum(row => _gradient[row]);
        var allCurvature = leaf.Rows.Sum(row => _curvature[row]);
        var whole = allGradient * allGradient / (allCurvature + ridge);
        var gradient = new double[Bins];
        var curvature = new double[Bins];
        for (var feature = 0; feature < _features; feature++)
        {
            if (!Drawn(feature, round) || _cuts[feature].Length == 0)
                continue;
            Array.Clear(gradient);
            Array.Clear(curvature);
            var bins = _binned[feature];
            foreach (var row in leaf.Rows)
            {
                gradient[bins[row]] += _gradient[row];
                curvature[bins[row]] += _curvature[row];
            }
            double left = 0,
                leftCurvature = 0;
            for (var cut = 0; cut < _cuts[feature].Length; cut++)
            {
                left += gradient[cut];
                leftCurvature += curvature[cut];
                var rightCurvature = allCurvature - leftCurvature;
                if (leftCurvature < smallest || rightCurvature < smallest)
                    continue;
                var right = allGradient - left;
                var gain = left * left / (leftCurvature + ridge) + right * right / (rightCurvature + ridge) - whole;
                if (gain > leaf.Gain)
                    (leaf.Gain, leaf.Feature, leaf.Cut) = (gain, feature, cut);
            }
        }
    }

    /// <summary>A fixed draw of features for each tree.</summary>
    private static bool Drawn(int feature, int round)
    {
        var hash = unchecked((uint)(feature * 73856093) ^ (uint)(round * 19349663));
        hash ^= hash >> 13;
        hash *= 0x5bd1e995;
        hash ^= hash >> 15;
        return hash % 1000 < FeatureShare * 1000;
    }

    private static float[] Cuts(IReadOnlyList<TrainingRow> rows, int feature)
    {
        var values = rows.Select(row => row.Features[feature]).Order().ToArray();
        var cuts = new List<float>();
        for (var bin = 1; bin < Bins; bin++)
        {
            var value = values[(int)((long)bin * values.Length / Bins)];
            if (value < values[^1] && (cuts.Count == 0 || value > cuts[^1]))
                cuts.Add(value);
        }
        // A rare value at the low end still deserves a question.
        if (values[0] < values[^1] && (cuts.Count == 0 || cuts[0] > values[0]))
            cuts.Insert(0, values[0]);
        return [.. cuts.Take(Bins - 1)];
    }

    private static byte Bin(float[] cuts, float value)
    {
        byte bin = 0;
        while (bin < cuts.Length && value > cuts[bin])
            bin++;
        return bin;
    }

    private sealed class Leaf(int[] rows)
    {
        public int[] Rows { get; } = rows;
        public double Gain { get; set; }
        public int Feature { get; set; }
        public int Cut { get; set; }
        public int Yes { get; set; } = -1;
        public int No { get; set; } = -1;
    }
}
