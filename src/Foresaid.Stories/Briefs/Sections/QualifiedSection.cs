using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Sections;

/// <summary>What an outlet prints with a warning of its own: "could not be independently verified".</summary>
internal static class QualifiedSection
{
    public static DraftSection Of(StoryRecord record)
    {
        var items = record
            .Tellings.Where(telling => !telling.Statement.Qualifies.IsEmpty)
            .Select(telling => (Warning: telling, Warned: Warned(telling, record)))
            .Where(pair => pair.Warned.Count > 0)
            .SelectMany(pair => Items(pair.Warning, pair.Warned))
            .ToImmutableArray();
        return new DraftSection(
            "qualified",
            "Printed with a warning",
            items.IsEmpty
                ? "No outlet says of a statement that it could not be verified."
                : "The warning lowers the outlet's certainty, never the speaker's.",
            items.IsEmpty ? [] : [new DraftGroup("", "", items)]
        );
    }

    private static List<Telling> Warned(Telling warning, StoryRecord record) =>
        [
            .. warning
                .Statement.Qualifies.Select(id => record.ById.GetValueOrDefault(id))
                .OfType<Telling>()
                .Where(telling => !record.Wrappers.Contains(telling.Statement.Id)),
        ];

    private static IEnumerable<DraftItem> Items(Telling warning, List<Telling> warned) =>
        warned.Select(telling =>
            DraftItem.On(
                [telling, warning],
                Runs.Holder(telling.Holder),
                Runs.Plain(": "),
                Runs.Quote(telling.Shown),
                Runs.Plain($". {Voices.OutletName(warning.Reading)} adds: “"),
                Runs.Quote(warning.Quote),
                Runs.Plain("”")
            )
        );
}
