using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Pairs quotation marks. One pass: a mark looks at the characters beside it and at what is open, never ahead.</summary>
public sealed class QuoteFinder
{
    private enum Mark
    {
        None,
        Open,
        Close,

        /// <summary>A straight mark that touches words on both sides, or none.</summary>
        Either,
    }

    public Quotes Find(Parsed parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var found = new List<Quote>();
        var group = 0;
        var carries = false;
        for (var sentence = 0; sentence < parsed.Sentences.Count; )
        {
            var paragraph = parsed.Sentences[sentence].Paragraph;
            var first = parsed.Sentences[sentence].First;
            while (sentence < parsed.Sentences.Count && parsed.Sentences[sentence].Paragraph == paragraph)
                sentence++;
            var end = parsed.Sentences[sentence - 1].End;
            if (carries && IsDouble(MarkAt(parsed, first)) && found.Count > 0)
                found[^1] = found[^1] with { Closed = true };
            else
                group++;
            carries = Scan(parsed, first, end, found, ref group);
        }
        return new(parsed.Count, [.. found]);
    }

    private static bool IsDouble((Mark Kind, bool Double) mark) => mark.Double && mark.Kind is Mark.Open or Mark.Either;

    /// <returns>True when the paragraph ends inside a quotation.</returns>
    private static bool Scan(Parsed parsed, int first, int end, List<Quote> found, ref int group)
    {
        var (open, single) = (-1, -1);
        for (var token = first; token < end; token++)
        {
            var (kind, isDouble) = MarkAt(parsed, token);
            if (kind == Mark.None)
                continue;
            if (!isDouble)
            {
                if (open >= 0)
                    continue;
                if (kind == Mark.Close && single >= 0 && token - single > 1)
                    found.Add(new(new(single, token + 1), group++, true));
                single =
                    kind == Mark.Open && single < 0 ? token
                    : kind == Mark.Close ? -1
                    : single;
            }
            else if (open < 0 && kind != Mark.Close)
            {
                (open, single) = (token, -1);
            }
            else if (open >= 0 && kind == Mark.Open)
            {
                // A new one opens while one is open: the first was never closed.
                found.Add(new(new(open, token), group++, false));
                open = token;
            }
            else if (open >= 0)
            {
                found.Add(new(new(open, token + 1), group++, true));
                open = -1;
            }
        }
        if (open < 0)
            return false;
        found.Add(new(new(open, end), group, false));
        return true;
    }

    private static (Mark Kind, bool Double) MarkAt(Parsed parsed, int token)
    {
        var text = parsed[token].Text;
        return text switch
        {
            "“" or "``" or "«" or "„" => (Mark.Open, true),
            "”" or "»" => (Mark.Close, true),
            "\"" or "''" => (Side(parsed, token), true),
            "‘" or "`" => (Mark.Open, false),
            "’" or "'" => (Side(parsed, token) is var side && side == Mark.Either ? Mark.None : side, false),
            _ => (Mark.None, false),
        };
    }

    private static Mark Side(Parsed parsed, int token)
    {
        var content = parsed.Source.Content;
        var span = parsed.Tokens[token];
        var before = span.Start == 0 ? ' ' : content[span.Start - 1];
        var after = span.End == content.Length ? ' ' : content[span.End];
        var opensAfter = char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-';
        var closesBefore =
            char.IsWhiteSpace(after) || after is '.' or ',' or ';' or ':' or '?' or '!' or ')' or ']' or '—' or '–';
        return opensAfter == closesBefore ? Mark.Either
            : opensAfter ? Mark.Open
            : Mark.Close;
    }
}
