using System.IO.Compression;
using Foresaid.Press;

namespace Foresaid.Score;

/// <summary>Days of publication of the htmldate pages that are here; the address is not given, as in the published figures.</summary>
public sealed class PageDate : IMeasure
{
    public string Name => "page-date";
    public IReadOnlyList<string> Data =>
        ["pages/htmldate/cases.json", "pages/htmldate/pages.zip", "pages/trafilatura/pages.zip"];
    public string Split => "817 pages; rules were made on half of the sites, \"other half\" are the others";

    public IEnumerable<Figure> Run(SharedData data)
    {
        var results = new List<(string Set, bool Other, bool Right, bool Found)>();
        using var own = ZipFile.OpenRead(data.PathOf(Data[1]));
        using var other = ZipFile.OpenRead(data.PathOf(Data[2]));
        var dump = Environment.GetEnvironmentVariable("PRESS_DUMP");
        int withAddress = 0,
            worldWithAddress = 0;
        foreach (var one in PagePool.Cases(data, Data[0]))
        {
            if (PagePool.Text(one, "zip") is not { } place)
                continue;
            var zip = place == "pages.zip" ? own : other;
            var file = one.GetProperty("file").GetString()!;
            var bytes = PagePool.Bytes(zip, file);
            var url = one.GetProperty("url").GetString()!;
            var gold = PagePool.Text(one, "date");
            var published = PagePool.Read(bytes, url)?.Article.Published;
            var found = published?.Day?.ToString("yyyy-MM-dd");
            var dev = Dev(url);
            results.Add(
                (one.GetProperty("set").GetString()!, !dev, gold is not null && found == gold, found is not null)
            );
            var addressed =
                gold is not null
                && PagePool
                    .Read(bytes, url, PressOptions.Default with { Url = url })
                    ?.Article.Published?.Day?.ToString("yyyy-MM-dd") == gold;
            withAddress += addressed ? 1 : 0;
            worldWithAddress += addressed && one.GetProperty("set").GetString() != "default" ? 1 : 0;
            if (dump is not null && found != gold && dev)
                File.AppendAllText(
                    dump,
                    $"DATE {place} {file} gold {gold} ours {found} {published?.Basis} {string.Join('/', published?.Candidates ?? [])} {url}\n"
                );
        }
        yield return new Figure(
            "accuracy, other half",
            Share(results.Where(one => one.Other)),
            "htmldate 0.903, newspaper4k 0.680 (1,000)"
        );
        yield return new Figure("accuracy, all", Share(results));
        yield return new Figure(
            "accuracy, world news",
            Share(results.Where(one => one.Set != "default")),
            "htmldate 0.903"
        );
        yield return new Figure(
            "precision, all",
            results.Count(one => one.Right) / (double)results.Count(one => one.Found)
        );
        yield return new Figure("accuracy, all, address given", withAddress / (double)results.Count);
        yield return new Figure(
            "accuracy, world, address given",
            worldWithAddress / (double)results.Count(one => one.Set != "default")
        );
    }

    private static bool Dev(string url) => url.Sum(letter => letter) % 2 == 0;

    private static double Share(IEnumerable<(string Set, bool Other, bool Right, bool Found)> results)
    {
        var list = results.ToList();
        return list.Count(one => one.Right) / (double)list.Count;
    }
}
