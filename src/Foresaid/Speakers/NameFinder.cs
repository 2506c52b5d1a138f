using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>Cuts the runs of words out of a sentence that make up proper names: "Ministry of Health", "Ana de la Cruz", "Park Ji-won".</summary>
internal sealed class NameFinder(Wording wording)
{
    private readonly SpeakerWords _lexicon = wording.Lexicon;

    /// <returns>In text order, without overlap. A possessor is a run of its own.</returns>
    public List<TokenRange> Find(TokenRange sentence)
    {
        var runs = new List<TokenRange>();
        for (var token = sentence.First; token < sentence.End; )
        {
            if (!wording.IsNameWord(token) && ListedFrom(token, sentence.End) == token)
            {
                token++;
                continue;
            }
            var end = Grow(token, sentence.End);
            runs.Add(new TokenRange(token, end));
            token = end;
        }
        return runs;
    }

    /// <summary>The end of the longest name in the lists that begins here; <paramref name="first"/> when none does.</summary>
    public int ListedFrom(int first, int limit)
    {
        if (!_lexicon.ListedFirst.Contains(SpeakerWords.FirstToken(wording[first])))
            return first;
        for (var end = Math.Min(first + 6, limit); end > first; end--)
        {
            var key = wording.Key(new TokenRange(first, end));
            if (end > first + 1 ? IsListed(key) : IsSafelyListed(key, first))
                return end;
        }
        return first;
    }

    private bool IsListed(string key) =>
        _lexicon.States.ContainsKey(key)
        || _lexicon.Capitals.ContainsKey(key)
        || _lexicon.Seats.Contains(key)
        || _lexicon.Regions.Contains(key)
        || _lexicon.Bodies.ContainsKey(key)
        || _lexicon.Media.ContainsKey(key);

    // "Time", "Nature", "Turkey" at the start of a sentence are words as well: the tagger decides there.
    private bool IsSafelyListed(string key, int token) =>
        IsListed(key)
        && (!wording.StartsSentence(token) || !_lexicon.WordsToo.Contains(key) || wording.Upos(token) == Upos.Propn);

    private int Grow(int first, int limit)
    {
        var end = Math.Max(first + 1, ListedFrom(first, limit));
        while (end < limit)
        {
            var next = Next(first, end, limit);
            if (next == end)
                break;
            end = next;
        }
        return end;
    }

    /// <summary>The end of the run with one more piece; <paramref name="end"/> itself when it stops.</summary>
    private int Next(int first, int end, int limit)
    {
        if (wording.IsNameWord(end))
            return end + 1;
        if (AfterHyphen(end, limit) is var hyphened && hyphened > end)
            return hyphened;
        if (HyphenedGivenName(end, limit) is var given && given > end)
            return given;
        if (end + 1 >= limit)
            return end;
        if (wording[end] is "plc" && wording.IsNameWord(end - 1))
            return end + 1;
        if (wording[end] is "&" && wording.IsNameWord(end + 1))
            return end + 2;
        if (wording.IsPossessive(end) && JoinsPossessive(end))
            return end + 2;
        if (_lexicon.Particles.Contains(wording[end]))
            return AfterParticles(end, limit);
        if (wording[end] is "of" or "for" or "on" or "against" or "from")
            return AfterPreposition(first, end, limit);
        return wording[end] is "and" && JoinsAnd(first, end, limit) ? end + 2 : end;
    }

    /// <summary>"Park In-ho": a hyphened given name whose halves were taken for other words.</summary>
    private int HyphenedGivenName(int end, int limit) =>
        end + 2 < limit
        && char.IsUpper(wording[end][0])
        && wording.IsNameWord(end - 1)
        && wording.IsHyphen(end + 1)
        && wording.Touches(end, end + 1)
        && wording.Touches(end + 1, end + 2)
        && char.IsLower(wording[end + 2][0])
        && Math.Max(wording[end].Length, wording[end + 2].Length) <= 6
        && !IsCommonSuffix(end + 2)
            ? end + 3
            : end;

    private int AfterHyphen(int end, int limit) =>
        end + 1 < limit
        && wording.IsHyphen(end)
        && wording.Touches(end - 1, end)
        && wording.Touches(end, end + 1)
        && char.IsLetter(wording[end + 1][0])
        && (
            wording.IsNameWord(end + 1)
            || wording.IsIn(end + 1, "elect", "designate")
            || wording.Upos(end + 1) is Upos.Propn or Upos.X or Upos.Noun
                && wording[end + 1].Length <= 6
                && wording.IsNameWord(end - 1)
                && !IsCommonSuffix(end + 1)
        )
            ? end + 2
            : end;

    // "Moscow-based", "Iran-backed", "Trump-era" are no names.
    private bool IsCommonSuffix(int token) =>
        wording.IsIn(
            token,
            "based",
            "backed",
            "led",
            "era",
            "owned",
            "made",
            "born",
            "held",
            "wide",
            "run",
            "ism",
            "ist",
            "like",
            "style"
        );

    private bool JoinsPossessive(int end) =>
        wording.IsNameWord(end + 1)
        && (
            _lexicon.Possessors.Contains(wording[end - 1])
            || IsCalling(wording[end - 1]) && ClosesAsBody(end + 1)
            || wording[end + 1] is "Hospital" or "College" or "Church" or "School" or "Cathedral" or "Club"
        );

    // "Dockworkers' Union", "Bakers' Guild": people of one calling own the body that their plural stands before.
    private bool IsCalling(string word) =>
        word.Length > 4
        && (
            word.EndsWith("men", StringComparison.Ordinal)
            || word.EndsWith('s')
                && (
                    _lexicon.PersonNouns.ContainsKey(word[..^1].ToLowerInvariant())
                    || word.EndsWith("ers", StringComparison.Ordinal)
                    || word.EndsWith("ors", StringComparison.Ordinal)
                    || word.EndsWith("ists", StringComparison.Ordinal)
                )
        );

    private bool ClosesAsBody(int token)
    {
        for (var last = token; last < Math.Min(token + 3, wording.Count) && wording.IsNameWord(last); last++)
            if (_lexicon.NameWords.TryGetValue(wording[last], out var word) && word.Link == "of")
                return true;
        return false;
    }

    private int AfterParticles(int end, int limit)
    {
        var next = end;
        while (
            next < limit
            && next - end < 3
            && (_lexicon.Particles.Contains(wording[next]) || next > end && wording.IsHyphen(next))
        )
            next++;
        return next < limit && wording.IsNameWord(next) && wording.IsNameWord(end - 1) && !wording.StartsSentence(next)
            ? next + 1
            : end;
    }

    private int AfterPreposition(int first, int end, int limit)
    {
        var next = wording.Is(end + 1, "the") ? end + 2 : end + 1;
        if (next >= limit || !wording.IsNameWord(next))
            return end;
        var takesObject =
            _lexicon.NameWords.TryGetValue(wording[end - 1], out var word)
            && word.Link == "of"
            && (wording[end] != "from" && wording[end] != "on" || next == end + 1 && wording[end] == "on");
        return takesObject || IsOfficeOf(end, next) || IsOfFoundation(first, end) ? next + 1 : end;
    }

    // "Secretary of State", "Minister of Defense" before a name; "Farmers' Union of Norway" is a body's word.
    private bool IsOfficeOf(int of, int next) =>
        wording[of] == "of"
        && wording[of - 1] is "Secretary" or "Minister" or "Undersecretary" or "Chief" or "Director"
        && (
            _lexicon.Titles.TryGetValue(wording[next], out var title) && title.Sort == "before"
            || wording[next] == "Staff"
        );

    // "Daughters of the ...", "Doctors Without Borders": too rare to guess; "Federation" and the like stand in the list.
    private bool IsOfFoundation(int first, int of) =>
        wording[of] is "for" or "against"
        && of - first >= 1
        && wording[of - 1] is "Campaign" or "Center" or "Citizens" or "Doctors" or "Mothers";

    // "Food and Drug Administration", "Health and Human Services", not "Samsung and Toyota Motors".
    private bool JoinsAnd(int first, int and, int limit)
    {
        if (!wording.IsNameWord(and + 1) || wording.Parsed[and + 1].Head.Index is var head && head < first)
            return false;
        var end = and + 2;
        while (end < limit && wording.IsNameWord(end))
            end++;
        if (
            end + 1 < limit
            && wording.IsPossessive(end)
            && JoinsPossessive(end)
            && !_lexicon.GivenNames.ContainsKey(wording[first])
        )
            return JoinsCallings(new TokenRange(first, and));
        var left = new TokenRange(first, and);
        if (HasPreposition(left))
            return !_lexicon.States.ContainsKey(wording[and + 1])
                && !_lexicon.GivenNames.ContainsKey(wording[and + 1])
                && !StartsBody(and + 1, end);
        return _lexicon.NameWords.ContainsKey(wording[end - 1])
            && !IsListed(wording.Key(left))
            && !_lexicon.NameWords.ContainsKey(wording[and - 1])
            && !_lexicon.GivenNames.ContainsKey(wording[first])
            && !wording.Parsed[end - 1].Is("conj");
    }

    // "The Glass and Tile Makers' League", not "Oris Motors and Bakers' Union".
    private bool JoinsCallings(TokenRange left) =>
        left.Count == 1
        && wording.Is(left.First - 1, "the")
        && !IsListed(wording.Key(left))
        && !_lexicon.NameWords.ContainsKey(wording[left.First]);

    private bool HasPreposition(TokenRange range)
    {
        for (var token = range.First + 1; token < range.End; token++)
            if (wording[token] is "of" or "for")
                return true;
        return false;
    }

    // What follows "and" is a body of its own when the tree hangs it on the first body, not on its complement.
    private bool StartsBody(int first, int end)
    {
        if (end < wording.Count && wording.Upos(end) == Upos.Noun)
            return true;
        for (var token = first; token < end; token++)
            if (
                _lexicon.NameWords.TryGetValue(wording[token], out var word) && word.Nouns.Length > 0
                || IsListed(wording[token])
            )
                return true;
        return false;
    }
}
