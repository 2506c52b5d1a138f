using Foresaid.Cli.Rows;
using Foresaid.Ledger;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Tables;

/// <summary>Statements in each form that a person can ask for.</summary>
internal static class StatementSheet
{
    private static readonly string[] Columns =
    [
        "id",
        "article",
        "url",
        "outlet",
        "published_earliest",
        "published_latest",
        "speaker",
        "role",
        "affiliation",
        "chain",
        "zone",
        "kind",
        "certainty",
        "polarity",
        "about_earliest",
        "about_latest",
        "about_edge",
        "quote",
    ];

    /// <param name="format">"table", "jsonl", "csv" or "md".</param>
    public static void Print(IEnumerable<StatementRow> rows, string format, Surroundings surroundings)
    {
        var output = surroundings.Output;
        switch (format)
        {
            case "jsonl":
                foreach (var row in rows)
                    output.WriteLine(StoryJson.Write(Refs.LineOf(row)));
                break;
            case "csv":
                output.WriteLine(string.Join(',', Columns));
                foreach (var row in rows)
                    output.WriteLine(Csv(row));
                break;
            case "md":
                foreach (var row in rows)
                    output.WriteLine(Markdown(row));
                break;
            default:
                PrintTable(rows, surroundings);
                break;
        }
    }

    private static void PrintTable(IEnumerable<StatementRow> rows, Surroundings surroundings)
    {
        var list = rows.ToList();
        if (list.Count > 0)
            Screen.On(surroundings).Write(StatementTable.Of(list, withArticle: true));
        surroundings.Say(Talk.Count(list.Count, "statement"));
    }

    /// <summary>One row as RFC 4180 has it.</summary>
    private static string Csv(StatementRow row)
    {
        var statement = row.Statement;
        var fields = new[]
        {
            statement.Id,
            row.ArticleId,
            row.Url,
            row.Outlet,
            Days.Iso(row.Published?.Earliest),
            Days.Iso(row.Published?.Latest),
            statement.Speaker?.Name,
            statement.Speaker?.Role,
            statement.Speaker?.Affiliation,
            string.Join(" > ", statement.Chain.Select(link => link.ToString())),
            Names.Of(statement.Zone),
            Names.Of(statement.Kind),
            row.Certainty is { } sure ? Names.Of(sure.Value) : null,
            row.Certainty is { } pole ? Names.Of(pole.Polarity) : null,
            Days.Iso(statement.About?.Earliest),
            Days.Iso(statement.About?.Latest),
            statement.About is { } about ? Names.Of(about.Edge) : null,
            row.Quote,
        };
        return string.Join(',', fields.Select(PlainForms.Csv));
    }

    /// <summary>A list item with its citation, as a note-taker pastes it.</summary>
    private static string Markdown(StatementRow row)
    {
        var statement = row.Statement;
        var what = new List<string> { Names.Of(statement.Kind) };
        if (row.Certainty is { } sure)
            what.Add(Names.Of(sure.Value) + (sure.Polarity == Polarity.Negative ? " not" : ""));
        if (statement.About is { } about)
            what.Add("about " + Days.Of(about));
        var link = Citation.MarkdownLink(StatementTable.Imprint(row), row.Url);
        return $"- **{PlainForms.Markdown(statement.Speaker?.Name ?? "(not named)")}** ({string.Join(", ", what)}): "
            + $"\u201C{PlainForms.Markdown(row.Quote)}\u201D ({link}) `{statement.Id[..Math.Min(8, statement.Id.Length)]}`";
    }
}
