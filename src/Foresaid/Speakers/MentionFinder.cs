using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Finds every place where a text takes up one who may speak: names, descriptions, pronouns.</summary>
internal sealed class MentionFinder
{
    private readonly Wording _wording;
    private readonly NameFinder _runs;
    private readonly NameReader _names;
    private readonly NounReader _nouns;
    private readonly DescriptionReader _descriptions;
    private readonly AppositionReader _appositions;

    internal MentionFinder(Wording wording)
    {
        _wording = wording;
        _runs = new NameFinder(wording);
        _names = new NameReader(wording, _runs);
        _nouns = new NounReader(wording);
        _descriptions = new DescriptionReader(wording, _names, _nouns);
        _appositions = new AppositionReader(wording, _names, _nouns, _descriptions);
    }

    /// <param name="heads">Tokens that head a source: a noun there is a mention whatever it is.</param>
    /// <returns>In text order.</returns>
    public List<Mention> Find(IReadOnlySet<int> heads)
    {
        var mentions = new List<Mention>();
        for (var sentence = 0; sentence < _wording.Parsed.Sentences.Count; sentence++)
        {
            var found = OfSentence(sentence, heads);
            found.Sort((left, right) => left.Words.First.CompareTo(right.Words.First));
            mentions.AddRange(found);
        }
        return mentions;
    }

    private List<Mention> OfSentence(int sentence, IReadOnlySet<int> heads)
    {
        var range = _wording.RangeOf(sentence);
        var found = new List<Mention>();
        var taken = new bool[range.Count];
        foreach (var run in _runs.Find(range))
            if (AddNames(run, range, found))
                Take(taken, range, run);
        foreach (var name in found)
            if (name.Nature is not Nature.Place)
                Take(taken, range, name.Extent);

        for (var token = range.First; token < range.End; token++)
        {
            if (IsPronoun(token))
                found.Add(Pronoun(token, sentence));
            else if (!taken[token - range.First] && IsDescriptionHead(token, heads))
                found.Add(DescriptionAt(token, sentence));
        }
        return found;
    }

    private static void Take(bool[] taken, TokenRange sentence, TokenRange range)
    {
        for (var token = Math.Max(range.First, sentence.First); token < Math.Min(range.End, sentence.End); token++)
            taken[token - sentence.First] = true;
    }

    /// <returns>False when the run is no name: a title alone, an adjective of a people.</returns>
    private bool AddNames(TokenRange run, TokenRange sentence, List<Mention> found)
    {
        run = WithoutArticle(run);
        if (_names.IsTitleAlone(run) || IsAdjectiveOfPeople(run) || IsModifier(run))
            return AddNested(run, found);
        var person = WithoutOffice(run, sentence, found);
        if (person != run)
        {
            found.Add(WithOffice(_appositions.Complete(_names.Read(person), sentence), run));
            return true;
        }
        var naming = _names.Read(run);
        if (!naming.Before.IsEmpty && !_wording.Lexicon.Demonyms.ContainsKey(_wording.Key(naming.Before)))
            found.Add(Plain(naming.Before));
        found.Add(_appositions.Complete(naming, sentence));
        return true;
    }

    /// <summary>"director of the Refugee Council Ann Lee", "ambassador to Norway Ann Lee": the body or state goes to the office before it.</summary>
    private TokenRange WithoutOffice(TokenRange run, TokenRange sentence, List<Mention> found)
    {
        var link = _wording.Is(run.First - 1, "the") ? run.First - 2 : run.First - 1;
        if (
            link - 1 < sentence.First
            || !_wording.IsIn(link, "of", "for", "to", "at")
            || !_nouns.IsPersonNoun(link - 1)
            || _nouns.IsPlural(link - 1)
        )
            return run;
        var end = _names.BodyEnd(run);
        if (end >= run.End || _wording.StartsSentence(run.First))
            return run;
        found.Add(Plain(new TokenRange(run.First, end)));
        return new TokenRange(end, run.End);
    }

    // The office may be told as far as "ambassador to"; a body after "of" is what it is of.
    private Mention WithOffice(Mention person, TokenRange run)
    {
        var link = _wording.Is(run.First - 1, "the") ? run.First - 2 : run.First - 1;
        var office = _descriptions.Read(link - 1, byTags: true);
        var body = new TokenRange(run.First, person.Words.First);
        var end = _wording.Is(link, "to") ? body.End : link;
        return person with
        {
            Nature = Nature.Person,
            Noun = office.Noun,
            Extent = person.Extent.Cover(new TokenRange(office.Words.First, run.End)),
            Role = new TokenRange(office.Role.IsEmpty ? office.Words.First : office.Role.First, end),
            Affiliation =
                !office.Affiliation.IsEmpty && office.Affiliation.End <= link ? office.Affiliation
                : _wording.Is(link, "to") ? default
                : body,
        };
    }

    // In "Fed officials" and "the Korea Institute researcher" the name is a body that may speak elsewhere, and the noun is still to be read.
    private bool AddNested(TokenRange run, List<Mention> found)
    {
        var end = _names.IsTitleAlone(run) ? _names.TitlesFrom(run.First, run.End) : run.End;
        if (end > run.First && !IsAdjectiveOfPeople(new TokenRange(run.First, end)))
            found.Add(Plain(new TokenRange(run.First, end)));
        return false;
    }

    private Mention Plain(TokenRange words)
    {
        var naming = _names.Read(words);
        return new Mention
        {
            Sort = MentionSort.Name,
            Words = naming.Name.IsEmpty ? words : naming.Name,
            Extent = words,
            Nature = naming.Nature,
            Gender = naming.Gender,
            Sure = naming.Sure,
            Plural = naming.Nature == Nature.Group,
            Sentence = _wording.SentenceOf(words.First),
        };
    }

    private TokenRange WithoutArticle(TokenRange run) =>
        run.Count > 1 && _wording[run.First] == "The" && _wording.StartsSentence(run.First)
            ? new(run.First + 1, run.End)
            : run;

    private bool IsAdjectiveOfPeople(TokenRange run) =>
        _wording.Lexicon.Demonyms.ContainsKey(_wording.Key(run)) && _wording.Xpos(run.End - 1) is not ("NNPS" or "NNS");

    /// <summary>The run stands before a common noun of its own phrase: "Fed officials", "the Biden administration".</summary>
    private bool IsModifier(TokenRange run)
    {
        if (run.End >= _wording.Count || _wording.SentenceOf(run.End) != _wording.SentenceOf(run.First))
            return false;
        var head = _wording.Parsed[_wording.HeadOf(run)];
        var noun = head.Head.Index;
        return head.Relation is "compound" or "amod"
            && noun >= run.End
            && noun - run.End < 6
            && _wording.Upos(noun) == Upos.Noun
            && !_appositions.IsRoleBefore(noun)
            && !_wording.IsPossessive(run.End);
    }

    private bool IsDescriptionHead(int token, IReadOnlySet<int> heads)
    {
        if (_wording.Lexicon.TimeNames.Contains(_wording[token]))
            return false;
        var upos = _wording.Upos(token);
        if (
            heads.Contains(token)
            && upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Adj or Upos.Pron or Upos.Det or Upos.X or Upos.Verb
        )
            return upos != Upos.Pron || !IsRelative(token);
        if (upos is not (Upos.Noun or Upos.Propn) || !_nouns.IsKnown(token) && !_nouns.IsPersonNoun(token))
            return false;
        return _wording.Parsed[token].Relation is not ("compound" or "amod" or "flat" or "nmod:desc");
    }

    private bool IsRelative(int token) => _wording.IsIn(token, "who", "which", "that", "whom", "whose");

    private Mention DescriptionAt(int token, int sentence)
    {
        var description = _descriptions.Read(token);
        return new Mention
        {
            Sort = MentionSort.Description,
            Words = description.Words,
            Extent = description.Words,
            Nature = description.Nature,
            Gender = description.Gender,
            Plural = description.Plural || description.Nature == Nature.Group,
            Definite = description.Definite,
            Sure = _nouns.IsKnown(token),
            Noun = description.Noun,
            Role = description.Role,
            Affiliation = description.Affiliation,
            Bracketed = _appositions.Bracketed(description.Words.End),
            Sentence = sentence,
            Subject = _wording.Parsed[token].Is("nsubj"),
        };
    }

    private bool IsPronoun(int token) => _wording.Xpos(token) is "PRP" or "PRP$" && PronounGender(token) is not null;

    private Gender? PronounGender(int token) =>
        _wording.Lower(token) switch
        {
            "he" or "him" or "his" or "himself" => Gender.Male,
            "she" or "her" or "hers" or "herself" => Gender.Female,
            "it" or "its" or "itself" => Gender.Neuter,
            "they" or "them" or "their" or "theirs" or "themselves" => Gender.Open,
            _ => null,
        };

    private Mention Pronoun(int token, int sentence) =>
        new()
        {
            Sort = MentionSort.Pronoun,
            Words = new TokenRange(token, token + 1),
            Extent = new TokenRange(token, token + 1),
            Nature = Nature.Open,
            Gender = PronounGender(token) ?? Gender.Open,
            Plural = PronounGender(token) == Gender.Open,
            Noun = _wording.Lower(token),
            Sentence = sentence,
            Subject = _wording.Parsed[token].Is("nsubj"),
        };
}
