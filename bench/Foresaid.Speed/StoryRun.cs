using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Foresaid.Stories;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;

namespace Foresaid.Speed;

/// <summary>All stages of a story over many articles taken as one, and over a quarter of them: what four times the articles cost.</summary>
internal static class StoryRun
{
    public static void Run(int most)
    {
        var reader = new Reader();
        List<StoryArticle> articles =
        [
            .. StressTexts.Load(most).Select(article => new StoryArticle(reader.Read(article))),
        ];
        Console.WriteLine(
            $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}"
        );
        Seconds([.. articles.Take(Math.Max(1, most / 10))]);
        var few = Seconds([.. articles.Take(Math.Max(1, most / 4))]);
        var many = Seconds(articles);
        Console.WriteLine(
            string.Format(
                CultureInfo.InvariantCulture,
                "{0} articles {1:0.00} s, {2} articles {3:0.00} s ({4:0.0} times), {5} statements; contents are parsed in it",
                most / 4,
                few,
                articles.Count,
                many,
                many / few,
                articles.Sum(article => article.Reading.Statements.Length)
            )
        );
    }

    private static double Seconds(List<StoryArticle> articles)
    {
        var watch = Stopwatch.StartNew();
        new StoryMaker(new PropositionReader()).Make(
            new StoryInput("all", [.. articles], articles.Max(article => article.Day) ?? DateOnly.MaxValue)
        );
        return watch.Elapsed.TotalSeconds;
    }
}
