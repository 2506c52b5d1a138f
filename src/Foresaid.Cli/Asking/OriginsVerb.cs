using System.CommandLine;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Stories.Json;
using Foresaid.Stories.Origins;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid origins</c>: which articles are one text, or told from one another.</summary>
internal static class OriginsVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var all = new Option<bool>("--all") { Description = "In a table also articles that rest on no other" };
        var verb = new Verb(
            "origins",
            "Lists which articles of a story are one text, or are told from one another.",
            "foresaid origins --story congress",
            "foresaid origins --format jsonl"
        )
        {
            all,
        };
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var story = choice.Ask(result, surroundings);
            var format = choice.FormatOf(result);
            var families = story.Families.Select(FamilyLine.Of).ToList();
            var shown =
                format != "table" || result.GetValue(all)
                    ? families
                    : [.. families.Where(family => family.Kind != FamilyKind.Own)];
            var names = story
                .Articles.DistinctBy(article => article.Id)
                .ToDictionary(article => article.Id, article => article.Reading.Article);
            new FamilyForm(names).Print(shown, format, surroundings);
            if (format == "table")
                surroundings.Say(
                    $"{Talk.Count(families.Count(family => family.Kind != FamilyKind.Own), "family", "families")} of several articles; "
                        + $"{Talk.Count(families.Count(family => family.Kind == FamilyKind.Own), "article rests", "articles rest")} on no other"
                        + (families.Count > shown.Count ? ", listed with --all." : ".")
                );
            return Exit.Done;
        });
        return verb;
    }
}
