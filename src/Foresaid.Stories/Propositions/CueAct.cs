using Foresaid.Syntax;

namespace Foresaid.Stories.Propositions;

/// <summary>Words that do something name what happens in their cue: "formally adopted | a new plan", "released | the minister from his post".</summary>
internal static class CueAct
{
    // "Released the minister of the interior from his post": what goes with the verb follows within so many words.
    private const int MostFollowing = 10;

    private static readonly char[] Blanks = [' ', '\n', '\t'];

    /// <summary>The happening that the cue names; null when the content has a verb of its own, or the cue only tells.</summary>
    public static Happening? Of(Reading reading, Statement statement, ContentText content, HappeningLexicon lexicon)
    {
        if (statement.Cue.IsEmpty || HasVerb(content.Parsed))
            return null;
        var verb = reading.Article.Text[statement.Cue[^1]].ToString().ToLowerInvariant().Split(Blanks)[^1];
        var following = new List<string>();
        for (var token = 0; token < Math.Min(content.Parsed.Count, MostFollowing); token++)
            following.Add(content.Parsed[token].Lemma.ToLowerInvariant());
        foreach (var lemma in VerbForms.Lemmas(verb))
        {
            if (lexicon.Verb(lemma, following, []) is { } act)
                return act;
        }
        return null;
    }

    private static bool HasVerb(Parsed parsed)
    {
        for (var token = 0; token < parsed.Count; token++)
        {
            if (parsed[token].Upos is Upos.Verb or Upos.Aux)
                return true;
        }
        return false;
    }
}
