using Foresaid.Stories.Json;
using Foresaid.Stories.Origins;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>Claims: what is said, from how many independent starts, by whom.</summary>
internal sealed class ClaimForm : RowForm<ClaimLine>
{
    private const int OriginWidth = 14;
    private const int HolderWidth = 24;
    private const int MostHolders = 4;

    protected override IReadOnlyList<string> Columns { get; } =
    ["claim", "words", "statements", "origins", "origins_unknown", "holders", "first_published", "articles"];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(ClaimLine row) =>
        [
            [
                row.Claim,
                row.Words,
                Count(row.Statements.Length),
                Count(Known(row)),
                Count(row.Origins.Length - Known(row)),
                string.Join("; ", row.Holders),
                Days.Of(row.Statements.FirstOrDefault()?.Published),
                string.Join(' ', row.Origins.SelectMany(origin => origin.Articles).Distinct()),
            ],
        ];

    protected override string Json(ClaimLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(ClaimLine row)
    {
        yield return $"- **{PlainForms.Markdown(row.Words)}** ({PlainForms.Markdown(Origins(row))}) `{Citation.Short(row.Claim)}`";
        foreach (var told in row.Statements)
            yield return $"  - {PlainForms.Markdown(Citation.Speaker(told))}: \u201C{PlainForms.Markdown(told.Quote)}\u201D {Citation.Markdown(told)}";
    }

    protected override void Draw(IReadOnlyList<ClaimLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(screen, ("origins", OriginWidth), ("said by", HolderWidth), ("words", 0));
        foreach (var row in rows)
        {
            var origins = OriginCell(row);
            var holders = string.Join(", ", row.Holders.Distinct().Take(MostHolders));
            var more = row.Holders.Distinct().Count() - MostHolders;
            var words = Cell.Of(row.Words).Faint($" ({Citation.Short(row.Claim)}");
            if (row.Statements.FirstOrDefault() is { } first)
                words.Faint($", first {Citation.Imprint(first)}");
            table.Row(origins, Cell.Of(holders + (more > 0 ? $" and {more} more" : "")), words.Faint(")"));
        }
        screen.Write(table);
    }

    private static Cell OriginCell(ClaimLine row)
    {
        var unknown = row.Origins.Length - Known(row);
        var cell = new Cell();
        if (Known(row) > 0)
            cell.Bold(Talk.Count(Known(row), "origin"));
        if (unknown > 0)
            cell.Line().Add($"{unknown} unknown");
        return cell.Line().Faint(Talk.Count(row.Statements.Length, "statement"));
    }

    /// <summary>"3 origins, 2 unknown": those of unknown independence are told apart, never added.</summary>
    private static string Origins(ClaimLine row)
    {
        var (known, unknown) = (Known(row), row.Origins.Length - Known(row));
        return unknown == 0 ? Talk.Count(known, "origin")
            : known == 0 ? $"{unknown} unknown"
            : $"{Talk.Count(known, "origin")}, {unknown} unknown";
    }

    private static int Known(ClaimLine row) => row.Origins.Count(origin => origin.Kind != OriginKind.Unknown);

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
