using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>A noun phrase that says what someone is.</summary>
/// <param name="Words">From the determiner to the last complement that names an office or a body; no relative clause.</param>
/// <param name="Role">What they are; without <paramref name="Affiliation"/>.</param>
/// <param name="Affiliation">Of what, without its article; empty when the phrase does not say.</param>
/// <param name="Noun">Lemma of the head noun.</param>
internal readonly record struct Description(
    TokenRange Words,
    int Head,
    TokenRange Role,
    TokenRange Affiliation,
    Nature Nature,
    Gender Gender,
    bool Plural,
    bool Definite,
    string Noun
);

/// <summary>Reads descriptions: "a senior researcher at the institute", "NHTSA officials", "the bank's chief economist".</summary>
internal sealed class DescriptionReader(Wording wording, NameReader names, NounReader nouns)
{
    private const int Reach = 14;
    private readonly SpeakerWords _lexicon = wording.Lexicon;

    /// <summary>Reads the phrase whose noun stands at <paramref name="head"/>.</summary>
    public Description Read(int head, bool byTags = false)
    {
        var limit = wording.RangeOf(wording.SentenceOf(head)).End;
        var first = LeftEdge(head, byTags);
        var (role, affiliation) = Left(first, head);
        var end = head + 1;
        if (affiliation.IsEmpty)
            end = Right(head, limit, ref role, ref affiliation);
        if (
            nouns.NatureOf(head) == Nature.Document
            && end == head + 1
            && end + 1 < limit
            && wording.IsIn(end, "by", "from")
        )
            end = Math.Max(end, ObjectAfter(end, limit).End);
        if (
            wording.Noun(head) is "people" or "person" or "source" or "someone" or "those"
            || nouns.IsPersonNoun(head) && wording.IsIn(end, "familiar", "briefed", "privy")
        )
            end = Math.Max(end, LooseEnd(head, limit));
        if (!nouns.IsPersonNoun(head))
            (role, affiliation) = (default, OfBody(affiliation));
        var plural = nouns.IsPlural(head);
        return new Description(
            new TokenRange(first, end),
            head,
            role,
            affiliation,
            nouns.NatureOf(head),
            nouns.GenderOf(head),
            plural,
            wording.IsIn(first, "the", "this", "that", "these", "those"),
            wording.Noun(head)
        );
    }

    /// <summary>The first token of the base noun phrase around a noun.</summary>
    /// <param name="byTags">Directly before a name the tags say enough, and the tree is often wrong.</param>
    public int LeftEdge(int head, bool byTags = false)
    {
        var floor = Math.Max(wording.RangeOf(wording.SentenceOf(head)).First, head - Reach);
        var first = head;
        while (first > floor && BelongsLeft(first - 1, head, byTags))
        {
            first--;
            if (wording.Opens(first) && !(first > floor && wording.IsPossessive(first - 1)))
                break;
        }
        while (
            first < head
            && (
                wording.IsPossessive(first)
                || wording.IsHyphen(first)
                || wording.Upos(first) is Upos.Cconj or Upos.Punct
            )
        )
            first++;
        return first;
    }

    // "The Chinese foreign ministry", "Brazil's regulator": whose it is. In "Reuters news agency" the name is its own.
    private TokenRange OfBody(TokenRange affiliation) =>
        !affiliation.IsEmpty
        && (
            wording.IsPossessive(affiliation.End)
            || _lexicon.Demonyms.ContainsKey(wording.Key(affiliation))
            || _lexicon.States.ContainsKey(wording.Key(affiliation))
        )
            ? affiliation
            : default;

    private bool BelongsLeft(int token, int head, bool byTags)
    {
        if (_lexicon.TimeNames.Contains(wording[token]))
            return false;
        var hangs = wording.Parsed.HeadOf(token);
        var inside = hangs > token && hangs <= head || byTags || IsCutOff(token, head);
        return wording.Upos(token) switch
        {
            Upos.Det => true,
            Upos.Num or Upos.Adj => inside || hangs == head - 1 && IsCutOff(hangs, head),
            Upos.Adp => wording.Is(token, "outside") && wording.StartsSentence(token),
            Upos.Noun or Upos.Propn => inside || wording.Touches(token, token + 1),
            Upos.Verb => inside && wording.Parsed[token].Is("amod") || inside && wording.Parsed[token].Is("compound"),
            Upos.Adv => inside && hangs < head && wording.Upos(hangs) == Upos.Adj,
            Upos.Pron => wording.Xpos(token) == "PRP$",
            Upos.Cconj => inside
                && wording.Parsed[hangs].Is("conj")
                && wording.Parsed.HeadOf(hangs) >= token - 4
                && wording.Parsed[wording.Parsed.HeadOf(hangs)].Relation is "amod" or "compound",
            Upos.Part or Upos.Punct => wording.IsPossessive(token) || wording.IsHyphen(token),
            _ => false,
        };
    }

    // "Customs | officials said": two nouns of one phrase, each taken for the subject or the object.
    private bool IsCutOff(int token, int head) =>
        token == head - 1
        && wording.Upos(token) == Upos.Noun
        && wording.Parsed[token].Relation is "nsubj" or "obj"
        && wording.Parsed[head].Relation == wording.Parsed[token].Relation
        && wording.Parsed.HeadOf(token) == wording.Parsed.HeadOf(head);

    /// <summary>What stands before the noun: a possessor or a leading name is the affiliation, the rest the role.</summary>
    private (TokenRange Role, TokenRange Affiliation) Left(int first, int head)
    {
        for (var token = head - 1; token > first; token--)
            if (wording.IsPossessive(token))
                return (new TokenRange(token + 1, head + 1), WithoutArticle(new TokenRange(first, token)));

        var start = wording.Opens(first) && first < head || wording.Upos(first) == Upos.Num ? first + 1 : first;
        if (wording.IsNameWord(head))
        {
            var title = names.TitlesFrom(start, head + 1);
            return title > start && AllNames(start, title)
                ? (new TokenRange(title, head + 1), new TokenRange(start, title))
                : (new TokenRange(first, head + 1), default);
        }
        var end = start;
        while (
            end < head && (wording.IsNameWord(end) || _lexicon.Demonyms.ContainsKey(wording[end]) || IsLink(end, head))
        )
            end++;
        while (
            end > start
            && (
                _lexicon.Titles.TryGetValue(wording[end - 1], out var word) && end - start > 1 && word.Sort != "before"
                || wording.IsHyphen(end - 1)
            )
        )
            end--;
        if (end == start + 1 && !wording.ShowsName(start) && !_lexicon.Demonyms.ContainsKey(wording[start]))
            end = start;
        return end > start && !AllTitles(start, end)
            ? (new TokenRange(end, head + 1), new TokenRange(start, end))
            : (new TokenRange(first, head + 1), default);
    }

    private bool AllNames(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (!wording.IsNameWord(token) && !_lexicon.Demonyms.ContainsKey(wording[token]) && !IsLink(token, end))
                return false;
        return true;
    }

    // "of", "and", "&" and hyphens between capitals inside a leading name; never the last word before the noun.
    private bool IsLink(int token, int head) =>
        token + 1 < head
        && (wording.IsIn(token, "and", "&", "of") || wording.IsHyphen(token))
        && (wording.IsNameWord(token + 1) || _lexicon.Demonyms.ContainsKey(wording[token + 1]));

    private bool AllTitles(int first, int end) =>
        names.TitlesFrom(first, end) == first && !_lexicon.Demonyms.ContainsKey(wording[first]);

    /// <summary>Complements after the noun: "of economics" widens the role, "at the institute" is the affiliation.</summary>
    private int Right(int head, int limit, ref TokenRange role, ref TokenRange affiliation)
    {
        var end = head + 1;
        for (var step = 0; step < 3 && end + 1 < limit; step++)
        {
            if (AfterAnd(end, limit) is var second && second > end)
            {
                role = new TokenRange(role.First, second);
                end = second;
                continue;
            }
            var preposition = wording.Lower(end);
            if (preposition is not ("of" or "at" or "for" or "with" or "from" or "in" or "to" or "on"))
                break;
            var phrase = ObjectAfter(end, limit);
            if (phrase.IsEmpty)
                break;
            var found = WithoutArticle(phrase);
            if (IsAffiliation(preposition, found, head))
            {
                affiliation = found;
                return phrase.End;
            }
            if (preposition is not ("of" or "for" or "to" or "in" or "on") || nouns.NatureOf(head) is not Nature.Person)
                break;
            role = new TokenRange(role.First, phrase.End);
            end = phrase.End;
        }
        return end;
    }

    /// <summary>"chief economist and head of research at X": the end of a second office under the same article.</summary>
    private int AfterAnd(int and, int limit)
    {
        if (!wording.Is(and, "and") || nouns.IsPlural(and - 1))
            return and;
        var end = and + 1;
        while (end < limit && end - and < 5 && wording.Upos(end) is Upos.Adj or Upos.Noun or Upos.Propn)
            end++;
        return
            end > and + 1
            && nouns.IsPersonNoun(end - 1)
            && !nouns.IsPlural(end - 1)
            && !names.MayNamePerson(new TokenRange(and + 1, end))
            ? end
            : and;
    }

    private bool IsAffiliation(string preposition, TokenRange phrase, int head)
    {
        if (_lexicon.TimeNames.Contains(wording[phrase.First]))
            return false;
        var named = wording.IsNameWord(phrase.First);
        var body = nouns.NatureOf(phrase.End - 1) is Nature.Body or Nature.Media && nouns.IsKnown(phrase.End - 1);
        if (nouns.NatureOf(head) is not (Nature.Person or Nature.Group))
            return false;
        return preposition switch
        {
            "at" or "with" or "from" => named || body,
            "of" or "for" => (named || body || nouns.NatureOf(phrase.End - 1) == Nature.Person) && !IsField(phrase),
            "in" => body,
            _ => false,
        };
    }

    // "Secretary of State", "minister of defense": the field of an office, not a body.
    private bool IsField(TokenRange phrase) =>
        phrase.Count == 1
        && _lexicon.Titles.TryGetValue(wording[phrase.First], out var title)
        && title.Sort == "before";

    /// <summary>The noun phrase after a preposition, with what "of" adds to a name; empty when none follows.</summary>
    private TokenRange ObjectAfter(int preposition, int limit)
    {
        var end = preposition + 1;
        var last = -1;
        while (end < limit && end - preposition <= Reach)
        {
            var isNoun = wording.IsNameWord(end) || wording.Upos(end) is Upos.Noun or Upos.Propn;
            if (!isNoun && !Continues(end, preposition, last, limit))
                break;
            if (isNoun)
                last = end;
            end++;
        }
        return last < 0 ? default : new TokenRange(preposition + 1, last + 1);
    }

    private bool Continues(int token, int preposition, int last, int limit)
    {
        if (wording.Opens(token) || wording.Upos(token) is Upos.Adj or Upos.Num)
            return last < 0
                || wording.IsPossessive(token - 1)
                || wording.IsHyphen(token - 1)
                || (wording.Is(token, "the") && wording.IsIn(token - 1, "of", "for"));
        if (last < 0)
            return wording.IsHyphen(token);
        if (wording.IsPossessive(token) || wording.IsHyphen(token) && wording.Touches(token - 1, token))
            return true;
        if (token + 1 >= limit || last != token - 1 || !wording.IsNameWord(last))
            return false;
        var next = wording.Is(token + 1, "the") ? token + 2 : token + 1;
        return wording.IsIn(token, "of", "for", "and", "&")
            && next < limit
            && wording.IsNameWord(next)
            && (wording[token] is not "and" || !wording.Parsed[next].Is("conj") || IsInsideName(preposition, token));
    }

    private bool IsInsideName(int preposition, int token)
    {
        for (var index = preposition + 2; index < token; index++)
            if (wording[index] is "of" or "for")
                return true;
        return false;
    }

    // "people familiar with the matter", "a person with knowledge of the talks": the noun alone says nothing.
    private int LooseEnd(int head, int limit)
    {
        var end = head + 1;
        while (
            end < limit
            && end - head <= Reach
            && wording.Upos(end) is not (Upos.Punct or Upos.Aux or Upos.Cconj)
            && wording.Xpos(end) is not ("VBD" or "VBZ" or "VBP" or "WP" or "WDT")
        )
            end++;
        return end;
    }

    public TokenRange WithoutArticle(TokenRange range) =>
        range.Count > 1 && wording.Upos(range.First) == Upos.Det ? new TokenRange(range.First + 1, range.End) : range;
}
