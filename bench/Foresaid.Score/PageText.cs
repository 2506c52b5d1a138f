using System.IO.Compression;
using System.Text.Json;
using Foresaid.Press;

namespace Foresaid.Score;

/// <summary>Main text of the trafilatura pages, counted as its own evaluation does: must-have and must-not strings, summed over all pages.</summary>
public sealed class PageText : IMeasure
{
    public string Name => "page-text";
    public IReadOnlyList<string> Data => ["pages/trafilatura/cases.json", "pages/trafilatura/pages.zip"];
    public string Split => "957 pages; \"kept back\" are the sites that the block model was not learned from";

    public IEnumerable<Figure> Run(SharedData data)
    {
        Tally all = new(),
            kept = new(),
            english = new(),
            keptEnglish = new(),
            whole = new();
        int titles = 0,
            rightTitles = 0,
            alike = 0;
        using var zip = ZipFile.OpenRead(data.PathOf(Data[1]));
        var dump = Environment.GetEnvironmentVariable("PRESS_DUMP");
        foreach (var one in PagePool.Cases(data, Data[0]).Where(one => one.GetProperty("has_page").GetBoolean()))
        {
            var url = one.GetProperty("url").GetString()!;
            var clean = PagePool.Read(PagePool.Bytes(zip, one.GetProperty("file").GetString()!), url);
            var body = PagePool.Flat(clean is null ? "" : PagePool.Body(clean));
            all.Add(one, body);
            whole.Add(one, PagePool.Flat(clean?.Article.Text.Content ?? ""));
            if (PagePool.KeptBack(url))
                kept.Add(one, body);
            if (PagePool.Text(one, "lang_guess") == "en")
            {
                english.Add(one, body);
                if (PagePool.KeptBack(url))
                    keptEnglish.Add(one, body);
            }
            if (PagePool.Text(one, "title") is { } title)
            {
                titles++;
                var right = PagePool.Flat(clean?.Article.Title ?? "") == PagePool.Flat(title);
                rightTitles += right ? 1 : 0;
                alike += string.Equals(
                    PagePool.Flat(clean?.Article.Title ?? ""),
                    PagePool.Flat(title),
                    StringComparison.OrdinalIgnoreCase
                )
                    ? 1
                    : 0;
                if (!right && dump is not null)
                    File.AppendAllText(
                        dump,
                        $"TITLE {one.GetProperty("file").GetString()}\n  gold {title}\n  ours {clean?.Article.Title}\n"
                    );
            }
        }
        yield return new Figure("F, sites kept back", kept.F, "trafilatura 0.924, magic-html 0.889 (on all)");
        yield return new Figure("F, English, sites kept back", keptEnglish.F);
        yield return new Figure("F, all", all.F);
        yield return new Figure("precision, all", all.Precision);
        yield return new Figure("recall, all", all.Recall);
        yield return new Figure("F, English", english.F);
        yield return new Figure("F, all, with the headline line", whole.F);
        yield return new Figure("title exact", (double)rightTitles / titles);
        yield return new Figure("title exact but for case", (double)alike / titles);
    }

    /// <summary>Sums over pages.</summary>
    private sealed class Tally
    {
        private int _tp;
        private int _fn;
        private int _fp;

        public double Precision => _tp / (double)Math.Max(1, _tp + _fp);
        public double Recall => _tp / (double)Math.Max(1, _tp + _fn);
        public double F => 2 * Precision * Recall / (Precision + Recall);

        public void Add(JsonElement one, string text)
        {
            foreach (var must in Segments(one, "with"))
                _ = text.Contains(must, StringComparison.Ordinal) ? _tp++ : _fn++;
            foreach (var mustNot in Segments(one, "without"))
                _fp += text.Contains(mustNot, StringComparison.Ordinal) ? 1 : 0;
        }

        private static IEnumerable<string> Segments(JsonElement one, string name) =>
            one.TryGetProperty(name, out var list)
                ? list.EnumerateArray().Select(item => PagePool.Flat(item.GetString()!)).Where(text => text.Length > 0)
                : [];
    }
}
