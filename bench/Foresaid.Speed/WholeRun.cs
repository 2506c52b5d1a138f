using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Foresaid.Json;
using Foresaid.Syntax;

namespace Foresaid.Speed;

/// <summary>One core, every stage, real news: articles and megabytes a second, bytes allocated an article, and each part's share.</summary>
internal static class WholeRun
{
    public static void Run(int most)
    {
        var articles = StressTexts.Load(most);
        var characters = articles.Sum(article => (long)article.Text.Length);
        Console.WriteLine(
            $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}"
        );
        Console.WriteLine(
            $"{articles.Count} articles, {characters / 1e6:0.0} million UTF-16 units; every part runs over all of them, one after the other, on one core"
        );

        var reader = new Reader();
        var layout = new LayoutFinder();
        var tokenizer = new Tokenizer();
        var splitter = new SentenceSplitter();
        var tagger = new Tagger();
        var parser = new DependencyParser();
        Sentences Split(Article article)
        {
            var paragraphs = layout.Find(article);
            return splitter.Split(tokenizer.Tokenize(article.Text, paragraphs), paragraphs);
        }

        foreach (var article in articles.Take(200))
            reader.Read(article);

        var split = Time("sentences", articles, article => Split(article));
        var parsed = Time("sentences, tags, trees", articles, article => parser.Parse(tagger.Tag(Split(article))));
        var whole = Time("whole reading", articles, article => reader.Read(article));
        var written = Time(
            "whole reading, written as JSON",
            articles,
            article => ReadingJson.WriteLine(reader.Read(article), "-", null)
        );

        Console.WriteLine($"part                              articles/s   MB/s   KiB/article   against whole");
        foreach (var part in new[] { split, parsed, whole, written })
        {
            Console.WriteLine(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "{0,-32} {1,11:0.0} {2,6:0.00} {3,13:0.0} {4,15:0.00}",
                    part.Name,
                    articles.Count / part.Seconds,
                    characters / 1e6 / part.Seconds,
                    part.Bytes / 1024.0 / articles.Count,
                    part.Seconds / whole.Seconds
                )
            );
        }
    }

    private static (string Name, double Seconds, long Bytes) Time(
        string name,
        List<Article> articles,
        Func<Article, object> work
    )
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        foreach (var article in articles)
            work(article);
        return (name, watch.Elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
