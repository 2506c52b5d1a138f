using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>Each question with the answers that stand: what came of it, the organiser's apart, the newest of the others, who differs.</summary>
internal static class QuestionSection
{
    private const int LongestQuestion = 160;

    public static DraftSection Of(Groundwork ground) =>
        DraftSection.Of(
            "questions",
            "The questions, and who answers what",
            Note(ground),
            "No question is answered by two independent origins, and none was asked.",
            ground.Questions.Select(question => Group(question, ground))
        );

    /// <summary>A question's words on one line, cut where somebody made them endless.</summary>
    public static string Words(Question question) => Clean.Short(Clean.Line(question.Words), LongestQuestion);

    private static string Note(Groundwork ground)
    {
        var more = ground.Story.Questions.Length - ground.Questions.Length;
        return "The last answer of each holder. The organiser's words are decisions, the others' are not."
            + (more > 0 ? $" {Scope.Count(more, "further question")} of fewer origins left out." : "");
    }

    private static DraftGroup Group(Question question, Groundwork ground)
    {
        var organiser = question.Organiser is { } body ? $"; organiser: {HolderWords.Name(body)}" : "";
        return new DraftGroup(
            Words(question),
            (question.Asked ? "asked; " : "") + Scope.Count(question.Origins, "origin") + organiser,
            [.. Items(question, ground)],
            question
        );
    }

    private static IEnumerable<DraftItem> Items(Question question, Groundwork ground)
    {
        var standings = Standing.Of(question);
        var holding = standings.Where(standing => !standing.IsWithdrawn).ToList();
        var organisers = holding.Where(standing => standing.Lane.IsOrganiser).ToList();
        var others = SameAnswer
            .Group(holding.Where(standing => !standing.Lane.IsOrganiser && standing.Lane.Holder.Named))
            .ToList();
        // With no organiser's answer the newest of the others is what the rest is held against.
        var against = organisers.Count > 0 ? organisers[0].Answer.Value : others.FirstOrDefault()?.Newest.Value;
        var isFirst = organisers.Count == 0;
        if (question.Outcome is { Evidence.IsEmpty: false } outcome)
            yield return Outcome(outcome);
        foreach (var standing in organisers)
            yield return Organiser(standing, ground);
        foreach (
            var same in others.OrderBy(same =>
                isFirst && same == others[0] ? 0
                : Agrees(same, against!) ? 2
                : 1
            )
        )
            yield return Others(
                same,
                isFirst && same == others[0],
                Agrees(same, against!),
                question.Outcome is not null,
                ground
            );
        foreach (var standing in standings.Where(standing => standing.IsWithdrawn))
            yield return Withdrawn(standing);
        if (Unnamed(holding) is { } unnamed)
            yield return unnamed;
    }

    private static bool Agrees(SameAnswer same, AnswerValue against) => AnswerWords.Agree(same.Newest.Value, against);

    private static DraftItem Outcome(QuestionOutcome outcome) =>
        DraftItem.On(
            outcome.Evidence,
            Runs.Plain("What came of it: "),
            Runs.Answer(AnswerWords.Of(outcome.Answer, outcome.Evidence)),
            Runs.Plain(", on the word of "),
            Runs.Holder(HolderWords.List(outcome.Evidence.SelectMany(row => row.Holders))),
            Runs.Measure($" ({OutcomeWords.Standing(outcome.Proposed, outcome.OrganiserOnly)}{Fallen(outcome.Fell)})")
        );

    private static string Fallen(Fell? fell) =>
        fell switch
        {
            Fell.In => "; the last answer held it",
            Fell.Near => "; the last answer came near",
            Fell.Out => "; the last answer missed it",
            _ => "",
        };

    private static DraftItem Organiser(Standing standing, Groundwork ground) =>
        DraftItem.On(
            standing.Answer.Rows,
            Runs.Answer(AnswerWords.Of(standing.Answer.Value, standing.Answer.Rows)),
            Runs.Plain(", says the organiser, "),
            Runs.Holder(HolderWords.Name(standing.Lane.Holder)),
            Runs.Measure($" ({new SameAnswer([standing]).Measure(ground)})")
        );

    private static DraftItem Others(SameAnswer same, bool isNewest, bool agrees, bool hasOutcome, Groundwork ground)
    {
        var lead =
            isNewest ? (hasOutcome ? "Last answer: " : "Now: ")
            : agrees ? "Agrees: "
            : "Differs: ";
        return DraftItem.On(
            same.Rows,
            Runs.Plain(lead),
            Runs.Answer(AnswerWords.Of(same.Newest.Value, same.Rows)),
            Runs.Plain(same.Standings.Length > 1 ? ", say " : ", says "),
            Runs.Holder(HolderWords.List(same.Standings.Select(standing => standing.Lane.Holder))),
            Runs.Measure($" ({same.Measure(ground)})")
        );
    }

    private static DraftItem Withdrawn(Standing standing) =>
        DraftItem.On(
            standing.Answer.Rows,
            Runs.Holder(HolderWords.Name(standing.Lane.Holder)),
            Runs.Plain(" has taken back the answer"),
            Runs.Measure($" ({SayingDay.Words(standing.Answer)})")
        );

    private static DraftItem? Unnamed(List<Standing> holding)
    {
        const int MostAnswers = 4;
        var unnamed = holding.Where(standing => standing.Lane is { IsOrganiser: false, Holder.Named: false }).ToList();
        if (unnamed.Count == 0)
            return null;
        var answers = SameAnswer
            .Group(unnamed)
            .Select(same =>
                AnswerWords.Of(same.Newest.Value, same.Rows)
                + (same.Standings.Length > 1 ? $" ({same.Standings.Length} times)" : "")
            )
            .ToList();
        return DraftItem.On(
            unnamed.SelectMany(standing => standing.Answer.Rows),
            Runs.Plain($"{Scope.Count(unnamed.Count, "unnamed speaker")}: "),
            Runs.Answer(Scope.List(answers, MostAnswers)),
            Runs.Measure(" (independence unknown)")
        );
    }
}
