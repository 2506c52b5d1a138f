namespace Foresaid.Cli;

/// <summary>One line that tells how far a long work has come, on a terminal only.</summary>
/// <remarks>Hand-drawn: it must give way to lines of data in between, which a live display of the terminal library forbids.</remarks>
internal sealed class Progress : IDisposable
{
    private const int BarWidth = 30;
    private readonly TextWriter? _screen;
    private readonly string _what;
    private readonly int _all;
    private int _done;
    private int _articles;
    private int _shown;

    private Progress(TextWriter? screen, string what, int all) => (_screen, _what, _all) = (screen, what, all);

    /// <summary>Shows nothing where standard error is no terminal, or the person asked for quiet.</summary>
    public static Progress Of(string what, int all, bool quiet, Surroundings surroundings) =>
        new(surroundings.ErrorIsTerminal && !quiet ? surroundings.Error : null, what, all);

    /// <summary>One article is done; an input may hold many.</summary>
    public void Article()
    {
        _articles++;
        Draw();
    }

    /// <summary>One of all is done.</summary>
    public void Step()
    {
        _done++;
        Draw();
    }

    private void Draw()
    {
        if (_screen is null)
            return;
        Clear();
        var filled = (int)((long)BarWidth * _done / Math.Max(_all, 1));
        var bar = new string('#', filled) + new string('.', BarWidth - filled);
        var line = $"{_what} [{bar}] {_done}/{_all}" + (_articles > 0 ? $", {_articles} articles" : "");
        _screen.Write(line);
        _screen.Flush();
        _shown = line.Length;
    }

    /// <summary>Takes the line away, so that another can be written.</summary>
    public void Clear()
    {
        if (_shown == 0)
            return;
        _screen!.Write("\r" + new string(' ', _shown) + "\r");
        _screen.Flush();
        _shown = 0;
    }

    public void Dispose() => Clear();
}
