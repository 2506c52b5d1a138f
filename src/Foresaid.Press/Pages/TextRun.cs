using System.Text;

namespace Foresaid.Press.Pages;

/// <summary>The text of one block while it grows.</summary>
internal sealed class TextRun
{
    private readonly StringBuilder _text = new();
    private int _linkChars;
    private int _strongChars;
    private Cues _cues;
    private bool _blank;
    private int _breaks;

    public int Length => _text.Length;
    public int Links { get; set; }

    /// <summary>Adds text as a browser shows it: runs of white space are one blank, soft hyphens and zero-width marks are nothing.</summary>
    public void Add(ReadOnlySpan<char> data, bool linked, bool strong, bool preformatted)
    {
        var before = _text.Length;
        foreach (var letter in data)
        {
            if (letter is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060')
                continue;
            if (preformatted && letter == '\n')
                Break();
            else if (char.IsWhiteSpace(letter) || char.IsControl(letter))
                _blank = true;
            else
                Put(letter);
        }
        var added = _text.Length - before;
        _linkChars += linked ? added : 0;
        _strongChars += strong ? added : 0;
    }

    private void Put(char letter)
    {
        if (_breaks > 0 && _text.Length > 0)
            _text.Append('\n');
        else if (_blank && _text.Length > 0)
            _text.Append(' ');
        _breaks = 0;
        _blank = false;
        _text.Append(letter);
    }

    /// <returns>True at the second break in a row: the block ends there.</returns>
    public bool Break() => ++_breaks > 1 && _text.Length > 0;

    /// <summary>An inline element with cues has ended that began at <paramref name="start"/>.</summary>
    public void Mark(Cues cues, int start)
    {
        if (_text.Length > 0 && (_text.Length - Math.Min(start, _text.Length)) * 2 > _text.Length)
            _cues |= cues;
    }

    /// <returns>Null when nothing but white space has come.</returns>
    public Block? Take(int node)
    {
        var block =
            _text.Length == 0
                ? null
                : new Block
                {
                    Text = _text.ToString(),
                    Node = node,
                    LinkChars = _linkChars,
                    Links = Links,
                    StrongChars = _strongChars,
                    Cues = _cues,
                };
        _text.Clear();
        (_linkChars, _strongChars, Links, _breaks, _cues, _blank) = (0, 0, 0, 0, Cues.None, false);
        return block;
    }
}
