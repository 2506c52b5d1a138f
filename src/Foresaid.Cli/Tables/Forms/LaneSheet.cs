using Foresaid.Stories.Json;
using Foresaid.Stories.Questions;
using Spectre.Console;

namespace Foresaid.Cli.Tables.Forms;

/// <summary>One question for the eye: a lane for each holder by time of saying, the organiser's apart, unnamed ones folded.</summary>
internal static class LaneSheet
{
    private const int SaidWidth = 10;
    private const int AnswerWidth = 20;
    private const int SureWidth = 9;

    public static void Draw(Question question, IAnsiConsole screen)
    {
        Screen.Title(screen, question.Words);
        screen.Write(new Text(Facts(question) + "\n"));
        if (question.Outcome is { } outcome)
            DrawOutcome(outcome, screen);
        var lanes = question.Lanes.Where(lane => lane.Answers.Length > 0).ToList();
        foreach (var lane in lanes.Where(lane => lane.IsOrganiser || lane.Holder.Named))
            DrawLane(lane.IsOrganiser ? $"ORGANISER  {lane.Holder.Short}" : lane.Holder.Short, [lane], screen);
        var unnamed = lanes.Where(lane => !lane.IsOrganiser && !lane.Holder.Named).ToList();
        if (unnamed.Count > 0)
            DrawLane("Not named, each in its own article", unnamed, screen);
        if (lanes.Count == 0)
            screen.Write(new Text("\nNobody answers it yet.\n"));
    }

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
            .Add(outcome.Value ?? Answers.Of(outcome.Answer));
        if (outcome.Fell is { } fell)
            line.Add($", {Names.Of(fell)} the last window");
        if (outcome.OrganiserOnly)
            line.Add(", on the organiser's word alone");
        foreach (var row in outcome.Evidence)
        {
            var told = RefLine.Of(row);
            line.Line().Faint($"  {Citation.Speaker(told)}: \u201C{told.Quote}\u201D {Citation.Of(told)}");
        }
        screen.Write(line.Draw());
        screen.Write(new Text("\n"));
    }

    private static void DrawLane(string title, List<Lane> lanes, IAnsiConsole screen)
    {
        screen.Write(new Text("\n"));
        Screen.Title(screen, title);
        var table = Grids.Of(screen, ("said", SaidWidth), ("answer", AnswerWidth), ("sure", SureWidth), ("words", 0));
        var folded = lanes.Count > 1 || !lanes[0].Holder.Named;
        foreach (var (lane, answer) in lanes.SelectMany(lane => lane.Answers.Select(answer => (lane, answer))))
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
        screen.Write(table);
    }

    /// <summary>The day of saying; where the text gives none, the day of print.</summary>
    private static Cell Said(Answer answer) =>
        answer.Said is { } said ? Cell.Of(Days.Of(said)) : new Cell().Faint(Days.Of(answer.Published));

    private static Cell Words(Answer answer, Lane? whose)
    {
        var first = RefLine.Of(answer.Rows[0]);
        var words = new Cell();
        if (whose is not null)
            words.Add(whose.Holder.Name + ": ");
        words.Add($"\u201C{first.Quote}\u201D").Faint($" {Citation.Of(first)}");
        if (answer.Rows[0].IsJoint)
            words.Faint(" joint");
        if (answer.Rows.Length > 1)
            words.Faint(
                $" and {Talk.Count(answer.Rows.Length - 1, "more telling")}, {Talk.Count(answer.Origins, "origin")}"
            );
        return words;
    }
}
