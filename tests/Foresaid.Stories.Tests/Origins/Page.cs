using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Tests.Origins;

/// <summary>An article made by hand, and what it says, each statement named by its words.</summary>
internal sealed class Page
{
    private readonly List<Speaker> _speakers = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Quantity> _quantities = [];
    private readonly Article _article;
    private readonly string? _wire;

    /// <param name="text">Paragraphs parted by blank lines, the headline first.</param>
    public Page(string outlet, string? day, string text, string? slug = null, string? wire = null)
    {
        _wire = wire;
        _article = new Article
        {
            Text = new SourceText(text),
            Outlet = outlet,
            Url = $"https://{outlet.Replace(' ', '-').ToLowerInvariant()}.example/{day}/{slug ?? Digest(text)[..8]}",
            Published = day is null ? null : Published.On(DateOnly.Parse(day, null), "given"),
        };
    }

    public static Window On(string day) => Between(day, day);

    public static Window Between(string from, string to) =>
        new(DateOnly.Parse(from, null), DateOnly.Parse(to, null), Edge.Firm, "by-hand");

    public static Story StoryOf(params Page[] pages) => StoryOf(pages.Select(page => page.Read()));

    public static Story StoryOf(IEnumerable<StoryArticle> articles) =>
        new StoryMaker().Make(new StoryInput("a story", [.. articles], new DateOnly(2035, 1, 1)));

    /// <param name="by">The chain from the outermost to the innermost, parted by "&lt;"; a name without a capital is unnamed; "" is nobody.</param>
    public Page Says(
        string by,
        string content,
        Kind kind = Kind.Report,
        CertaintyValue sure = CertaintyValue.Certain,
        bool not = false,
        string? said = null,
        Window? about = null,
        SpeakerType type = SpeakerType.Body,
        string? cue = null,
        string? source = null,
        CertaintyValue outlet = CertaintyValue.Unknown
    )
    {
        var span = Find(content, 0);
        var links = by.Split('<', StringSplitOptions.RemoveEmptyEntries)
            .Select(link => link.Split('+').Select(name => Know(name, type)).ToImmutableArray())
            .ToImmutableArray();
        var polarity = not ? Polarity.Negative : Polarity.Positive;
        _statements.Add(
            new Statement
            {
                Id = Digest($"{_article.Id} {_article.Text.Hash} {span} {by}")[..40],
                Source = source is null ? [] : [Find(source, 0)],
                Cue = cue is null ? [] : [Find(cue, 0)],
                Content = [span],
                Zone = Zone.Body,
                Kind = kind,
                Chain = [.. links.Select(link => new ChainLink([.. link.Select(NameOf)]))],
                Links = links,
                Speakers = links.IsEmpty ? [] : links[^1],
                Joint = !links.IsEmpty && links[^1].Length > 1,
                Certainty =
                [
                    new HolderCertainty(_article.Outlet!, "outlet", links.IsEmpty ? sure : outlet, polarity),
                    .. links
                        .Skip(links.Length - 1)
                        .Select(link => new HolderCertainty(NameOf(link[0]), link[0], sure, polarity)),
                ],
                Said = said is null ? null : On(said),
                About = about,
                Quantities = [.. Counted(span)],
            }
        );
        return this;
    }

    public StoryArticle Read()
    {
        var text = _article.Text.Content;
        return new StoryArticle(
            new Reading
            {
                Article = _article,
                ReaderVersion = "by hand",
                Paragraphs = [.. Spans(text, @"[^\n]+")],
                Sentences = [.. Spans(text, @"[^\n.]+\.?")],
                Times = [],
                Quantities = [.. _quantities],
                Speakers = [.. _speakers],
                Statements = [.. _statements],
                Doubts = [],
            },
            _wire
        );
    }

    /// <summary>Plain numbers with the word behind them.</summary>
    private IEnumerable<string> Counted(TextSpan content)
    {
        foreach (Match match in Regex.Matches(_article.Text[content].ToString(), @"([0-9][0-9,]*) ([a-z]+)"))
        {
            var number = decimal.Parse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), null);
            var from = content.Start + match.Index;
            var quantity = new Quantity(
                $"q{_quantities.Count + 1}",
                [new TextSpan(from, from + match.Length)],
                number,
                number,
                match.Groups[2].Value,
                false
            );
            _quantities.Add(quantity);
            yield return quantity.Id;
        }
    }

    private string Know(string name, SpeakerType type)
    {
        if (name == _article.Outlet)
            return "outlet";
        if (_speakers.Find(speaker => speaker.Name == name) is { } known)
            return known.Id;
        var id = $"s{_speakers.Count + 1}";
        _speakers.Add(
            new Speaker
            {
                Id = id,
                Name = name,
                Type = type,
                Mentions = [],
                Named = name.Length > 0 && char.IsUpper(name[0]),
            }
        );
        return id;
    }

    private string NameOf(string id) =>
        id == "outlet" ? _article.Outlet! : _speakers.Find(speaker => speaker.Id == id)!.Name;

    private TextSpan Find(string words, int from)
    {
        var start = _article.Text.Content.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' does not stand in the text.");
        return new TextSpan(start, start + words.Length);
    }

    private static IEnumerable<TextSpan> Spans(string text, string pattern) =>
        Regex
            .Matches(text, pattern)
            .Select(match =>
                (
                    Start: match.Index + match.Length - match.Value.TrimStart().Length,
                    End: match.Index + match.Value.TrimEnd().Length
                )
            )
            .Where(span => span.End > span.Start)
            .Select(span => new TextSpan(span.Start, span.End));

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
