using System.Collections.Immutable;
using System.Text.Json;

namespace Foresaid.Score.Stories;

/// <summary>Where the words of a gold statement stand: its content by the exact words, its cue nearest to that, its source nearest to both.</summary>
internal sealed record GoldSpans(
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content
)
{
    public static GoldSpans Of(JsonElement statement, string text)
    {
        var content = Contents(statement, text);
        var cue = Near(text, statement.Texts("cue"), content);
        return new GoldSpans(Near(text, statement.Texts("source"), [.. cue, .. content]), cue, content);
    }

    /// <summary>The whole-word occurrences of some words, in text order.</summary>
    public static IEnumerable<TextSpan> Occurrences(string text, string words)
    {
        for (
            var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + words.Length;
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(words[0]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(words[^1]))
            )
                yield return new TextSpan(at, end);
        }
    }

    private static ImmutableArray<TextSpan> Contents(JsonElement statement, string text)
    {
        var around = statement.Text("at") is { Length: > 0 } at ? text.IndexOf(at, StringComparison.Ordinal) : -1;
        var (from, until) = around < 0 ? (0, text.Length) : (around, around + statement.Text("at")!.Length);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var words in statement.Texts("content"))
        {
            var after = spans.Count == 0 ? from : spans[^1].End;
            spans.Add(
                First(text, words, after, until)
                    ?? First(text, words, 0, text.Length)
                    ?? Plain(text, words)
                    ?? throw Missing(statement, words)
            );
        }
        return spans.ToImmutable();
    }

    private static TextSpan? First(string text, string words, int from, int until) =>
        Occurrences(text, words)
            .Where(span => span.Start >= from && span.End <= until)
            .Select(span => (TextSpan?)span)
            .FirstOrDefault();

    /// <summary>Also inside a longer word.</summary>
    private static TextSpan? Plain(string text, string words) =>
        words.Length > 0 && text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at
            ? new TextSpan(at, at + words.Length)
            : null;

    private static ImmutableArray<TextSpan> Near(
        string text,
        ImmutableArray<string> pieces,
        ImmutableArray<TextSpan> anchors
    ) =>
        [
            .. pieces
                .Select(words =>
                    Occurrences(text, words)
                        .Where(span => !anchors.Any(anchor => anchor.Contains(span)) || pieces.Length > 1)
                        .DefaultIfEmpty(Occurrences(text, words).FirstOrDefault())
                        .MinBy(span => Distance(span, anchors))
                )
                .Where(span => !span.IsEmpty)
                .Order(),
        ];

    private static int Distance(TextSpan span, ImmutableArray<TextSpan> anchors) =>
        anchors.Min(anchor => Math.Max(0, Math.Max(anchor.Start - span.End, span.Start - anchor.End)));

    private static InvalidDataException Missing(JsonElement statement, string words) =>
        new($"The words \"{words}\" of {statement.Text("id")} do not stand in {statement.Text("article")}.");
}
