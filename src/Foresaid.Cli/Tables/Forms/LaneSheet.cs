using Foresaid.Stories.Json;
using Foresaid.Stories.Questions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>One question for the eye: a lane for each holder by time of saying, the organiser's apart, unnamed ones folded.</summary>
internal static class LaneSheet
{
    private const int SaidWidth = 10;
    private const int AnswerWidth = 17;
    private const int SureWidth = 9;

    public static void Draw(Question question, IAnsiConsole screen)
    {
        Screen.Title(screen, question.Words);
        screen.Write(new Text(Facts(question) + "\n"));
        if (question.Outcome is { } outcome)
            DrawOutcome(outcome, screen);
        var lanes = question.Lanes.Where(lane => lane.Answers.Length > 0).ToList();
        if (lanes.Count == 0)
        {
            screen.Write(new Text("\nNobody answers it yet.\n"));
            return;
        }
        var heads = Grids.Piece(screen, Columns);
        heads.Row([.. Columns.Select(column => new Cell().Faint(column.Item1))]);
        screen.Write(new Text("\n"));
        screen.Write(Inset(heads));
        foreach (var lane in lanes.Where(lane => lane.IsOrganiser || lane.Holder.Named))
            DrawLane((lane.IsOrganiser ? "Organiser: " : "") + lane.Holder.Short, [lane], screen);
        var unnamed = lanes.Where(lane => !lane.IsOrganiser && !lane.Holder.Named).ToList();
        if (unnamed.Count > 0)
            DrawLane("Not named, each in its own article", unnamed, screen);
    }

    private static (string, int)[] Columns =>
        [("said", SaidWidth), ("answer", AnswerWidth), ("sure", SureWidth), ("words", 0)];

    private static string Facts(Question question)
    {
        var facts = new List<string>
        {
            Names.Of(question.Type),
            question.Asked ? "asked" : "proposed",
            Talk.Count(question.Origins, "origin"),
            question.Organiser is { } organiser ? $"organiser {Screen.Plain(organiser.Name)}" : "organiser not known",
            Citation.Short(question.Id),
        };
        return string.Join(" \u00B7 ", facts);
    }

    private static void DrawOutcome(QuestionOutcome outcome, IAnsiConsole screen)
    {
        var line = new Cell()
            .Bold(outcome.Proposed ? "Outcome, proposed: " : "Outcome: ")
            .Bold(Answers.Of(outcome.Answer));
        if (outcome.Fell is { } fell)
            line.Add($", {Fallen(fell)} the last window");
        if (outcome.OrganiserOnly)
            line.Add(", on the organiser's word alone");
        screen.Write(line.Line().Draw());
        foreach (var told in outcome.Evidence.Select(RefLine.Of))
        {
            var words = Cell.Of($"shown by {Citation.Speaker(told)}: {Talk.Quote(told.Quote)}")
                .Faint($" {Citation.Of(told)}");
            screen.Write(Inset(words.Draw()));
        }
    }

    private static string Fallen(Fell fell) => fell == Fell.Out ? "out of" : Names.Of(fell);

    private static void DrawLane(string title, List<Lane> lanes, IAnsiConsole screen)
    {
        screen.Write(new Text("\n"));
        Screen.Title(screen, title);
        var table = Grids.Piece(screen, Columns);
        var folded = lanes.Count > 1 || !lanes[0].Holder.Named;
        var told = lanes
            .SelectMany(lane => lane.Answers.Select(answer => (lane, answer)))
            .OrderBy(pair => folded ? pair.answer.Published?.Earliest : null);
        foreach (var (lane, answer) in told)
        {
            var sure = Cell.Of(Names.Of(answer.Certainty));
            if (answer.Move is { } move)
                sure.Line().Bold(Names.Of(move));
            table.Row(
                Said(answer),
                new Cell().Bold(Answers.Of(answer.Value)),
                sure,
                Words(answer, folded ? lane : null)
            );
        }
        screen.Write(Inset(table));
    }

    private static Padder Inset(IRenderable piece) => new(piece, new Padding(2, 0, 0, 0));

    /// <summary>The day of saying; where the text gives none, the day of print.</summary>
    private static Cell Said(Answer answer) =>
        answer.Said is { } said ? Cell.Of(Days.Of(said)) : new Cell().Faint(Days.Of(answer.Published));

    private static Cell Words(Answer answer, Lane? whose)
    {
        var first = RefLine.Of(answer.Rows[0]);
        var words = new Cell();
        if (whose is not null)
            words.Add(whose.Holder.Name + ": ");
        words.Add(Talk.Quote(first.Quote)).Faint($" {Citation.Of(first)}");
        if (answer.Rows[0].IsJoint)
            words.Faint(" joint");
        if (answer.Rows.Length > 1)
            words.Faint(
                $" and {Talk.Count(answer.Rows.Length - 1, "more telling")}, {Talk.Count(answer.Origins, "origin")}"
            );
        return words;
    }
}
