namespace Foresaid.Syntax;

/// <summary>The lines of a text that hold anything, without the white space around them.</summary>
internal static class LineFinder
{
    /// <summary>One line, and whether the line before it is empty or missing.</summary>
    internal readonly record struct Line(TextSpan Span, bool FollowsGap);

    // A column that people wrap mail, wires and files of plain text at.
    private const int WidestColumn = 100;
    private const int NarrowestColumn = 40;

    internal static List<Line> Find(string text)
    {
        var lines = new List<Line>();
        var (start, afterGap) = (0, true);
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029");
            end = end < 0 ? text.Length : start + end;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (first < last)
                lines.Add(new Line(new TextSpan(first, last), afterGap));
            afterGap = first == last;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>True when line breaks stand inside sentences: no line is wide, and most that are followed by another end in mid-sentence.</summary>
    internal static bool AreWrapped(List<Line> lines, string text)
    {
        var (inner, cut, full) = (0, 0, 0);
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Span.Length > WidestColumn)
                return false;
            if (index + 1 == lines.Count || lines[index + 1].FollowsGap)
                continue;
            inner++;
            if (
                !Letters.EndsSentence(text[lines[index].Span.End - 1]) && char.IsLetter(text[lines[index].Span.End - 1])
            )
                cut += char.IsUpper(text[lines[index + 1].Span.Start]) ? 0 : 2;
            full += lines[index].Span.Length >= NarrowestColumn ? 1 : 0;
        }
        return inner >= 1 && cut >= inner && 2 * full >= inner;
    }

    /// <summary>The blocks between empty lines.</summary>
    internal static List<TextSpan> Joined(List<Line> lines)
    {
        var blocks = new List<TextSpan>();
        foreach (var line in lines)
        {
            if (line.FollowsGap)
                blocks.Add(line.Span);
            else
                blocks[^1] = blocks[^1].Cover(line.Span);
        }
        return blocks;
    }
}
