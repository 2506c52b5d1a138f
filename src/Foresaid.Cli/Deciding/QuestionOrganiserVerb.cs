using System.CommandLine;
using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid question organiser</c>: names the body in whose power the answer lies.</summary>
internal static class QuestionOrganiserVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var id = Ids.Argument<string>("ID", "A question's id");
        var name = new Argument<string>("NAME") { Description = "A name that the texts have" };
        var verb = new Verb(
            "organiser",
            "Names the body in whose power the answer to a question lies: its words are decisions, not forecasts.",
            "foresaid question organiser 3f1c9a22 \"District Court\""
        )
        {
            id,
            name,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: true);
        verb.SetAction(result =>
        {
            var given = Screen.Plain(result.GetValue(name)).Trim();
            if (given.Length == 0)
                throw new WrongUseException("The organiser's name is empty.");
            using var hand = choice.Open(result, surroundings);
            var head = hand.Head();
            var story = hand.Compute(head);
            var question = Ids.Question(story, result.GetValue(id)!);
            hand.Keep(
                hand.Writer(head).Organiser(question, given),
                $"{given} is the organiser of \u201C{question.Words}\u201D"
            );
            if (
                !story.Cast.Any(member =>
                    member
                        .Aliases.Prepend(member.Name)
                        .Any(known => known.Contains(given, StringComparison.OrdinalIgnoreCase))
                )
            )
                surroundings.Say(
                    $"No speaker of the story is called so yet: see the names with: foresaid speakers --name \"{given}\""
                );
            return Exit.Done;
        });
        return verb;
    }
}
