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
    private int _seam = -1;
    private int _coreStart;
    private int _coreEnd = -1;
    private int _markedTo;

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
        else if (_text.Length > 0 && (_blank || AtSeam(letter)))
            _text.Append(' ');
        _breaks = 0;
        _blank = false;
        _text.Append(letter);
    }

    /// <summary>One inline element has ended here and another begins: style keeps their words apart though no blank does.</summary>
    public void Seam() => _seam = _text.Length;

    private bool AtSeam(char letter) =>
        _seam == _text.Length && (char.IsUpper(letter) || char.IsDigit(letter)) && char.IsLetterOrDigit(_text[^1]);

    /// <returns>True at the second break in a row: the block ends there.</returns>
    public bool Break() => ++_breaks > 1 && _text.Length > 0;

    /// <summary>An inline element with cues has ended that began at <paramref name="start"/>.</summary>
    public void Mark(Cues cues, int start)
    {
        if (_text.Length > 0 && (_text.Length - Math.Min(start, _text.Length)) * 2 > _text.Length)
            _cues |= cues;
        if (
            (cues & (Cues.Meta | Cues.Standfirst)) == 0
            || (cues & (Cues.Title | Cues.Body)) != 0
            || start >= _text.Length
        )
            return;
        // What a heading begins or ends with may be its kicker, its date or its subtitle.
        if (start <= _coreStart)
            _coreStart = _text.Length;
        else if (_coreEnd < 0)
            _coreEnd = start;
        _markedTo = _text.Length;
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
                    CoreStart = _coreStart < _text.Length ? _coreStart : 0,
                    CoreEnd = _coreEnd > _coreStart && _markedTo == _text.Length ? _coreEnd : _text.Length,
                };
        _text.Clear();
        (_linkChars, _strongChars, Links, _breaks, _cues, _blank) = (0, 0, 0, 0, Cues.None, false);
        (_seam, _coreStart, _coreEnd, _markedTo) = (-1, 0, -1, 0);
        return block;
    }
}
