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
        var cues = new HashSet<int>();
        var kept = new List<Draft>();
        foreach (var draft in drafts)
        {
            if (draft.Content.Count == 0 || draft.Voice == Voice.Agentless && contents.Contains(draft.CueHead))
                continue;
            if (draft.CueHead >= 0 && !draft.Carried && !cues.Add(draft.CueHead))
                continue;
            kept.Add(draft);
        }
        return
        [
            .. kept.OrderBy(draft => draft.Start)
                .ThenByDescending(draft => draft.Content[^1].End)
                .ThenBy(draft => draft.Anchor),
        ];
    }
}
