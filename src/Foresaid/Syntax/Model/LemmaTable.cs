using System.Collections.Frozen;

namespace Foresaid.Syntax.Model;

/// <summary>Lemmas: exceptions by form and Penn tag, and for other words the script of the longest known ending. Immutable.</summary>
/// <remarks>A script "2+y" takes two letters off and adds "y": "parties" NNS gives "party". Both were learned from the treebank.</remarks>
internal sealed class LemmaTable
{
    internal const int LongestEnding = 6;

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exceptions;
    private readonly FrozenDictionary<string, Script>.AlternateLookup<ReadOnlySpan<char>> _endings;

    internal readonly record struct Script(int Cut, string Add);

    /// <param name="exceptions">From "TAG form" (form in lower case, but for proper nouns) to the lemma.</param>
    /// <param name="endings">From "TAG ending".</param>
    internal LemmaTable(IReadOnlyDictionary<string, string> exceptions, IReadOnlyDictionary<string, Script> endings)
    {
        _exceptions = exceptions.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = endings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal string Of(ReadOnlySpan<char> form, Upos upos, string xpos)
    {
        const int MostWord = 64;
        if (form.Length > MostWord || upos is Upos.Punct or Upos.Sym or Upos.X)
            return form.ToString();
        Span<char> key = stackalloc char[MostWord + 16];
        xpos.CopyTo(key);
        key[xpos.Length] = ' ';
        var word = key[(xpos.Length + 1)..];
        var isName = upos == Upos.Propn;
        for (var at = 0; at < form.Length; at++)
            word[at] =
                Letters.IsApostrophe(form[at]) ? '\''
                : isName ? form[at]
                : char.ToLowerInvariant(form[at]);
        word = word[..form.Length];
        var whole = key[..(xpos.Length + 1 + form.Length)];
        if (_exceptions.TryGetValue(whole, out var lemma))
            return lemma;
        lemma = ByEnding(key, word, xpos.Length, out var known);
        if (xpos != "VBD" || !word.EndsWith("ed"))
            return lemma;
        // A regular past and its participle are one form: what the treebank shows of the one holds of the other.
        key[2] = 'N';
        if (_exceptions.TryGetValue(whole, out var twin))
            return twin;
        twin = ByEnding(key, word, xpos.Length, out var knownTwin);
        return knownTwin > known ? twin : lemma;
    }

    /// <param name="known">Length of the ending that decided.</param>
    private string ByEnding(ReadOnlySpan<char> key, ReadOnlySpan<char> word, int tag, out int known)
    {
        Span<char> ending = stackalloc char[key.Length];
        key[..(tag + 1)].CopyTo(ending);
        for (var length = Math.Min(LongestEnding, word.Length - 1); length >= 0; length--)
        {
            var tail = ending.Slice(tag + 1, length);
            word[^length..].ToLowerInvariant(tail);
            if (_endings.TryGetValue(ending[..(tag + 1 + length)], out var script) && script.Cut < word.Length)
            {
                known = length;
                return string.Concat(word[..^script.Cut], script.Add);
            }
        }
        known = -1;
        return word.ToString();
    }

    internal static LemmaTable Read(ref PackReader reader)
    {
        var exceptions = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var left = reader.Int(); left > 0; left--)
            exceptions.Add(reader.String(), reader.String());
        var endings = new Dictionary<string, Script>(StringComparer.Ordinal);
        for (var left = reader.Int(); left > 0; left--)
            endings.Add(reader.String(), new Script(reader.Int(), reader.String()));
        return new LemmaTable(exceptions, endings);
    }
}
