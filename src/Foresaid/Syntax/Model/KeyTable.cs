namespace Foresaid.Syntax.Model;

/// <summary>Small numbers by the hash of a word: clusters, classes of ambiguity, lemmas. Immutable.</summary>
internal sealed class KeyTable
{
    private readonly uint[] _keys;
    private readonly int[] _values;
    private readonly int _shift;

    /// <param name="pairs">No key twice; no value 0.</param>
    internal KeyTable(ReadOnlySpan<(uint Key, int Value)> pairs)
    {
        var bits = 1;
        while (1 << bits < pairs.Length * 2)
            bits++;
        (_keys, _values, _shift) = (new uint[1 << bits], new int[1 << bits], 32 - bits);
        foreach (var (key, value) in pairs)
        {
            var at = (int)(key * 0x9E3779B1u >> _shift);
            while (_keys[at] != 0)
                at = at + 1 == _keys.Length ? 0 : at + 1;
            (_keys[at], _values[at]) = (key, value);
        }
    }

    /// <summary>0 where the key is not in the table.</summary>
    internal int this[uint key]
    {
        get
        {
            for (var at = (int)(key * 0x9E3779B1u >> _shift); ; at = at + 1 == _keys.Length ? 0 : at + 1)
            {
                if (_keys[at] == key)
                    return _values[at];
                if (_keys[at] == 0)
                    return 0;
            }
        }
    }

    /// <summary>Reads: the number of pairs, then for each, keys ascending, the key less the one before, and the value.</summary>
    internal static KeyTable Read(ref PackReader reader)
    {
        var pairs = new (uint, int)[reader.Int()];
        var key = 0u;
        for (var index = 0; index < pairs.Length; index++)
            pairs[index] = (key += reader.UInt(), reader.Int());
        return new KeyTable(pairs);
    }
}
