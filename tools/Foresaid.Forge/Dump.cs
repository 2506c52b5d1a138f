using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Forge;

/// <summary>Prints, sentence by sentence, the attributions that the reader finds in a text, and its trees when asked: the working view of whoever writes rules.</summary>
internal static class Dump
{
    /// <returns>Exit code: 0 done, 64 wrong use.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var trees = arguments.Contains("--trees");
        var files = arguments.Where(argument => argument != "--trees").ToList();
        if (files.Count == 0)
        {
            Console.Error.WriteLine("Usage: forge dump [--trees] FILE...");
            return 64;
        }
        foreach (var file in files)
        {
            var parsed = Parse(File.ReadAllText(file));
            Print(parsed, new AttributionFinder().Find(parsed, []), trees);
        }
        return 0;
    }

    private static Parsed Parse(string content)
    {
        var article = new Article { Text = new SourceText(content) };
        var paragraphs = new LayoutFinder().Find(article);
        var tokens = new Tokenizer().Tokenize(article.Text, paragraphs);
        var sentences = new SentenceSplitter().Split(tokens, paragraphs);
        return new DependencyParser().Parse(new Tagger().Tag(sentences));
    }

    private static void Print(Parsed parsed, ImmutableArray<AttributionRelation> relations, bool trees)
    {
        for (var sentence = 0; sentence < parsed.Sentences.Count; sentence++)
        {
            var zone = parsed.Sentences[sentence].Zone.ToString().ToLowerInvariant();
            Console.WriteLine($"[{zone}] {Line(parsed, [parsed.Sentences.SpanOf(sentence)])}");
            if (trees)
                PrintTree(parsed, parsed.Sentences[sentence]);
            for (var index = 0; index < relations.Length; index++)
            {
                var relation = relations[index];
                var anchor = relation.CueHead >= 0 ? relation.CueHead : relation.ContentHead;
                if (anchor >= 0 && parsed.Sentences.IndexOfToken(anchor) == sentence)
                    PrintRelation(parsed, relation, index);
            }
        }
    }

    private static void PrintTree(Parsed parsed, Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var word = parsed[token];
            Console.WriteLine(
                $"    {token}\t{word}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t{word.Head.Index}\t{word.Relation}"
            );
        }
    }

    private static void PrintRelation(Parsed parsed, AttributionRelation relation, int index)
    {
        var within = relation.Within < 0 ? "" : $" within {relation.Within}";
        var marks = string.Join(", ", relation.Marks);
        Console.WriteLine($"  {index}{within} {relation.Rule} {relation.Voice} {relation.Manner} {marks}".TrimEnd());
        Console.WriteLine($"      source  {Line(parsed, relation.Source)}");
        Console.WriteLine($"      cue     {Line(parsed, relation.Cue)}");
        Console.WriteLine($"      content {Line(parsed, relation.Content)}");
    }

    private static string Line(Parsed parsed, ImmutableArray<TextSpan> spans) =>
        string.Join(" | ", spans.Select(span => parsed.Source[span].ToString().ReplaceLineEndings("⏎")));
}
