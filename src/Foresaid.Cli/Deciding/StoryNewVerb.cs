using System.CommandLine;
using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid story new</c>: lays a story by what defines it.</summary>
internal static class StoryNewVerb
{
    private const int LongestName = 60;

    public static Verb Make(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "What the story is called, by you" };
        var about = new Option<string?>("--about")
        {
            Description = "Names, words and dates that define it: articles join by what they share with them",
            HelpName = "WORDS",
        };
        var example = new Option<string?>("--example")
        {
            Description = $"An article that is typical of it: {ArticleFinder.Form}",
            HelpName = "ARTICLE",
        };
        var verb = new Verb(
            "new",
            "Lays a story. Articles join it by a score, those that come later too; 'story show' says why.",
            "foresaid story new harbour --about \"harbour bridge, Port Ministry, May 2031\"",
            "foresaid story new strike --about \"dock strike\" --example first-day.html"
        )
        {
            name,
            about,
            example,
        };
        var choice = DecisionChoice.AddTo(verb, ofStory: false);
        verb.SetAction(result =>
        {
            var called = Check(result.GetValue(name)!);
            var words = Screen.Plain(result.GetValue(about)).Trim();
            if (words.Length == 0 && result.GetValue(example) is null)
                throw new WrongUseException(
                    "Say what the story is about: --about \"names and words\", or --example ARTICLE, or both."
                );
            using var hand = choice.Open(result, surroundings);
            if (hand.File.Stories().Any(story => story.Name.Equals(called, StringComparison.OrdinalIgnoreCase)))
                throw new WrongUseException(
                    $"There is a story named '{called}' already. Take that back first (foresaid decisions, foresaid undo), or take another name."
                );
            var typical = result.GetValue(example) is { } given ? ArticleFinder.Find(hand.File, given) : null;
            hand.Keep(hand.Writer().NewStory(called, words, typical?.Id), $"Story {called} is laid");
            var head = hand.File.Stories().Single(story => story.Name == called);
            var members = hand.File.Members(head).Count(member => member.Belongs);
            surroundings.Say(
                members == 0
                    ? "No article of the ledger belongs to it yet. Put one in with: foresaid story add ARTICLE"
                    : $"{Talk.Count(members, "article belongs", "articles belong")} to it. See which, and why, with: foresaid story show {called}"
            );
            return Exit.Done;
        });
        return verb;
    }

    private static string Check(string given)
    {
        var name = Screen.Plain(given).Trim();
        if (name.Length is 0 or > LongestName || name[0] == '-')
            throw new WrongUseException(
                $"A story's name has 1 to {LongestName} characters and begins with no hyphen, not '{name}'."
            );
        return name == LedgerFile.AllArticles
            ? throw new WrongUseException(
                $"\"{LedgerFile.AllArticles}\" is what all articles are called together. Take another name."
            )
            : name;
    }
}
