using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Foresaid.Ledger.Tests;

/// <summary>Readings made by hand, so that the ledger is tested without the reader.</summary>
internal static class Sample
{
    public const string Text = "Rates will fall in March, the central bank said. Ms Li doubted it.";

    public static readonly DateTimeOffset Noon = new(2026, 2, 8, 12, 0, 0, TimeSpan.Zero);

    public static Article Article(
        string text = Text,
        string? url = "https://example.org/a",
        string? day = "2026-02-08"
    ) =>
        new()
        {
            Text = new SourceText(text),
            Url = url,
            Outlet = "The Example",
            Title = "Rates to fall",
            Language = "en",
            Published = day is null ? null : Published.On(DateOnly.Parse(day, null), "given"),
        };

    /// <summary>One statement for each pair: who, and the words of the text that they said.</summary>
    public static Reading Read(Article article, params (string Speaker, string Words)[] said)
    {
        var names = said.Select(one => one.Speaker).Distinct().ToList();
        return new Reading
        {
            Article = article,
            ReaderVersion = "by hand 1",
            Paragraphs = [new TextSpan(0, article.Text.Length)],
            Sentences = [],
            Times = [],
            Quantities = [],
            Speakers = [.. names.Select((name, at) => Speaker($"s{at + 1}", name, article.Text))],
            Statements =
            [
                .. said.Select(one => Say(article, one.Words, one.Speaker, $"s{names.IndexOf(one.Speaker) + 1}")),
            ],
            Doubts = [],
        };
    }

    public static Reading Default(Article? article = null) =>
        Read(article ?? Article(), ("the central bank", "Rates will fall in March"), ("Ms Li", "doubted it"));

    public static Entry Entry(Reading reading) =>
        new()
        {
            Reading = reading,
            FoundAt = Noon,
            Raw = Encoding.UTF8.GetBytes("<p>" + reading.Article.Text.Content),
            Byline = "A. Writer",
            Form = "article",
        };

    private static Speaker Speaker(string id, string name, SourceText text) =>
        new()
        {
            Id = id,
            Name = name,
            Type = SpeakerType.Body,
            Named = true,
            Mentions = Find(text, name),
            Aliases = [name + " (also)"],
        };

    private static Statement Say(Article article, string words, string speaker, string speakerId)
    {
        var content = Find(article.Text, words);
        var key = $"{article.Id}|{article.Text.Hash}|{content[0]}";
        return new Statement
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40],
            Source = Find(article.Text, speaker),
            Cue = [],
            Content = content,
            Zone = Zone.Body,
            Speaker = new SpeakerLine(speaker, null, null),
            Speakers = [speakerId],
            Chain = [new ChainLink(speaker)],
            Manner = Manner.Indirect,
            Kind = words.Contains("will", StringComparison.Ordinal) ? Kind.Forecast : Kind.Report,
            Certainty =
            [
                new HolderCertainty("The Example", "outlet", CertaintyValue.Unknown, Polarity.Positive),
                new HolderCertainty(speaker, speakerId, CertaintyValue.Probable, Polarity.Positive),
            ],
        };
    }

    private static ImmutableArray<TextSpan> Find(SourceText text, string words)
    {
        var at = text.Content.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? [] : [new TextSpan(at, at + words.Length)];
    }
}
