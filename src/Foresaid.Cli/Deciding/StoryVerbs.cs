using System.CommandLine;
using Foresaid.Cli.Asking;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid story</c>: lays, lists and shows stories, puts articles in and takes them out.</summary>
internal static class StoryVerbs
{
    public static Verb Make(Surroundings surroundings) =>
        new Verb(
            "story",
            "Lays a story, lists stories, shows which articles belong to one and why, puts articles in and takes them out.",
            "foresaid story new harbour --about \"harbour bridge, Port Ministry, May 2031\"",
            "foresaid story show congress"
        )
        {
            StoryNewVerb.Make(surroundings),
            StoryListVerb.Make(surroundings),
            StoryShowVerb.Make(surroundings),
            Member("add", "Puts articles into a story, whatever their score.", "put into", surroundings),
            Member("drop", "Takes articles out of a story, whatever their score.", "taken out of", surroundings),
        }.OfInner(surroundings);

    private static Verb Member(string name, string description, string done, Surroundings surroundings)
    {
        var articles = ArticleFinder.Argument<string[]>(ArgumentArity.OneOrMore);
        var verb = new Verb(
            name,
            description,
            $"foresaid story {name} https://example.org/report --story congress",
            $"foresaid story {name} reports/pasted.txt"
        )
        {
            articles,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: true);
        verb.SetAction(result =>
        {
            using var hand = choice.Open(result, surroundings);
            var head = hand.LaidHead();
            // All are found before any is decided on.
            var found = result.GetValue(articles)!.Select(given => ArticleFinder.Find(hand.File, given)).ToList();
            foreach (var article in found)
            {
                var writer = hand.Writer(head);
                var decision =
                    name == "add" ? writer.Add(article.Id, article.Title) : writer.Drop(article.Id, article.Title);
                hand.Keep(
                    decision,
                    $"{Talk.Short(article.Title ?? article.Id)} ({ArticleFinder.Handle(article)}) is {done} {head.Name}"
                );
            }
            return Exit.Done;
        });
        return verb;
    }
}
