using System.Collections.Frozen;
using Foresaid.Syntax;
using Foresaid.Times;

namespace Foresaid.Quantities;

/// <summary>Finds the noun that a figure counts: the head of the plural noun phrase after it.</summary>
/// <remarks>Where the text is tagged, tags say what a noun is; else a plural ending among words that are no function words.</remarks>
internal sealed class NounFinder(Atoms atoms, Tagged tagged)
{
    /// <summary>How many words may stand between the figure and its noun.</summary>
    private const int Reach = 6;

    private static readonly FrozenSet<string> Plurals = Words(
        "people men women children troops personnel police staff crew cattle fish aircraft spacecraft youth clergy fatalities folk others feet teeth media data alumni criteria"
    );

    private static readonly FrozenSet<string> Stops = Words(
        "the a an and or but in on at of to for from by with as that which who whom whose is are was were be been has have had will would can could may might must this "
            + "these those its his her their our your my it he she they we you i not than when while where after before since until if because about over under into during "
            + "does did says plus minus times points yes across versus vs per each every across lies was left does goes"
    );

    private readonly bool _hasTags = tagged.HasTags;

    /// <summary>The noun as an index of its atom; -1 when nothing is counted.</summary>
    public int After(int at)
    {
        var of = atoms.Is(at, "of") ? at + 1 : at;
        of = of > at && atoms.IsAny(of, "the", "its", "their", "his", "her", "these", "those", "our") ? of + 1 : of;
        var noun = -1;
        for (var next = of; next < of + Reach && atoms.Continues(next); next++)
        {
            if (atoms.IsHyphen(next) && atoms.Touches(next) && atoms.Touches(next + 1))
                continue;
            if (!atoms.IsWord(next) || Has(Stops, atoms.Text(next)))
            {
                // "Fifty 600-mm launchers": a measure inside the phrase.
                if (noun < 0 && atoms.IsNumber(next) && atoms.IsHyphen(next + 1))
                    continue;
                break;
            }
            if (IsVerb(next) && noun >= 0)
                break;
            if (IsPlural(next))
                noun = next;
            else if (noun >= 0)
                break;
        }
        return noun >= 0 && atoms.Word(noun)?.Unit is not null ? -1 : noun;
    }

    private bool IsPlural(int at)
    {
        var word = atoms.Text(at);
        if (Has(Plurals, word))
            return true;
        if (_hasTags)
            return Tag(at) is "NNS" or "NNPS";
        return word.Length > 3 && word[^1] == 's' && word[^2] is not 's' and not 'u';
    }

    private bool IsVerb(int at) =>
        _hasTags ? Tag(at) is "VBD" or "VBZ" or "VBP" or "MD" : atoms.Text(at).EndsWith("ed", StringComparison.Ordinal);

    private string Tag(int at)
    {
        var token = tagged.Tokens.IndexAt(atoms[at].Start);
        return token < tagged.Count ? tagged.XposOf(token) : "";
    }

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
