using System.Globalization;
using Foresaid.Syntax;

namespace Foresaid.Tests.Specs;

/// <summary>One sentence a line.</summary>
public sealed class SentencesFormat : ISpecFormat
{
    public string Name => "sentences";

    public string Run(SpecExample example)
    {
        var reading = new Reader().Read(example.ToArticle(example.Input));
        var lines = reading.Sentences.Select(span => reading.Article.Text[span].ToString().Replace('\n', ' '));
        return example.Input + "\n---\n" + string.Join('\n', lines);
    }
}

/// <summary>The tokens of each sentence on a line, a blank between two.</summary>
public sealed class TokensFormat : ISpecFormat
{
    public string Name => "tokens";

    public string Run(SpecExample example)
    {
        var article = example.ToArticle(example.Input);
        var paragraphs = new LayoutFinder().Find(article);
        var tokens = new Tokenizer().Tokenize(article.Text, paragraphs);
        var sentences = new SentenceSplitter().Split(tokens, paragraphs);
        var lines = Enumerable
            .Range(0, sentences.Count)
            .Select(index => sentences[index])
            .Select(sentence =>
                string.Join(
                    ' ',
                    Enumerable
                        .Range(sentence.First, sentence.Count)
                        .Select(token => article.Text[tokens[token]].ToString())
                )
            );
        return example.Input + "\n---\n" + string.Join('\n', lines);
    }
}

/// <summary>The zone of each paragraph, with its first words.</summary>
public sealed class LayoutFormat : ISpecFormat
{
    public string Name => "layout";

    public string Run(SpecExample example)
    {
        var article = example.ToArticle(example.Input);
        var lines = new LayoutFinder()
            .Find(article)
            .Select(paragraph => (paragraph.Zone, Words: article.Text[paragraph.Span].ToString().Split(' ', '\n')))
            .Select(paragraph =>
                $"{paragraph.Zone.ToString().ToLowerInvariant()} | {string.Join(' ', paragraph.Words.Take(4))}"
            );
        return example.Input + "\n---\n" + string.Join('\n', lines);
    }
}

/// <summary>One expression a line: words | type | value | mod | window.</summary>
public sealed class TimesFormat : ISpecFormat
{
    public string Name => "times";

    public string Run(SpecExample example)
    {
        var reading = new Reader().Read(example.ToArticle(example.Input));
        var lines = reading.Times.Select(time =>
            string.Join(
                " | ",
                reading.Article.Text.Words(time.Spans.AsSpan()),
                time.Type.ToString().ToUpperInvariant(),
                time.Value,
                time.Mod ?? "-",
                Render.Window(time.Window, withConvention: true)
            )
        );
        return example.Input + "\n---\n" + string.Join('\n', lines);
    }
}

/// <summary>One quantity a line: words | low..high | unit | "approximate" or "-".</summary>
public sealed class QuantitiesFormat : ISpecFormat
{
    public string Name => "quantities";

    public string Run(SpecExample example)
    {
        var reading = new Reader().Read(example.ToArticle(example.Input));
        var lines = reading.Quantities.Select(quantity =>
            string.Join(
                " | ",
                reading.Article.Text.Words(quantity.Spans.AsSpan()),
                $"{quantity.Low?.ToString("0.####", CultureInfo.InvariantCulture)}..{quantity.High?.ToString("0.####", CultureInfo.InvariantCulture)}",
                quantity.Unit ?? "-",
                quantity.Approximate ? "approximate" : "-"
            )
        );
        return example.Input + "\n---\n" + string.Join('\n', lines);
    }
}

/// <summary>One speaker a line: name | type | role | affiliation | aliases; "unnamed" and "metonym" at the end where they hold.</summary>
public sealed class SpeakersFormat : ISpecFormat
{
    public string Name => "speakers";

    public string Run(SpecExample example)
    {
        var reading = new Reader().Read(example.ToArticle(example.Input));
        var lines = reading.Speakers.Select(speaker =>
            string.Join(
                " | ",
                new[]
                {
                    speaker.Name,
                    speaker.Type.ToString().ToLowerInvariant(),
                    speaker.Role?.Text ?? "-",
                    speaker.Affiliation?.Text ?? "-",
                    speaker.Aliases.IsEmpty ? "-" : string.Join(", ", speaker.Aliases),
                    speaker.Named ? "" : "unnamed",
                    speaker.Metonym ? "metonym" : "",
                }.Where(word => word.Length > 0)
            )
        );
        return example.Input + "\n---\n" + string.Join('\n', lines);
    }
}

internal static class Render
{
    public static string Window(Window? window, bool withConvention = false)
    {
        if (window is null)
            return "-";
        var edge = window.Edge switch
        {
            Edge.Firm => "firm",
            Edge.Soft => "soft",
            Edge.FirmSoft => "firm-soft",
            _ => "soft-firm",
        };
        var convention = withConvention ? $" ({window.Convention})" : "";
        return $"{window.Earliest:yyyy-MM-dd}..{window.Latest:yyyy-MM-dd} {edge}{convention}";
    }
}
