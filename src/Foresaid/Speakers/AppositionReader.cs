using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Gives a name what stands around it: the role before it, the apposition after it, the acronym in brackets.</summary>
internal sealed class AppositionReader(
    Wording wording,
    NameReader names,
    NounReader nouns,
    DescriptionReader descriptions
)
{
    // "The mayor of the town of Aster, Ann Lee,": how far the office may stand before the comma.
    private const int LongestComplement = 8;
    private readonly SpeakerWords _lexicon = wording.Lexicon;

    public Mention Complete(Naming naming, TokenRange sentence)
    {
        var name = naming.Name;
        var found = After(name.End, sentence) ?? RoleBefore(naming, sentence) ?? Across(name, sentence);
        var bracketed = Bracketed(name.End);
        var (role, affiliation) = Titled(naming);
        var person =
            naming.Nature == Nature.Person
            || found is { } what
                && nouns.IsPersonNoun(what.Head)
                && naming is not { Sure: true, Nature: not Nature.Open };
        if (naming is { Sure: false, Title.IsEmpty: true } && found is { Nature: Nature.Body or Nature.Media })
            person = false;
        if (found is not { } description || !Fits(person, description))
            found = null;
        else if (!description.Affiliation.IsEmpty || affiliation.IsEmpty)
            (role, affiliation) = (description.Role, description.Affiliation);
        if (affiliation.IsEmpty)
            affiliation = found is null ? PlainAfter(name.End, sentence, person) : affiliation;
        if (affiliation.IsEmpty && (!person || naming.Title.IsEmpty && found is null))
            affiliation = Possessor(name.First);
        var extent = naming.Before.Cover(naming.Title).Cover(name).Cover(bracketed);
        // "some Republicans": how many is part of who.
        if (
            naming.Nature == Nature.Group
            && name.First > sentence.First
            && wording.IsIn(name.First - 1, "some", "many", "most", "several", "few", "other")
        )
            name = new TokenRange(name.First - 1, name.End);
        return new Mention
        {
            Sort = MentionSort.Name,
            Words = name,
            Extent = found is { } around ? extent.Cover(around.Words) : extent,
            Nature =
                person ? Nature.Person
                : naming.Nature == Nature.Person ? Nature.Body
                : naming.Nature,
            Gender = Either(naming.Gender, found?.Gender),
            Plural = naming.Nature == Nature.Group,
            Sure = naming.Sure || person && found is not null,
            Noun = found?.Noun ?? TitleNoun(naming.Title),
            Role = role,
            Affiliation = affiliation,
            Bracketed = bracketed,
            Sentence = wording.SentenceOf(name.First),
            Subject = wording.IsSubject(name),
        };
    }

    /// <summary>"(ECB)" right after a name: the words within, when they are one short name.</summary>
    public TokenRange Bracketed(int end)
    {
        if (end + 2 >= wording.Count || wording[end] is not ("(" or "[") || wording[end + 2] is not (")" or "]"))
            return default;
        var word = wording[end + 1];
        return word.Length is >= 2 and <= 12 && char.IsLetter(word[0]) && word.Count(char.IsUpper) >= 2
            ? new TokenRange(end + 1, end + 2)
            : default;
    }

    /// <summary>A noun in the singular for a person, directly before a name: "spokesman Lee".</summary>
    public bool IsRoleBefore(int noun) =>
        noun + 1 < wording.Count && wording.IsNameWord(noun + 1) && nouns.IsPersonNoun(noun) && !nouns.IsPlural(noun);

    /// <summary>"State agency Norpress", "chipmaker Veldt": what kind of body it is, in one phrase with its name.</summary>
    private bool IsKindBefore(int noun, Naming naming)
    {
        if (
            naming is { Sure: true, Nature: Nature.Person } or { Title.IsEmpty: false }
            || !nouns.IsKnown(noun)
            || nouns.NatureOf(noun) is not (Nature.Body or Nature.Media)
        )
            return false;
        var (head, name) = (wording.Parsed.HeadOf(noun), wording.HeadOf(naming.Name));
        if (head == wording.Parsed.HeadOf(name) && wording.Parsed[noun].Is("nsubj") && wording.Parsed[name].Is("nsubj"))
            return true;
        return naming.Name.Contains(head) && wording.Parsed[noun].Relation is "compound" or "nmod" or "amod"
            || wording.Parsed.HeadOf(name) == noun
                && wording.Parsed[name].Relation is "flat" or "appos" or "compound" or "nmod" or "nmod:desc";
    }

    private static bool Fits(bool person, Description description) =>
        person == (description.Nature is Nature.Person or Nature.Group);

    private static Gender Either(Gender name, Gender? role) => name != Gender.Open ? name : role ?? Gender.Open;

    private (TokenRange Role, TokenRange Affiliation) Titled(Naming naming)
    {
        if (naming.Title.IsEmpty)
            return default;
        var only =
            naming.Title.Count == 1
            && _lexicon.Titles.TryGetValue(wording[naming.Title.First], out var title)
            && title.Sort == "honorific";
        var role = only ? default : naming.Title;
        var left = naming.Title.First - 1;
        if (
            naming.Before.IsEmpty
            && left >= 0
            && wording.SentenceOf(left) == wording.SentenceOf(naming.Title.First)
            && (
                wording.IsIn(left, "former", "then", "acting", "outgoing", "incoming", "deputy")
                || char.IsUpper(wording[left][0])
                    && _lexicon.Titles.TryGetValue(wording[left], out var word)
                    && word.Sort == "before"
            )
        )
            role = new TokenRange(left, naming.Title.End);
        if (!naming.Before.IsEmpty)
            return (role, naming.Before);
        return (role, DemonymBefore(role.IsEmpty ? naming.Name.First : role.First));
    }

    private TokenRange DemonymBefore(int first) =>
        first > 0
        && wording.SentenceOf(first - 1) == wording.SentenceOf(first)
        && _lexicon.Demonyms.ContainsKey(wording[first - 1])
            ? new TokenRange(first - 1, first)
            : Possessor(first);

    private TokenRange Possessor(int first)
    {
        if (first < 2 || !wording.IsPossessive(first - 1) || wording.SentenceOf(first - 2) != wording.SentenceOf(first))
            return default;
        var start = first - 2;
        if (!wording.IsNameWord(start))
            return default;
        while (start > 0 && wording.IsNameWord(start - 1) && wording.SentenceOf(start - 1) == wording.SentenceOf(first))
            start--;
        return new TokenRange(start, first - 1);
    }

    private string TitleNoun(TokenRange title) => title.IsEmpty ? "" : wording.Lower(title.End - 1).TrimEnd('.');

    /// <summary>", a senior researcher at X," after a name, an age in between passed over.</summary>
    private Description? After(int end, TokenRange sentence)
    {
        var token = AfterBracket(end, sentence);
        if (token >= sentence.End || !wording.IsIn(token, ",", "—", "–", "-") || token + 1 >= sentence.End)
            return null;
        token++;
        if (wording.Upos(token) == Upos.Num && token + 2 < sentence.End && wording.Is(token + 1, ","))
            token += 2;
        var head = HeadFrom(token, sentence);
        if (head < 0 || nouns.IsPlural(head) || descriptions.LeftEdge(head) > token)
            return null;
        var description = descriptions.Read(head);
        return Closes(description.Words.End, sentence) && !IsNextSubject(description, sentence) ? description : null;
    }

    // "According to the ministry, the company has ...": what follows the comma opens the clause.
    private bool IsNextSubject(Description description, TokenRange sentence) =>
        description.Words.End < sentence.End
        && wording.Upos(description.Words.End) is Upos.Verb or Upos.Aux
        && wording.Parsed[description.Head].Is("nsubj");

    private int AfterBracket(int end, TokenRange sentence)
    {
        if (end >= sentence.End || wording[end] is not "(")
            return end;
        for (var token = end + 1; token < Math.Min(end + 8, sentence.End); token++)
            if (wording[token] is ")")
                return token + 1;
        return end;
    }

    /// <summary>The last noun of the noun phrase that begins here; -1 when none does, or when it says no office, calling or kind of body.</summary>
    private int HeadFrom(int first, TokenRange sentence)
    {
        var head = -1;
        for (var token = first; token < Math.Min(first + 10, sentence.End); token++)
        {
            var upos = wording.Upos(token);
            if (upos is Upos.Noun or Upos.Propn || IsNominal(token) && !IsBeforeNoun(token))
                head = token;
            else if (
                !(
                    upos is Upos.Det or Upos.Adj or Upos.Num
                    || wording.Xpos(token) == "PRP$"
                    || wording.IsPossessive(token)
                    || wording.IsHyphen(token)
                    || wording.Parsed[token].Is("amod")
                )
            )
                break;
        }
        return head >= 0 && (nouns.IsPersonNoun(head) || nouns.IsKnown(head)) && !IsAnotherName(first, head)
            ? head
            : -1;
    }

    // In "Ann Lee, Bob Ray and ..." what follows is the next one in a list, not what the first one is.
    private bool IsAnotherName(int first, int head) =>
        wording.IsNameWord(head) && names.TitlesFrom(first, head + 1) == head + 1;

    private bool Closes(int end, TokenRange sentence) =>
        end >= sentence.End
        || wording.Upos(end) is Upos.Punct or Upos.Verb or Upos.Aux or Upos.Adp
        || wording.IsIn(end, "who", "that", "whose", "and");

    /// <summary>"Korea Institute senior researcher Park", "Foreign Ministry spokesman Lee", "its chief executive Ann Lee".</summary>
    private Description? RoleBefore(Naming naming, TokenRange sentence)
    {
        var first = naming.Title.IsEmpty ? naming.Name.First : naming.Title.First;
        var noun = first - 1;
        if (!naming.Before.IsEmpty || noun < sentence.First || !IsNominal(noun))
            return null;
        if (!IsRoleBefore(noun) && !IsKindBefore(noun, naming))
            return null;
        return Shorten(descriptions.Read(noun, byTags: true), first);
    }

    private static Description Shorten(Description found, int limit) =>
        found with
        {
            Words = new TokenRange(found.Words.First, Math.Min(found.Words.End, limit)),
        };

    /// <summary>"The bank's governor, Ann Lee," and what the tree calls an apposition.</summary>
    private Description? Across(TokenRange name, TokenRange sentence)
    {
        var comma = name.First - 1;
        var head = wording.Parsed[wording.HeadOf(name)];
        if (comma > sentence.First && wording.Is(comma, ",") && head.Is("appos") && Qualifies(head.Head.Index, comma))
            return descriptions.Read(head.Head.Index);
        if (comma <= sentence.First || !wording.Is(comma, ",") || !Closes(name.End, sentence))
            return null;
        for (var noun = comma - 1; noun >= Math.Max(sentence.First, comma - LongestComplement); noun--)
            if (IsNominal(noun) && Qualifies(noun, comma) && IsPhraseStart(noun, sentence))
                return descriptions.Read(noun) is var found && found.Words.End == comma ? found : null;
        return null;
    }

    // The tagger takes "executive" and "representative" for adjectives now and then.
    private bool IsNominal(int token) =>
        wording.Upos(token) == Upos.Noun
        || wording.Upos(token) == Upos.Adj && _lexicon.PersonNouns.ContainsKey(wording.Noun(token));

    private bool IsBeforeNoun(int token) =>
        token + 1 < wording.Count && wording.Upos(token + 1) is Upos.Noun or Upos.Propn;

    private bool Qualifies(int noun, int comma) =>
        noun < comma
        && IsNominal(noun)
        && nouns.IsKnown(noun)
        && !nouns.IsPlural(noun)
        && descriptions.Read(noun).Words.End <= comma;

    private bool IsPhraseStart(int noun, TokenRange sentence) =>
        descriptions.LeftEdge(noun) is var first
        && (wording.Opens(first) || wording.IsPossessive(noun - 1))
        && first <= sentence.First + 1
        && (first == sentence.First || wording.Upos(first - 1) is not (Upos.Verb or Upos.Adp));

    /// <summary>"Henrik Dahl of the University of Aarhus", "Ann Lee, of Acme Bank,": a body right behind a person's name.</summary>
    private TokenRange PlainAfter(int end, TokenRange sentence, bool person)
    {
        var token = end < sentence.End && wording.Is(end, ",") ? end + 1 : end;
        if (!person || token + 1 >= sentence.End || !wording.IsIn(token, "of", "at", "from", "with"))
            return default;
        var first = wording.Is(token + 1, "the") ? token + 2 : token + 1;
        if (first >= sentence.End || !wording.IsNameWord(first))
            return default;
        var run = new NameFinder(wording).Find(new TokenRange(first, Math.Min(first + 12, sentence.End)))[0];
        var nature = names.Read(run).Nature;
        return run.First == first && nature is not (Nature.Person or Nature.Open or Nature.Capital) ? run : default;
    }
}
