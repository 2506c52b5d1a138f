using Foresaid.Syntax.Model;

namespace Foresaid.Syntax;

/// <summary>A sentence that ends in a full stop has a finite verb: where the tags leave it without one, a participle or a plural noun that stands where
/// the verb belongs becomes it ("the ministry declined to comment", "Acme, the maker of carts, plans to close").</summary>
/// <remarks>The treebank is of the web, where headlines and fragments make such participles passive; in running news they rarely are. Linear.</remarks>
internal sealed class FiniteVerbs(TagSet tags)
{
    private readonly byte _past = tags.IdOf(Upos.Verb, "VBD");
    private readonly byte _present = tags.IdOf(Upos.Verb, "VBZ");

    // A clause that a relative word or a conjunction opens has its verb within so many words.
    private const int MaxSubject = 8;

    public void Mend(Tokens tokens, Sentence sentence, Span<byte> found)
    {
        if (sentence.Count < 4 || tokens.Source[tokens[sentence.End - 1]] is not "." || HasMainVerb(found))
            return;
        for (var at = 1; at < found.Length - 1; at++)
        {
            var word = tokens.Source[tokens[sentence.First + at]];
            if (IsParticiple(found, at, word, tokens.Source[tokens[sentence.First + at + 1]]))
                found[at] = _past;
            else if (IsPlural(found, at, word))
                found[at] = _present;
            else
                continue;
            return;
        }
    }

    private bool HasMainVerb(ReadOnlySpan<byte> found)
    {
        for (var at = 0; at < found.Length; at++)
        {
            if (tags.XposOf(found[at]) is "VBD" or "VBZ" or "VBP" or "MD" && !IsSubordinate(found, at))
                return true;
            // An order, and a question, have none.
            if (at == 0 && tags.XposOf(found[at]) == "VB")
                return true;
        }
        return false;
    }

    private bool IsSubordinate(ReadOnlySpan<byte> found, int verb)
    {
        for (var at = verb - 1; at >= Math.Max(0, verb - MaxSubject); at--)
        {
            if (tags.XposOf(found[at]) is "WDT" or "WP" or "WRB" || tags.UposOf(found[at]) == Upos.Sconj)
                return true;
            if (tags.UposOf(found[at]) is Upos.Verb or Upos.Punct)
                return false;
        }
        return false;
    }

    /// <summary>Behind a noun, or behind the comma that closes what explains it, without an auxiliary, and with an object, an infinitive or a clause behind it.</summary>
    private bool IsParticiple(ReadOnlySpan<byte> found, int at, ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        tags.XposOf(found[at]) == "VBN"
        && word.EndsWith("ed", StringComparison.Ordinal)
        && (
            next is "to" or "on"
            || tags.UposOf(found[at + 1]) is Upos.Det or Upos.Pron or Upos.Num or Upos.Propn or Upos.Noun or Upos.Sconj
        )
        && EndsSubject(found, at);

    private bool IsPlural(ReadOnlySpan<byte> found, int at, ReadOnlySpan<char> word) =>
        tags.XposOf(found[at]) == "NNS"
        && word.EndsWith("s", StringComparison.Ordinal)
        && char.IsLower(word[0])
        && EndsSubject(found, at)
        && at + 2 < found.Length
        && tags.XposOf(found[at + 1]) == "TO"
        && tags.XposOf(found[at + 2]) == "VB";

    private bool EndsSubject(ReadOnlySpan<byte> found, int at)
    {
        var before = at - 1;
        while (before > 0 && tags.UposOf(found[before]) == Upos.Adv)
            before--;
        return tags.UposOf(found[before]) is Upos.Noun or Upos.Propn or Upos.Pron
            || tags.XposOf(found[before]) == "," && before > 0;
    }
}
