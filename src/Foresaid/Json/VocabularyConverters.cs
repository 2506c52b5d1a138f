using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Foresaid.Json;

/// <summary>How values are written where the contract differs from their members: spans as <c>[s,e]</c>, names as their words.</summary>
public static class VocabularyConverters
{
    public static ImmutableArray<JsonConverter> All { get; } =
    [
        new SpanConverter(),
        new LinkConverter(),
        new MarginConverter(),
        new DecimalConverter(),
        new RuleConverter(),
        Named<Zone>([
            (Zone.Body, "body"),
            (Zone.Headline, "headline"),
            (Zone.Abstract, "abstract"),
            (Zone.Heading, "heading"),
            (Zone.Caption, "caption"),
        ]),
        Named<Edge>([
            (Edge.Firm, "firm"),
            (Edge.Soft, "soft"),
            (Edge.FirmSoft, "firm-soft"),
            (Edge.SoftFirm, "soft-firm"),
        ]),
        Named<TimeType>([
            (TimeType.Date, "DATE"),
            (TimeType.Time, "TIME"),
            (TimeType.Duration, "DURATION"),
            (TimeType.Set, "SET"),
        ]),
        Named<SpeakerType>([
            (SpeakerType.Person, "person"),
            (SpeakerType.Body, "body"),
            (SpeakerType.Group, "group"),
            (SpeakerType.Document, "document"),
            (SpeakerType.Outlet, "outlet"),
        ]),
        Named<Manner>([(Manner.Direct, "direct"), (Manner.Mixed, "mixed"), (Manner.Indirect, "indirect")]),
        Named<Kind>([
            (Kind.Report, "report"),
            (Kind.Assessment, "assessment"),
            (Kind.Forecast, "forecast"),
            (Kind.Intention, "intention"),
            (Kind.Demand, "demand"),
            (Kind.Denial, "denial"),
            (Kind.Nondisclosure, "nondisclosure"),
        ]),
        Named<CertaintyValue>([
            (CertaintyValue.Unknown, "unknown"),
            (CertaintyValue.Possible, "possible"),
            (CertaintyValue.Probable, "probable"),
            (CertaintyValue.Certain, "certain"),
        ]),
        Named<Polarity>([(Polarity.Positive, "+"), (Polarity.Negative, "-")]),
        Named<ConditionType>([
            (ConditionType.Open, "open"),
            (ConditionType.Granted, "granted"),
            (ConditionType.EvenIf, "even-if"),
        ]),
        Named<StatusValue>([
            (StatusValue.Done, "done"),
            (StatusValue.Underway, "underway"),
            (StatusValue.NotYet, "notyet"),
            (StatusValue.Cancelled, "cancelled"),
        ]),
        Named<Mark>([
            (Mark.Carried, "carried"),
            (Mark.Implied, "implied"),
            (Mark.Presupposed, "presupposed"),
            (Mark.Ambiguous, "ambiguous"),
        ]),
    ];

    /// <summary>Writes the values of an enumeration by the names of a table, and reads them back.</summary>
    public static JsonConverter Named<T>(params (T Value, string Name)[] table)
        where T : struct, Enum => new NameConverter<T>(table);
}

internal sealed class NameConverter<T>((T Value, string Name)[] table) : JsonConverter<T>, IDescribedConverter
    where T : struct, Enum
{
    Type IDescribedConverter.Described => typeof(T);

    JsonObject IDescribedConverter.Describe() =>
        new() { ["enum"] = new JsonArray([.. table.Select(row => JsonValue.Create(row.Name))]) };

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        foreach (var (value, name) in table)
        {
            if (reader.ValueTextEquals(name))
                return value;
        }
        throw new JsonException($"'{reader.GetString()}' is no {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (var (known, name) in table)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                writer.WriteStringValue(name);
                return;
            }
        }
        throw new JsonException($"{value} has no name in the contract.");
    }
}

internal sealed class SpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray || start < 0 || end < start)
            throw new JsonException("A span is [start,end].");
        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}

internal sealed class LinkConverter : JsonConverter<ChainLink>
{
    public override ChainLink Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new ChainLink(reader.GetString()!);
        var names = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            names.Add(reader.GetString()!);
        return new ChainLink(names.ToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, ChainLink value, JsonSerializerOptions options)
    {
        if (value.Names.Length == 1)
        {
            writer.WriteStringValue(value.Names[0]);
            return;
        }
        writer.WriteStartArray();
        foreach (var name in value.Names)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }
}

/// <summary>Margins, scores and factuality: two decimals, always.</summary>
internal sealed class MarginConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString("0.00", CultureInfo.InvariantCulture));
}

/// <summary>Figures without the zeros that arithmetic leaves behind.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
}

internal sealed class RuleConverter : JsonConverter<RuleId>
{
    public override RuleId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, RuleId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
