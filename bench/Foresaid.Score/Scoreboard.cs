using System.Globalization;
using System.Text;

namespace Foresaid.Score;

/// <summary>The figures of one run, printed as they come and written as a page at the end: nobody types a score.</summary>
public sealed class Scoreboard(Floors floors, TextWriter output)
{
    private readonly StringBuilder _page = new(
        "# Scores\n\nWritten by `./score --write`; each figure is a share of one unless its name gives a unit. A dash is a figure without a floor.\n"
    );

    /// <summary>How many figures fall below their floor, or were measured on other data than it.</summary>
    public int Failed { get; private set; }

    public string Page => _page.ToString();

    public void Head(IMeasure measure, TimeSpan taken)
    {
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{measure.Name} ({measure.Split}; {taken.TotalSeconds:0.0} s)")
        );
        _page.Append(
            CultureInfo.InvariantCulture,
            $"\n## {measure.Name}\n{measure.Split}: {string.Join(", ", measure.Data)}\n\n"
        );
        _page.Append("| figure | value | floor | published |\n|---|---|---|---|\n");
    }

    public void Row(IMeasure measure, Figure figure)
    {
        var floor = floors.Of(measure.Name, figure.Name);
        var below =
            floor is { } bound
            && (figure.LowerIsBetter ? figure.Value > bound + 0.0005 : figure.Value < bound - 0.0005);
        Failed += below ? 1 : 0;
        var bar = floor?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
        var mark = below ? " BELOW" : "";
        var published = figure.Published is null ? "" : $"published: {figure.Published}";
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {figure.Name, -34} {figure.Value, 9:0.000}  floor {bar, 7}{mark}  {published}"
            )
        );
        _page.Append(
            CultureInfo.InvariantCulture,
            $"| {figure.Name} | {figure.Value:0.000} | {bar}{mark} | {figure.Published} |\n"
        );
    }

    /// <summary>Says that a set was not measured, or that its data is not what the floors were measured on.</summary>
    public void Note(IMeasure measure, string why, bool fails)
    {
        Failed += fails ? 1 : 0;
        output.WriteLine($"{measure.Name}: {why}");
        _page.Append(CultureInfo.InvariantCulture, $"\n{measure.Name}: {why}\n");
    }
}
