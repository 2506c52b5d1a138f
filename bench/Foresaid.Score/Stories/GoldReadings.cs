using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Foresaid.Score.Stories;

/// <summary>The readings that a perfect reader would give of a gold story's articles: what the story layer alone is measured on.</summary>
/// <remarks>Sentences, paragraphs, times, and the survey's share of an estimative word, which the gold does not have, are the real reader's.</remarks>
internal sealed class GoldReadings(StoryGold gold, Reader reader)
{
    private readonly Dictionary<string, SpeakerType> _types = gold
        .Sayings.SelectMany(saying => saying.Json.GetProperty("speakers").EnumerateArray())
        .Where(speaker => speaker.Text("type") != "outlet")
        .DistinctBy(speaker => speaker.Text("name"))
        .ToDictionary(
            speaker => speaker.Text("name")!,
            speaker => GoldCast.TypeOf(speaker.Text("type")!),
            StringComparer.Ordinal
        );

    /// <summary>Statement's id in the reading to its id in the gold; filled by <see cref="Make"/>.</summary>
    public Dictionary<string, string> GoldIds { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Reading> Make() => gold.Texts.Select(Make).ToList();

    private Reading Make(StoryText text)
    {
        var real = reader.Read(text.Article);
        var sayings = gold.Sayings.Where(saying => saying.Article == text.Id).ToList();
        var spans = sayings.ConvertAll(saying => GoldSpans.Of(saying.Json, text.Text.Content));
        var ids = sayings.ToDictionary(saying => saying.Id, saying => IdOf(text, saying), StringComparer.Ordinal);
        foreach (var (goldId, id) in ids)
            GoldIds[id] = goldId;
        var cast = new GoldCast(text, _types);
        var quantities = new List<Quantity>();
        var statements = sayings
            .Select((saying, at) => Make(saying.Json, spans[at], text, real, cast, ids, quantities))
            .ToImmutableArray();
        return real with
        {
            ReaderVersion = "gold",
            Speakers = cast.Speakers,
            Quantities = [.. quantities],
            Statements = statements,
        };
    }

    private Statement Make(
        JsonElement one,
        GoldSpans spans,
        StoryText text,
        Reading real,
        GoldCast cast,
        Dictionary<string, string> ids,
        List<Quantity> quantities
    )
    {
        var links = cast.Links(one, spans);
        var mine = QuantitiesOf(one, spans, text, quantities.Count);
        quantities.AddRange(mine);
        var speakers = links.IsEmpty ? [] : links[^1];
        return new Statement
        {
            Id = ids[one.Text("id")!],
            Within = one.Text("within") is { } outer ? ids[outer] : null,
            Source = spans.Source,
            Cue = spans.Cue,
            Content = spans.Content,
            Zone = Enum.Parse<Zone>(one.Text("zone")!, ignoreCase: true),
            Speaker = speakers.IsEmpty ? null : cast.Line(speakers[0]),
            Speakers = speakers,
            Joint = speakers.Length > 1,
            Chain = [.. links.Select(link => new ChainLink([.. link.Select(cast.NameOf)]))],
            Links = links,
            Manner = one.Text("manner") is { } manner ? Enum.Parse<Manner>(manner, ignoreCase: true) : null,
            Kind = Enum.Parse<Kind>(one.Text("kind")!, ignoreCase: true),
            Certainty = cast.Certainty(one, links),
            Likelihood = one.Text("likelihood") is { } word ? LikelihoodOf(word) : null,
            Condition = ConditionOf(one, spans, text),
            Status = StatusOf(one),
            Qualifies = [.. one.Texts("qualifies").Where(ids.ContainsKey).Select(id => ids[id])],
            Said = one.Window("said"),
            About = one.Window("about"),
            Times = [.. real.Times.Where(time => time.Spans.All(span => Holds(spans, span))).Select(time => time.Id)],
            Quantities = [.. mine.Select(quantity => quantity.Id)],
        };
    }

    private static bool Holds(GoldSpans spans, TextSpan span) =>
        spans.Source.Concat(spans.Cue).Concat(spans.Content).Any(part => part.Contains(span));

    private static string IdOf(StoryText text, GoldSaying saying) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text.Url}\n{text.Text.Hash}\n{saying.Id}")))[
            ..40
        ];

    private static List<Quantity> QuantitiesOf(JsonElement one, GoldSpans spans, StoryText text, int before) =>
        [
            .. one.Each("quantities", quantity => (Json: quantity, Span: Inside(spans, text, quantity.Text("words")!)))
                .Select(
                    (quantity, nth) =>
                        new Quantity(
                            $"q{before + nth + 1}",
                            quantity.Span is { } span ? [span] : [],
                            quantity.Json.Number("low"),
                            quantity.Json.Number("high"),
                            quantity.Json.Text("unit"),
                            quantity.Json.Flag("approximate")
                        )
                ),
        ];

    private static Condition? ConditionOf(JsonElement one, GoldSpans spans, StoryText text)
    {
        if (one.GetProperty("condition") is not { ValueKind: JsonValueKind.Object } condition)
            return null;
        var type = condition.Text("type") switch
        {
            "open" => ConditionType.Open,
            "granted" => ConditionType.Granted,
            "even-if" => ConditionType.EvenIf,
            var other => throw new InvalidDataException($"\"{other}\" is no condition."),
        };
        return new Condition(type, Inside(spans, text, condition.Text("words")!) ?? spans.Content[^1]);
    }

    private static Status? StatusOf(JsonElement one) =>
        one.GetProperty("status") is { ValueKind: JsonValueKind.Object } status
            ? new Status(Enum.Parse<StatusValue>(status.Text("value")!, ignoreCase: true), status.Text("instrument"))
            : null;

    /// <summary>Where words stand in the content, else anywhere in the text; null where they do not.</summary>
    private static TextSpan? Inside(GoldSpans spans, StoryText text, string words)
    {
        var places = GoldSpans.Occurrences(text.Text.Content, words).ToList();
        var inside = places.Where(place => spans.Content.Any(part => part.Contains(place))).ToList();
        return inside.Count > 0 ? inside[0]
            : places.Count > 0 ? places[0]
            : null;
    }

    /// <summary>What the survey has of the word: the real reader is asked with a sentence of its own.</summary>
    private Likelihood? LikelihoodOf(string word)
    {
        var probe = new Article
        {
            Text = new SourceText(
                $"Rain is {word}, the bank said. It is {word} to rain, she said. He will {word} go, she said."
            ),
        };
        return reader
            .Read(probe)
            .Statements.Select(statement => statement.Likelihood)
            .FirstOrDefault(likelihood => likelihood?.Word == word);
    }
}
