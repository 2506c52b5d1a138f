using Spectre.Console;
using Spectre.Console.Rendering;

namespace Foresaid.Cli.Tables;

/// <summary>Words in a cell of a table, some bold, some faint; everything from outside is made plain first.</summary>
internal sealed class Cell
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Weak = new(decoration: Decoration.Dim);

    private readonly Spectre.Console.Paragraph _words = new();
    private bool _any;

    public static Cell Of(string? words) => new Cell().Add(words);

    public Cell Add(string? words) => Append(words, Style.Plain);

    public Cell Bold(string? words) => Append(words, Strong);

    public Cell Faint(string? words) => Append(words, Weak);

    public Cell In(Color colour, string? words) => Append(words, new Style(colour));

    /// <summary>Days of a window; what is longer than the cell is broken between the two, never inside one.</summary>
    public Cell Days(Window? window, int width)
    {
        var days = Tables.Days.Of(window);
        var between = days.IndexOf("..", StringComparison.Ordinal) + 2;
        return days.Length <= width || between < 2 ? Add(days) : Add(days[..between]).Line().Add(days[between..]);
    }

    /// <summary>Begins a new line, unless the cell is empty.</summary>
    public Cell Line()
    {
        if (_any)
            _words.Append("\n");
        return this;
    }

    public IRenderable Draw() => _words;

    private Cell Append(string? words, Style style)
    {
        if (Screen.Plain(words, ends: true) is not { Length: > 0 } plain)
            return this;
        _words.Append(plain, style);
        _any = true;
        return this;
    }
}
