using System.Collections.Frozen;
using Foresaid.Syntax;

namespace Foresaid.Times;

/// <summary>Finds the tense that governs an expression: the nearest verb before it in its sentence, else the first one after it.</summary>
/// <remarks>Tags are used where the text has them; where it has none, endings and short lists stand in.</remarks>
internal sealed class Tenses(Atoms atoms, Tagged tagged)
{
    /// <summary>How many atoms are looked at on either side: beyond, the verb is hardly the expression's own.</summary>
    private const int Reach = 40;

    private static readonly FrozenSet<string> Planned = new[]
    {
        "expected",
        "scheduled",
        "slated",
        "due",
        "planned",
        "poised",
        "likely",
        "set",
        "going",
        "upcoming",
        "ready",
        "hopes",
        "plans",
        "expects",
        "intends",
        "aims",
        "wants",
        "vows",
        "seeks",
        "proposes",
        "scheduled",
        "must",
        "will",
        "shall",
        "would",
        "may",
        "might",
        "could",
        "should",
        "can",
        "ll",
        "effective",
        "payable",
        "matures",
        "maturing",
        "expires",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Irregular = new[]
    {
        "was",
        "were",
        "had",
        "did",
        "said",
        "told",
        "came",
        "went",
        "made",
        "took",
        "began",
        "met",
        "held",
        "left",
        "fell",
        "rose",
        "saw",
        "got",
        "gave",
        "became",
        "found",
        "felt",
        "lost",
        "won",
        "sold",
        "bought",
        "broke",
        "brought",
        "built",
        "grew",
        "kept",
        "knew",
        "led",
        "spoke",
        "spent",
        "stood",
        "struck",
        "thought",
        "wrote",
        "won",
        "hit",
        "shot",
        "sent",
        "paid",
        "put",
        "ran",
        "sought",
        "fled",
        "flew",
        "drew",
        "drove",
        "chose",
        "been",
        "has",
        "have",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly bool _hasTags = tagged.HasTags;

    public Tense Of(int first, int end)
    {
        for (var at = first - 1; at >= 0 && at >= first - Reach && !Ends(at); at--)
        {
            if (Verb(at) is { } tense)
                return tense;
        }
        for (var at = end; at < atoms.Count && at < end + Reach && !Ends(at); at++)
        {
            if (Verb(at) is { } tense)
                return tense;
        }
        return Tense.Unknown;
    }

    /// <summary>A sentence ends here: a stop before a capital, or a paragraph.</summary>
    private bool Ends(int at) =>
        atoms[at].Breaks
        || (
            (atoms.Is(at, '.') || atoms.Is(at, '?') || atoms.Is(at, '!'))
            && !(atoms.Touches(at + 1) && atoms.IsWord(at + 1))
            && atoms.IsCapital(at + 1)
            && !IsShort(at - 1)
        );

    private bool IsShort(int at) => atoms.Text(at).Length < 4 || atoms.Word(at) is { Short: true };

    private Tense? Verb(int at)
    {
        if (!atoms.IsWord(at))
            return null;
        var word = atoms.Text(at);
        if (Contains(Planned, word))
            return atoms.Is(at, "set") && !atoms.IsAny(at + 1, "to", "for") ? Tense.Past
                : atoms.Is(at, "may") && atoms.IsCapital(at) ? null
                : Tense.Future;
        if (atoms.Is(at - 1, "to") && !atoms.IsCapital(at) && IsBase(at))
            return Tense.Future;
        if (_hasTags)
            return ByTag(at);
        if (
            Contains(Irregular, word)
            || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !atoms.IsCapital(at))
        )
            return Governed(at) ?? Tense.Past;
        return null;
    }

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private bool IsBase(int at) =>
        !_hasTags
            ? atoms.Text(at) is [_, _, ..]
                && atoms.Word(at) is null
                && !atoms.IsAny(
                    at,
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "my",
                    "your",
                    "all",
                    "it",
                    "them",
                    "him",
                    "us",
                    "an"
                )
            : Tag(at) is "VB";

    private Tense? ByTag(int at) =>
        Tag(at) switch
        {
            "VBD" => Tense.Past,
            "VBN" => Governed(at) ?? Tense.Past,
            "VB" => Governed(at) ?? Tense.Unknown,
            "VBZ" or "VBP" => Tense.Unknown,
            _ => null,
        };

    /// <summary>A future auxiliary close before a participle or a base form decides: "will be held", "to be named".</summary>
    private Tense? Governed(int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 4; before--)
        {
            if (atoms.IsAny(before, "will", "would", "shall", "may", "might", "could", "should", "ll", "must", "can"))
                return Tense.Future;
            if (atoms.Is(before, "to") && atoms.Is(before + 1, "be"))
                return Tense.Future;
            if (!atoms.IsWord(before) && !atoms.IsApostrophe(before))
                return null;
        }
        return null;
    }

    private string Tag(int at)
    {
        var token = tagged.Tokens.IndexAt(atoms[at].Start);
        return token < tagged.Count ? tagged.XposOf(token) : "";
    }
}
