using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Lets one of two drafts go where they tell the same: two on one cue, or a cue that is the whole of another's content.</summary>
internal static class Settling
{
    public static List<Draft> Settle(List<Draft> drafts)
    {
        // "X is expected to Y, sources said": the raising cue is all that the sources say.
        var contents = new HashSet<int>(
            drafts
                .Where(draft => draft.Voice == Voice.Sourced && draft.ContentHead >= 0)
                .Select(draft => draft.ContentHead)
        );
        // A cue in two parts ("quoted ... as saying") owns the words of both.
        var owned = new HashSet<int>(
            drafts.Where(draft => draft.Cue.Count > 1).SelectMany(draft => draft.Cue.Skip(1)).SelectMany(Tokens)
        );
        // "Is set to discuss the plan" reports nothing that was discussed.
        var unsourced = new HashSet<int>(
            drafts
                .Where(draft => draft.Voice == Voice.Agentless && draft.Content.Count > 0)
                .SelectMany(draft => Tokens(draft.Content[^1]))
        );
        // "Has yet to approve the treaty" tells a status, not an approval.
        var told = new HashSet<int>(drafts.Where(draft => draft.Voice == Voice.Own).Select(draft => draft.ContentHead));
        var cues = new HashSet<int>();
        var kept = new List<Draft>();
        foreach (var draft in drafts)
        {
            if (draft.Content.Count == 0 || draft.Voice == Voice.Agentless && contents.Contains(draft.CueHead))
                continue;
            if (
                owned.Contains(draft.CueHead)
                || IsPhrase(draft) && (unsourced.Contains(draft.CueHead) || Tokens(draft.CueCore).Any(told.Contains))
            )
                continue;
            if (draft.CueHead >= 0 && !draft.Carried && !cues.Add(draft.CueHead))
                continue;
            kept.Add(draft);
        }
        return
        [
            .. kept.OrderBy(draft => draft.Start)
                .ThenByDescending(draft => draft.Content[^1].End)
                .ThenBy(draft => draft.Anchor)
                .DistinctBy(Words),
        ];
    }

    /// <summary>Two rules may come to the very same words by two heads ("according to ... according to").</summary>
    private static string Words(Draft draft) =>
        $"{string.Join(' ', draft.Source)}|{string.Join(' ', draft.Cue)}|{string.Join(' ', draft.Content)}";

    private static bool IsPhrase(Draft draft) =>
        draft.Rule is "attribution.object" or "attribution.preposition" or "attribution.noun";

    private static IEnumerable<int> Tokens(TokenRange run) => Enumerable.Range(run.First, run.End - run.First);
}
