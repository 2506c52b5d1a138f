using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Conflicts;

/// <summary>A pair in one sentence, of the words of its rows alone.</summary>
internal static class PairWords
{
    public static string Who(StoryRow row) => string.Join(" and ", row.Holders.Select(holder => holder.Name));

    public static string Contrary(StoryRow a, StoryRow b) => $"{Who(a)}: {Quoted(a)}; {Who(b)}: {Quoted(b)}.";

    public static string Told(StoryRow a, StoryRow b) =>
        $"{Who(a)} is told differently: {Outlet(a)} has {Quoted(a)}, {Outlet(b)} has {Quoted(b)}.";

    public static string Retold(StoryRow on, StoryRow row, Change change) =>
        $"{Outlet(row)} tells {Word(change)} what {Outlet(on)} had: {Quoted(on)} ({Who(on)}) became {Quoted(row)} ({Who(row)}).";

    private static string Word(Change change) =>
        change switch
        {
            Change.Harder => "as surer",
            Change.Softer => "as less sure",
            Change.Narrowed => "of fewer",
            Change.Widened => "of more",
            Change.SpeakerLost => "without its speaker",
            Change.SpeakerChanged => "of another speaker",
            _ => "the wrong way round",
        };

    private static string Quoted(StoryRow row) => $"“{row.Quote.Trim('"', '“', '”')}”";

    private static string Outlet(StoryRow row) => Cast.OutletName(row.Article);
}
