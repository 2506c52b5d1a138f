using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs;

/// <summary>A section before its rows have numbers.</summary>
internal sealed record DraftSection(string Id, string Title, string Note, ImmutableArray<DraftGroup> Groups)
{
    /// <summary>A section of one group; the second note stands where there is nothing.</summary>
    public static DraftSection Plain(
        string id,
        string title,
        string note,
        string nothing,
        IEnumerable<DraftItem> items
    ) => Of(id, title, note, nothing, [new DraftGroup("", "", [.. items])]);

    /// <summary>Groups without items are left out.</summary>
    public static DraftSection Of(string id, string title, string note, string nothing, IEnumerable<DraftGroup> groups)
    {
        var kept = groups.Where(group => !group.Items.IsEmpty).ToImmutableArray();
        return new DraftSection(id, title, kept.IsEmpty ? nothing : note, kept);
    }

    public IEnumerable<StoryRow> Rows => Groups.SelectMany(group => group.Items).SelectMany(item => item.Rows);
}

/// <summary>A group before its rows have numbers.</summary>
internal sealed record DraftGroup(
    string Title,
    string Note,
    ImmutableArray<DraftItem> Items,
    Question? Question = null
);

/// <summary>An item with the rows themselves.</summary>
/// <param name="Articles">Numbers of the articles that it rests on as a whole.</param>
internal sealed record DraftItem(ImmutableArray<Run> Runs, ImmutableArray<StoryRow> Rows, ImmutableArray<int> Articles)
{
    public static DraftItem On(IEnumerable<StoryRow> rows, params Run[] runs) => new([.. runs], [.. rows], []);

    public static DraftItem OnWhole(int article, params Run[] runs) => new([.. runs], [], [article]);
}

/// <summary>Pieces of sentences.</summary>
internal static class Runs
{
    /// <summary>Longest quotation inside a sentence of the brief; the row has all the words. Unit: UTF-16 code units.</summary>
    public const int LongestQuote = 220;

    public static Run Plain(string text) => new(RunRole.Plain, text);

    public static Run Holder(string text) => new(RunRole.Holder, text);

    public static Run Measure(string text) => new(RunRole.Measure, text);

    public static Run Answer(string text) => new(RunRole.Answer, text);

    /// <summary>The row's words in quotation marks, which are the sentence's own.</summary>
    public static Run[] Quote(StoryRow row) => Quoted(Bare(row.Quote));

    /// <summary>The words of two that differ: what both begin with is left out where it is long, so that no cut hides the difference.</summary>
    public static (Run[] One, Run[] Other) Differing(StoryRow one, StoryRow other)
    {
        const int Long = 50;
        const int Before = 25;
        var (left, right) = (Bare(one.Quote), Bare(other.Quote));
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same < Long || same == left.Length || same == right.Length)
            return (Quoted(left), Quoted(right));
        var from = left.LastIndexOf(' ', same - Before) + 1;
        return from == 0 ? (Quoted(left), Quoted(right)) : (Quoted("…" + left[from..]), Quoted("…" + right[from..]));
    }

    private static Run[] Quoted(string words) =>
        [Plain("“"), new(RunRole.Quote, Clean.Short(words, LongestQuote)), Plain("”")];

    /// <summary>Without the quotation marks around all of it, or at one end where the other lies outside: the sentence sets its own.</summary>
    private static string Bare(string quote)
    {
        var bare = quote.Trim('"', '“', '”', ' ', ',');
        return bare.Length == 0 ? quote : bare;
    }

    /// <summary>"Ana Ruiz expects: “...”".</summary>
    public static Run[] Saying(StoryRow row) =>
        [Holder(HolderWords.Of(row)), Plain(SureWords.Verb(row)), .. Quote(row)];
}

/// <summary>Gives every row that an item rests on its number, and makes the brief.</summary>
internal static class Numbering
{
    public static Brief Finish(Groundwork ground, ImmutableArray<DraftSection> drafts)
    {
        var story = ground.Story;
        // The table behind a picture shows every answer, so every one of them has its rows.
        var used = drafts
            .SelectMany(section => section.Rows)
            .Concat(ground.InLanes)
            .Select(row => row.Number)
            .ToHashSet();
        var shown = story.Rows.Where(row => used.Contains(row.Number)).ToImmutableArray();
        var numbers = shown
            .Select((row, at) => (row.Number, at))
            .ToDictionary(pair => pair.Number, pair => pair.at + 1);
        return new Brief
        {
            Story = story,
            Options = ground.Options,
            Articles = [.. story.Articles.Select((article, at) => new BriefArticle(at + 1, article))],
            LeftOut = story.Input.Articles.Length - story.Articles.Length,
            Scope = Scope.Of(story),
            Sections = [.. drafts.Select(draft => Number(draft, numbers))],
            Rows = [.. shown.Select((row, at) => new BriefRow(at + 1, ground.NumberOf(row.Article), row))],
        };
    }

    private static BriefSection Number(DraftSection draft, Dictionary<int, int> numbers) =>
        new(draft.Id, draft.Title, draft.Note, [.. draft.Groups.Select(group => Number(group, numbers))]);

    private static BriefGroup Number(DraftGroup draft, Dictionary<int, int> numbers) =>
        new(draft.Title, draft.Note, [.. draft.Items.Select(item => Number(item, numbers))], draft.Question);

    private static BriefItem Number(DraftItem draft, Dictionary<int, int> numbers) =>
        new(
            [.. draft.Runs.Where(run => run.Text.Length > 0)],
            [.. draft.Rows.Select(row => numbers[row.Number]).Distinct().Order()],
            [.. draft.Articles.Distinct().Order()]
        );
}
