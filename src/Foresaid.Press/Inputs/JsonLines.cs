using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Foresaid.Press.Dates;
using Foresaid.Press.Pages;

namespace Foresaid.Press.Inputs;

/// <summary>One article a line: <c>{"url","html" or "text","title","published","outlet"}</c>, every field but the content optional.</summary>
internal static class JsonLines
{
    public static IEnumerable<PressResult> Read(
        string text,
        string name,
        PressOptions options,
        ImmutableArray<string> doubts
    )
    {
        int line = 0,
            part = 0;
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(start, end - start).Trim().Trim('\uFEFF');
            start = end + 1;
            line++;
            if (!content.IsEmpty)
                yield return Line(content.ToString(), ++part, $"{name}, line {line}", options, doubts);
        }
    }

    private static PressResult Line(
        string json,
        int part,
        string where,
        PressOptions options,
        ImmutableArray<string> doubts
    )
    {
        var raw = Encoding.UTF8.GetBytes(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return new PressResult(
                    part,
                    null,
                    raw,
                    $"{where}: not a JSON object. Each line is {{\"url\", \"html\" or \"text\", ...}}."
                );
            return Object(root, part, raw, where, options, doubts);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return new PressResult(
                part,
                null,
                raw,
                $"{where}: not valid JSON ({fault.Message}). Mend the line or leave it out."
            );
        }
    }

    private static PressResult Object(
        JsonElement root,
        int part,
        byte[] raw,
        string where,
        PressOptions options,
        ImmutableArray<string> doubts
    )
    {
        var published = Field(root, "published");
        var its = options with
        {
            Url = Field(root, "url") ?? options.Url,
            Outlet = options.Outlet ?? Field(root, "outlet"),
            Published = options.Published ?? GivenDate.Read(published, "given"),
        };
        if (published is not null && its.Published is null)
            doubts = doubts.Add($"The given date \"{published}\" was not understood.");
        Clean clean;
        if (Field(root, "html") is { } html)
            clean = PageArticle.Read(html, its, doubts);
        else if (Field(root, "text") is { } text)
            clean = PlainText.Keep(text, its, doubts);
        else
            return new PressResult(part, null, raw, $"{where}: neither \"html\" nor \"text\". Give one of them.");
        if (Field(root, "title") is { } title)
            clean = clean with { Article = clean.Article with { Title = title } };
        return new PressResult(part, clean, raw, null);
    }

    private static string? Field(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
