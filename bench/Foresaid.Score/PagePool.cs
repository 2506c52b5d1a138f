using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Foresaid.Press;

namespace Foresaid.Score;

/// <summary>What the page sets share: pages out of zips, and which of them the block model never saw.</summary>
internal static class PagePool
{
    public static IEnumerable<JsonElement> Cases(SharedData data, string path)
    {
        using var cases = JsonDocument.Parse(data.Open(path));
        foreach (var one in cases.RootElement.EnumerateArray())
            yield return one.Clone();
    }

    public static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var kept = new MemoryStream();
        stream.CopyTo(kept);
        return kept.ToArray();
    }

    public static Clean? Read(byte[] bytes, string name, PressOptions? options = null) =>
        new PageReader()
            .Read(bytes, name, (options ?? PressOptions.Default) with { Form = InputForm.Html })
            .First()
            .Clean;

    /// <summary>The stored text without its headline, which the golds leave out.</summary>
    public static string Body(Clean clean) =>
        string.Join(
            "\n\n",
            clean
                .Article.Layout.Where(paragraph => paragraph.Zone != Zone.Headline)
                .Select(paragraph => clean.Article.Text[paragraph.Span].ToString())
        );

    /// <summary>True for the third of the sites, by hash, that <c>forge press train</c> leaves out.</summary>
    public static bool KeptBack(string url)
    {
        var site = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : url;
        if (site.StartsWith("www.", StringComparison.Ordinal))
            site = site[4..];
        var hash = 2166136261u;
        foreach (var letter in Encoding.UTF8.GetBytes(site))
            hash = (hash ^ letter) * 16777619;
        return (hash >> 8) % 6 % 3 == 0;
    }

    public static string? Text(JsonElement one, string name) =>
        one.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    public static string Flat(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
