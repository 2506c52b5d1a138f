using System.Buffers;

namespace Foresaid.Press.Pages;

/// <summary>Looks into the data that a page's scripts carry, without running or parsing them.</summary>
internal static class ScriptData
{
    /// <summary>What the systems behind news sites call the moment of publication.</summary>
    private static readonly string[] Keys =
    [
        "datePublished\"",
        "publishedDate\"",
        "published_at\"",
        "publishedAt\"",
        "publishDate\"",
        "publish_date\"",
        "publicationDate\"",
        "publication_date\"",
        "firstPublished\"",
        "firstPublishDate\"",
        "publishedTime\"",
        "published_time\"",
        "pubDate\"",
        "pubdate\"",
        "pub_date\"",
        "postDate\"",
        "datePublished\\\"",
        "published_at\\\"",
        "publishedAt\\\"",
    ];

    private static readonly SearchValues<string> AnyKey = SearchValues.Create(Keys, StringComparison.Ordinal);

    private const int Most = 5;

    /// <summary>The values behind those keys, as written: "2026-02-08T08:27:00Z".</summary>
    public static void FindDates(ReadOnlySpan<char> script, List<string> dates)
    {
        while (dates.Count < Most && script.IndexOfAny(AnyKey) is var at and >= 0)
        {
            script = script[at..];
            script = script[(script.IndexOf('"') + 1)..];
            var value = script[..Math.Min(script.Length, 60)].TrimStart(" \t\r\n:=\\\"'");
            var end = value.IndexOfAny('"', '\\', ',');
            if (value is not ['1' or '2', ..])
                continue;
            dates.Add((end < 0 ? value : value[..end]).ToString());
        }
    }
}
