namespace Foresaid.Speakers;

/// <summary>Joins whom a headline or a standfirst calls by a bare noun ("agency says", "union: no deal") with the only one named below whom it fits.</summary>
internal sealed class HeadlineNouns(Wording wording, Anaphora anaphora)
{
    // A headline and its standfirst call no more by bare nouns; hostile text might.
    private const int Most = 24;

    public void Join(List<Mention> mentions, Joined[] joined)
    {
        List<Entity>? named = null;
        var looked = 0;
        for (var index = 0; index < joined.Length && looked < Most; index++)
        {
            if (!Awaits(mentions[index], joined[index]))
                continue;
            looked++;
            named ??= Named(joined);
            var noun = joined[index].Entity!.Same;
            if (anaphora.OfHeadline(mentions[index], named) is not { } one || one == noun)
                continue;
            noun.Become(one);
            joined[index] = new Joined(one, null, Rules.HeadlineNoun);
        }
    }

    private bool Awaits(Mention mention, Joined joined) =>
        mention is { Sort: MentionSort.Description, Plural: false, Affiliation.IsEmpty: true }
        && (mention.Definite || !wording.Opens(mention.Words.First))
        && joined.Entity?.Same is { Named: false }
        && wording.Parsed.Sentences[mention.Sentence].Zone is Zone.Headline or Zone.Abstract;

    private static List<Entity> Named(Joined[] joined)
    {
        var seen = new HashSet<Entity>();
        var named = new List<Entity>();
        foreach (var one in joined)
            if (one.Entity?.Same is { Named: true } entity && seen.Add(entity))
                named.Add(entity);
        return named;
    }
}
