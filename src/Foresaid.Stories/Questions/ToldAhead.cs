using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;
using Foresaid.Syntax;

namespace Foresaid.Stories.Questions;

/// <summary>A statement of what is to come, cut into who and what: "the bridge" and "open to traffic".</summary>
/// <param name="Subject">As it stands inside a sentence.</param>
/// <param name="Predicate">From the verb in its plain form on, without words of time.</param>
internal sealed record ToldAhead(string Subject, string Predicate)
{
    // What is longer is no question that anybody asks.
    private const int LongestPredicate = 160;

    private static readonly FrozenSet<string> Modals = WordSet.Of("will would shall may might could can");

    private static readonly FrozenSet<string> Hedges = WordSet.Of(
        "probably likely certainly possibly perhaps soon also then now again surely almost definitely"
    );

    private static readonly FrozenSet<string> Prepositions = WordSet.Of(
        "in on by before after between at until till from within during through since for over"
    );

    /// <summary>Words that stand between a preposition and its time: "by | the end of | June".</summary>
    private static readonly FrozenSet<string> BesideTimes = WordSet.Of(
        "the of end start beginning middle early late mid this next as later around about and to"
    );

    /// <summary>Null where the statement cannot be cut so.</summary>
    public static ToldAhead? Of(StoryRow row)
    {
        if (ContentText.Of(row.Article.Reading, row.Statement) is not { } content)
            return null;
        var parsed = content.Parsed;
        var (end, verb) = Joint(parsed);
        if (verb < 0 || verb >= parsed.Count)
            return null;
        while (verb < parsed.Count && Hedges.Contains(Lower(parsed[verb])))
            verb++;
        var subject = end == 0 ? HolderOf(row) : Words(parsed, 0, end, content, keepsTimes: true);
        var predicate = Words(parsed, verb, parsed.Count, content, keepsTimes: false);
        var isPlain =
            verb < parsed.Count && parsed[verb].Xpos is "VB" or "VBP" && parsed[verb].Upos is Upos.Verb or Upos.Aux;
        return
            subject is null
            || predicate.Length is 0 or > LongestPredicate
            || IsAttributed(predicate)
            || !isPlain
            || (end > 0 && !IsSubject(parsed, end))
            ? null
            : new ToldAhead(Inside(subject, end > 0 ? parsed[0] : null), predicate);
    }

    /// <summary>A reading that took the saying into its content.</summary>
    private static bool IsAttributed(string predicate) =>
        PlainLine.Of(predicate).Words.Any(word => word is "said" or "told" or "says" or "according");

    /// <summary>The same asked for its number; null where the number stands at no plain place.</summary>
    public string? Counted(string? unit)
    {
        if (unit is null)
            return null;
        var words = Subject.Split(' ');
        var noun = Array.FindIndex(words, word => Units.Of(word) == unit);
        if (noun > 0 && words.Take(noun).Any(word => char.IsDigit(word[0])))
            return $"How many {string.Join(' ', words[noun..])} will {Predicate}?";
        var told = Predicate.Split(' ');
        var counted = Array.FindIndex(told, word => Units.Of(word) == unit);
        var number = Array.FindIndex(told, word => char.IsDigit(word[0]));
        return number >= 1 && counted > number && told.Take(number).All(word => word.All(char.IsLetter))
            ? $"How many {told[counted]} will {Subject} {string.Join(' ', told.Take(1).Concat(told.Skip(counted + 1)))}?"
            : null;
    }

    /// <summary>Where the subject ends and where the verb begins: at "will", "is likely to", or a bare "to".</summary>
    private static (int End, int Verb) Joint(Parsed parsed)
    {
        for (var at = 0; at < parsed.Count; at++)
        {
            var word = Lower(parsed[at]);
            if (at > 0 && Modals.Contains(word) && parsed[at].Upos == Upos.Aux)
                return (at, at + 1);
            if (word != "to" || at + 1 >= parsed.Count || parsed[at + 1].Xpos != "VB")
                continue;
            var from = at;
            while (
                from > 0
                && parsed[from - 1].Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Punct)
                && at - from < 4
            )
                from--;
            return (from, at + 1);
        }
        return (-1, -1);
    }

    /// <summary>A pronoun says nothing outside its text, and a verb before the joint makes it no subject.</summary>
    private static bool IsSubject(Parsed parsed, int end)
    {
        for (var at = 0; at < end; at++)
        {
            if (
                parsed[at].Upos is Upos.Pron or Upos.Aux or Upos.Sconj
                || (parsed[at].Upos == Upos.Verb && !IsNoun(parsed, at, end))
            )
                return false;
        }
        return parsed[end - 1].Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Punct
            || IsNoun(parsed, end - 1, end);
    }

    /// <summary>"The rail strike will": before the joint a plain verb behind a noun is none.</summary>
    private static bool IsNoun(Parsed parsed, int at, int end) =>
        at == end - 1
        && at > 0
        && parsed[at].Xpos is "VB" or "VBP"
        && parsed[at - 1].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det;

    private static string? HolderOf(StoryRow row) =>
        row.Holders is [{ Named: true } holder]
            ? holder.Type == SpeakerType.Person || holder.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
                ? holder.Name
                : "the " + holder.Name
            : null;

    private static string Words(Parsed parsed, int from, int to, ContentText content, bool keepsTimes)
    {
        var kept = new List<int>();
        for (var at = from; at < to; at++)
        {
            if (!keepsTimes && content.IsTime(at) && !IsModifier(parsed, at, to, content))
                DropLead(parsed, kept);
            else
                kept.Add(at);
        }
        while (kept.Count > 1 && !keepsTimes && IsLoose(Lower(parsed[kept[^1]])))
            kept.RemoveAt(kept.Count - 1);
        var text = parsed.Source.Content;
        var words = kept.Select(at => (Span: parsed[at].Span, Text: text[parsed[at].Span.Start..parsed[at].Span.End]))
            .ToList();
        var line = string.Concat(
            words.Select(
                (word, nth) => nth > 0 && word.Span.Start > words[nth - 1].Span.End ? " " + word.Text : word.Text
            )
        );
        return Clean.Line(line).Trim(' ', ',', '.', ';', ':', '"', '\u201C', '\u201D');
    }

    /// <summary>"A five-year plan": the time belongs to the noun behind it.</summary>
    private static bool IsModifier(Parsed parsed, int at, int to, ContentText content)
    {
        var (first, next) = (at, at);
        while (first > 0 && IsPart(first - 1))
            first--;
        while (next < to && IsPart(next))
            next++;
        return first > 0
            && next < to
            && !Prepositions.Contains(Lower(parsed[first - 1]))
            && parsed[next].Upos == Upos.Noun;

        bool IsPart(int token) => content.IsTime(token) || parsed[token].Text is "-" or "\u2013";
    }

    private static bool IsLoose(string word) =>
        Prepositions.Contains(word) || word is "and" or "or" or "the" or "of" or "as";

    /// <summary>"By the end of" goes with the time behind it; a "the" without preposition before it stays.</summary>
    private static void DropLead(Parsed parsed, List<int> kept)
    {
        var at = kept.Count;
        while (at > 0 && LeadsToTime(Lower(parsed[kept[at - 1]])))
            at--;
        while (at < kept.Count && !Prepositions.Contains(Lower(parsed[kept[at]])))
            at++;
        kept.RemoveRange(at, kept.Count - at);
    }

    private static bool LeadsToTime(string word) => Prepositions.Contains(word) || BesideTimes.Contains(word);

    private static string Inside(string subject, Token? first) =>
        first is { } token
        && !Terms.IsName(token)
        && token.Upos != Upos.Propn
        && subject.Skip(1).FirstOrDefault() is var second
        && !char.IsUpper(second)
            ? char.ToLowerInvariant(subject[0]) + subject[1..]
            : subject;

    private static string Lower(Token token) => token.Text.ToString().ToLowerInvariant();
}
