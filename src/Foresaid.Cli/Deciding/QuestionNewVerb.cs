using System.CommandLine;
using Foresaid.Cli.Tables;
using Foresaid.Stories.Questions;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid question new</c>: asks a question, for good.</summary>
internal static class QuestionNewVerb
{
    private const int Longest = 400;

    public static Verb Make(Surroundings surroundings)
    {
        var words = new Argument<string>("WORDS") { Description = "The question, as a person would ask it" };
        var type = new Option<string?>("--type")
        {
            Description = "What sort of answer it has [default: judged by its words]",
            HelpName = string.Join('|', Names.All<QuestionType>()),
        };
        type.Among(Names.All<QuestionType>());
        var organiser = new Option<string?>("--organiser")
        {
            Description =
                "The body in whose power the answer lies, by a name that the texts have [default: proposed from them]",
            HelpName = "NAME",
        };
        var verb = new Verb(
            "new",
            "Asks a question of a story. It stays asked, and comes before all that are proposed.",
            "foresaid question new \"When will the trial begin?\" --organiser \"District Court\"",
            "foresaid question new \"How many troops will march?\" --type howmany"
        )
        {
            words,
            type,
            organiser,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: true);
        verb.SetAction(result =>
        {
            var asked = Screen.Plain(result.GetValue(words)).Trim();
            if (!asked.Any(char.IsLetter) || asked.Length > Longest)
                throw new WrongUseException(
                    $"A question is of words, at most {Longest} characters, for instance \"When will the congress open?\"."
                );
            using var hand = choice.Open(result, surroundings);
            var head = hand.Head();
            var kind = result.GetValue(type) is { } name ? Names.Parse<QuestionType>(name) : (QuestionType?)null;
            var decision = hand.Writer(head).Ask(asked, kind, result.GetValue(organiser));
            hand.Keep(decision, $"Asked {Citation.Short(decision.Subject)}: {asked}");
            var answers = hand.Compute(head)
                .Questions.Where(question => question.Id == decision.Subject)
                .SelectMany(question => question.Lanes)
                .ToList();
            surroundings.Say(
                $"{Talk.Count(answers.Sum(lane => lane.Answers.Length), "answer")} in {Talk.Count(answers.Count, "lane")}. "
                    + $"See them with: foresaid question show {Citation.Short(decision.Subject)}"
            );
            return Exit.Done;
        });
        return verb;
    }
}
