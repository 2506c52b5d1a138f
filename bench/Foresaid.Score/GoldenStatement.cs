using System.Globalization;
using System.Text.Json;

namespace Foresaid.Score;

/// <summary>A statement in the one form in which gold and reading are compared: its spans, and every other field as text, "" for none.</summary>
/// <remarks>Both are taken from their JSON, the reading's as <c>foresaid read</c> prints it.</remarks>
internal sealed record GoldenStatement(
    string Id,
    string Article,
    TextSpan[] Source,
    TextSpan[] Cue,
    TextSpan[] Content,
    IReadOnlyDictionary<string, string> Fields
)
{
    public static GoldenStatement OfGold(JsonElement gold, string text)
    {
        var at = gold.GetProperty("at").GetString();
        var from = at is null ? 0 : text.IndexOf(at, StringComparison.Ordinal);
        var until = at is null ? text.Length : from + at.Length;
        TextSpan[] Spans(string name) =>
            [.. gold.GetProperty(name).EnumerateArray().Select(words => Find(text, words.GetString()!, from, until))];
        var (source, cue, content) = (Spans("source"), Spans("cue"), Spans("content"));
        var speakers = Each(gold, "speakers").Select(speaker => speaker.GetProperty("name").GetString()!);
        var quantities = Each(gold, "quantities");
        return new(
            gold.GetProperty("id").GetString()!,
            gold.GetProperty("article").GetString()!,
            source,
            cue,
            content,
            Described(gold, source, cue, content, speakers, quantities, Certainty(gold, "outlet"), Certainty(gold))
        );
    }

    public static GoldenStatement OfReading(JsonElement ours, JsonElement reading, string article)
    {
        TextSpan[] Spans(string name) => GoldArticle.Spans(ours, name);
        var (source, cue, content) = (Spans("source"), Spans("cue"), Spans("content"));
        var speakers = Named(ours, "speakers", reading).Select(speaker => speaker.GetProperty("name").GetString()!);
        // The gold lists what stands in the content; a reading also what stands in source and cue.
        var quantities = Named(ours, "quantities", reading)
            .Where(one => GoldArticle.Spans(one, "spans").All(span => content.Any(piece => piece.Overlaps(span))));
        var holders = Each(ours, "certainty").ToList();
        return new(
            ours.GetProperty("id").GetString()![..8],
            article,
            source,
            cue,
            content,
            Described(
                ours,
                source,
                cue,
                content,
                speakers,
                quantities,
                holders.Count == 0 ? "" : Certain(holders[0]),
                holders.Count == 0 ? "" : Certain(holders[^1])
            )
        );
    }

    private static Dictionary<string, string> Described(
        JsonElement statement,
        TextSpan[] source,
        TextSpan[] cue,
        TextSpan[] content,
        IEnumerable<string> speakers,
        IEnumerable<JsonElement> quantities,
        string outlet,
        string innermost
    ) =>
        new(StringComparer.Ordinal)
        {
            ["source"] = string.Join(' ', source),
            ["cue"] = string.Join(' ', cue),
            ["content"] = string.Join(' ', content),
            ["speakers"] = string.Join(" + ", speakers.Order(StringComparer.Ordinal)),
            ["chain"] = string.Join(" > ", Each(statement, "chain").Select(Link)),
            ["kind"] = Text(statement, "kind"),
            ["manner"] = Text(statement, "manner"),
            ["certainty"] = innermost,
            ["outlet certainty"] = outlet,
            ["condition"] = Inner(statement, "condition", "type"),
            ["status"] = Inner(statement, "status", "value"),
            ["about"] = Window(statement.GetProperty("about")),
            ["said"] = Window(statement.GetProperty("said")),
            ["quantities"] = string.Join("; ", quantities.Select(Quantity)),
        };

    private static TextSpan Find(string text, string words, int from, int until)
    {
        for (
            var at = text.IndexOf(words, from, StringComparison.Ordinal);
            at >= 0 && at + words.Length <= until;
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + words.Length;
            var whole =
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(words[0]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(words[^1]));
            if (whole)
                return new TextSpan(at, end);
        }
        throw new InvalidDataException($"The gold's words \"{words}\" do not stand in their article.");
    }

    private static JsonElement.ArrayEnumerator Each(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray();

    /// <summary>The reading's rows of a list whose ids the statement names.</summary>
    private static IEnumerable<JsonElement> Named(JsonElement statement, string name, JsonElement reading) =>
        Each(statement, name)
            .SelectMany(id => Each(reading, name).Where(row => row.GetProperty("id").GetString() == id.GetString()));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static string Inner(JsonElement element, string name, string inner) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Object } found ? Text(found, inner) : "";

    private static string Certainty(JsonElement gold, string name = "certainty") => Certain(gold.GetProperty(name));

    private static string Certain(JsonElement holder) => $"{Text(holder, "value")} {Text(holder, "polarity")}";

    private static string Link(JsonElement link) =>
        link.ValueKind == JsonValueKind.Array
            ? string.Join(" + ", link.EnumerateArray().Select(name => name.GetString()))
            : link.GetString()!;

    private static string Window(JsonElement window) =>
        window.ValueKind == JsonValueKind.Null
            ? ""
            : $"{Text(window, "earliest")}..{Text(window, "latest")} {Text(window, "edge")}";

    private static string Quantity(JsonElement quantity) =>
        $"{(quantity.GetProperty("approximate").GetBoolean() ? "about " : "")}{Number(quantity, "low")}..{Number(quantity, "high")} {Text(quantity, "unit")}";

    private static string Number(JsonElement quantity, string name) =>
        quantity.GetProperty(name) is { ValueKind: JsonValueKind.Number } number
            ? number.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture)
            : "";
}
