using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Foresaid.Score.Stories;

/// <summary>A document of ECB+, with the story that it belongs to: its topic and which of the topic's two happenings it tells.</summary>
internal sealed record EcbDocument(int Topic, bool IsSecond, Article Article)
{
    public bool IsOfStoryOf(EcbDocument other) => Topic == other.Topic && IsSecond == other.IsSecond;
}

/// <summary>Reads ECB+ as articles: nothing but the words of the texts, set again as running text.</summary>
/// <remarks>A first "sentence" that is the page's address cut into tokens is left out: a program would get it as an address, not as words. The names of
/// files and the topics' numbers only say which story is right.</remarks>
internal static class EcbDocuments
{
    public const string Zip = "stories/ecbplus.zip";

    public static ImmutableArray<EcbDocument> Read(SharedData data)
    {
        using var archive = new ZipArchive(data.Open(Zip));
        return
        [
            .. archive
                .Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal))
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                .Select(Read),
        ];
    }

    private static EcbDocument Read(ZipArchiveEntry entry, int number)
    {
        using var stream = entry.Open();
        var sentences = XDocument
            .Load(stream)
            .Descendants("token")
            .Where(token => !string.IsNullOrWhiteSpace(token.Value))
            .GroupBy(token => (int)token.Attribute("sentence")!, token => token.Value.Trim())
            .Select(sentence => sentence.ToList())
            .ToList();
        if (sentences.Count > 1 && sentences[0][0] is "http" or "https")
            sentences.RemoveAt(0);
        return new EcbDocument(
            int.Parse(
                entry.FullName[..entry.FullName.IndexOf('/', StringComparison.Ordinal)],
                CultureInfo.InvariantCulture
            ),
            entry.Name.EndsWith("ecbplus.xml", StringComparison.Ordinal),
            new Article { Text = new SourceText(TextOf(sentences)), Url = $"https://ecb.example/{number}" }
        );
    }

    /// <summary>A first sentence without a full stop is the headline; the rest is one paragraph.</summary>
    private static string TextOf(List<List<string>> sentences)
    {
        var lines = sentences.ConvertAll(RunningText.Of);
        var isHeadline = lines.Count > 1 && lines[0][^1] is not ('.' or '?' or '!' or '"' or '\u201D');
        return isHeadline ? lines[0] + "\n\n" + string.Join(' ', lines.Skip(1)) : string.Join(' ', lines);
    }
}
