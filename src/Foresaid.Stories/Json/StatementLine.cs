using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;

namespace Foresaid.Stories.Json;

/// <summary>A row of <c>foresaid statements</c>: a reference with its spans and times.</summary>
public class StatementLine(ArticleFacts article, Statement statement, string quote) : RefLine(article, statement, quote)
{
    [JsonPropertyOrder(20)]
    public ImmutableArray<TextSpan> Source => Statement.Source;

    [JsonPropertyOrder(21)]
    public ImmutableArray<TextSpan> Cue => Statement.Cue;

    [JsonPropertyOrder(22)]
    public ImmutableArray<TextSpan> Content => Statement.Content;

    [JsonPropertyOrder(23)]
    public Window? About => Statement.About;

    [JsonPropertyOrder(24)]
    public Window? Said => Statement.Said;

    [JsonPropertyOrder(25)]
    public Likelihood? Likelihood => Statement.Likelihood;

    [JsonPropertyOrder(26)]
    public Condition? Condition => Statement.Condition;

    [JsonPropertyOrder(27)]
    public Status? Status => Statement.Status;
}

/// <summary>The row of <c>foresaid show</c>: a statement, its paragraph, and the paragraph with the statement's words marked.</summary>
public sealed class ShownLine(Reading reading, Statement statement, ImmutableArray<DecisionLine> decisions)
    : StatementLine(ArticleFacts.Of(reading.Article), statement, reading.Article.Text.Words(statement.Content.AsSpan()))
{
    private readonly TextSpan _place = PlaceOf(statement, reading);

    /// <summary>From the first to the last paragraph that the statement stands in.</summary>
    [JsonPropertyOrder(30)]
    public string Paragraph => reading.Article.Text[_place].ToString();

    /// <summary>The same, with <c>{source ...}</c>, <c>{cue ...}</c> and <c>{content ...}</c> as in specs/.</summary>
    [JsonPropertyOrder(31)]
    public string Marked
    {
        get
        {
            var marked = new StringBuilder();
            foreach (var (words, name) in Pieces())
                marked.Append(name is null ? words : $"{{{name} {words}}}");
            return marked.ToString();
        }
    }

    /// <summary>What persons decided about it, oldest first; undone ones say so.</summary>
    [JsonPropertyOrder(32)]
    public ImmutableArray<DecisionLine> Decisions => decisions;

    /// <summary>The paragraph cut where the statement's words begin and end, each piece with what it is of the statement.</summary>
    public IEnumerable<(string Words, string? Name)> Pieces()
    {
        var at = _place.Start;
        foreach (var (span, name) in Marks().Where(mark => mark.Span.Start >= _place.Start))
        {
            if (span.Start < at)
                continue; // Inside one that is marked already.
            if (span.Start > at)
                yield return (Words(at, span.Start), null);
            yield return (Words(span.Start, span.End), name);
            at = span.End;
        }
        if (at < _place.End)
            yield return (Words(at, _place.End), null);
    }

    private string Words(int start, int end) => reading.Article.Text[new TextSpan(start, end)].ToString();

    private IEnumerable<(TextSpan Span, string Name)> Marks() =>
        Named(Statement.Content, "content")
            .Concat(Named(Statement.Source, "source"))
            .Concat(Named(Statement.Cue, "cue"))
            .OrderBy(mark => mark.Span);

    private static IEnumerable<(TextSpan Span, string Name)> Named(ImmutableArray<TextSpan> spans, string name) =>
        spans.Select(span => (span, name));

    private static TextSpan PlaceOf(Statement statement, Reading reading)
    {
        var words = statement
            .Source.Concat(statement.Cue)
            .Concat(statement.Content)
            .Aggregate((all, span) => all.Cover(span));
        var paragraphs = reading.Paragraphs.Where(paragraph => paragraph.Overlaps(words));
        return paragraphs.Aggregate(words, (all, paragraph) => all.Cover(paragraph));
    }
}
