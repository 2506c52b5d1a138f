using Foresaid.Cli.Rows;
using Spectre.Console;

namespace Foresaid.Cli.Tables;

/// <summary>Rows of plain columns in each form that a person can ask for.</summary>
internal sealed class Sheet
{
    private readonly string _format;
    private readonly Surroundings _surroundings;
    private readonly Table _table = new Table().Border(TableBorder.Simple).Expand();
    private readonly int _columns;

    private Sheet(string format, Surroundings surroundings, int columns) =>
        (_format, _surroundings, _columns) = (format, surroundings, columns);

    /// <param name="format">"table", "jsonl", "csv" or "md".</param>
    /// <param name="columns">Name, and width in the table; 0 takes what is left.</param>
    public static Sheet Of(string format, Surroundings surroundings, params (string Name, int Width)[] columns)
    {
        var sheet = new Sheet(format, surroundings, columns.Length);
        foreach (var (name, width) in columns)
            sheet._table.AddColumn(width == 0 ? new TableColumn(name) : new TableColumn(name).Width(width));
        if (format == "csv")
            surroundings.Output.WriteLine(string.Join(',', columns.Select(column => column.Name)));
        if (format == "md")
        {
            surroundings.Output.WriteLine($"| {string.Join(" | ", columns.Select(column => column.Name))} |");
            surroundings.Output.WriteLine($"|{string.Concat(columns.Select(_ => "---|"))}");
        }
        return sheet;
    }

    /// <param name="json">The row's object; asked for only where JSON is printed.</param>
    public void Add(Func<string> json, params string[] fields)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(fields.Length, _columns);
        switch (_format)
        {
            case "jsonl":
                _surroundings.Output.WriteLine(json());
                break;
            case "csv":
                _surroundings.Output.WriteLine(string.Join(',', fields.Select(PlainForms.Csv)));
                break;
            case "md":
                _surroundings.Output.WriteLine($"| {string.Join(" | ", fields.Select(PlainForms.Markdown))} |");
                break;
            default:
                _table.AddRow(fields.Select(field => new Text(Screen.Plain(field))));
                break;
        }
    }

    /// <summary>Draws the table, which must see all its rows first.</summary>
    public void End()
    {
        if (_format == "table" && _table.Rows.Count > 0)
            Screen.On(_surroundings).Write(_table);
        _surroundings.Output.Flush();
    }
}
