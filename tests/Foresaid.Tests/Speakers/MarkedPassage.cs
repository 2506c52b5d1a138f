using System.Collections.Immutable;
using System.Text;
using Foresaid.Attribution;
using Foresaid.Speakers;
using Foresaid.Syntax;

namespace Foresaid.Tests.Speakers;

/// <summary>A passage whose sources are marked by hand, so that speakers are tested apart from attribution; README.md here has the marks.</summary>
public sealed class MarkedPassage
{
    private readonly List<(char Sort, TextSpan Span)> _marks = [];

    public MarkedPassage(string marked)
    {
        var text = new StringBuilder();
        for (var at = 0; at < marked.Length; )
        {
            if (string.CompareOrdinal(marked, at, "[[", 0, 2) != 0)
            {
                text.Append(marked[at++]);
                continue;
            }
            var end = marked.IndexOf("]]", at, StringComparison.Ordinal);
            var inside = marked[(at + 2)..end];
            var sort = inside.Length > 0 && "+^!?".Contains(inside[0], StringComparison.Ordinal) ? inside[0] : ' ';
            var words = sort == ' ' ? inside : inside[1..];
            _marks.Add((sort, new TextSpan(text.Length, text.Length + words.TrimEnd(',').Length)));
            text.Append(words);
            at = end + 2;
        }
        Text = text.ToString();
    }

    /// <summary>Without the marks.</summary>
    public string Text { get; }

    public Cast Read(string? outlet)
    {
        var parsed = Parse(new Article { Text = new SourceText(Text) });
        return new SpeakerFinder().Find(parsed, Attributions(parsed), outlet);
    }

    private static Parsed Parse(Article article)
    {
        var paragraphs = new LayoutFinder().Find(article);
        var tokens = new Tokenizer().Tokenize(article.Text, paragraphs);
        var sentences = new SentenceSplitter().Split(tokens, paragraphs);
        return new DependencyParser().Parse(new Tagger().Tag(sentences));
    }

    private ImmutableArray<AttributionRelation> Attributions(Parsed parsed)
    {
        var found = new List<AttributionRelation>();
        foreach (var (sort, span) in _marks)
        {
            if (sort == '+')
                found[^1] = found[^1] with
                {
                    Source = found[^1].Source.Add(span),
                    SourceHeads = found[^1].SourceHeads.Add(HeadOf(parsed, span)),
                };
            else
                found.Add(Attribution(parsed, sort, span, sort == '^' ? found.Count - 1 : -1));
        }
        return [.. found];
    }

    private static AttributionRelation Attribution(Parsed parsed, char sort, TextSpan span, int within) =>
        new()
        {
            Source = span.IsEmpty ? [] : [span],
            Cue = [],
            Content = [parsed.Sentences.SpanOf(parsed.Sentences.IndexOfToken(parsed.Tokens.IndexAt(span.Start)))],
            SourceHeads = span.IsEmpty ? [] : [HeadOf(parsed, span)],
            CueHead = -1,
            ContentHead = -1,
            Within = within,
            Voice =
                sort == '!' ? Voice.Own
                : sort == '?' ? Voice.Agentless
                : Voice.Sourced,
            Rule = new RuleId("test.marked"),
        };

    private static int HeadOf(Parsed parsed, TextSpan span)
    {
        var (first, end) = (parsed.Tokens.IndexAt(span.Start), parsed.Tokens.IndexAt(span.End));
        for (var token = first; token < end; token++)
        {
            var head = parsed[token].Head.Index;
            if ((head < first || head >= end || head == token) && parsed[token].Upos is not (Upos.Punct or Upos.Det))
                return token;
        }
        return end - 1;
    }
}
