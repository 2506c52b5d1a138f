using System.Collections.Frozen;
using Foresaid.Syntax;

namespace Foresaid.Times;

/// <summary>Finds the tense that governs an expression: the nearest verb before it in its sentence, else the first one after it.</summary>
/// <remarks>Tags are used where the text has them; where it has none, endings and short lists stand in.</remarks>
internal sealed class Tenses(Atoms atoms, Parsed parsed)
{
    /// <summary>How many atoms are looked at on either side: beyond, the verb is hardly the expression's own.</summary>
    private const int Reach = 40;

    /// <summary>Modals, and participles and verbs of planning: what they govern lies ahead.</summary>
    private static readonly FrozenSet<string> Planned = Words(
        "will shall would may might could should can must ll going expected scheduled slated due planned poised likely set ready upcoming "
            + "hopes plans expects intends aims wants vows seeks proposes effective payable matures maturing"
    );

    private static readonly FrozenSet<string> Modals = Words("will would shall may might could should ll must can");

    private static readonly FrozenSet<string> PastForms = Words(
        "was were had did said told came went made took began met held left fell rose saw got gave became found felt lost won sold bought broke "
            + "brought built grew kept knew led spoke spent stood struck thought wrote hit shot sent paid put ran sought fled flew drew drove chose been has have"
    );

    /// <summary>Past verbs of foreseeing: what they tell of is the nearest such time, before or after.</summary>
    private static readonly FrozenSet<string> Foreseeing = Words(
        "thought believed expected predicted forecast forecasted foresaw pointed guessed reckoned anticipated estimated projected assumed speculated"
    );

    private static readonly FrozenSet<string> Likely = Words(
        "likely likelier likeliest probable possible expected planned due scheduled plausible"
    );

    /// <summary>Verbs whose infinitive is still to come when they are told in the past.</summary>
    private static readonly FrozenSet<string> Promising = Words(
        "agreed decided vowed promised pledged hoped offered ordered asked told urged called threatened intended wanted arranged prepared preparing pledges promises"
    );

    private readonly Tagged _tagged = parsed.Tagged;
    private readonly bool _hasTags = parsed.Tagged.HasTags;

    public Tense Of(int first, int end)
    {
        var (low, high) = Sentence(first, end);
        return OpensClause(first, low)
            ? After(end, high) ?? Before(first, low) ?? Tense.Unknown
            : Before(first, low) ?? After(end, high) ?? Tense.Unknown;
    }

    private Tense? Before(int first, int low)
    {
        for (var at = first - 1; at >= low; at--)
        {
            if (Verb(at) is { } tense)
                return tense;
        }
        return null;
    }

    private Tense? After(int end, int high)
    {
        for (var at = end; at < high; at++)
        {
            if (Verb(at) is { } tense)
                return tense;
        }
        return null;
    }

    /// <summary>"..., but in March a judge ruled": the verb of an expression that opens a clause comes after it.</summary>
    private bool OpensClause(int first, int low)
    {
        var at = first - 1;
        while (
            at >= low
            && at >= first - 4
            && atoms.IsAny(
                at,
                "in",
                "on",
                "by",
                "at",
                "over",
                "since",
                "until",
                "also",
                "earlier",
                "late",
                "early",
                "during",
                "then",
                "about",
                "after",
                "before",
                "from"
            )
        )
            at--;
        if (at < low)
            return true;
        var prepared = at < first - 1;
        return atoms.IsAny(at, "but", "that", "when", "while", "because", "although", "where", "which", "who")
            || (atoms.Is(at, "and") && (prepared || atoms.Is(at - 1, ',')))
            || atoms.Is(at, ';')
            || atoms.Is(at, ':')
            || atoms.Is(at, '—')
            || atoms.Is(at, '–');
    }

    /// <summary>The atoms of the sentence, within reach of the expression.</summary>
    private (int Low, int High) Sentence(int first, int end)
    {
        var (low, high) = (Math.Max(0, first - Reach), Math.Min(atoms.Count, end + Reach));
        if (parsed.Sentences.Count == 0)
            return (low, high);
        var token = Math.Min(parsed.Tokens.IndexAt(atoms[first].Start), parsed.Tokens.Count - 1);
        var span = parsed.Sentences.SpanOf(parsed.Sentences.IndexOfToken(token));
        return (Math.Max(low, atoms.IndexAt(span.Start)), Math.Min(high, atoms.IndexAt(span.End)));
    }

    private Tense? Verb(int at)
    {
        if (!atoms.IsWord(at) || (atoms.IsCapital(at) && atoms.Is(at, "may")))
            return null;
        var word = atoms.Text(at);
        if (Foresees(at, word))
            return Tense.Unknown;
        if (Has(Planned, word))
            return IsPerfect(at) || IsPerfect(at + 2) || (atoms.Is(at, "set") && !atoms.IsAny(at + 1, "to", "for"))
                ? Tense.Past
                : Tense.Future;
        if (atoms.Is(at - 1, "to") && !atoms.IsCapital(at) && IsBase(at))
            return Infinitive(at - 2);
        if (_hasTags)
            return ByTag(at);
        if (
            Has(PastForms, word)
            || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !atoms.IsCapital(at))
        )
            return Governed(at) ?? Tense.Past;
        return null;
    }

    /// <summary>"They thought that", "pointed to", "had expected", "was likely": seen from a day gone by, whatever comes after it.</summary>
    private bool Foresees(int at, ReadOnlySpan<char> word)
    {
        if (atoms.IsAny(at, "was", "were"))
            return Has(Likely, atoms.Text(at + 1))
                || (atoms.IsAny(at + 1, "most", "more", "very", "quite", "still") && Has(Likely, atoms.Text(at + 2)));
        if (!Has(Foreseeing, word))
            return false;
        return atoms.Is(at, "expected")
            ? atoms.Is(at - 1, "had") && !atoms.IsAny(at + 1, "to")
            : !atoms.Is(at, "pointed") || atoms.IsAny(at + 1, "to", "towards", "toward");
    }

    /// <summary>"had been due", "had planned": the plan itself is past.</summary>
    private bool IsPerfect(int at) =>
        atoms.Is(at - 1, "had")
        || (atoms.Is(at - 1, "have") && Has(Modals, atoms.Text(at - 2)))
        || (atoms.Is(at - 1, "been") && atoms.IsAny(at - 2, "had", "previously"));

    /// <summary>What governs an infinitive says when it is: "agreed to" and "plans to" point ahead, "failed to" back, "voted to" either way.</summary>
    private Tense Infinitive(int at)
    {
        if (
            atoms.IsAny(
                at,
                "began",
                "failed",
                "continued",
                "refused",
                "managed",
                "started",
                "tried",
                "used",
                "declined",
                "helped",
                "had"
            )
        )
            return Tense.Past;
        if (Has(Planned, atoms.Text(at)) || Has(Promising, atoms.Text(at)))
            return IsPerfect(at) ? Tense.Past : Tense.Future;
        var isPast = _hasTags
            ? Tag(at) is "VBD" or "VBN"
            : Has(PastForms, atoms.Text(at)) || atoms.Text(at).EndsWith("ed", StringComparison.Ordinal);
        return isPast ? Tense.Unknown : Tense.Future;
    }

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private bool IsBase(int at) =>
        _hasTags
            ? Tag(at) is "VB"
            : atoms.Text(at) is [_, _, ..]
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
                );

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
            if (Has(Modals, atoms.Text(before)) || (atoms.Is(before, "to") && atoms.Is(before + 1, "be")))
                return Tense.Future;
            if (!atoms.IsWord(before) && !atoms.IsApostrophe(before))
                return null;
        }
        return null;
    }

    private string Tag(int at)
    {
        if (at < 0 || at >= atoms.Count)
            return "";
        var token = _tagged.Tokens.IndexAt(atoms[at].Start);
        return token < _tagged.Count ? _tagged.XposOf(token) : "";
    }
}
