using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Those whom a text names, by every form of their names.</summary>
internal sealed class NameIndex(Wording wording, NameReader names, string? outlet)
{
    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];
    private readonly SpeakerWords _lexicon = wording.Lexicon;
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fullOf = new(StringComparer.Ordinal);
    private readonly ShortNames _short = new(wording);

    /// <summary>Where a person is first named in full, by family name: a headline may come before it.</summary>
    private readonly Dictionary<string, TokenRange> _persons = new(StringComparer.Ordinal);

    public void Fill(List<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Sort != MentionSort.Name)
                continue;
            var key = KeyOf(mention.Words);
            if (!mention.Bracketed.IsEmpty)
                _fullOf.TryAdd(wording.Key(mention.Bracketed), key);
            if (mention.Nature is Nature.Body or Nature.Media or Nature.Open)
                FillBody(mention, key);
            else if (mention.Nature == Nature.Person && names.WordsOf(mention.Words) > 1)
                foreach (var part in PartsOf(mention.Words))
                    _persons.TryAdd(part, mention.Words);
        }
    }

    private void FillBody(Mention mention, string key)
    {
        _short.Add(mention.Words, key);
        var initials = InitialsOf(mention.Words);
        if (initials.Length > 2)
            Put(_byInitials, initials, key);
        var of = key.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0 && key[..of].Contains(' ', StringComparison.Ordinal))
            _fullOf.TryAdd(key[..of], key);
        var blank = key.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 2 && IsOwnWord(key[..blank], mention.Words.First))
            Put(_byInitials, "1:" + key[..blank], key);
    }

    // "Halden" of "Halden Motors Corp.", but not "Korea", "National", "Russian" or a person's given name.
    private bool IsOwnWord(string word, int token) =>
        !_lexicon.States.ContainsKey(word)
        && !_lexicon.Demonyms.ContainsKey(word)
        && !_lexicon.Regions.Contains(word)
        && !_lexicon.Capitals.ContainsKey(word)
        && !_lexicon.Titles.ContainsKey(word)
        && !_lexicon.NameWords.ContainsKey(word)
        && !_lexicon.GivenNames.ContainsKey(word)
        && (wording.Upos(token) != Syntax.Upos.Adj || ClosesFirm(token + 1))
        && word
            is not (
                "National"
                or "International"
                or "Central"
                or "American"
                or "Royal"
                or "Federal"
                or "United"
                or "World"
                or "Global"
                or "New"
                or "North"
                or "South"
                or "East"
                or "West"
                or "Northern"
                or "Southern"
                or "European"
                or "African"
                or "Asian"
                or "General"
                or "Public"
                or "First"
                or "High"
                or "Supreme"
                or "Foreign"
                or "Workers"
                or "State"
                or "People"
                or "University"
            );

    private bool ClosesFirm(int token) =>
        token < wording.Count && _lexicon.NameWords.TryGetValue(wording[token], out var word) && word.Link == "corp";

    private static void Put(Dictionary<string, List<string>> index, string form, string key)
    {
        if (!index.TryGetValue(form, out var keys))
            index.Add(form, keys = []);
        if (!keys.Contains(key) && keys.Count < 4)
            keys.Add(key);
    }

    private string InitialsOf(TokenRange words)
    {
        Span<char> initials = stackalloc char[12];
        var count = 0;
        for (var token = words.First; token < words.End && count < 12; token++)
            if (char.IsUpper(wording[token][0]))
                initials[count++] = wording[token][0];
        return new string(initials[..count]);
    }

    private string KeyOf(TokenRange words)
    {
        var key = wording.Key(words);
        return _lexicon.States.GetValueOrDefault(key, key);
    }

    public Entity? Find(string key) => _byName.GetValueOrDefault(key)?.Same;

    public void Add(string key, Entity entity) => _byName.TryAdd(key, entity);

    public Entity Add(Mention mention, Entity entity)
    {
        var key = KeyOf(mention.Words);
        _byName.TryAdd(FullKey(mention, key), entity);
        _byName.TryAdd(key, entity);
        entity.Outlet = IsOutlet(key);
        if (!mention.Bracketed.IsEmpty)
            _byName.TryAdd(wording.Key(mention.Bracketed), entity);
        if (mention.Nature is Nature.Person or Nature.Open && _persons.TryGetValue(key, out var full))
            AwaitFull(full, entity);
        if (entity.IsPerson)
            foreach (var part in PartsOf(entity.Name))
                PutPart(part, entity);
        return entity;
    }

    // The headline says "Powell", the body "Jerome Powell" later on.
    private void AwaitFull(TokenRange full, Entity entity)
    {
        _byName.TryAdd(wording.Key(full), entity);
        (entity.Name, entity.Nature, entity.Sure) = (full, Nature.Person, true);
    }

    private bool IsOutlet(string key) =>
        outlet is not null
        && (
            key.Equals(outlet, StringComparison.OrdinalIgnoreCase)
            || outlet.Equals("The " + key, StringComparison.OrdinalIgnoreCase)
        );

    private void PutPart(string part, Entity entity)
    {
        if (!_byPart.TryGetValue(part, out var entities))
            _byPart.Add(part, entities = []);
        // A name that forty bear tells nobody apart any more.
        if (entities.Count < 40 && !entities.Contains(entity))
            entities.Add(entity);
    }

    /// <summary>Whom the name means, if the text has named them before, or names them in full elsewhere.</summary>
    public (Entity? Entity, Entity? Other, RuleId Rule) Resolve(Mention mention, Trail trail)
    {
        var key = KeyOf(mention.Words);
        var words = names.WordsOf(mention.Words);
        if (words == 1 && mention.Nature is Nature.Person or Nature.Open && _byPart.TryGetValue(key, out var bearers))
            return Among(bearers, mention, trail);
        if (
            _short.Of(mention) is { Count: > 0 } wholes
            && Shortened(wholes, mention, trail) is { Entity: not null } one
        )
            return one;
        if (Find(key) is { } known)
            return (known.IsPerson ? known : Widen(known, mention), null, Rules.Name);
        if (mention.Nature == Nature.Person && words > 1 && Variant(mention) is { } variant)
            return (Widen(variant, mention), null, Rules.Name);
        var full = FullKey(mention, key);
        if (full != key && Find(full) is { } whole)
        {
            _byName.TryAdd(key, whole);
            return (whole, null, IsShort(key) ? Rules.Acronym : Rules.ShortName);
        }
        return (null, null, Rules.Name);
    }

    /// <summary>The one with such a full name that was named last; where two were named as lately, both.</summary>
    private (Entity? Entity, Entity? Other, RuleId Rule) Shortened(
        IReadOnlyList<string> wholes,
        Mention mention,
        Trail trail
    )
    {
        var fitting = wholes.Select(Find).OfType<Entity>().ToHashSet();
        var steps = trail.Back().Where(step => fitting.Contains(step.Entity.Same)).Take(2).ToList();
        if (steps.Count == 0)
            return (null, null, Rules.ShortName);
        var close = steps.Count == 2 && steps[0].Mention.Sentence - steps[1].Mention.Sentence <= 1;
        if (close && steps[0].Source == steps[1].Source && steps[0].Mention.Subject == steps[1].Mention.Subject)
            return (steps[0].Entity.Same, steps[1].Entity.Same, Rules.ShortNameAmbiguous);
        var second = close && (steps[1].Source && !steps[0].Source || !steps[0].Mention.Subject);
        return (steps[second ? 1 : 0].Entity.Same, null, Rules.ShortName);
    }

    /// <summary>A town's or a state's name that is the family name of someone named before: "Paris" after "Valeska Paris".</summary>
    public Joined FamilyNamed(Mention mention, Trail trail)
    {
        if (mention.Nature is not (Nature.Capital or Nature.Place or Nature.State))
            return default;
        var placed =
            mention.Words.First > 0
            && wording.Upos(mention.Words.First - 1) == Syntax.Upos.Adp
            && mention.Nature != Nature.Place;
        if (placed || !_byPart.TryGetValue(wording.Key(mention.Words), out var bearers))
            return default;
        var (entity, other, rule) = Among(bearers, mention, trail);
        return new Joined(entity, other, rule);
    }

    private static bool IsShort(string key) => !key.Any(char.IsLower);

    private string FullKey(Mention mention, string key)
    {
        if (mention.Nature is Nature.Person or Nature.State or Nature.Group)
            return key;
        if (_fullOf.TryGetValue(key, out var full))
            return full;
        if (
            IsShort(key)
            && _byInitials.TryGetValue(key.Replace(".", "", StringComparison.Ordinal), out var byInitials)
            && byInitials.Count == 1
        )
            return byInitials[0];
        if (_short.Of(mention) is [var whole])
            return whole;
        return _byInitials.TryGetValue("1:" + key, out var byFirst) && byFirst.Count == 1 ? byFirst[0] : key;
    }

    // "Donald J. Trump" after "Donald Trump": the same first and last words.
    private Entity? Variant(Mention mention)
    {
        foreach (var part in PartsOf(mention.Words))
        foreach (var entity in _byPart.GetValueOrDefault(part, []))
            if (First(entity.Same.Name) == First(mention.Words) && Last(entity.Same.Name) == Last(mention.Words))
                return entity.Same;
        return null;
    }

    private static Entity Widen(Entity entity, Mention mention)
    {
        if (mention.Words.Count > entity.Name.Count && entity.Nature != Nature.State)
            entity.Name = mention.Words;
        return entity;
    }

    /// <summary>The bearer named last; a second one, when it was named as lately and nothing tells them apart.</summary>
    private static (Entity?, Entity?, RuleId) Among(List<Entity> bearers, Mention mention, Trail trail)
    {
        Entity? best = null;
        var at = 0;
        foreach (var step in trail.Back())
        {
            var entity = step.Entity.Same;
            if (!bearers.Exists(bearer => bearer.Same == entity) || Clashes(entity, mention))
                continue;
            if (best is null)
                (best, at) = (entity, step.Mention.Sentence);
            else if (at - step.Mention.Sentence <= 1 && mention.Noun.Length == 0)
                return (best, entity, Rules.SurnameAmbiguous);
            else
                break;
        }
        return (best ?? bearers[0].Same, null, Rules.Surname);
    }

    private static bool Clashes(Entity entity, Mention mention) =>
        mention.Noun.Length > 0
            && mention.Gender is Gender.Male or Gender.Female
            && entity.Gender is Gender.Male or Gender.Female
            && mention.Gender != entity.Gender
        || mention.Noun.Length > 0
            && entity.Nouns.Count > 0
            && !entity.Nouns.Contains(mention.Noun)
            && !IsHonorific(mention.Noun);

    private static bool IsHonorific(string noun) =>
        noun is "mr" or "ms" or "mrs" or "dr" or "miss" or "sir" or "dame" or "lord" or "lady" or "madame";

    /// <summary>The words by which a person is taken up: the family name, wherever it stands.</summary>
    private IEnumerable<string> PartsOf(TokenRange words)
    {
        var key = wording.Key(words).Split(' ');
        var end = key.Length;
        while (end > 1 && Suffixes.Contains(key[end - 1]))
            end--;
        yield return key[end - 1];
        if (end > 1 && _lexicon.FamilyFirst.Contains(key[0]))
            yield return key[0];
        for (var start = end - 2; start > 0 && _lexicon.Particles.Contains(key[start]); start--)
            yield return string.Join(' ', key[start..end]);
    }

    private string First(TokenRange words) => wording[words.First];

    private string Last(TokenRange words) => wording[words.End - 1];

    /// <summary>Nouns that take a name up again.</summary>
    public IEnumerable<string> NounsOf(Mention mention)
    {
        if (mention.Sort != MentionSort.Name)
            return [];
        var key = wording.Key(mention.Words);
        if (_lexicon.Media.TryGetValue(key, out var media))
            return media;
        if (_lexicon.Bodies.TryGetValue(key, out var body))
            return body;
        return mention.Nature switch
        {
            Nature.State => ["country", "government", "nation", "state", "regime"],
            Nature.Body or Nature.Media when names.BodyWord(mention.Words) is { } word => word.Nouns,
            Nature.Body or Nature.Open when HeadNoun(mention.Words) is { Length: > 0 } noun => [noun],
            _ => [],
        };
    }

    /// <summary>The common noun at the head of a name of several words: "seminary" of "Aldmoor Seminary".</summary>
    private string HeadNoun(TokenRange words)
    {
        var last = words.First;
        while (last + 1 < words.End && !wording.IsIn(last + 1, "of", "for", "on", "in"))
            last++;
        var noun = wording.Lower(last);
        return words.Count > 1 && _lexicon.BodyNouns.ContainsKey(noun) ? noun : "";
    }
}
