using System.CommandLine;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid speakers</c>: the cast of a story, with each forecaster's record.</summary>
internal static class SpeakersVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var name = new Option<string?>("--name")
        {
            Description = "Only those whose name, or another one, holds this; upper and lower case alike",
            HelpName = "NAME",
        };
        var all = new Option<bool>("--all") { Description = "In a table also the unnamed and the silent" };
        var verb = new Verb(
            "speakers",
            "Lists who speaks in a story, as what, and the record of what they foresaw.",
            "foresaid speakers --story congress",
            "foresaid speakers --name ministry --format jsonl"
        )
        {
            name,
            all,
        };
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var part = result.GetValue(name);
            var cast = CastLine
                .Of(choice.Ask(result, surroundings))
                .Where(row =>
                    part is null
                    || row.Aliases.Prepend(row.Name)
                        .Any(known => known.Contains(part, StringComparison.OrdinalIgnoreCase))
                )
                .ToList();
            var format = choice.FormatOf(result);
            var shown =
                format != "table" || result.GetValue(all) || part is not null
                    ? cast
                    : [.. cast.Where(row => row.Named && row.Statements > 0)];
            new CastForm().Print(shown, format, surroundings);
            if (format == "table")
                surroundings.Say(
                    Talk.Count(shown.Count, "speaker")
                        + (
                            cast.Count > shown.Count
                                ? $"; {cast.Count - shown.Count} unnamed or silent are listed with --all."
                                : "."
                        )
                );
            return Exit.Done;
        });
        return verb;
    }
}
