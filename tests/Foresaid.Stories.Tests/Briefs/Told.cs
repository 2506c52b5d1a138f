using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Foresaid.Stories.Tests.Briefs;

/// <summary>A reading made by hand: the text, and what a careful reader would find in it, each part named by its words.</summary>
internal sealed class Told
{
    private readonly List<Speaker> _speakers = [];
    private readonly List<Statement> _statements = [];
    private readonly List<TimeExpression> _times = [];
    private readonly List<string> _doubts = [];
    private readonly SourceText _text;
    private readonly Article _article;

    public Told(string? outlet, string? published, string text, string? title = null, string? url = null)
    {
        _text = new SourceText(text);
        _article = new Article
        {
            Text = _text,
            Outlet = outlet,
            Title = title,
            Url = url,
            Published = published is null ? null : Published.On(DateOnly.Parse(published, null), "given"),
        };
    }

    public Told Speaker(
        string id,
        string name,
        SpeakerType type = SpeakerType.Person,
        string? role = null,
        string? of = null,
        bool named = true,
        params string[] aliases
    )
    {
        _speakers.Add(
            new Speaker
            {
                Id = id,
                Name = name,
                Type = type,
                Role = role is null ? null : new Excerpt(role, default),
                Affiliation = of is null ? null : new Excerpt(of, default),
                Mentions = [],
                Named = named,
                Aliases = [.. aliases],
            }
        );
        return this;
    }

    public Told Time(string words, Window? window, string value = "X")
    {
        _times.Add(
            new TimeExpression
            {
                Id = $"t{_times.Count + 1}",
                Spans = [Span(words)],
                Type = TimeType.Date,
                Value = value,
                Window = window,
                Rule = new RuleId("times.by-hand"),
            }
        );
        return this;
    }

    public Told Doubt(string doubt)
    {
        _doubts.Add(doubt);
        return this;
    }

    /// <param name="by">Ids of the chain from the outermost to the innermost, joint ones joined by "+"; empty for nobody.</param>
    /// <param name="content">Pieces parted by "|".</param>
    public Told Says(
        string by,
        string? source,
        string? cue,
        string content,
        Kind kind = Kind.Report,
        CertaintyValue sure = CertaintyValue.Certain,
        Func<Statement, Statement>? also = null
    )
    {
        ImmutableArray<ImmutableArray<string>> links =
        [
            .. by.Split('>', StringSplitOptions.RemoveEmptyEntries).Select(link => link.Split('+').ToImmutableArray()),
        ];
        ImmutableArray<TextSpan> contents = [.. content.Split('|').Select(Span)];
        var last = links.IsEmpty ? null : _speakers.Find(speaker => speaker.Id == links[^1][0]);
        var statement = new Statement
        {
            Id = Id(contents),
            Source = source is null ? [] : [Span(source)],
            Cue = cue is null ? [] : [Span(cue)],
            Content = contents,
            Zone = Zone.Body,
            Kind = kind,
            Speaker = last is null ? null : new SpeakerLine(last.Name, last.Role?.Text, last.Affiliation?.Text),
            Speakers = links.IsEmpty ? [] : links[^1],
            Joint = !links.IsEmpty && links[^1].Length > 1,
            Chain = [.. links.Select(link => new ChainLink([.. link.Select(NameOf)]))],
            Links = links,
            Certainty =
            [
                new HolderCertainty(_article.Outlet ?? "outlet", "outlet", CertaintyValue.Unknown, Polarity.Positive),
                .. last is null ? [] : new[] { new HolderCertainty(last.Name, last.Id, sure, Polarity.Positive) },
            ],
            Times =
            [
                .. _times.Where(time => contents.Any(span => span.Contains(time.Spans[0]))).Select(time => time.Id),
            ],
        };
        _statements.Add(also is null ? statement : also(statement));
        return this;
    }

    /// <summary>The id of the statement made last.</summary>
    public string Last => _statements[^1].Id;

    public Reading Read() =>
        new()
        {
            Article = _article,
            ReaderVersion = "by hand",
            Paragraphs = [new TextSpan(0, _text.Length)],
            Sentences = Sentences(),
            Times = [.. _times],
            Quantities = [],
            Speakers = [.. _speakers],
            Statements = [.. _statements],
            Doubts = [.. _doubts],
        };

    private string NameOf(string id) =>
        id == "outlet" ? _article.Outlet ?? "outlet" : _speakers.Find(speaker => speaker.Id == id)!.Name;

    private TextSpan Span(string words)
    {
        var start = _text.Content.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' does not stand in the text.");
        return new TextSpan(start, start + words.Length);
    }

    private string Id(ImmutableArray<TextSpan> content) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes($"{_article.Id} {_text.Hash} {string.Join(' ', content)} {_statements.Count}")
            )
        )[..40];

    private ImmutableArray<TextSpan> Sentences()
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        for (var at = 0; at < _text.Length; at++)
        {
            if (
                _text.Content[at] is not ('.' or '\n')
                || (at + 1 < _text.Length && _text.Content[at + 1] is not (' ' or '\n'))
            )
                continue;
            if (at >= start)
                sentences.Add(new TextSpan(start, at + 1));
            start = at + 2;
        }
        return sentences.ToImmutable();
    }
}
