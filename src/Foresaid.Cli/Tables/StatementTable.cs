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
            lines.Add(Days.Of(about));
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
        string.Join(
            ", ",
            new[] { row.Outlet ?? row.Url ?? row.Title ?? row.ArticleId, Days.Of(row.Published) }.Where(word =>
                word.Length > 0
            )
        );

    private static IEnumerable<string> Given(params string?[] words) => words.Where(word => word is not null)!;
}
