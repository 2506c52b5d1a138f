using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Foresaid.Press.Pages;
using Decoder = Foresaid.Press.Decoding.Decoder;

namespace Foresaid.Forge.Press;

/// <summary>A page with what is known of which of its blocks are article.</summary>
/// <param name="Part">0 to 5, by a hash of the site: parts are learned from or scored on, never both.</param>
internal sealed record LabelledPage(
    string Url,
    int Part,
    PageFacts Facts,
    string[] With,
    string[] Without,
    string? Gold,
    double Mass
);

/// <summary>The page sets, read where they lie.</summary>
internal static class PageSets
{
    public static IEnumerable<LabelledPage> Trafilatura(string root)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(root, "pages/trafilatura/pages.zip"));
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "pages/trafilatura/cases.json")));
        foreach (var one in cases.RootElement.EnumerateArray().Where(one => one.GetProperty("has_page").GetBoolean()))
        {
            var url = one.GetProperty("url").GetString()!;
            var bytes = Bytes(zip, one.GetProperty("file").GetString()!);
            yield return new LabelledPage(
                url,
                PartOf(url),
                Facts(bytes),
                Strings(one, "with"),
                Strings(one, "without"),
                null,
                0
            );
        }
    }

    public static IEnumerable<LabelledPage> News(string root)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(root, "pages/article-extraction-dataset/pages.zip"));
        using var cases = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(root, "pages/article-extraction-dataset/cases.json"))
        );
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            var url = one.GetProperty("url").GetString()!;
            yield return new LabelledPage(
                url,
                PartOf(url),
                Facts(Bytes(zip, one.GetProperty("file").GetString()!)),
                [],
                [],
                one.GetProperty("text").GetString(),
                8
            );
        }
    }

    /// <summary>One program's output, checked by people: half the weight, and never scored on.</summary>
    public static IEnumerable<LabelledPage> Readability(string root)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(root, "pages/readability/pages.zip"));
        foreach (
            var entry in zip.Entries.Where(entry => entry.FullName.EndsWith("source.html", StringComparison.Ordinal))
        )
        {
            var folder = entry.FullName[..^"source.html".Length];
            var facts = Facts(Bytes(zip, entry.FullName));
            var gold = Outlined(Bytes(zip, folder + "expected.html"));
            var text = string.Join("\n\n", gold.Blocks.Select(block => block.Text));
            if (text.Length > 1200)
                yield return new LabelledPage(folder, PartOf(folder), facts, [], [], text, 4);
        }
    }

    public static PageFacts Facts(byte[] bytes)
    {
        var head = new PageHead();
        var outline = PageWalker.Walk(Decoder.Decode(bytes, true).Text, head);
        var data = StructuredData.Read(head.Data);
        return new PageFacts(outline, TitleFinder.Find(head, data, outline), data, head);
    }

    private static Outline Outlined(byte[] bytes) => PageWalker.Walk(Decoder.Decode(bytes, true).Text, new PageHead());

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var kept = new MemoryStream();
        stream.CopyTo(kept);
        return kept.ToArray();
    }

    public static int PartOf(string url)
    {
        var site = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : url;
        if (site.StartsWith("www.", StringComparison.Ordinal))
            site = site[4..];
        var hash = 2166136261u;
        foreach (var letter in Encoding.UTF8.GetBytes(site))
            hash = (hash ^ letter) * 16777619;
        return (int)((hash >> 8) % 6);
    }

    private static string[] Strings(JsonElement one, string name) =>
        one.TryGetProperty(name, out var list)
            ? [.. list.EnumerateArray().Select(item => Flat(item.GetString()!)).Where(text => text.Length > 0)]
            : [];

    public static string Flat(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
