using System.CommandLine;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid undo</c>: takes a decision back, by a further one.</summary>
internal static class UndoVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var number = new Argument<long?>("N")
        {
            Description = "The decision's number, as 'foresaid decisions' prints it; none: the last one that stands",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result =>
            {
                if (long.TryParse(result.Tokens[0].Value, out var given) && given > 0)
                    return given;
                result.AddError(
                    $"A decision has a number, as 'foresaid decisions' prints it, not '{result.Tokens[0].Value}'."
                );
                return null;
            },
        };
        var verb = new Verb(
            "undo",
            "Takes a decision back. Nothing is deleted: the undoing is a decision too, and can be undone.",
            "foresaid undo",
            "foresaid undo 12"
        )
        {
            number,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: false);
        verb.SetAction(result =>
        {
            using var hand = choice.Open(result, surroundings);
            var decision = Find([.. hand.File.Decisions()], result.GetValue(number));
            var words = DecisionWords.Of(DecisionLine.Of(decision, DecisionState.Stands));
            hand.KeepFacts(
                hand.Writer().Undo(decision),
                rereading =>
                    $"Took back {decision.Id}, {decision.Act} by {decision.By}: {words}"
                    + (rereading is null ? "" : $"; read again, {Talk.Count(rereading.Changes.Count, "change")}")
            );
            return Exit.Done;
        });
        return verb;
    }

    private static Decision Find(System.Collections.Immutable.ImmutableArray<Decision> decisions, long? number)
    {
        var standing = Undoing.Standing(decisions);
        if (number is null)
            return standing.IsEmpty
                ? throw new WrongUseException("There is no decision to take back. See: foresaid decisions")
                : standing[^1];
        var decision =
            decisions.FirstOrDefault(one => one.Id == number)
            ?? throw new WrongUseException($"There is no decision {number}. See: foresaid decisions");
        if (Undoing.UndoneBy(decisions).TryGetValue(decision.Id, out var by))
            throw new WrongUseException(
                $"Decision {number} is taken back already, by {by}. To bring it back: foresaid undo {by}"
            );
        return decision;
    }
}
