using System.Globalization;
using Foresaid.Stories.Json;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>Questions, one a row: where each stands. Its lanes are drawn by <see cref="LaneSheet"/>.</summary>
internal sealed class QuestionForm : RowForm<QuestionLine>
{
    private const int TypeWidth = 8;
    private const int OriginWidth = 8;
    private const int AnswerWidth = 30;

    // CSV has one row an answer: lanes are what people count.
    protected override IReadOnlyList<string> Columns { get; } =
    [
        "question",
        "words",
        "type",
        "asked",
        "organiser",
        "holder",
        "is_organiser",
        "said",
        "published",
        "answer",
        "certainty",
        "move",
        "origins",
        "statements",
        "quote",
    ];

    protected override IEnumerable<IReadOnlyList<string?>> Lines(QuestionLine row)
    {
        var answers = from lane in row.Lanes from answer in lane.Answers select Fields(row, lane, answer);
        return answers.DefaultIfEmpty(Fields(row, null, null));
    }

    private static string?[] Fields(QuestionLine row, LaneLine? lane, AnswerLine? answer) =>
        [
            row.Question,
            row.Words,
            Names.Of(row.Type),
            row.Asked ? "yes" : "no",
            row.Organiser,
            lane?.Holder,
            lane is null ? null
            : lane.Organiser ? "yes"
            : "no",
            Days.Of(answer?.Said),
            Days.Of(answer?.Published),
            answer is null ? null : Answers.Of(answer.Answer),
            answer is null ? null : Names.Of(answer.Certainty),
            answer?.Move is { } move ? Names.Of(move) : null,
            answer?.Origins.ToString(CultureInfo.InvariantCulture),
            answer is null ? null : string.Join(' ', answer.Statements.Select(told => told.Id)),
            answer?.Statements.FirstOrDefault()?.Quote,
        ];

    protected override string Json(QuestionLine row) => StoryJson.Write(row);

    protected override IEnumerable<string> Markdown(QuestionLine row)
    {
        yield return $"- **{PlainForms.Markdown(row.Words)}** ({Names.Of(row.Type)}, {Talk.Count(row.Origins, "origin")}"
            + (row.Organiser is { } name ? $", organiser {PlainForms.Markdown(name)}" : "")
            + $") `{Citation.Short(row.Question)}`";
        foreach (var lane in row.Lanes)
        {
            yield return $"  - {PlainForms.Markdown(lane.Holder)}{(lane.Organiser ? " (organiser)" : "")}";
            foreach (var answer in lane.Answers)
                yield return $"    - {PlainForms.Markdown(Answers.Of(answer.Answer))}, {Names.Of(answer.Certainty)}"
                    + (answer.Move is { } move ? $", {Names.Of(move)}" : "")
                    + $": {string.Join("; ", answer.Statements.Select(told => $"\u201C{PlainForms.Markdown(told.Quote)}\u201D {Citation.Markdown(told)}"))}";
        }
        if (row.Outcome is { } outcome)
            yield return $"  - outcome{(outcome.Proposed ? " (proposed)" : "")}: {PlainForms.Markdown(Answers.Of(outcome.Answer))} "
                + string.Join("; ", outcome.Evidence.Select(Citation.Markdown));
    }

    protected override void Draw(IReadOnlyList<QuestionLine> rows, IAnsiConsole screen)
    {
        var table = Grids.Of(
            screen,
            ("type", TypeWidth),
            ("origins", OriginWidth),
            ("question", 0),
            ("last answer", AnswerWidth)
        );
        foreach (var row in rows)
            table.Row(
                Cell.Of(Names.Of(row.Type)).Line().Faint(row.Asked ? "asked" : "proposed"),
                Cell.Of(row.Origins.ToString(CultureInfo.InvariantCulture))
                    .Line()
                    .Faint(Talk.Count(row.Lanes.Length, "lane")),
                new Cell()
                    .Bold(row.Words)
                    .Faint($" ({Citation.Short(row.Question)})")
                    .Line()
                    .Faint(row.Organiser is { } name ? $"organiser {name}" : "organiser not known"),
                Last(row)
            );
        screen.Write(table);
    }

    /// <summary>The outcome; else what the organiser said last; else what anybody did.</summary>
    private static Cell Last(QuestionLine row)
    {
        if (row.Outcome is { } outcome)
            return new Cell()
                .Bold(Answers.Of(outcome.Answer))
                .Line()
                .Faint(outcome.Proposed ? "outcome, proposed" : "outcome, final");
        var lanes = row.Lanes.Where(lane => lane.Answers.Length > 0).ToList();
        var lane =
            lanes.FirstOrDefault(lane => lane.Organiser) ?? lanes.MaxBy(lane => lane.Answers[^1].Published?.Earliest);
        if (lane is null)
            return new Cell().Faint("nobody answers it");
        var answer = lane.Answers[^1];
        return Cell.Of(Answers.Of(answer.Answer))
            .Line()
            .Faint($"{lane.Holder}, {Names.Of(answer.Certainty)}, {Days.Of(answer.Published)}");
    }
}
