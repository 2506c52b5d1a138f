using System.Text;

namespace Foresaid.Press.Pages;

/// <summary>The texts of the few elements whose words are asked for by themselves: dates without an attribute, author links.</summary>
internal sealed class Captures
{
    /// <summary>Longer ones are neither a date nor a name.</summary>
    private const int Longest = 120;

    private const int Most = 500;

    private readonly List<(StringBuilder Text, string Says, int Block, bool Open)> _all = [];
    private int _open;

    /// <returns>-1 when nothing more is collected.</returns>
    public int Begin(StartTag tag, int block)
    {
        if (_all.Count >= Most || _open > 4)
            return -1;
        var says = tag.Name == "a" ? "" : PageHead.Says(tag);
        _all.Add((new StringBuilder(), says, block, true));
        _open++;
        return _all.Count - 1;
    }

    public void Add(ReadOnlySpan<char> data)
    {
        if (_open == 0)
            return;
        for (var at = Math.Max(0, _all.Count - 6); at < _all.Count; at++)
        {
            if (_all[at].Open && _all[at].Text.Length < Longest)
                _all[at].Text.Append(data[..Math.Min(data.Length, Longest)]);
        }
    }

    public void End(int capture, PageHead head)
    {
        var (text, says, block, _) = _all[capture];
        _all[capture] = (text, says, block, false);
        _open--;
        if (PageHead.Plain(text.ToString()) is not { Length: < Longest } plain)
            return;
        if (says.Length == 0)
            head.AuthorLinks.Add(plain);
        else
            head.Times.Add(new TimeMark(plain, says, block));
    }
}
