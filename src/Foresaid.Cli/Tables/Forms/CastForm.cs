using System.Globalization;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>The cast: who speaks, as what, how often, and the record of what they foresaw.</summary>
internal sealed class CastForm : RowForm<CastLine>
{
    private const int CountWidth = 6;
    private const int RecordWidth = 30;

    protected override IReadOnlyList<string> Columns { get; } =
    [
        "speaker",
        "name",
        "named",
        "type",
        "aliases",
        "roles",
        "affiliations",
        "statements",
        "articles",
        "open",
        "due",
        "came_true",
        "half",
        "failed",
        "undisclosed",
        "condition_never_arose",
        "refused",
        "in",
        "near",
        "out",
        "median_days",
        "brier_low",
        "brier_mid",
        "brier_high",
        "brier_n",
    ];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(CastLine row)
    {
        var record = row.Record;
        return
        [
            [
                row.Speaker,
                row.Name,
                row.Named ? "yes" : "no",
                Names.Of(row.Type),
                string.Join("; ", row.Aliases),
                string.Join("; ", row.Roles),
                string.Join("; ", row.Affiliations),
                Number(row.Statements),
                Number(row.Articles),
                Number(record?.Open),
                Number(record?.Due),
                Number(record?.True),
                Number(record?.Half),
                Number(record?.Failed),
                Number(record?.Undisclosed),
                Number(record?.ConditionNeverArose),
                Number(record?.Refused),
                Number(record?.Windows.In),
                Number(record?.Windows.Near),
                Number(record?.Windows.Out),
                record?.Windows.MedianDays?.ToString("0.#", CultureInfo.InvariantCulture),
                Number(record?.Brier?.Low),
                Number(record?.Brier?.Mid),
                Number(record?.Brier?.High),
                Number(record?.Brier?.N),
            ],
        ];
    }

    protected override string Json(CastLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(CastLine row) =>
        [
            $"- **{PlainForms.Markdown(row.Name)}** ({PlainForms.Markdown(As(row))}): {Talk.Count(row.Statements, "statement")} in "
                + $"{Talk.Count(row.Articles, "article")}{(row.Record is { } record ? $"; {Record(record)}" : "")} `{Citation.Short(row.Speaker)}`",
        ];

    protected override void Draw(IReadOnlyList<CastLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(screen, ("said", CountWidth), ("speaker", 0), ("what they foresaw", RecordWidth));
        foreach (var row in rows)
        {
            var who = new Cell().Bold(row.Name).Faint($" ({Citation.Short(row.Speaker)})").Line().Faint(As(row));
            if (row.Aliases.Length > 0)
                who.Line().Faint("also " + string.Join(", ", row.Aliases));
            table.Row(
                Cell.Of(Number(row.Statements)).Line().Faint($"in {Number(row.Articles)}"),
                who,
                row.Record is { } record ? Cell.Of(Record(record)) : new Cell()
            );
        }
        screen.Write(table);
    }

    private static string As(CastLine row)
    {
        var known = row.Roles.Take(1).Concat(row.Affiliations.Take(1)).Prepend(Names.Of(row.Type));
        return string.Join(", ", row.Named ? known : known.Append("not named"));
    }

    /// <summary>"2 came true, 1 failed, 3 open, 4 refused; windows 2 in, 1 out, 28 days at the median; Brier 0.12".</summary>
    private static string Record(RecordLine record)
    {
        var parts = new List<string>();
        Add(record.True, "came true");
        Add(record.Half, "half");
        Add(record.Failed, "failed");
        Add(record.Undisclosed, "undisclosed");
        Add(record.ConditionNeverArose, "condition never arose");
        Add(record.Due, "due");
        Add(record.Open, "open");
        Add(record.Refused, "refused");
        var words = string.Join(", ", parts);
        if (record.Windows.MedianDays is { } days)
            words +=
                days == 1
                    ? "; windows of a day at the median"
                    : $"; windows of {days.ToString("0.#", CultureInfo.InvariantCulture)} days at the median";
        if (record.Brier is { } brier)
            words += string.Create(
                CultureInfo.InvariantCulture,
                $"; Brier {brier.Mid:0.00} ({brier.Low:0.00} to {brier.High:0.00}, of {brier.N})"
            );
        return words;

        void Add(int count, string what)
        {
            if (count > 0)
                parts.Add($"{Number(count)} {what}");
        }
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("0.00", CultureInfo.InvariantCulture);
}
