using Foresaid.Cli.Deciding;
using Foresaid.Cli.Tables;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid question</c>: what readers want to know, with every holder's answers.</summary>
internal static class QuestionVerbs
{
    public static Verb Make(Surroundings surroundings) =>
        new Verb(
            "question",
            "Asks a question of a story, lists questions, shows a lane for each who answers, names the organiser.",
            "foresaid question new \"When will the congress open?\"",
            "foresaid question list",
            "foresaid question show 3f1c9a22"
        )
        {
            QuestionNewVerb.Make(surroundings),
            List(surroundings),
            Show(surroundings),
            QuestionOrganiserVerb.Make(surroundings),
        }.OfInner(surroundings);

    private static Verb List(Surroundings surroundings)
    {
        var verb = new Verb(
            "list",
            "Lists the questions that were asked, and those that several sources answer.",
            "foresaid question list --story congress",
            "foresaid question list --format jsonl"
        );
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var story = choice.Ask(result, surroundings);
            var questions = story.Questions.Select(QuestionLine.Of).ToList();
            new QuestionForm().Print(questions, choice.FormatOf(result), surroundings);
            if (choice.FormatOf(result) == "table")
                surroundings.Say(
                    questions.Count == 0
                        ? "No question was asked, and none is proposed. Ask one with: foresaid question new \"WORDS\""
                        : $"{Talk.Count(questions.Count, "question")}. See the lanes of one with: foresaid question show {Citation.Short(questions[0].Question)}"
                );
            return Exit.Done;
        });
        return verb;
    }

    private static Verb Show(Surroundings surroundings)
    {
        var id = Ids.Argument<string>("ID", "A question's id, as 'foresaid question list' prints it");
        var verb = new Verb(
            "show",
            "Shows one question: a lane for each who answers, by time of saying; the organiser apart; moves named.",
            "foresaid question show 3f1c9a22",
            "foresaid question show 3f1c9a22 --as-of 2026-02-18 --format csv"
        )
        {
            id,
        };
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var story = choice.Ask(result, surroundings);
            var question = Ids.Question(story, result.GetValue(id)!);
            if (choice.FormatOf(result) == "table")
                LaneSheet.Draw(question, Screen.On(surroundings));
            else
                new QuestionForm().Print([QuestionLine.Of(question)], choice.FormatOf(result), surroundings);
            return Exit.Done;
        });
        return verb;
    }
}
