using System.Text;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>How a stretch of text is set apart where the terminal can.</summary>
internal enum Ink
{
    Plain,
    Bold,
    Faint,
    Italic,
    Underlined,
}

/// <summary>A stretch of text of one ink.</summary>
internal readonly record struct Inked(string Text, Ink Ink);

/// <summary>Text set in a column: wrapped between words, indented, with ANSI attributes where they are wanted.</summary>
internal sealed class Column(int width, bool styled)
{
    private readonly StringBuilder _page = new();
    private readonly StringBuilder _line = new();
    private readonly List<Inked> _word = [];
    private int _used;
    private Ink _ink;

    public void Blank() => _page.Append('\n');

    public void Write(int indent, params ReadOnlySpan<Inked> stretches) => Write(indent, indent, stretches);

    /// <summary>A line with a dash before it; its other lines stand under the first word.</summary>
    public void Item(int indent, params ReadOnlySpan<Inked> stretches) =>
        Write(indent - 2, indent, [new Inked("- ", Ink.Plain), .. stretches]);

    public void Write(int first, int rest, params ReadOnlySpan<Inked> stretches)
    {
        Begin(first);
        var (blank, length) = (false, 0);
        foreach (var (text, ink) in stretches)
        {
            foreach (var piece in Words(text))
            {
                if (piece == " ")
                {
                    Put(length, blank, rest);
                    (blank, length) = (true, 0);
                }
                else
                {
                    _word.Add(new Inked(piece, ink));
                    length += piece.Length;
                }
            }
        }
        Put(length, blank, rest);
        End();
    }

    public override string ToString() => _page.ToString();

    /// <summary>Sets the pieces gathered since the last blank: they are one word, whatever their inks.</summary>
    private void Put(int length, bool blankBefore, int indent)
    {
        if (length == 0)
            return;
        if (blankBefore && _used + 1 + length > width && _used > indent)
        {
            End();
            Begin(indent);
        }
        else if (blankBefore)
        {
            if (_word[0].Ink != _ink)
                Turn(Ink.Plain);
            _line.Append(' ');
            _used++;
        }
        foreach (var (text, ink) in _word)
        {
            Turn(ink);
            _line.Append(text.Replace('\u00A0', ' '));
        }
        _used += length;
        _word.Clear();
    }

    private void Begin(int indent)
    {
        _line.Append(' ', indent);
        _used = indent;
    }

    private void End()
    {
        Turn(Ink.Plain);
        _page.Append(_line).Append('\n');
        _line.Clear();
    }

    private void Turn(Ink ink)
    {
        if (!styled || ink == _ink)
            return;
        _line.Append(
            ink switch
            {
                Ink.Bold => "\e[0;1m",
                Ink.Faint => "\e[0;2m",
                Ink.Italic => "\e[0;3m",
                Ink.Underlined => "\e[0;4m",
                _ => "\e[0m",
            }
        );
        _ink = ink;
    }

    /// <summary>Words and single blanks, in order; a word longer than the column is left whole.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != ' ')
                continue;
            if (at > start)
                yield return text[start..at];
            yield return " ";
            start = at + 1;
        }
        if (start < text.Length)
            yield return text[start..];
    }
}
