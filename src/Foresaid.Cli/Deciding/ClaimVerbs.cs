using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;
using Foresaid.Stories.Decisions;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid claim</c>: holds two statements together, or apart.</summary>
internal static class ClaimVerbs
{
    public static Verb Make(Surroundings surroundings) =>
        new Verb(
            "claim",
            "Says of two statements that they say the same of the same, or that they do not.",
            "foresaid claim same 5f3a9c01 77e0b2d4",
            "foresaid claim apart 5f3a9c01 77e0b2d4"
        )
        {
            Pair(
                "same",
                "Says that two statements say the same of the same: they are told as one claim.",
                surroundings
            ),
            Pair(
                "apart",
                "Says that two statements do not say the same: they are never told as one claim.",
                surroundings
            ),
        }.OfInner(surroundings);

    private static Verb Pair(string name, string description, Surroundings surroundings)
    {
        var one = Ids.Argument<string>("ID", "A statement's id");
        var other = Ids.Argument<string>("OTHER", "Another statement's id");
        var verb = new Verb(name, description, $"foresaid claim {name} 5f3a9c01 77e0b2d4") { one, other };
        var choice = DecisionChoice.AddTo(verb, ofStory: false);
        verb.SetAction(result =>
        {
            using var hand = choice.Open(result, surroundings);
            var first = Ids.Statement(hand.File, result.GetValue(one)!);
            var second = Ids.Statement(hand.File, result.GetValue(other)!);
            if (first.Statement.Id == second.Statement.Id)
                throw new WrongUseException("Both ids are of one statement: give two.");
            var writer = hand.Writer();
            var decision =
                name == "same" ? writer.Same(Place(first), Place(second)) : writer.Apart(Place(first), Place(second));
            hand.Keep(decision, $"{Quote(first)} and {Quote(second)}: {name}");
            return Exit.Done;
        });
        return verb;
    }

    public static StatementPlace Place(StatementRow row) => new(row.Statement.Id, row.ArticleId, row.Quote);

    public static string Quote(StatementRow row) =>
        $"{Citation.Short(row.Statement.Id)} {Talk.Quote(Talk.Short(row.Quote))}";
}
