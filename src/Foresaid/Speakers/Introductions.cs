namespace Foresaid.Speakers;

/// <summary>Joins an office told first with the name that follows: "the commander of the fleet warned ... Adm. Sander said".</summary>
internal sealed class Introductions(Wording wording)
{
    private const int Sentences = 2;
    private const int Reach = 60;

    public void Join(List<Mention> mentions, Joined[] joined, Func<Mention, bool> isSource)
    {
        for (var index = 0; index < joined.Length; index++)
        {
            if (!Awaits(mentions[index], joined[index], isSource))
                continue;
            var named = NamedAfter(index, mentions, joined, isSource);
            if (named < 0)
                continue;
            var (office, person) = (joined[index].Entity!.Same, joined[named].Entity!.Same);
            office.Become(person);
            person.Describe(mentions[index].Role, mentions[index].Affiliation, titleOnly: false);
            joined[index] = new Joined(person, null, Rules.TitleThenName);
        }
    }

    private static bool Awaits(Mention mention, Joined joined, Func<Mention, bool> isSource) =>
        mention is { Sort: MentionSort.Description, Nature: Nature.Person, Plural: false }
        && mention.Definite
        && joined.Entity is { Named: false } entity
        && entity.Mentions[0] == mention.Words
        && isSource(mention);

    /// <summary>The next person named for the first time, when nobody else comes between and the title allows it.</summary>
    private int NamedAfter(int from, List<Mention> mentions, Joined[] joined, Func<Mention, bool> isSource)
    {
        var office = joined[from].Entity!.Same;
        for (var index = from + 1; index < Math.Min(mentions.Count, from + Reach); index++)
        {
            var mention = mentions[index];
            if (mention.Sentence > mentions[from].Sentence + Sentences)
                return -1;
            if (joined[index].Entity?.Same is not { IsPerson: true } person || person == office)
                continue;
            var first = mention.Sort == MentionSort.Name && person.Mentions[0] == mention.Words;
            return
                first
                && mention.Sentence > mentions[from].Sentence
                && isSource(mention)
                && Allows(mentions[from], mention)
                ? index
                : -1;
        }
        return -1;
    }

    private bool Allows(Mention office, Mention named)
    {
        if (office.Gender != Gender.Open && named.Gender != Gender.Open && office.Gender != named.Gender)
            return false;
        if (named.Noun.Length == 0 || named.Noun == office.Noun)
            return true;
        if (IsRank(named.Noun))
            return office.Noun
                is "commander"
                    or "chief"
                    or "officer"
                    or "official"
                    or "head"
                    or "leader"
                    or "general"
                    or "admiral"
                    or "director"
                    or "spokesman";
        return named.Noun is "mr" or "ms" or "mrs" or "dr"
            || IsWider(office.Noun, named.Noun)
            || IsWider(named.Noun, office.Noun);
    }

    private bool IsWider(string wide, string narrow) =>
        wording.Lexicon.Broader.TryGetValue(wide, out var narrower) && narrower.Contains(narrow);

    private static bool IsRank(string noun) =>
        noun
            is "gen"
                or "general"
                or "adm"
                or "admiral"
                or "col"
                or "colonel"
                or "maj"
                or "major"
                or "capt"
                or "captain"
                or "cmdr"
                or "lt"
                or "lieutenant"
                or "brig"
                or "marshal"
                or "sgt";
}
