using System.CommandLine;
using Foresaid.Cli.Tables;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid claims</c>: what is said, by whom, and from how many independent starts.</summary>
internal static class ClaimsVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var id = Ids.Argument<string?>(
            "ID",
            "One claim whole, by its id or that of any of its statements",
            ArgumentArity.ZeroOrOne
        );
        var all = new Option<bool>("--all") { Description = "In a table also what was said once only" };
        var verb = new Verb(
            "claims",
            "Lists what is said in a story, by whom, and from how many independent starts.",
            "foresaid claims --story congress",
            "foresaid claims 5f3a9c01",
            "foresaid claims --as-of 2026-02-18 --format jsonl"
        )
        {
            id,
            all,
        };
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var story = choice.Ask(result, surroundings);
            var format = choice.FormatOf(result);
            if (result.GetValue(id) is { } given)
            {
                var claim = ClaimLine.Of(Ids.Claim(story, given));
                if (format == "table")
                    ClaimSheet.Draw(claim, Screen.On(surroundings));
                else
                    new ClaimForm().Print([claim], format, surroundings);
                return Exit.Done;
            }
            var claims = story.Claims.Select(ClaimLine.Of).ToList();
            var shown =
                format != "table" || result.GetValue(all)
                    ? claims
                    : [.. claims.Where(claim => claim.Statements.Length > 1)];
            new ClaimForm().Print(shown, format, surroundings);
            if (claims.Count > shown.Count)
                surroundings.Say(
                    $"{Talk.Count(shown.Count, "claim")} told more than once; {claims.Count - shown.Count} told once are listed with --all."
                );
            return Exit.Done;
        });
        return verb;
    }
}
