using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Ledger;
using Foresaid.Stories.Decisions;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid set</c>: corrects the facts of an article, which is read again at once.</summary>
internal static class SetVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var article = ArticleFinder.Argument<string>();
        var published = Choices.Day("--published", "The day on which it was published");
        var outlet = Choices.Outlet();
        var url = Choices.Url();
        var verb = new Verb(
            "set",
            "Corrects the day, outlet or address of an article. It is read again at once, and the correction holds ever after.",
            "foresaid set reports/pasted.txt --published 2026-02-25 --outlet \"The Paper\"",
            "foresaid set 4ae37c31 --url https://example.org/report"
        )
        {
            article,
            published,
            outlet,
            url,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: false);
        verb.SetAction(result =>
        {
            var facts = new FactsValue(
                result.GetValue(published),
                Given(result.GetValue(outlet), "--outlet"),
                Given(result.GetValue(url), "--url")
            );
            if (facts == new FactsValue(null, null, null))
                throw new WrongUseException("Say what to set: --published DATE, --outlet NAME or --url ADDRESS.");
            using var hand = choice.Open(result, surroundings);
            var found = ArticleFinder.Find(hand.File, result.GetValue(article)!);
            CheckAddress(hand.File, found, facts.Url);
            if (found.IsForgotten)
                throw new WrongUseException("The article was forgotten: there is nothing left to read again.");
            hand.KeepFacts(
                hand.Writer().Set(found.Id, found.Title, facts),
                rereading =>
                    $"{Talk.Short(found.Title ?? found.Id)} ({ArticleFinder.Handle(found)}): {DecisionWords.Facts(facts)}; read again, "
                    + Talk.Count(rereading?.Changes.Count ?? 0, "change")
            );
            return Exit.Done;
        });
        return verb;
    }

    private static string? Given(string? words, string option) =>
        words is null ? null
        : Screen.Plain(words).Trim() is { Length: > 0 } plain ? plain
        : throw new WrongUseException($"{option} is empty. What a page gives cannot be emptied, only corrected.");

    private static void CheckAddress(LedgerFile file, ArticleRow found, string? url)
    {
        if (url is null)
            return;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new WrongUseException(
                $"--url takes an address of the web, for instance https://example.org/report, not '{url}'."
            );
        if (
            file.Articles().FirstOrDefault(other => other.Id != found.Id && (other.Id == url || other.Url == url)) is
            { } taken
        )
            throw new WrongUseException(
                $"Another article has this address already: {Talk.Short(taken.Title ?? taken.Id)} ({ArticleFinder.Handle(taken)})."
            );
    }
}
