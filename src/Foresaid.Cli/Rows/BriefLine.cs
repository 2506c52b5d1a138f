using Foresaid.Stories.Briefs;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Rows;

/// <summary>The row of <c>foresaid brief</c>: one sentence of the brief and the statements that it rests on.</summary>
/// <param name="Words">The sentence, with what its group shares before it.</param>
/// <param name="Articles">Ids of the articles that a sentence rests on as a whole, where no statement bears it.</param>
internal sealed record BriefLine(
    string Section,
    string Words,
    IReadOnlyList<RefLine> Statements,
    IReadOnlyList<string> Articles
)
{
    public static IEnumerable<BriefLine> Of(Brief brief) =>
        from section in brief.Sections
        from @group in section.Groups
        from item in @group.Items
        select new BriefLine(
            section.Id,
            @group.Title.Length > 0 ? $"{@group.Title}: {item.Words}" : item.Words,
            [.. item.Rows.Select(number => Ref(brief.Rows[number - 1]))],
            [.. item.Articles.Select(number => brief.Articles[number - 1].Article.Id)]
        );

    private static RefLine Ref(BriefRow row) => RefLine.Of(row.Row);
}
