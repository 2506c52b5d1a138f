using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Wording;
using Foresaid.Syntax;

namespace Foresaid.Stories.Questions;

/// <summary>What a question's words ask for.</summary>
/// <param name="Told">The question as a statement ("the bridge will open"), the words asked for left out or filled in.</param>
/// <param name="Unit">Of "how many": the words of what is counted; null otherwise.</param>
internal sealed record QuestionWords(QuestionType Type, string Told, string? Unit)
{
    private static readonly FrozenSet<string> Auxiliaries =
    [
        "will",
        "would",
        "shall",
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
    ];

    private static readonly LayoutFinder Layout = new();
    private static readonly Tokenizer Tokens = new();
    private static readonly SentenceSplitter Sentences = new();
    private static readonly Tagger Tags = new();

    // Stands for the number asked for: any would do.
    private const string SomeNumber = "1,000";

    // Stands for whom or what is asked for.
    private const string Somebody = "he";

    // A subject of more words is no question's.
    private const int LongestSubject = 16;

    // A question is a sentence; what is longer is none.
    private const int Longest = 400;

    /// <param name="given">Null: judged by the words.</param>
    public static QuestionWords Read(string words, QuestionType? given)
    {
        var line = words.Trim().TrimEnd('?', '.', ' ');
        var parts = line[..Math.Min(line.Length, Longest)]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToImmutableArray();
        var aux = parts.FindIndex(part => Auxiliaries.Contains(part.ToLowerInvariant()));
        var asking = aux < 0 ? parts[..Math.Min(1, parts.Length)] : parts[..aux];
        var type = given ?? TypeOf(asking);
        if (given is null && IsOfMeasure(asking, parts))
            type = QuestionType.HowMany;
        if (aux < 0)
            return new QuestionWords(type, Answered(type, parts, line), null);
        var unit = type == QuestionType.HowMany ? UnitOf(asking) : null;
        var rest = parts[(aux + 1)..];
        return new QuestionWords(type, Uninverted(type, parts[aux], rest, unit), unit);
    }

    /// <summary>"Who won the race" is a statement but for its first word.</summary>
    private static string Answered(QuestionType type, ImmutableArray<string> parts, string line) =>
        type == QuestionType.Who && parts.Length > 1 ? $"{Somebody} {string.Join(' ', parts[1..])}" : line;

    private static QuestionType TypeOf(ImmutableArray<string> asking)
    {
        var lead = " " + string.Join(' ', asking).ToLowerInvariant();
        return lead.Contains(" how", StringComparison.Ordinal) || lead.Contains(" what share", StringComparison.Ordinal)
                ? QuestionType.HowMany
            : lead.Contains(" when", StringComparison.Ordinal) || IsOfTime(asking) ? QuestionType.When
            : asking.IsEmpty ? QuestionType.Whether
            : QuestionType.Who;
    }

    /// <summary>"What will the new rate be".</summary>
    private static bool IsOfMeasure(ImmutableArray<string> asking, ImmutableArray<string> parts) =>
        asking is [var what]
        && what.Equals("what", StringComparison.OrdinalIgnoreCase)
        && parts.Length > 3
        && parts[^1] == "be"
        && HappeningLexicon.Shared.Measures.Contains(parts[^2]);

    /// <summary>"On what day", "in which month".</summary>
    private static bool IsOfTime(ImmutableArray<string> asking) =>
        asking.Length > 0
        && asking[^1].ToLowerInvariant() is "day" or "date" or "week" or "month" or "quarter" or "year" or "time";

    /// <summary>The words behind "how many"; null for "how much", "by how much", which leave it open.</summary>
    private static string? UnitOf(ImmutableArray<string> asking)
    {
        var how = asking.FindIndex(part => part.Equals("how", StringComparison.OrdinalIgnoreCase));
        // "How large a fine" counts no fines.
        var isCount = how >= 0 && how + 1 < asking.Length && asking[how + 1].ToLowerInvariant() is "many" or "much";
        var unit = isCount ? asking[Math.Min(asking.Length, how + 2)..] : [];
        if (unit is ["of", ..])
            unit = [];
        return unit.IsEmpty ? null : string.Join(' ', unit);
    }

    private static string Uninverted(QuestionType type, string aux, ImmutableArray<string> rest, string? unit)
    {
        var counted = unit is null ? null : $"{SomeNumber} {unit}";
        // "Does the strike end" asks of what is to come as "will" does.
        aux = aux.ToLowerInvariant() is var written && written is "do" or "does" or "did" ? "will" : written;
        // "How many delegates will sit", "who will be named": the verb follows at once, what is asked for is the subject.
        if (type == QuestionType.Who && IsToBe(rest))
            return $"{Somebody} {aux} be named {string.Join(' ', rest[2..])}";
        if (type is QuestionType.HowMany or QuestionType.Who && IsVerbAfter(aux, counted ?? Somebody, rest, 0))
            return $"{counted ?? Somebody} {aux} {string.Join(' ', rest)}";
        if (Promised(rest) is > 0 and var due)
            return Uninverted(type, "will", [.. rest[..due], .. rest[(due + 2)..]], unit);
        var verb = VerbOf(aux, rest);
        if (verb < 0)
            return string.Join(' ', rest.Prepend(aux));
        var subject = string.Join(' ', rest[..verb]);
        return counted is null
            ? $"{subject} {aux} {string.Join(' ', rest[verb..])}"
            : $"{subject} {aux} {rest[verb]} {counted} {string.Join(' ', rest[(verb + 1)..])}".TrimEnd();
    }

    /// <summary>Where "due to" stands in "is the report due to appear"; -1 where no such word leads over to the verb.</summary>
    private static int Promised(ImmutableArray<string> rest)
    {
        for (var at = 1; at + 2 < rest.Length; at++)
        {
            if (
                rest[at + 1] == "to"
                && rest[at]
                    is "due"
                        or "set"
                        or "expected"
                        or "likely"
                        or "going"
                        or "scheduled"
                        or "slated"
                        or "planned"
                        or "about"
                        or "bound"
            )
                return at;
        }
        return -1;
    }

    /// <summary>"Who will be the next governor" asks who will be named.</summary>
    private static bool IsToBe(ImmutableArray<string> rest) =>
        rest.Length > 2 && rest[0] == "be" && (IsDeterminer(rest[1]) || rest[1] is "next" or "new");

    /// <summary>Where the verb begins that its auxiliary left behind; -1 when no place fits.</summary>
    /// <remarks>
    /// Each place is tried as a plain statement: the first one whose words before are a subject and whose next is a verb. Where a
    /// noun looks like a verb ("will the trial judge rule"), a verb of happening right behind it is the better one.
    /// </remarks>
    private static int VerbOf(string aux, ImmutableArray<string> rest)
    {
        var places = Enumerable
            .Range(1, Math.Clamp(rest.Length - 1, 0, LongestSubject))
            .Where(at => IsVerbAfter(aux, string.Join(' ', rest[..at]), rest, at))
            .ToList();
        if (places.Count == 0)
            return -1;
        var first = places[0];
        var better = places.Find(at => at > first && at <= first + 2 && IsHappening(rest, at));
        var looksLikeNoun =
            !IsHappening(rest, first)
            || (IsDeterminer(rest[0]) && HappeningLexicon.Shared.Noun(rest[first]) is not null);
        return looksLikeNoun && better > 0 ? better : first;
    }

    private static bool IsDeterminer(string word) =>
        word.ToLowerInvariant() is "the" or "a" or "an" or "its" or "their" or "his" or "her";

    private static bool IsHappening(ImmutableArray<string> rest, int at) =>
        HappeningLexicon.Shared.Verb(rest[at], rest[(at + 1)..Math.Min(rest.Length, at + 5)], []) is not null
        || HappeningLexicon.Shared.Raising(rest[at]) is not null
        || rest[at] == "be";

    private static bool IsVerbAfter(string aux, string subject, ImmutableArray<string> rest, int at)
    {
        if (rest.Length <= at || !char.IsLower(rest[at][0]))
            return false;
        var source = new SourceText($"{subject} {aux} {string.Join(' ', rest[at..])}.");
        var paragraphs = Layout.Find(new Article { Text = source });
        var tagged = Tags.Tag(Sentences.Split(Tokens.Tokenize(source, paragraphs), paragraphs));
        var verb = subject.Length + aux.Length + 2;
        for (var token = 0; token < tagged.Count; token++)
        {
            var start = tagged.Tokens[token].Start;
            if (start == verb)
                return tagged.XposOf(token) is "VB" or "VBN" or "VBG" && tagged.UposOf(token) is Upos.Verb or Upos.Aux;
            if (
                start < subject.Length
                && tagged.UposOf(token) is Upos.Verb or Upos.Aux or Upos.Part
                && tagged.XposOf(token) != "POS"
            )
                return false;
            if (
                start < subject.Length
                && tagged.Tokens[token].End == subject.Length
                && !IsSubjectEnd(tagged.UposOf(token))
                && rest[Math.Max(0, at - 1)] != "else"
            )
                return false;
        }
        return false;
    }

    private static bool IsSubjectEnd(Upos upos) => upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.X;
}
