using System.Text;
using System.Text.Json.Serialization;
using Foresaid.Ledger;
using Foresaid.Stories.Decisions;

namespace Foresaid.Cli.Rows;

/// <summary>The row of <c>foresaid show</c>: a statement, its paragraph, and the paragraph with the statement's words marked.</summary>
internal sealed class ShownLine(StatementRow row, Reading reading, IReadOnlyList<Decision> decisions)
    : StatementLine(row)
{
    private readonly TextSpan _place = PlaceOf(row.Statement, reading);

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
            var at = _place.Start;
            foreach (var (span, name) in Marks().Where(mark => mark.Span.Start >= _place.Start))
            {
                if (span.Start < at)
                    continue; // Inside one that is marked already.
                marked.Append(reading.Article.Text[new TextSpan(at, span.Start)]);
                marked.Append('{').Append(name).Append(' ').Append(reading.Article.Text[span]).Append('}');
                at = span.End;
            }
            return marked.Append(reading.Article.Text[new TextSpan(at, _place.End)]).ToString();
        }
    }

    [JsonPropertyOrder(32)]
    public IReadOnlyList<Decision> Decisions => decisions;

    private IEnumerable<(TextSpan Span, string Name)> Marks() =>
        Statement
            .Content.Select(span => (span, "content"))
            .Concat(Statement.Source.Select(span => (span, "source")))
            .Concat(Statement.Cue.Select(span => (span, "cue")))
            .OrderBy(mark => mark.span);

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
