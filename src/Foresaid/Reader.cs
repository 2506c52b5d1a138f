using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Certainty;
using Foresaid.Quantities;
using Foresaid.Speakers;
using Foresaid.Statements;
using Foresaid.Syntax;
using Foresaid.Times;

namespace Foresaid;

/// <summary>Reads one article: who said what, on whose word, about which time, how sure.</summary>
/// <remarks>Thread-safe; holds no state between texts. The stages below, from top to bottom, are the architecture.</remarks>
/// <example><code>
/// var reader = new Reader();
/// var reading = reader.Read(new Article { Text = new SourceText("Prices will fall, the bank said.") });
/// </code></example>
public sealed class Reader
{
    /// <summary>Name and version, as it stands in every reading. It changes whenever a reading can change.</summary>
    public const string Version = "foresaid-reader 1";

    private readonly LanguageCheck _language = new();
    private readonly LayoutFinder _layout = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly SentenceSplitter _splitter = new();
    private readonly Tagger _tagger = new();
    private readonly DependencyParser _parser = new();
    private readonly TimeFinder _times = new();
    private readonly QuantityFinder _quantities = new();
    private readonly AttributionFinder _attributions = new();
    private readonly SpeakerFinder _speakers = new();
    private readonly CertaintyJudge _certainty = new();
    private readonly FactualityJudge _factuality = new();
    private readonly StatementBuilder _statements;

    public Reader() => _statements = new StatementBuilder(_certainty, _times);

    public Reading Read(Article article, ReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        options ??= ReaderOptions.Default;

        if (article.Text.Length > options.MaxLength)
            return Unread(article, [], Doubts.TooLong(article.Text.Length, options.MaxLength));
        var paragraphs = _layout.Find(article);
        if (!IsEnglish(article))
            return Unread(article, paragraphs, Doubts.NotEnglish(article.Language));

        var tokens = _tokenizer.Tokenize(article.Text, paragraphs);
        if (tokens.Count == 0)
            return Unread(article, paragraphs, Doubts.Empty);
        var sentences = _splitter.Split(tokens, paragraphs);
        var tagged = _tagger.Tag(sentences);
        var parsed = _parser.Parse(tagged);
        var times = _times.Find(parsed, article.Published);
        var quantities = _quantities.Find(parsed, times);
        var attributions = _attributions.Find(parsed, times);
        var cast = _speakers.Find(parsed, attributions, article.Outlet);
        var judgements = attributions.Select(attribution => _certainty.Judge(parsed, attribution)).ToImmutableArray();
        (var statements, times) = _statements.Build(article, parsed, times, quantities, attributions, cast, judgements);

        return new Reading
        {
            Article = article,
            ReaderVersion = Version,
            Paragraphs = [.. paragraphs.Select(paragraph => paragraph.Span)],
            Sentences = [.. Enumerable.Range(0, sentences.Count).Select(sentences.SpanOf)],
            Times = times,
            Quantities = quantities,
            Speakers = cast.Speakers,
            Statements = statements,
            Predicates = options.Predicates ? _factuality.Judge(parsed) : [],
            Doubts = Doubts.Of(article, paragraphs, times),
        };
    }

    /// <summary>By its words; where they are too few, by what the page declares.</summary>
    private bool IsEnglish(Article article) =>
        _language.IsEnglish(article.Text.Content)
        ?? (article.Language is not { Length: > 0 } declared || Doubts.IsEnglishTag(declared));

    /// <summary>The article as it is kept when it cannot be read: its paragraphs, and why nothing else.</summary>
    private static Reading Unread(Article article, ImmutableArray<Paragraph> paragraphs, string why) =>
        new()
        {
            Article = article,
            ReaderVersion = Version,
            Paragraphs = [.. paragraphs.Select(paragraph => paragraph.Span)],
            Sentences = [],
            Times = [],
            Quantities = [],
            Speakers = [],
            Statements = [],
            Doubts = article.Published is null ? [why, "no publication date found"] : [why],
        };
}
