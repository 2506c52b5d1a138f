using System.CommandLine;
using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid forget</c>: removes an article's text for good, and leaves a tombstone.</summary>
internal static class ForgetVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var article = ArticleFinder.Argument<string>();
        var why = new Option<string?>("--why") { Description = "Why, for the tombstone", HelpName = "WORDS" };
        var yes = new Option<bool>("--yes") { Description = "Without asking" };
        var by = new Option<string?>("--by")
        {
            Description = "Who decides [default: $FORESAID_BY, or the login name]",
            HelpName = "NAME",
        };
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "forget",
            "Removes the text, bytes and readings of an article from the file for good. Its hash stays, with who did it and when. Cannot be undone.",
            "foresaid forget https://example.org/report --why \"asked by the source\""
        )
        {
            article,
            why,
            yes,
            by,
            ledger,
        };
        verb.SetAction(result =>
        {
            var person = DecisionChoice.PersonOf(result.GetValue(by), surroundings);
            using var file = LedgerFile.Open(LedgerPlace.Existing(result.GetValue(ledger), surroundings));
            var found = ArticleFinder.Find(file, result.GetValue(article)!);
            if (found.IsForgotten)
                throw new WrongUseException($"{Talk.ShortId(found.Id)} was forgotten before.");
            if (!result.GetValue(yes) && !Agrees(found, surroundings))
                return Exit.WrongUse;
            var texts = file.Forget(found.Id, person, surroundings.Clock.GetUtcNow(), result.GetValue(why));
            surroundings.Output.WriteLine($"forgotten  {ArticleFinder.Handle(found)}  {Talk.Count(texts, "text")}");
            surroundings.Say(
                "Decisions keep the words that they were made on; copies of the ledger are yours to remove."
            );
            return Exit.Done;
        });
        return verb;
    }

    private static bool Agrees(ArticleRow article, Surroundings surroundings)
    {
        var what =
            $"{Talk.Short(article.Title ?? article.Id)} ({Talk.ShortId(article.Id)}), {Talk.Count(article.Statements, "statement")} in "
            + $"{Talk.Count(article.Versions, "version")}";
        if (!surroundings.InputIsTerminal)
            throw new WrongUseException($"Forgetting cannot be undone: {what}. Say --yes to do it.");
        surroundings.Say($"Forgetting cannot be undone: {what}. Type \"forget\" to do it:");
        using var reader = new StreamReader(surroundings.Input, leaveOpen: true);
        if (reader.ReadLine()?.Trim() == "forget")
            return true;
        surroundings.Say("Nothing was forgotten.");
        return false;
    }
}
