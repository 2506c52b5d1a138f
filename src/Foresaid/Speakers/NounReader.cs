namespace Foresaid.Speakers;

/// <summary>Tells what kind of thing a common noun, or a title written with a capital, stands for.</summary>
internal sealed class NounReader(Wording wording)
{
    private readonly SpeakerWords _lexicon = wording.Lexicon;

    public bool IsPlural(int token) =>
        wording[token].Length > 3
            && wording[token].EndsWith('s')
            && _lexicon.PersonNouns.ContainsKey(wording.Lower(token)[..^1])
        || wording.Xpos(token) is "NNS" or "NNPS" && !IsMass(wording.Lower(token)) && wording[token].EndsWith('s')
        || wording.Lower(token) is "people" or "women" or "men" or "children" or "policemen";

    /// <summary>A list knows the noun.</summary>
    public bool IsKnown(int token)
    {
        var (word, noun) = (wording.Lower(token), wording.Noun(token));
        return _lexicon.GroupNouns.ContainsKey(word)
            || _lexicon.PersonNouns.ContainsKey(noun)
            || _lexicon.BodyNouns.ContainsKey(noun)
            || _lexicon.BodyNouns.ContainsKey(word)
            || _lexicon.DocumentNouns.ContainsKey(noun)
            || IsTitle(token);
    }

    /// <summary>A person's office or calling, in the singular or the plural.</summary>
    public bool IsPersonNoun(int token) =>
        _lexicon.PersonNouns.ContainsKey(wording.Noun(token))
        || IsPlural(token) && _lexicon.PersonNouns.ContainsKey(wording.Lower(token)[..^1])
        || IsTitle(token)
        || IsPersonShaped(token);

    public Nature NatureOf(int token)
    {
        var (word, noun) = (wording.Lower(token), wording.Noun(token));
        if (_lexicon.GroupNouns.ContainsKey(word))
            return Nature.Group;
        var plural = IsPlural(token);
        if (plural && _lexicon.PersonNouns.ContainsKey(word[..^1]))
            return Nature.Group;
        if (_lexicon.PersonNouns.ContainsKey(noun) || IsTitle(token))
            return plural ? Nature.Group : Nature.Person;
        if (_lexicon.BodyNouns.TryGetValue(noun, out var media) || _lexicon.BodyNouns.TryGetValue(word, out media))
            return plural ? Nature.Group
                : media ? Nature.Media
                : Nature.Body;
        if (_lexicon.DocumentNouns.ContainsKey(noun))
            return Nature.Document;
        if (_lexicon.GroupNouns.ContainsKey(noun) || plural)
            return Nature.Group;
        return IsPersonShaped(token) ? Nature.Person : Nature.Body;
    }

    public Gender GenderOf(int token) => _lexicon.PersonNouns.GetValueOrDefault(wording.Noun(token));

    private bool IsTitle(int token) =>
        wording.IsNameWord(token)
        && _lexicon.Titles.TryGetValue(wording[token], out var title)
        && title.Sort is "office" or "rank";

    // Agent nouns that no list has: "-ologist", "-woman", "-crat".
    private bool IsPersonShaped(int token)
    {
        var noun = wording.Noun(token);
        return noun.EndsWith("ist", StringComparison.Ordinal)
            || noun.EndsWith("ologist", StringComparison.Ordinal)
            || noun.EndsWith("woman", StringComparison.Ordinal)
            || noun.EndsWith("man", StringComparison.Ordinal)
            || noun.EndsWith("person", StringComparison.Ordinal)
            || noun.EndsWith("crat", StringComparison.Ordinal);
    }

    // Nouns whose plural form, or tag, says nothing: "police", "media".
    private static bool IsMass(string word) =>
        word is "police" or "media" or "press" or "news" or "headquarters" or "forces";
}
