using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs;

/// <summary>A section before its rows have numbers.</summary>
internal sealed record DraftSection(string Id, string Title, string Note, ImmutableArray<DraftGroup> Groups);

/// <summary>A group before its rows have numbers.</summary>
internal sealed record DraftGroup(string Title, string Note, ImmutableArray<DraftItem> Items);

/// <summary>An item with the tellings themselves.</summary>
/// <param name="Articles">Numbers of the articles that it rests on as a whole.</param>
internal sealed record DraftItem(
    ImmutableArray<Run> Runs,
    ImmutableArray<Telling> Tellings,
    ImmutableArray<int> Articles
)
{
    public static DraftItem On(IEnumerable<Telling> tellings, params ReadOnlySpan<Run> runs) =>
        new([.. runs], [.. tellings], []);

    public static DraftItem OnWhole(int article, params ReadOnlySpan<Run> runs) => new([.. runs], [], [article]);
}

/// <summary>Pieces of sentences.</summary>
internal static class Runs
{
    /// <summary>Longest quotation inside a sentence of the brief; the row has all the words. Unit: UTF-16 code units.</summary>
    public const int LongestQuote = 220;

    public static Run Plain(string text) => new(RunRole.Plain, text);

    public static Run Holder(string text) => new(RunRole.Holder, text);

    public static Run Measure(string text) => new(RunRole.Measure, text);

    public static Run Quote(string words) => new(RunRole.Quote, Clean.Short(words, LongestQuote));
}

/// <summary>Gives every telling that an item rests on its number, and makes the brief.</summary>
internal static class Numbering
{
    public static Brief Finish(StoryRecord record, ImmutableArray<DraftSection> drafts, int leftOut)
    {
        var used = drafts
            .SelectMany(section => section.Groups)
            .SelectMany(group => group.Items)
            .SelectMany(item => item.Tellings)
            .ToHashSet();
        var shown = record.Tellings.Where(used.Contains).ToImmutableArray();
        var numbers = shown
            .Select((telling, at) => (telling, at))
            .ToDictionary(pair => pair.telling, pair => pair.at + 1);
        return new Brief
        {
            Options = record.Options,
            Articles = [.. record.Readings.Select((reading, at) => new BriefArticle(at + 1, reading))],
            LeftOut = leftOut,
            Scope = Scope.Of(record),
            Sections = [.. drafts.Select(draft => Number(draft, numbers))],
            Rows =
            [
                .. shown.Select(telling => new BriefRow(
                    numbers[telling],
                    telling.Article,
                    telling.Reading,
                    telling.Statement,
                    telling.Holder
                )),
            ],
        };
    }

    private static BriefSection Number(DraftSection draft, Dictionary<Telling, int> numbers) =>
        new(draft.Id, draft.Title, draft.Note, [.. draft.Groups.Select(group => Number(group, numbers))]);

    private static BriefGroup Number(DraftGroup draft, Dictionary<Telling, int> numbers) =>
        new(draft.Title, draft.Note, [.. draft.Items.Select(item => Number(item, numbers))]);

    private static BriefItem Number(DraftItem draft, Dictionary<Telling, int> numbers) =>
        new(
            draft.Runs,
            [.. draft.Tellings.Select(telling => numbers[telling]).Distinct().Order()],
            [.. draft.Articles.Distinct().Order()]
        );
}
