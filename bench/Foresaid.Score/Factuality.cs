using System.Text;
using System.Text.Json;
using Foresaid.Certainty;
using Foresaid.Syntax;

namespace Foresaid.Score;

/// <summary>Factuality of given predicates on the UW set: mean absolute error and Pearson's r.</summary>
/// <remarks>
/// The set's tokens are joined by blanks and read from plain text, so that tagger and parser err as they do in use.
/// Set <c>FORESAID_SHOW=1</c> to print each predicate with its value and ours, or <c>FORESAID_SPLIT=train</c> to look at the training part.
/// </remarks>
public sealed class Factuality : IMeasure
{
    private static readonly string Part = Environment.GetEnvironmentVariable("FORESAID_SPLIT") ?? "dev";

    public string Name => "factuality";
    public IReadOnlyList<string> Data => [$"certainty/uw/{Part}.jsonl.gz"];
    public string Split => Part;

    public IEnumerable<Figure> Run(SharedData data)
    {
        var (layout, tokenizer, splitter) = (new LayoutFinder(), new Tokenizer(), new SentenceSplitter());
        var (tagger, parser, judge) = (new Tagger(), new DependencyParser(), new FactualityJudge());
        var show = Environment.GetEnvironmentVariable("FORESAID_SHOW") == "1";
        var (gold, ours) = (new List<double>(), new List<double>());
        foreach (var line in data.Lines(Data[0]))
        {
            using var one = JsonDocument.Parse(line);
            var (text, starts) = TextOf(one.RootElement.GetProperty("tokens"));
            var article = new Article
            {
                Text = new SourceText(text),
                Layout = [new Paragraph(new TextSpan(0, text.Length), Zone.Body)],
            };
            var paragraphs = layout.Find(article);
            var parsed = parser.Parse(
                tagger.Tag(splitter.Split(tokenizer.Tokenize(article.Text, paragraphs), paragraphs))
            );
            foreach (var predicate in one.RootElement.GetProperty("preds").EnumerateArray())
            {
                var token = parsed[parsed.Tokens.IndexAt(starts[predicate.GetProperty("i").GetInt32()])];
                gold.Add(predicate.GetProperty("value").GetDouble());
                ours.Add(judge.ValueOf(token));
                if (show)
                    Console.WriteLine(
                        $"  {gold[^1]:0.0}\t{ours[^1]:0.0}\t{token.Text}\t{token.Relation}<{token.Head.Lemma}\t{text}"
                    );
            }
        }
        yield return new Figure(
            "MAE",
            MeanError(gold, ours),
            "0.42 on test (2017), 0.346 (2022); always 3: 0.768 on dev",
            LowerIsBetter: true
        );
        yield return new Figure("Pearson r", Pearson(gold, ours), "0.66 on test (2017), 0.863 (2022)");
    }

    private static (string Text, List<int> Starts) TextOf(JsonElement tokens)
    {
        var (text, starts) = (new StringBuilder(), new List<int>());
        foreach (var token in tokens.EnumerateArray())
        {
            if (text.Length > 0)
                text.Append(' ');
            starts.Add(text.Length);
            text.Append(token.GetString());
        }
        return (text.ToString(), starts);
    }

    private static double MeanError(List<double> gold, List<double> ours) =>
        gold.Zip(ours, (left, right) => Math.Abs(left - right)).Average();

    private static double Pearson(List<double> gold, List<double> ours)
    {
        var (meanGold, meanOurs) = (gold.Average(), ours.Average());
        var together = gold.Zip(ours, (left, right) => (left - meanGold) * (right - meanOurs)).Sum();
        var apart = Math.Sqrt(
            gold.Sum(one => Math.Pow(one - meanGold, 2)) * ours.Sum(one => Math.Pow(one - meanOurs, 2))
        );
        return apart == 0 ? 0 : together / apart;
    }
}
