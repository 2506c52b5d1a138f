using Spectre.Console;

namespace Foresaid.Cli.Tables;

/// <summary>Tables of one look: a line under the heads, nothing between rows, as wide as can be read.</summary>
internal static class Grids
{
    /// <summary>Longer lines are hard to follow with the eye.</summary>
    private const int Widest = 160;

    /// <summary>From here on there is room for more columns.</summary>
    private const int Wide = 120;

    public static bool IsWide(IAnsiConsole screen) => screen.Profile.Width >= Wide;

    /// <param name="columns">Name and width; 0 takes what is left.</param>
    public static Table Of(IAnsiConsole screen, params (string Name, int Width)[] columns)
    {
        var table = new Table().Border(TableBorder.Simple).Width(Math.Min(screen.Profile.Width, Widest));
        foreach (var (name, width) in columns)
            table.AddColumn(width == 0 ? new TableColumn(name) : new TableColumn(name).Width(width));
        return table;
    }

    public static void Row(this Table table, params Cell[] cells) => table.AddRow(cells.Select(cell => cell.Draw()));
}
