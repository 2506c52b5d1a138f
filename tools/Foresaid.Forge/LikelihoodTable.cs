using System.Globalization;
using System.Text;

namespace Foresaid.Forge;

/// <summary>Builds <c>Lexicon/likelihood.tsv</c> from what people said they mean by estimative words.</summary>
/// <remarks>
/// Source: <c>likelihood-words/summary.tsv</c> (three surveys, quartiles per phrase). Low is the median of the surveys' lower quartiles,
/// high that of their upper ones. Left out: bare modals, whose answers spread too far to mean a number, and words of how often.
/// </remarks>
internal static class LikelihoodTable
{
    private static readonly string[] LeftOut =
    [
        "will happen",
        "may happen",
        "could happen",
        "might happen",
        "always",
        "never",
        "usually",
        "often",
        "not often",
        "frequently",
        "rarely",
        "almost always",
        "more often than not",
        "certainly",
    ];

    // The same question in another form: the adverb, the adjective, or an intensifier that people were asked about as "highly".
    private static readonly (string Phrase, string Surveyed)[] Variants =
    [
        ("very likely", "highly likely"),
        ("extremely likely", "highly likely"),
        ("increasingly likely", "likely"),
        ("very unlikely", "highly unlikely"),
        ("extremely unlikely", "highly unlikely"),
        ("increasingly unlikely", "unlikely"),
        ("most unlikely", "highly unlikely"),
        ("not likely", "unlikely"),
        ("very probable", "highly likely"),
        ("highly probable", "highly likely"),
        ("highly improbable", "highly unlikely"),
        ("almost certain", "almost certainly"),
        ("almost certainly", "almost certain"),
        ("better than even chance", "better than even"),
        ("about an even chance", "about even"),
        ("an even chance", "about even"),
        ("slight chance", "chances are slight"),
        ("very little chance", "little chance"),
        ("high probability", "with high probability"),
        ("moderate probability", "with moderate probability"),
        ("low probability", "with low probability"),
    ];

    public static void Make(string dataFolder, string lexiconFolder)
    {
        var summary = Path.Combine(dataFolder, "certainty", "likelihood-words", "summary.tsv");
        var answers = File.ReadLines(summary)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => !LeftOut.Contains(cells[1]))
            .Select(cells => (Phrase: cells[1], Low: Number(cells[6]), High: Number(cells[7])))
            .ToList();
        var borrowed = Variants.SelectMany(variant =>
            answers.Where(row => row.Phrase == variant.Surveyed).Select(row => row with { Phrase = variant.Phrase })
        );

        var table = new StringBuilder(Header);
        foreach (
            var group in answers
                .Concat(borrowed)
                .GroupBy(row => row.Phrase)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
            table.Append(
                CultureInfo.InvariantCulture,
                $"{group.Key}\t{Median(group.Select(row => row.Low)) / 100:0.####}\t{Median(group.Select(row => row.High)) / 100:0.####}\n"
            );
        File.WriteAllText(Path.Combine(lexiconFolder, "likelihood.tsv"), table.ToString());
    }

    private const string Header =
        "# What people mean by estimative words, as shares of one: the middle half of their answers. Built by `forge likelihood`; do not edit.\n"
        + "# From the surveys of Kucharski 2026 (5,174 people, CC BY 4.0), Mauboussin 2018 (1,976) and zonination 2015 (46, MIT): for each phrase the\n"
        + "# median over the surveys of the lower and of the upper quartile. \"very\" and \"extremely\" as the surveyed \"highly\"; \"increasingly\" as the bare word.\n"
        + "# Columns: phrase, low, high.\n";

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static decimal Median(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
