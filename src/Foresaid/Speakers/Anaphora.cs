using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Finds whom a pronoun or a definite description takes up.</summary>
internal sealed class Anaphora(Wording wording, Trail trail)
{
    /// <summary>Two readings closer than this are both kept.</summary>
    private const double Margin = 0.3;
    private readonly SpeakerWords _lexicon = wording.Lexicon;

    /// <summary>The best fitting one, and another that fits as well.</summary>
    internal readonly record struct Found(Entity? Best, Entity? Other);

    public Found OfPronoun(Mention pronoun, bool source)
    {
        var (spoke, goesOn) = (false, source && FollowsQuotation(pronoun));
        var (best, other) = (default(Entity), default(Entity));
        var (high, next) = (0.0, 0.0);
        foreach (var step in trail.Back())
        {
            var distance = pronoun.Sentence - step.Mention.Sentence;
            if (distance > 9)
                break;
            // "He added" goes on with who spoke last, however long the quotation in between.
            if (goesOn && step.Source && !spoke && !wording.IsQuoted(step.Mention.Words.First))
                (spoke, distance) = (true, Math.Min(distance, 1));
            if (distance > 4)
                continue;
            var score = Score(pronoun, step, distance);
            if (score > high)
                (best, high, other, next) = (step.Entity.Same, score, best, high);
            else if (score > next)
                (other, next) = (step.Entity.Same, score);
        }
        var close = other is { Named: true } && best is { Named: true } && high - next < Margin && pronoun.Subject;
        return new Found(best, close ? other : null);
    }

    private bool FollowsQuotation(Mention pronoun)
    {
        if (pronoun.Sentence == 0)
            return false;
        var before = wording.RangeOf(pronoun.Sentence - 1);
        return wording.IsQuoted(before.First) || wording.IsQuoted(Math.Max(before.First, before.End - 2));
    }

    private double Score(Mention pronoun, Trail.Step step, int distance)
    {
        var entity = step.Entity.Same;
        var fit = Fit(pronoun, entity);
        if (fit < 0 || IsCoArgument(pronoun, step.Mention))
            return 0;
        var score = fit + 5 - 1.3 * distance;
        if (wording.ParagraphOf(pronoun.Words.First) != wording.ParagraphOf(step.Mention.Words.First))
            score -= 0.4;
        if (step.Mention.Subject)
            score += 1.5;
        if (step.Source)
            score += 1.5;
        if (wording.IsQuoted(step.Mention.Words.First) && !wording.IsQuoted(pronoun.Words.First))
            score -= 1.5;
        if (entity.Named)
            score += 0.7;
        if (entity.Mentions.Count >= 3)
            score += 0.4;
        return score;
    }

    /// <summary>Negative when it cannot be.</summary>
    private static double Fit(Mention pronoun, Entity entity) =>
        pronoun.Gender switch
        {
            Gender.Male or Gender.Female => entity.Plural || !CouldBePerson(entity) ? -1
            : entity.Gender == pronoun.Gender ? 1
            : !entity.IsPerson ? 0.1
            : entity.Gender == Gender.Open ? 0.6
            : -1,
            Gender.Neuter => entity.Plural || entity.Nature is Nature.Person or Nature.Group ? -1
            : entity.Nature is Nature.Body or Nature.Media or Nature.State or Nature.Seat ? 0.5
            : 0,
            _ => entity.Nature == Nature.Document ? -1
            : entity.Plural ? 1.5
            : entity is { Sure: true, Nature: Nature.Body or Nature.Media } ? 0
            : -1,
        };

    private static bool CouldBePerson(Entity entity) =>
        entity.IsPerson || entity is { Nature: Nature.Open, Named: true };

    // "Ann told her": the subject and the object of one verb are two.
    private bool IsCoArgument(Mention pronoun, Mention other)
    {
        if (pronoun.Sentence != other.Sentence || wording.Xpos(pronoun.Words.First) == "PRP$")
            return false;
        var mine = wording.Parsed.HeadOf(pronoun.Words.First);
        return (
                mine == wording.Parsed.HeadOf(wording.HeadOf(other.Words))
                || mine == wording.Parsed.HeadOf(wording.HeadOf(other.Extent))
            ) && !pronoun.Noun.EndsWith("self", StringComparison.Ordinal);
    }

    /// <summary>"the agency", "the minister": the newest one that the noun fits; the very noun before a wider one.</summary>
    public Found OfDescription(Mention description)
    {
        Entity? wider = null;
        Entity? firm = null;
        foreach (var step in trail.Back())
        {
            var entity = step.Entity.Same;
            if (entity.Plural != description.Plural || !SameKind(description.Nature, entity.Nature))
                continue;
            // A state only named in passing is not "the government".
            if (entity.Nature == Nature.State && !step.Source && !step.Mention.Subject)
                continue;
            if (Clashes(description, entity) || !AllowsModifiers(description, entity))
                continue;
            if (entity.Nouns.Contains(description.Noun))
                return new Found(entity, null);
            if (wider is null && IsWider(description.Noun, entity))
                wider = entity;
            if (
                firm is null
                && IsFirm(description.Noun)
                && entity is { Named: true }
                && (entity.Nouns.Count == 0 || entity.Nouns.Contains("company"))
            )
                firm = entity;
        }
        return new Found(wider ?? firm, null);
    }

    /// <summary>"Agency: no delay" above a text: the only one named below that the noun fits, by the very noun or else by a wider one.</summary>
    public Entity? OfHeadline(Mention description, IReadOnlyCollection<Entity> named)
    {
        var fitting = named
            .Where(entity =>
                !entity.Plural
                && SameKind(description.Nature, entity.Nature)
                && !Clashes(description, entity)
                && AllowsModifiers(description, entity)
            )
            .ToList();
        var same = fitting.Where(entity => entity.Nouns.Contains(description.Noun)).Take(2).ToList();
        if (same.Count == 0)
            same = [.. fitting.Where(entity => IsWider(description.Noun, entity)).Take(2)];
        return same.Count == 1 ? same[0] : null;
    }

    private static bool SameKind(Nature noun, Nature entity) =>
        noun == entity
        || noun is Nature.Body or Nature.Media && entity is Nature.Body or Nature.Media or Nature.State or Nature.Open
        || noun == Nature.Group && entity is Nature.Body
        || noun == Nature.Document && entity is Nature.Document;

    private static bool Clashes(Mention description, Entity entity) =>
        description.Gender is Gender.Male or Gender.Female
        && entity.Gender is Gender.Male or Gender.Female
        && description.Gender != entity.Gender;

    /// <summary>"The health ministry" is not the Ministry of Justice, "the European team" not the Afghan one; "the central bank" may be any bank.</summary>
    private bool AllowsModifiers(Mention description, Entity entity)
    {
        var name = $"{Words(entity.Name)} {Words(entity.Role)} {Words(entity.Affiliation)}";
        for (
            var token = wording.Opens(description.Words.First) ? description.Words.First + 1 : description.Words.First;
            token < description.Words.End && wording.Noun(token) != description.Noun;
            token++
        )
        {
            var word = wording[token];
            if (
                wording.Upos(token) is Syntax.Upos.Punct or Syntax.Upos.Num
                || name.Contains(word, StringComparison.OrdinalIgnoreCase)
                || IsIdle(word)
            )
                continue;
            if (
                !entity.Named
                || wording.IsNameWord(token)
                || _lexicon.Demonyms.ContainsKey(word)
                || IsDivided(description.Noun)
            )
                return false;
        }
        return true;
    }

    private string Words(TokenRange range) => range.IsEmpty ? "" : wording.Key(range);

    private static bool IsIdle(string word) =>
        word is "same" or "state" or "news" or "former" or "then" or "whole" or "entire" or "latter";

    // Kinds of office and body of which a country has many: the word before them tells which.
    private static bool IsDivided(string noun) =>
        noun
            is "ministry"
                or "department"
                or "minister"
                or "secretary"
                or "court"
                or "committee"
                or "commission"
                or "party"
                or "team"
                or "police"
                or "union"
                or "spokesman"
                or "spokeswoman"
                or "director";

    private bool IsWider(string noun, Entity entity) =>
        _lexicon.Broader.TryGetValue(noun, out var narrower) && entity.Nouns.Overlaps(narrower);

    private static bool IsFirm(string noun) =>
        noun
            is "company"
                or "firm"
                or "manufacturer"
                or "producer"
                or "retailer"
                or "airline"
                or "operator"
                or "startup"
                or "group"
                or "supplier"
        || noun.EndsWith("maker", StringComparison.Ordinal);
}
