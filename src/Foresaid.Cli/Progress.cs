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
    private bool _shown;

    private Progress(TextWriter? screen, string what, int all) => (_screen, _what, _all) = (screen, what, all);

    /// <summary>Shows nothing where standard error is no terminal, or the person asked for quiet.</summary>
    public static Progress Of(string what, int all, bool quiet, Surroundings surroundings) =>
        new(surroundings.ErrorIsTerminal && !quiet && all > 1 ? surroundings.Error : null, what, all);

    public void Step()
    {
        _done++;
        if (_screen is null)
            return;
        var filled = (int)((long)BarWidth * _done / _all);
        var bar = new string('#', filled) + new string('.', BarWidth - filled);
        _screen.Write($"\r{_what} [{bar}] {_done}/{_all}");
        _screen.Flush();
        _shown = true;
    }

    /// <summary>Takes the line away, so that another can be written.</summary>
    public void Clear()
    {
        if (!_shown)
            return;
        _screen!.Write("\r" + new string(' ', _what.Length + BarWidth + 26) + "\r");
        _screen.Flush();
        _shown = false;
    }

    public void Dispose() => Clear();
}
