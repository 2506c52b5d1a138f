using System.Globalization;
using Foresaid.Press.Pages;

namespace Foresaid.Forge.Press;

/// <summary>Trains the block model of the press and writes its card: <c>forge press</c>; <c>forge press check</c> only prints what three-fold gives.</summary>
internal static class PressForge
{
    /// <summary>The shipped weights see the parts that this does not divide; the third that it divides is scored on.</summary>
    private const int Folds = 3;

    public static int Run(string[] args)
    {
        var root = Folders.Data;
        var tests = PageSets.Trafilatura(root).ToList();
        var news = PageSets.News(root).ToList();
        List<LabelledPage> all = [.. tests, .. news, .. PageSets.Readability(root)];
        var labels = all.ConvertAll(page => (page.Part, Rows: BlockLabels.Of(page).ToList()));
        var check = new FoldCheck();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = BlockModel.Parse(Train(labels, fold));
            check.Add(
                tests.Where(page => page.Part % Folds == fold),
                news.Where(page => page.Part % Folds == fold),
                model
            );
        }
        Console.WriteLine(string.Join('\n', check.Rows));
        if (args is ["check"])
            return 0;
        Write(Train(labels, 0), labels.Sum(page => page.Rows.Count), all.Count, check);
        return 0;
    }

    private static List<string> Train(List<(int Part, List<TrainingRow> Rows)> labels, int left) =>
        new TreeBooster().Train([.. labels.Where(page => page.Part % Folds != left).SelectMany(page => page.Rows)]);

    private static void Write(List<string> trees, int rows, int pages, FoldCheck check)
    {
        File.WriteAllLines(
            Path.Combine(Folders.Repository, "src", "Foresaid.Press", "Words", "block-model.tsv"),
            [
                "# Boosted trees of the press: is a block of a page of the article or around it. Made by tools/Foresaid.Forge (forge press).",
                "# Learned from two thirds of the sites of three page sets; no text of them is in here. docs/models/block-model.md has the card.",
                "# A line is \"tree\", or \"feature threshold yes no\", or a leaf in ten thousandths of a logit.",
                .. trees,
            ]
        );
        File.WriteAllLines(
            Path.Combine(Folders.Repository, "docs", "models", "block-model.md"),
            Card(trees, rows, pages, check)
        );
    }

    private static IEnumerable<string> Card(List<string> trees, int rows, int pages, FoldCheck check) =>
        [
            "# Model card: block-model.tsv",
            "",
            "Written by the training run (`forge press`); nobody types a figure here.",
            "",
            "**What it does.** For each block of a page (a run of text on lines of its own) it says how likely the block is to be of the article rather than",
            $"around it. {trees.Count(line => line == "tree")} gradient-boosted trees over {BlockFeatures.Count} numbers: lengths, shares of links, punctuation, elements and what class names say of them,",
            "place against the headline and the bulk of the prose, neighbours, lines that say \"share\" or \"all rights reserved\" (`Words/*.tsv`). No words of the text itself.",
            "",
            $"**Learned from** {rows} labelled blocks of {pages} pages: the must-have and must-not strings of the trafilatura evaluation set (mostly German), whole bodies of",
            "54 English news pages (article-extraction-dataset), and the checked output of one program (Mozilla's test pages, half the weight). The weights hold no text of",
            "the pages. The shipped trees see two thirds of the sites, by a hash of the host; `score page-text page-news` says how they do on the third.",
            "",
            "**Three-fold, each page judged by trees that saw no page of its site**, blocks above a limit kept, nothing filled in or left out afterwards:",
            "",
            "| limit (logits) | trafilatura P | R | F | news P | R | F |",
            "| --- | --- | --- | --- | --- | --- | --- |",
            .. check.Rows,
            "",
            $"**Asked most often**: {MostAsked(trees)}.",
            "",
            "**Limits.** Pages without paragraphs (lists, tables, forums, shops) are where it errs most; comments that no class name or heading announces pass for text;",
            "a plea for donations in full sentences does too. Scripts without blanks were hardly in what it learned from.",
            "",
            "**Same on every machine.** Thresholds are compared as they were written, leaves are whole numbers.",
        ];

    private static string MostAsked(List<string> trees) =>
        string.Join(
            ", ",
            trees
                .Select(line => line.Split(' '))
                .Where(parts => parts.Length == 4)
                .GroupBy(parts => int.Parse(parts[0], CultureInfo.InvariantCulture))
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Take(20)
                .Select(group => FeatureNames.Of(group.Key))
        );
}
