using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Foresaid.Score;

/// <summary>Whole bodies of English news pages, by runs of four words, as article-extraction-benchmark counts.</summary>
public sealed partial class PageNews : IMeasure
{
    public string Name => "page-news";
    public IReadOnlyList<string> Data =>
        ["pages/article-extraction-dataset/cases.json", "pages/article-extraction-dataset/pages.zip"];
    public string Split => "54 pages; \"kept back\" are the sites that the block model was not learned from";

    public IEnumerable<Figure> Run(SharedData data)
    {
        var pages = new List<(double Precision, double Recall, bool KeptBack)>();
        int titles = 0,
            dates = 0,
            dated = 0;
        using var zip = ZipFile.OpenRead(data.PathOf(Data[1]));
        var dump = Environment.GetEnvironmentVariable("PRESS_DUMP");
        foreach (var one in PagePool.Cases(data, Data[0]))
        {
            var url = one.GetProperty("url").GetString()!;
            var clean = PagePool.Read(PagePool.Bytes(zip, one.GetProperty("file").GetString()!), url);
            var gold = Count(Shingles(one.GetProperty("text").GetString()!));
            var its = Count(Shingles(clean is null ? "" : PagePool.Body(clean)));
            double shared = its.Sum(pair => Math.Min(pair.Value, gold.GetValueOrDefault(pair.Key)));
            pages.Add(
                (
                    its.Count == 0 ? 0 : shared / its.Values.Sum(),
                    gold.Count == 0 ? 0 : shared / gold.Values.Sum(),
                    PagePool.KeptBack(url)
                )
            );
            var title = PagePool.Flat(PagePool.Text(one, "title")!);
            titles += title == clean?.Article.Title ? 1 : 0;
            var date = PagePool.Text(one, "date");
            dated += date is null ? 0 : 1;
            dates += date is not null && clean?.Article.Published?.Day?.ToString("yyyy-MM-dd") == date ? 1 : 0;
            if (dump is not null)
                File.AppendAllText(
                    dump,
                    $"NEWS {one.GetProperty("file").GetString()} P {pages[^1].Precision:0.00} R {pages[^1].Recall:0.00} {url}\n  title {title}\n  ours  {clean?.Article.Title}\n  date {date} ours {clean?.Article.Published}\n"
                );
        }
        yield return new Figure(
            "4-gram F1, sites kept back",
            F(pages.Where(page => page.KeptBack)),
            "newspaper4k 0.903 (its 424)"
        );
        yield return new Figure("4-gram F1, all", F(pages));
        yield return new Figure("4-gram precision, all", pages.Average(page => page.Precision));
        yield return new Figure("4-gram recall, all", pages.Average(page => page.Recall));
        yield return new Figure("title exact", titles / (double)pages.Count);
        yield return new Figure("date exact", dates / (double)dated);
    }

    private static double F(IEnumerable<(double Precision, double Recall, bool)> pages)
    {
        var list = pages.ToList();
        double precision = list.Average(page => page.Precision),
            recall = list.Average(page => page.Recall);
        return 2 * precision * recall / (precision + recall);
    }

    private static IEnumerable<string> Shingles(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - 3)).Select(at => string.Join(' ', words.Skip(at).Take(4)));
    }

    private static Dictionary<string, int> Count(IEnumerable<string> shingles) =>
        shingles.GroupBy(shingle => shingle).ToDictionary(group => group.Key, group => group.Count());

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
