using System.CommandLine;
using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid reject</c>: a statement is none, or a question is not wanted.</summary>
internal static class RejectVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var ids = Ids.Argument<string[]>(
            "ID",
            "Of a statement that is none, or of a question that is not wanted",
            ArgumentArity.OneOrMore
        );
        var verb = new Verb(
            "reject",
            "Says that a statement is none, or that a question is not wanted: no answer counts it any more.",
            "foresaid reject 5f3a9c01"
        )
        {
            ids,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: true);
        verb.SetAction(result =>
        {
            using var hand = choice.Open(result, surroundings);
            foreach (var given in result.GetValue(ids)!)
                Reject(hand, given);
            return Exit.Done;
        });
        return verb;
    }

    private static void Reject(DecidingHand hand, string given)
    {
        if (hand.File.StatementsById(given.ToLowerInvariant()).Count > 0)
        {
            var row = Ids.Statement(hand.File, given);
            hand.Keep(hand.Writer().Reject(ClaimVerbs.Place(row)), $"Rejected {ClaimVerbs.Quote(row)}");
            return;
        }
        var head = hand.Head();
        var story = hand.Compute(head);
        if (!story.Questions.Any(question => Ids.Begins(question.Id, given)))
            throw new NotThereException(
                $"{given}: no statement and no question has this id. Find it with: foresaid search WORDS, or foresaid question list"
            );
        var asked = Ids.Question(story, given);
        hand.Keep(
            hand.Writer(head).Reject(asked),
            $"Rejected question {Citation.Short(asked.Id)} \u201C{asked.Words}\u201D"
        );
    }
}
