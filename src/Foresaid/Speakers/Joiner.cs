using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Gathers the mentions of a text into those whom they take up.</summary>
internal sealed class Joiner
{
    private readonly Wording _wording;
    private readonly NameIndex _names;
    private readonly Trail _trail = new();
    private readonly Anaphora _anaphora;
    private readonly HashSet<string> _statesThatSpeak;
    private readonly Func<int, bool> _isSource;
    private readonly Dictionary<string, Entity> _byPhrase = new(StringComparer.Ordinal);

    /// <param name="isSource">Whether a token heads a source.</param>
    internal Joiner(Wording wording, NameIndex names, Func<int, bool> isSource, HashSet<string> statesThatSpeak)
    {
        (_wording, _names, _isSource, _statesThatSpeak) = (wording, names, isSource, statesThatSpeak);
        _anaphora = new Anaphora(wording, _trail);
    }

    /// <summary>For each mention whom it takes up, and whom else it may; null where it takes up nobody that matters.</summary>
    public Joined[] Join(List<Mention> mentions)
    {
        _names.Fill(mentions);
        var joined = new Joined[mentions.Count];
        for (var index = 0; index < joined.Length; index++)
        {
            joined[index] = JoinOne(mentions[index]);
            if (joined[index].Entity is { } entity)
                _trail.Pass(entity, mentions[index], IsSource(mentions[index]));
        }
        new Introductions(_wording).Join(mentions, joined, IsSource);
        new HeadlineNouns(_wording, _anaphora).Join(mentions, joined);
        return joined;
    }

    private bool IsSource(Mention mention)
    {
        for (var token = mention.Extent.First; token < mention.Extent.End; token++)
            if (_isSource(token))
                return true;
        return false;
    }

    private Joined JoinOne(Mention mention) =>
        mention.Sort switch
        {
            MentionSort.Name => JoinName(mention),
            MentionSort.Description => JoinDescription(mention),
            _ => JoinPronoun(mention),
        };

    private Joined JoinPronoun(Mention mention)
    {
        var found = _anaphora.OfPronoun(mention, IsSource(mention));
        if (found.Best is { } entity)
        {
            if (entity.Gender == Gender.Open && mention.Gender is Gender.Male or Gender.Female)
                entity.Gender = mention.Gender;
            if (entity.Nature == Nature.Open && mention.Gender is Gender.Male or Gender.Female)
                entity.Nature = Nature.Person;
            entity.Mentions.Add(mention.Words);
            return new Joined(entity, found.Other, found.Other is null ? Rules.Pronoun : Rules.PronounAmbiguous);
        }
        return IsSource(mention) ? new Joined(Make(mention, named: false), null, Rules.PronounAlone) : default;
    }

    private Joined JoinName(Mention mention)
    {
        if (_names.FamilyNamed(mention, _trail) is { Entity: not null } family)
            return AddTo(family, mention);
        if (mention.Nature == Nature.Capital)
            return JoinCapital(mention);
        if (mention.Nature == Nature.Place && !IsSource(mention))
            return default;
        var (entity, other, rule) = _names.Resolve(mention, _trail);
        if (entity is null)
            entity = _names.Add(mention, Make(mention, named: mention.Nature != Nature.Group));
        else
            Add(entity, mention);
        return new Joined(entity, other, rule);
    }

    private Joined AddTo(Joined joined, Mention mention)
    {
        joined.Entity!.Mentions.Add(mention.Words);
        joined.Entity.Namings.Add(mention.Words);
        return joined;
    }

    // A capital speaks only where it is a source; elsewhere it is a town, unless it stands as the one who acts.
    private Joined JoinCapital(Mention mention)
    {
        var key = _wording.Key(mention.Words);
        var state = _wording.Lexicon.Capitals[key];
        var acts = IsSource(mention) || mention.Subject;
        if (!acts)
            return default;
        var speaks = _statesThatSpeak.Contains(state);
        if (_names.Find(speaks ? state : key) is { } known)
        {
            Add(known, mention);
            return new Joined(known, null, speaks ? Rules.MetonymOfState : Rules.Metonym);
        }
        var entity = Make(mention, named: true);
        entity.Metonym = true;
        if (speaks)
            entity.Nature = Nature.State;
        _names.Add(speaks ? state : key, entity);
        return new Joined(entity, null, Rules.Metonym);
    }

    private Joined JoinDescription(Mention mention)
    {
        var key = PhraseKey(mention);
        if (mention.Nature != Nature.Person && _byPhrase.TryGetValue(key, out var same) && CanRepeat(mention))
        {
            Add(same, mention);
            return new Joined(same, null, Rules.SamePhrase);
        }
        if (
            mention.Definite
            && mention.Affiliation.IsEmpty
            && mention.Noun.Length > 0
            && _anaphora.OfDescription(mention).Best is { } known
        )
        {
            known.Mentions.Add(mention.Words);
            known.Namings.Add(mention.Words);
            return new Joined(known, null, Rules.Description);
        }
        if (!IsSource(mention) && !mention.Subject && mention.Nature is not (Nature.Person or Nature.Group))
            return default;
        var entity = Make(mention, named: IsNamedBody(mention));
        _byPhrase.TryAdd(key, entity);
        if (!mention.Bracketed.IsEmpty)
            _names.Add(_wording.Key(mention.Bracketed), entity);
        return new Joined(entity, null, mention.Plural ? Rules.UnnamedGroup : Rules.Unnamed);
    }

    // "its authors" twice are not the same; "analysts" twice are kept as one within the article.
    private bool CanRepeat(Mention mention) =>
        _wording.Xpos(mention.Words.First) != "PRP$" && !_wording.IsIn(mention.Words.First, "another", "other", "one");

    private string PhraseKey(Mention mention)
    {
        var words = mention.Words;
        if (words.Count > 1 && _wording.IsIn(words.First, "the", "a", "an"))
            words = new TokenRange(words.First + 1, words.End);
        return _wording.Key(words).ToLowerInvariant();
    }

    // "the Biden administration": a body known by the name before its noun.
    private bool IsNamedBody(Mention mention) =>
        mention is { Nature: Nature.Body or Nature.Media, Plural: false }
        && BeforeNoun(mention) is var first
        && (
            _wording.IsNameWord(first) && _wording.ShowsName(first)
            || _wording.Lexicon.Demonyms.ContainsKey(_wording[first])
        )
        && !mention.Affiliation.Contains(first);

    private int BeforeNoun(Mention mention) =>
        mention.Words.Count > 1 && _wording.Opens(mention.Words.First) ? mention.Words.First + 1 : mention.Words.First;

    private Entity Make(Mention mention, bool named)
    {
        var article = named && mention.Words.Count > 1 && _wording.Opens(mention.Words.First) ? 1 : 0;
        var entity = new Entity
        {
            Nature = NatureOf(mention),
            Sure = mention.Sure,
            Gender = mention.Gender,
            Plural = mention.Plural,
            Named = named,
            Metonym = mention.Nature is Nature.Seat or Nature.Place,
            Name = new TokenRange(mention.Words.First + article, mention.Words.End),
        };
        Add(entity, mention);
        return entity;
    }

    private static Nature NatureOf(Mention mention) =>
        mention.Sort != MentionSort.Pronoun ? mention.Nature
        : mention.Gender == Gender.Neuter ? Nature.Body
        : mention.Plural ? Nature.Group
        : Nature.Person;

    private void Add(Entity entity, Mention mention)
    {
        entity.Mentions.Add(mention.Words);
        if (mention.Sort != MentionSort.Pronoun)
            entity.Namings.Add(mention.Words);
        if (!mention.Bracketed.IsEmpty)
            entity.Namings.Add(mention.Bracketed);
        if (mention.Noun.Length > 0 && mention.Sort != MentionSort.Pronoun)
            entity.Nouns.Add(mention.Noun);
        entity.Nouns.UnionWith(_names.NounsOf(mention));
        // The state's own name is fuller than that of its capital.
        if (mention.Nature == Nature.State && entity.Metonym)
            (entity.Name, entity.Metonym) = (mention.Words, false);
        if (mention.Sort == MentionSort.Name && mention.Sure && !entity.Sure)
            (entity.Nature, entity.Sure) = (mention.Nature, true);
        if (entity.Gender == Gender.Open)
            entity.Gender = mention.Gender;
        if (mention.Sort == MentionSort.Name || !mention.Affiliation.IsEmpty)
            entity.Describe(
                mention.Role,
                mention.Affiliation,
                mention.Role.Count == 1 && _wording.IsNameWord(mention.Role.First)
            );
    }
}

/// <summary>Whom a mention takes up, whom else it may, and the rule that says so.</summary>
internal readonly record struct Joined(Entity? Entity, Entity? Other, RuleId Rule);
