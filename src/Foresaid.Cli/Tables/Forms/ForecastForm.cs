using System.Globalization;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>Forecasts: who foresaw what, the rule by which it is judged or why it is refused, and what came of it.</summary>
internal sealed class ForecastForm : RowForm<ForecastLine>
{
    private const int StateWidth = 10;
    private const int WhoWidth = 22;

    protected override IReadOnlyList<string> Columns { get; } =
    [
        "forecast",
        "holder",
        "words",
        "earliest",
        "latest",
        "edge",
        "likelihood_low",
        "likelihood_high",
        "likelihood_word",
        "condition",
        "state",
        "rule",
        "refused",
        "outcome",
        "fell",
        "proposed",
        "question",
        "statements",
        "evidence",
        "url",
    ];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(ForecastLine row) =>
        [
            [
                row.Forecast,
                row.Holder,
                row.Words,
                Days.Iso(row.Window?.Earliest),
                Days.Iso(row.Window?.Latest),
                row.Window is { } window ? Names.Of(window.Edge) : null,
                row.Likelihood?.Low.ToString(CultureInfo.InvariantCulture),
                row.Likelihood?.High.ToString(CultureInfo.InvariantCulture),
                row.Likelihood?.Word,
                row.Condition,
                Names.Of(row.State),
                row.Rule,
                row.Refused is { } refused ? Names.Of(refused) : null,
                row.Outcome is { } outcome ? Names.Of(outcome.Value) : null,
                row.Outcome?.Fell is { } fell ? Names.Of(fell) : null,
                row.Outcome is { } made ? (made.Proposed ? "yes" : "no") : null,
                row.Question,
                string.Join(' ', row.Statements.Select(told => told.Id)),
                row.Outcome is { } shown ? string.Join(' ', shown.Evidence.Select(told => told.Id)) : null,
                row.Statements.FirstOrDefault()?.Url,
            ],
        ];

    protected override string Json(ForecastLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(ForecastLine row)
    {
        var window = Days.Of(row.Window) is { Length: > 0 } days ? $", {days}" : "";
        yield return $"- **{PlainForms.Markdown(row.Holder)}** ({State(row)}{window}): \u201C{PlainForms.Markdown(row.Words)}\u201D "
            + string.Join("; ", row.Statements.Select(Citation.Markdown));
        if (row.Rule is { } rule)
            yield return $"  - rule: {PlainForms.Markdown(rule)}";
        if (row.Refused is { } why)
            yield return $"  - refused: {Names.Of(why)}";
        foreach (var told in row.Outcome?.Evidence ?? [])
            yield return $"  - shown by {PlainForms.Markdown(Citation.Speaker(told))}: \u201C{PlainForms.Markdown(told.Quote)}\u201D {Citation.Markdown(told)}";
    }

    protected override void Draw(IReadOnlyList<ForecastLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(
            screen,
            ("state", StateWidth),
            ("who, about when", WhoWidth),
            ("what, and how it is judged", 0)
        );
        foreach (var row in rows)
        {
            var who = new Cell().Bold(row.Holder).Line().Days(row.Window, WhoWidth);
            if (row.Likelihood is { } likelihood)
                who.Line().Faint(Share(likelihood));
            table.Row(StateCell(row), who, What(row));
        }
        screen.Write(table);
    }

    private static Cell What(ForecastLine row)
    {
        var what = Cell.Of(Talk.Quote(row.Words));
        if (row.Statements.FirstOrDefault() is { } first)
            what.Faint($" {Citation.Of(first)}");
        if (row.Statements.Length > 1)
            what.Faint($" and {Talk.Count(row.Statements.Length - 1, "more telling")}");
        if (row.Condition is { } condition)
            what.Line().Faint($"if: {condition}");
        if (row.Rule is { } rule)
            what.Line().Faint($"rule: {rule.Replace($"\u201C{row.Words}\u201D", "it", StringComparison.Ordinal)}");
        foreach (var told in row.Outcome?.Evidence ?? [])
            what.Line()
                .Add($"shown by {Citation.Speaker(told)}: {Talk.Quote(told.Quote)}")
                .Faint($" {Citation.Of(told)}");
        if (row.Outcome is { OrganiserOnly: true })
            what.Line().Faint("on the organiser's word alone");
        return what;
    }

    private static Cell StateCell(ForecastLine row)
    {
        var cell = row.State switch
        {
            ForecastState.Refused => new Cell()
                .Faint("refused")
                .Line()
                .Faint(Names.Of(row.Refused ?? Refusal.NotObservable)),
            ForecastState.Due => new Cell().In(Color.Yellow, "due"),
            _ => Cell.Of(Names.Of(row.State)),
        };
        if (row.Outcome is { } outcome)
        {
            cell.Line().In(outcome.Value == OutcomeValue.CameTrue ? Color.Green : Color.Red, Names.Of(outcome.Value));
            if (outcome.Fell is { } fell)
                cell.Line().Faint($"{Names.Of(fell)} window");
            cell.Line().Faint(outcome.Proposed ? "proposed" : "final");
        }
        return cell;
    }

    private static string State(ForecastLine row) =>
        row.Outcome is { } outcome
            ? $"{Names.Of(row.State)}: {Names.Of(outcome.Value)}{(outcome.Proposed ? ", proposed" : "")}"
            : Names.Of(row.State);

    private static string Share(Foresaid.Likelihood likelihood) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * likelihood.Low:0}-{100 * likelihood.High:0} % ({likelihood.Word})"
        );
}
