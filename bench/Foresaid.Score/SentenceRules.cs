using System.Text.Json;
using Foresaid.Syntax;

namespace Foresaid.Score;

/// <summary>Sentence splitting on the golden rules: a case counts when its list of sentences is exactly right.</summary>
/// <remarks>Set <c>FORESAID_SHOW=1</c> to print the unflagged cases that fail.</remarks>
public sealed class SentenceRules : IMeasure
{
    private const string File = "text/sentence-golden-rules.json";

    public string Name => "sentences";
    public IReadOnlyList<string> Data => [File];
    public string Split => "open while building";

    public IEnumerable<Figure> Run(SharedData data)
    {
        using var cases = JsonDocument.Parse(data.Open(File));
        var (plain, plainRight, flagged, flaggedRight) = (0, 0, 0, 0);
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            var expected = one.GetProperty("expected").EnumerateArray().Select(text => OneBlank(text.GetString()!));
            var actual = SentencesOf(one.GetProperty("input").GetString()!).Select(OneBlank).ToList();
            var isRight = expected.SequenceEqual(actual);
            var isFlagged = one.GetProperty("flags").GetArrayLength() > 0;
            flagged += isFlagged ? 1 : 0;
            flaggedRight += isFlagged && isRight ? 1 : 0;
            plain += isFlagged ? 0 : 1;
            plainRight += !isFlagged && isRight ? 1 : 0;
            if (!isRight && !isFlagged && Environment.GetEnvironmentVariable("FORESAID_SHOW") == "1")
                Console.WriteLine($"  {one.GetProperty("id").GetString()}: {string.Join(" | ", actual)}");
        }
        yield return new Figure(
            $"right of {plain} unflagged",
            plainRight,
            "Punkt 46 % of 52, CoreNLP 60 %, pragmatic_segmenter 98 %"
        );
        yield return new Figure($"right of {flagged} flagged", flaggedRight);
    }

    private static IEnumerable<string> SentencesOf(string input)
    {
        var text = new SourceText(input);
        var paragraphs = new LayoutFinder().Find(new Article { Text = text });
        var sentences = new SentenceSplitter().Split(new Tokenizer().Tokenize(text, paragraphs), paragraphs);
        for (var index = 0; index < sentences.Count; index++)
            yield return text[sentences.SpanOf(index)].ToString();
    }

    private static string OneBlank(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
