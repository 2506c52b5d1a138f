using System.CommandLine;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Stories.Conflicts;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid conflicts</c>: conflicts, disagreements and retellings.</summary>
internal static class ConflictsVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var type = new Option<string[]>("--type")
        {
            Description = "Only of this type; may be given several times",
            HelpName = "TYPE",
        };
        type.Among(Names.All<PairType>());
        var verb = new Verb(
            "conflicts",
            "Lists where two statements cannot both be so, where two outlets tell one saying differently, and what was retold otherwise.",
            "foresaid conflicts --story congress",
            "foresaid conflicts --type retelling --format md"
        )
        {
            type,
        };
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var types = (result.GetValue(type) ?? []).Select(Names.Parse<PairType>).ToHashSet();
            var story = choice.Ask(result, surroundings);
            var pairs = story.Pairs.Where(pair => types.Count == 0 || types.Contains(pair.Type)).ToList();
            new PairForm().Print([.. pairs.Select(PairLine.Of)], choice.FormatOf(result), surroundings);
            if (choice.FormatOf(result) == "table")
                surroundings.Say(
                    string.Join(
                        ", ",
                        Enum.GetValues<PairType>()
                            .Select(kind => Talk.Count(pairs.Count(pair => pair.Type == kind), Names.Of(kind)))
                    ) + "."
                );
            return Exit.Done;
        });
        return verb;
    }
}
