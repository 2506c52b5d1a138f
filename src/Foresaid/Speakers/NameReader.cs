using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>One run of name words taken apart: whose, as what, who.</summary>
/// <param name="Before">What stands before the title or the name: "Federal Reserve" in "Federal Reserve Chair Ann Lee".</param>
/// <param name="Title">"Chair"; empty when there is none.</param>
/// <param name="Name">Without title; empty for a title alone ("the Prime Minister").</param>
internal readonly record struct Naming(
    TokenRange Before,
    TokenRange Title,
    TokenRange Name,
    Nature Nature,
    Gender Gender,
    bool Sure
);

/// <summary>Parts titles from names and tells what kind of thing a name names.</summary>
internal sealed class NameReader(Wording wording, NameFinder finder)
{
    private readonly SpeakerWords _lexicon = wording.Lexicon;

    public Naming Read(TokenRange run)
    {
        var title = TitleIn(run);
        if (title.IsEmpty)
        {
            var nature = NatureOf(run, out var gender, out var sure);
            return new Naming(default, default, run, nature, gender, sure);
        }
        var before = new TokenRange(run.First, title.First);
        var name = new TokenRange(title.End, run.End);
        return new Naming(before, title, name, Nature.Person, GenderOf(title, name), true);
    }

    /// <summary>True when all the words are titles, or a title closes them: "the Prime Minister", "the Fed Chair".</summary>
    public bool IsTitleAlone(TokenRange run)
    {
        if (!_lexicon.Titles.TryGetValue(wording[run.End - 1], out var last) || last.Sort is "before" or "honorific")
            return false;
        return run.Count == 1 || !_lexicon.GivenNames.ContainsKey(wording[run.First]);
    }

    /// <summary>The first word of the titles that end before <paramref name="end"/>.</summary>
    public int TitlesFrom(int first, int end)
    {
        var start = end;
        while (start > first && _lexicon.Titles.ContainsKey(wording[start - 1]) && !InListed(first, start - 1))
            start--;
        return start;
    }

    private TokenRange TitleIn(TokenRange run)
    {
        // "Seismologist Henrik Dahl said": the capital is the sentence's.
        if (
            wording.StartsSentence(run.First)
            && run.Count > 2
            && _lexicon.PersonNouns.ContainsKey(wording.Lower(run.First))
            && !_lexicon.Titles.ContainsKey(wording[run.First])
            && MayBePerson(new TokenRange(run.First + 1, run.End))
        )
            return new TokenRange(run.First, run.First + 1);
        for (var token = run.End - 2; token >= run.First; token--)
        {
            if (!_lexicon.Titles.TryGetValue(wording[token], out var title) || title.Sort == "before")
                continue;
            if (InListed(run.First, token))
                continue;
            var end = AfterOffice(token + 1, run.End);
            if (end >= run.End || !MayBePerson(new TokenRange(end, run.End)))
                continue;
            return new TokenRange(TitlesFrom(run.First, token + 1), end);
        }
        return CallingIn(run);
    }

    /// <summary>"Mission Controller Ines Ferro", "Bookkeeper Orla Pell": any noun of office or calling before a person's name is its title.</summary>
    private TokenRange CallingIn(TokenRange run)
    {
        for (var token = run.End - 2; token >= run.First; token--)
        {
            if (!IsCalling(token) || InListed(run.First, token))
                continue;
            var name = new TokenRange(token + 1, run.End);
            if (!MayBePerson(name) || !IsNoThing(name.End - 1) || IsPersonBefore(run.First, token))
                return default;
            return new TokenRange(TitlesFrom(run.First, token), token + 1);
        }
        return default;
    }

    // A surname that is a calling ("Porter", "Cooper") stands behind a given name, and no list of callings has it.
    private bool IsCalling(int token) =>
        _lexicon.PersonNouns.ContainsKey(wording.Lower(token))
        && !_lexicon.GivenNames.ContainsKey(wording[token])
        && !_lexicon.Titles.ContainsKey(wording[token])
        && wording.Lower(token)
            is not ("consumer" or "user" or "customer" or "worker" or "patient" or "buyer" or "voter");

    private bool IsNoThing(int token) =>
        !_lexicon.DocumentNouns.ContainsKey(wording.Lower(token))
        && !_lexicon.BodyNouns.ContainsKey(wording.Lower(token))
        && !_lexicon.NameWords.ContainsKey(wording[token]);

    private bool IsPersonBefore(int first, int token)
    {
        for (var before = first; before < token; before++)
            if (_lexicon.GivenNames.ContainsKey(wording[before]) || wording[before] is [_, '.'])
                return true;
        return false;
    }

    // "Secretary of State ..." and "Minister of Foreign Affairs ..."
    private int AfterOffice(int token, int limit)
    {
        if (token + 1 < limit && wording.IsHyphen(token) && wording.IsIn(token + 1, "elect", "designate"))
            return token + 2;
        if (token + 1 >= limit || wording[token] != "of")
            return token;
        var end = token + 1;
        while (end < limit && (_lexicon.Titles.ContainsKey(wording[end]) || wording[end] is "Affairs" or "Staff"))
            end++;
        return end > token + 1 ? end : limit;
    }

    private bool InListed(int first, int token)
    {
        for (var start = Math.Max(first, token - 4); start <= token; start++)
            if (finder.ListedFrom(start, wording.Count) is var end && end > token && end > start + 1)
                return true;
        return false;
    }

    /// <summary>The words look like a person's name, not like an office.</summary>
    public bool MayNamePerson(TokenRange words) =>
        wording.IsNameWord(words.First) && !_lexicon.Titles.ContainsKey(wording[words.End - 1]);

    private bool MayBePerson(TokenRange name)
    {
        if (name.Count > 7 || _lexicon.Titles.ContainsKey(wording[name.First]) && name.Count == 1)
            return false;
        for (var token = name.First; token < name.End; token++)
            if (_lexicon.NameWords.ContainsKey(wording[token]) && token > name.First || wording[token] is "of" or "for")
                return false;
        return !_lexicon.NameWords.ContainsKey(wording[name.First]) || name.Count == 1 && !HasNouns(name.First);
    }

    private bool HasNouns(int token) =>
        _lexicon.NameWords.TryGetValue(wording[token], out var word) && word.Nouns.Length > 0;

    private Nature NatureOf(TokenRange name, out Gender gender, out bool sure)
    {
        gender = Gender.Open;
        sure = true;
        var listed = Listed(wording.Key(name));
        if (listed != Nature.Open)
            return listed;
        if (IsPeople(name))
            return Nature.Group;
        if (IsDocumentName(name))
            return Nature.Document;
        if (BodyWord(name) is { } word)
            return IsMedia(word.Nouns) || IsPressName(name) ? Nature.Media : Nature.Body;
        gender = GenderOf(default, name);
        if (IsPersonName(name))
            return Nature.Person;
        if (IsAcronym(name))
            return Nature.Body;
        sure = false;
        return ByShape(name);
    }

    private Nature Listed(string key) =>
        _lexicon.Media.ContainsKey(key) ? Nature.Media
        : _lexicon.Seats.Contains(key) ? Nature.Seat
        : _lexicon.States.ContainsKey(key) ? Nature.State
        : _lexicon.Capitals.ContainsKey(key) ? Nature.Capital
        : _lexicon.Bodies.ContainsKey(key) ? Nature.Body
        : _lexicon.Regions.Contains(key) ? Nature.Place
        : Nature.Open;

    // "Russians", "Democrats": a plural name is many people, unless a list knows it.
    private bool IsPeople(TokenRange name)
    {
        var last = name.End - 1;
        var plural =
            wording.Xpos(last) is "NNPS" or "NNS"
            && wording[last].EndsWith('s')
            && !_lexicon.NameWords.ContainsKey(wording[last]);
        return plural && (name.Count == 1 || name.Count == 2 && _lexicon.PersonNouns.ContainsKey(wording.Noun(last)))
            || _lexicon.Demonyms.ContainsKey(wording.Key(name)) && wording[last].EndsWith('s');
    }

    /// <summary>The word that makes the name a body's: the last one before "of", else any with a noun to it.</summary>
    public SpeakerWords.NameWord? BodyWord(TokenRange name)
    {
        var end = name.First + 1;
        while (end < name.End && !(wording[end] is "of" or "for" or "on" or "against"))
            end++;
        if (name.Count > 1 && _lexicon.NameWords.TryGetValue(wording[end - 1], out var last))
            return last;
        for (var token = end - 2; token >= name.First && name.Count > 1; token--)
            if (
                _lexicon.NameWords.TryGetValue(wording[token], out var inner)
                && (inner.Nouns.Length > 0 || inner.Link == "of")
            )
                return inner;
        return name.Count == 1 && _lexicon.NameWords.TryGetValue(wording[name.First], out var only) && only.Link == "of"
            ? only
            : null;
    }

    private static bool IsMedia(string[] nouns) => Array.Exists(nouns, noun => noun is "newspaper" or "broadcaster");

    /// <summary>Where a person's name begins behind a body's or a state's in one run of capitals; the run's end when none does.</summary>
    public int BodyEnd(TokenRange run)
    {
        var end = finder.ListedFrom(run.First, run.End);
        for (var token = run.End - 2; token > run.First && end == run.First; token--)
            if (_lexicon.NameWords.ContainsKey(wording[token]))
                end = token + 1;
        var person = new TokenRange(end, run.End);
        var begins =
            end > run.First
            && end < run.End
            && (
                person.Count >= 2
                && WordsOf(person) <= 4
                && MayBePerson(person)
                && !IsOffice(wording[end])
                && !_lexicon.NameWords.ContainsKey(wording[end])
            );
        return begins ? end : run.End;
    }

    private bool IsOffice(string word) => _lexicon.Titles.TryGetValue(word, out var title) && title.Sort != "honorific";

    // "the Climate Act", "the Constitution", "the Beige Book", but not "Bill Page".
    private bool IsDocumentName(TokenRange name) =>
        _lexicon.DocumentNouns.ContainsKey(wording.Lower(name.End - 1))
        && !_lexicon.NameWords.ContainsKey(wording[name.End - 1])
        && !_lexicon.GivenNames.ContainsKey(wording[name.First])
        && !IsBodyOf(name)
        && (name.Count > 1 || wording.Is(name.First - 1, "the"));

    // "Commission of Inquiry", "Court of Audit": what it is for may be a document.
    private bool IsBodyOf(TokenRange name)
    {
        for (var token = name.First + 1; token < name.End; token++)
            if (wording[token] is "of" or "for" or "on" && _lexicon.NameWords.ContainsKey(wording[token - 1]))
                return true;
        return false;
    }

    private bool IsPressName(TokenRange name)
    {
        for (var token = name.First; token < name.End; token++)
            if (wording[token] is "News" or "Broadcasting" or "Television" or "Radio")
                return true;
        return false;
    }

    private bool IsPersonName(TokenRange name)
    {
        var words = WordsOf(name);
        if (words < 2 || words > 5)
            return false;
        return _lexicon.GivenNames.ContainsKey(wording[name.First])
            || _lexicon.FamilyFirst.Contains(wording[name.First])
                && words <= 3
                && !_lexicon.Demonyms.ContainsKey(wording[name.First])
            || wording[name.First].Length == 2 && wording[name.First][1] == '.';
    }

    /// <summary>Counted by the blanks between them: "Ji-won" is one.</summary>
    public int WordsOf(TokenRange name)
    {
        var words = 1;
        for (var token = name.First + 1; token < name.End; token++)
            if (!wording.Touches(token - 1, token))
                words++;
        return words;
    }

    private bool IsAcronym(TokenRange name)
    {
        var text = wording.Key(name);
        return name.Count == 1
            && text.Length is >= 2 and <= 8
            && text.Count(char.IsUpper) >= 2
            && !text.Any(char.IsLower);
    }

    private Nature ByShape(TokenRange name)
    {
        if (wording.Is(name.First - 1, "the") || wording[name.First].Equals("The", StringComparison.Ordinal))
            return Nature.Body;
        var words = WordsOf(name);
        if (words == 1)
            return _lexicon.GivenNames.ContainsKey(wording[name.First]) ? Nature.Person : Nature.Open;
        return
            words <= 4
            && !_lexicon.Demonyms.ContainsKey(wording[name.First])
            && !_lexicon.States.ContainsKey(wording[name.First])
            ? Nature.Person
            : Nature.Open;
    }

    private Gender GenderOf(TokenRange title, TokenRange name)
    {
        for (var token = title.First; token < title.End; token++)
            if (_lexicon.Titles.TryGetValue(wording[token], out var word) && word.Gender != Gender.Open)
                return word.Gender;
        if (_lexicon.FamilyFirst.Contains(wording[name.First]) && name.Count > 1)
            return Gender.Open;
        return name.IsEmpty ? Gender.Open : _lexicon.GivenNames.GetValueOrDefault(wording[name.First]);
    }
}
