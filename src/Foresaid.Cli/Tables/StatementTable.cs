using System.Globalization;
using Foresaid.Ledger;
using Spectre.Console;

namespace Foresaid.Cli.Tables;

/// <summary>Statements for the eye: who, what sort of saying, the words. Fits 80 columns.</summary>
internal static class StatementTable
{
    private const int WhoWidth = 22;
    private const int WhatWidth = 15;

    public static Table Of(IEnumerable<StatementRow> rows, bool withArticle)
    {
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.ShowRowSeparators = false;
        table.AddColumn(new TableColumn("who").Width(WhoWidth));
        table.AddColumn(new TableColumn("what, about").Width(WhatWidth));
        table.AddColumn(new TableColumn("words"));
        foreach (var row in rows)
            table.AddRow(new Text(Who(row)), new Text(What(row)), new Text(Words(row, withArticle)));
        return table;
    }

    private static string Who(StatementRow row)
    {
        var statement = row.Statement;
        var lines = new List<string> { Screen.Plain(statement.Speaker?.Name ?? "(not named)") };
        var office = string.Join(", ", Given(statement.Speaker?.Role, statement.Speaker?.Affiliation));
        if (office.Length > 0)
            lines.Add(Screen.Plain(office));
        if (statement.Chain.Length > 1)
            lines.Add("by " + Screen.Plain(string.Join(" > ", statement.Chain.Select(link => link.ToString()))));
        return string.Join('\n', lines);
    }

    private static string What(StatementRow row)
    {
        var lines = new List<string> { Names.Of(row.Statement.Kind) };
        if (row.Certainty is { } sure)
            lines.Add(Names.Of(sure.Value) + (sure.Polarity == Polarity.Negative ? " not" : ""));
        if (row.Statement.About is { } about)
            lines.Add(Days(about));
        return string.Join('\n', lines);
    }

    private static string Words(StatementRow row, bool withArticle)
    {
        var words = Screen.Plain(row.Quote);
        var id = row.Statement.Id.Length > 8 ? row.Statement.Id[..8] : row.Statement.Id;
        var place = withArticle ? ", " + Screen.Plain(Imprint(row)) : "";
        return $"{words}\n({id}{place})";
    }

    /// <summary>Outlet and day of a row's article; its address, title or id where the outlet has no name.</summary>
    public static string Imprint(StatementRow row) =>
        string.Join(", ", Given(row.Outlet ?? row.Url ?? row.Title ?? row.ArticleId, Day(row.Published)));

    public static string? Day(Published? published) =>
        published is null ? null
        : published.Day is { } day ? Iso(day)
        : $"{Iso(published.Earliest)}..{Iso(published.Latest)}";

    /// <summary>A window in as few signs as tell it: "2026-02-08", "2026-02", "2026", "2026-02-01..20"; a soft one begins with "~".</summary>
    public static string Days(Window window)
    {
        var soft = window.Edge == Edge.Firm ? "" : "~";
        if (window is not { Earliest: { } first, Latest: { } last })
            return $"{soft}{(window.Earliest is { } from ? Iso(from) : "")}..{(window.Latest is { } to ? Iso(to) : "")}";
        if (first == last)
            return soft + Iso(first);
        var wholeMonths = first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month);
        if (wholeMonths && first.Year == last.Year)
        {
            if (first.Month == last.Month)
                return soft + Iso(first)[..7];
            if (first.Month == 1 && last.Month == 12)
                return soft + Iso(first)[..4];
            return $"{soft}{Iso(first)[..7]}..{Iso(last)[5..7]}";
        }
        var sameMonth = first.Year == last.Year && first.Month == last.Month;
        return $"{soft}{Iso(first)}..{(sameMonth ? Iso(last)[8..] : Iso(last))}";
    }

    public static string? Iso(DateOnly? day) => day is { } given ? Iso(given) : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Given(params string?[] words) => words.Where(word => word is not null)!;
}
