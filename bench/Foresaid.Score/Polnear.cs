using System.Text.Json;

namespace Foresaid.Score;

/// <summary>One attribution of PolNeAR: character spans of source, cue and content.</summary>
public sealed record GoldAttribution(TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content);

/// <summary>One article of PolNeAR with the attributions that annotators marked, only the outermost ones.</summary>
public sealed record GoldArticle(string Id, string Text, GoldAttribution[] Attributions)
{
    public static GoldArticle Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            root.GetProperty("id").GetString()!,
            root.GetProperty("text").GetString()!,
            [
                .. root.GetProperty("attributions")
                    .EnumerateArray()
                    .Select(one => new GoldAttribution(Spans(one, "source"), Spans(one, "cue"), Spans(one, "content"))),
            ]
        );
    }

    internal static TextSpan[] Spans(JsonElement element, string name) =>
        [
            .. element
                .GetProperty(name)
                .EnumerateArray()
                .Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32())),
        ];
}

/// <summary>One instance of the published score: about a paragraph, its tokens by offset, and their labels.</summary>
public sealed record BioInstance(string Id, TextSpan[] Tokens, string[] Labels)
{
    public static BioInstance Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            root.GetProperty("id").GetString()!,
            GoldArticle.Spans(root, "offsets"),
            [.. root.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!)]
        );
    }

    /// <summary>The chunks that a run of labels makes: one opens only at B-, and an I- that continues none is ignored.</summary>
    public static HashSet<(string Role, int First, int End)> Chunks(IReadOnlyList<string> labels)
    {
        var chunks = new HashSet<(string, int, int)>();
        for (var at = 0; at < labels.Count; at++)
        {
            if (!labels[at].StartsWith("B-", StringComparison.Ordinal))
                continue;
            var role = labels[at][2..];
            var end = at + 1;
            while (end < labels.Count && labels[end] == "I-" + role)
                end++;
            chunks.Add((role, at, end));
        }
        return chunks;
    }
}
