using System.IO.Compression;
using System.Text.Json;

namespace Foresaid.Speed;

/// <summary>English news articles to run over: those of <c>shared/data/stress</c> where it lies beside the repository.</summary>
internal static class StressTexts
{
    public static List<Article> Load(int most)
    {
        var path =
            Find() ?? throw new FileNotFoundException("No shared/data/stress/news.jsonl.gz beside the repository.");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var articles = new List<Article>();
        while (articles.Count < most && reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            articles.Add(
                new Article
                {
                    Text = new SourceText(row.RootElement.GetProperty("text").GetString()!),
                    Published = Published.On(new DateOnly(2026, 2, 8), "given"),
                }
            );
        }
        return articles;
    }

    private static string? Find()
    {
        for (
            var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
            folder is not null;
            folder = folder.Parent
        )
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "stress", "news.jsonl.gz");
            if (File.Exists(path))
                return path;
        }
        return null;
    }
}
