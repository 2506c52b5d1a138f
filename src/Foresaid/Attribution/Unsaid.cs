using Foresaid.Syntax;

namespace Foresaid.Attribution;

/// <summary>Lets go what only will be, or might be, approved, sought or published: nothing has been said of that yet.</summary>
internal static class Unsaid
{
    public static void Drop(Trees trees, List<Draft> drafts)
    {
        var covered = new bool[trees.Parsed.Count];
        foreach (var draft in drafts)
        {
            if (draft.Voice == Voice.Sourced)
                foreach (var run in draft.Content)
                    Array.Fill(covered, true, run.First, run.End - run.First);
        }
        drafts.RemoveAll(draft => draft.CueHead >= 0 && IsToCome(trees, draft, covered[draft.CueHead]));
    }

    private static bool IsToCome(Trees trees, Draft draft, bool inside)
    {
        if (draft.Rule is not ("attribution.object" or "attribution.preposition" or "attribution.passive"))
            return false;
        foreach (var child in trees[draft.CueHead].Children)
        {
            if (child.Is("aux") && child.Lemma is "will" or "would" or "may" or "might" or "could" or "should" or "can")
                return true;
            if (inside && child.Is("mark") && child.Lemma == "to")
                return true;
        }
        return false;
    }
}
