using System.Globalization;
using Foresaid.Press.Words;

namespace Foresaid.Press.Pages;

/// <summary>Boosted decision trees that say how likely a block is to be of the article. Immutable; safe to share between threads.</summary>
/// <remarks>
/// Leaves are whole numbers, ten thousandths of a logit: the sum is the same on every machine.
/// The weights are made by <c>tools/Foresaid.Forge</c>; docs/models/block-model.md says from what.
/// </remarks>
internal sealed class BlockModel
{
    private readonly int[] _roots;
    private readonly Branch[] _branches;

    private BlockModel(int[] roots, Branch[] branches) => (_roots, _branches) = (roots, branches);

    public static BlockModel Shipped { get; } = Parse(WordTable.Lines("block-model.tsv"));

    /// <summary>Lines: "tree", or "feature threshold yes no" with the numbers of lines within the tree, or a leaf.</summary>
    public static BlockModel Parse(IEnumerable<string> lines)
    {
        var roots = new List<int>();
        var branches = new List<Branch>();
        foreach (var line in lines)
        {
            if (line == "tree")
            {
                roots.Add(branches.Count);
                continue;
            }
            var parts = line.Split(' ');
            if (parts.Length == 1)
                branches.Add(new Branch(-1, 0, int.Parse(parts[0], CultureInfo.InvariantCulture), 0));
            else
                branches.Add(
                    new Branch(
                        int.Parse(parts[0], CultureInfo.InvariantCulture),
                        float.Parse(parts[1], CultureInfo.InvariantCulture),
                        roots[^1] + int.Parse(parts[2], CultureInfo.InvariantCulture),
                        roots[^1] + int.Parse(parts[3], CultureInfo.InvariantCulture)
                    )
                );
        }
        return new BlockModel([.. roots], [.. branches]);
    }

    /// <returns>Ten thousandths of a logit; above 0 more likely of the article than not.</returns>
    public int Score(ReadOnlySpan<float> row)
    {
        var sum = 0;
        foreach (var root in _roots)
        {
            ref readonly var branch = ref _branches[root];
            while (branch.Feature >= 0)
                branch = ref _branches[row[branch.Feature] <= branch.Threshold ? branch.Yes : branch.No];
            sum += branch.Yes;
        }
        return sum;
    }

    /// <summary>A question and where its answers lead; a leaf has no feature, and its value in <paramref name="Yes"/>.</summary>
    private readonly record struct Branch(int Feature, float Threshold, int Yes, int No);
}
