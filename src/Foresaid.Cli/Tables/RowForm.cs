using Spectre.Console;

namespace Foresaid.Cli.Tables;

/// <summary>How rows of one sort are printed, in each form that a person can ask for.</summary>
internal abstract class RowForm<T>
{
    /// <summary>The columns of CSV.</summary>
    protected abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The lines of CSV that one row makes, with a field for each column.</summary>
    protected abstract IEnumerable<IReadOnlyList<string?>> Lines(T row);

    protected abstract string Json(T row);

    /// <summary>Lines of Markdown with citations; what comes from outside is escaped.</summary>
    protected abstract IEnumerable<string> Markdown(T row);

    /// <param name="rows">At least one.</param>
    protected abstract void Draw(IReadOnlyList<T> rows, IAnsiConsole screen);

    /// <param name="format">"table", "jsonl", "csv" or "md".</param>
    public void Print(IReadOnlyList<T> rows, string format, Surroundings surroundings)
    {
        var output = surroundings.Output;
        switch (format)
        {
            case "jsonl":
                foreach (var row in rows)
                    output.WriteLine(Json(row));
                break;
            case "csv":
                output.WriteLine(string.Join(',', Columns));
                foreach (var line in rows.SelectMany(Lines))
                    output.WriteLine(string.Join(',', line.Select(PlainForms.Csv)));
                break;
            case "md":
                foreach (var line in rows.SelectMany(Markdown))
                    output.WriteLine(line);
                break;
            default:
                if (rows.Count > 0)
                    Draw(rows, Screen.On(surroundings));
                break;
        }
        output.Flush();
    }
}
