using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Foresaid.Json;

/// <summary>Writes readings in the form that other programs rely on, and reads them back.</summary>
/// <remarks>UTF-8, no line breaks inside, non-ASCII unescaped; the same reading gives the same bytes.</remarks>
public static class ReadingJson
{
    /// <summary>Changes when a field changes its meaning; fields may be added without it.</summary>
    public const int SchemaVersion = 1;

    /// <summary>One line of <c>foresaid read --format jsonl</c>, without the line break.</summary>
    /// <param name="input">The path or address as it was given; "-" for standard input.</param>
    /// <param name="part">1-based number within an input that holds several articles; null when it is the only one.</param>
    /// <param name="withPredicates">Prints the predicates, which the reader gives only when asked.</param>
    public static byte[] WriteLine(Reading reading, string input, int? part, bool withPredicates = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var article = reading.Article;
        var line = new ReadingLine
        {
            Input = input,
            Part = part,
            Text = article.Text.Content,
            Reader = reading.ReaderVersion,
            ArticleId = article.Id,
            TextHash = article.Text.Hash,
            Url = article.Url,
            Outlet = article.Outlet,
            Title = article.Title,
            Language = article.Language,
            Published = article.Published,
            Paragraphs = reading.Paragraphs,
            Sentences = reading.Sentences,
            Times = reading.Times,
            Quantities = reading.Quantities,
            Speakers = reading.Speakers,
            Statements = reading.Statements,
            Predicates = withPredicates ? reading.Predicates : null,
            Doubts = reading.Doubts,
        };
        return JsonSerializer.SerializeToUtf8Bytes(line, Context.ReadingLine);
    }

    /// <summary>The reading as the ledger keeps it.</summary>
    public static byte[] WriteStored(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var article = reading.Article;
        var stored = new StoredReading
        {
            Reader = reading.ReaderVersion,
            ArticleId = article.Id,
            TextHash = article.Text.Hash,
            Url = article.Url,
            Outlet = article.Outlet,
            Title = article.Title,
            Language = article.Language,
            Published = article.Published,
            Paragraphs = reading.Paragraphs,
            Sentences = reading.Sentences,
            Times = reading.Times,
            Quantities = reading.Quantities,
            Speakers = reading.Speakers,
            Statements = reading.Statements,
            Predicates = reading.Predicates.IsEmpty ? null : reading.Predicates,
            Doubts = reading.Doubts,
        };
        return JsonSerializer.SerializeToUtf8Bytes(stored, Context.StoredReading);
    }

    /// <summary>Reads back what <see cref="WriteStored"/> wrote, over the article that the ledger holds.</summary>
    /// <exception cref="JsonException">The bytes are damaged, or of a later schema.</exception>
    public static Reading ReadStored(ReadOnlySpan<byte> utf8, Article article)
    {
        var stored =
            JsonSerializer.Deserialize(utf8, Context.StoredReading)
            ?? throw new JsonException("The stored reading is empty.");
        if (stored.Schema > SchemaVersion)
            throw new JsonException(
                $"The stored reading has schema {stored.Schema}; this program knows {SchemaVersion}."
            );
        return new Reading
        {
            Article = article,
            ReaderVersion = stored.Reader,
            Paragraphs = stored.Paragraphs,
            Sentences = stored.Sentences,
            Times = stored.Times,
            Quantities = stored.Quantities,
            Speakers = stored.Speakers,
            Statements = stored.Statements,
            Predicates = stored.Predicates ?? [],
            Doubts = stored.Doubts,
        };
    }

    /// <summary>The one way in which values of the vocabulary are written: also for the rows of other commands.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    internal static JsonTypeInfo LineType => Context.ReadingLine;

    private static readonly ReadingContext Context = new(
        new JsonSerializerOptions(Options) { TypeInfoResolver = null }
    );

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = PlainEncoder.Instance,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            RespectRequiredConstructorParameters = true,
        };
        foreach (var converter in VocabularyConverters.All)
            options.Converters.Add(converter);
        return options;
    }
}

[JsonSerializable(typeof(ReadingLine))]
[JsonSerializable(typeof(StoredReading))]
internal sealed partial class ReadingContext : JsonSerializerContext;
