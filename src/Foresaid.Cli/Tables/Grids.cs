using Spectre.Console;

namespace Foresaid.Cli.Tables;

/// <summary>Tables of one look: a line under the heads, nothing between rows, as wide as can be read.</summary>
internal static class Grids
{
    /// <summary>Longer lines are hard to follow with the eye.</summary>
    private const int Widest = 160;

    // A piece stands under its title.
    private const int Inset = 2;

    /// <param name="columns">Name and width; 0 takes what is left.</param>
    public static Table Of(IAnsiConsole screen, params (string Name, int Width)[] columns)
    {
        var table = new Table().Border(TableBorder.Simple).Width(Math.Min(screen.Profile.Width, Widest));
        foreach (var (name, width) in columns)
            table.AddColumn(width == 0 ? new TableColumn(name) : new TableColumn(name).Width(width));
        return table;
    }

    /// <summary>The same columns without their heads and without the line: one piece of a longer table.</summary>
    public static Table Piece(IAnsiConsole screen, params (string Name, int Width)[] columns)
    {
        var table = Of(screen, columns);
        table.ShowHeaders = false;
        table.Border = TableBorder.None;
        table.Width = table.Width - Inset;
        return table;
    }

    public static void Row(this Table table, params Cell[] cells) => table.AddRow(cells.Select(cell => cell.Draw()));
}
