using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Orders attributions by content and finds for each the innermost one in whose content it stands.</summary>
internal static class Nesting
{
    /// <returns>For each draft the index of the one around it, -1 when there is none.</returns>
    public static int[] Within(List<Draft> drafts)
    {
        var around = new int[drafts.Count];
        Array.Fill(around, -1);
        var runs = new List<(TokenRange Range, int Draft)>();
        for (var index = 0; index < drafts.Count; index++)
        {
            foreach (var run in drafts[index].Content)
                runs.Add((run, index));
        }
        runs.Sort(
            (left, right) =>
                left.Range.First != right.Range.First
                    ? left.Range.First - right.Range.First
                    : right.Range.End - left.Range.End
        );
        var anchors = Enumerable.Range(0, drafts.Count).OrderBy(index => drafts[index].Anchor).ToArray();
        var open = new List<(TokenRange Range, int Draft)>();
        var next = 0;
        foreach (var index in anchors)
        {
            var anchor = drafts[index].Anchor;
            while (next < runs.Count && runs[next].Range.First <= anchor)
                open.Add(runs[next++]);
            while (open.Count > 0 && open[^1].Range.End <= anchor)
                open.RemoveAt(open.Count - 1);
            around[index] = Innermost(open, drafts, index, anchor);
        }
        return around;
    }

    // Below the top lie at most a few runs of the same draft or of crossing ones.
    private const int MaxLook = 16;

    private static int Innermost(List<(TokenRange Range, int Draft)> open, List<Draft> drafts, int index, int anchor)
    {
        for (var at = open.Count - 1; at >= Math.Max(0, open.Count - MaxLook); at--)
        {
            var (range, other) = open[at];
            if (
                other == index
                || !range.Contains(anchor)
                || drafts[other].CueHead == drafts[index].CueHead && drafts[index].CueHead >= 0
            )
                continue;
            if (!drafts[index].ContentHolds(drafts[other].Anchor) || drafts[index].Voice == Voice.Own)
                return other;
        }
        return -1;
    }
}
