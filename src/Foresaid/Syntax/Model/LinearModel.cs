namespace Foresaid.Syntax.Model;

/// <summary>Quantised weights of a linear classifier over hashed features. Immutable; scores are integer sums, the same on every machine.</summary>
/// <remarks>
/// A feature is named by a 32-bit hash; its row holds only the classes whose weight is not 0.
/// Layout: an open-addressed table of keys and starts; at a start the number of entries, then the entries, class in the high and weight in the low 16 bits.
/// </remarks>
internal sealed class LinearModel
{
    private readonly Slot[] _slots;
    private readonly int[] _entries;
    private readonly int _shift;

    private readonly record struct Slot(uint Key, int Start);

    private LinearModel(int classes, Slot[] slots, int[] entries, int shift) =>
        (Classes, _slots, _entries, _shift) = (classes, slots, entries, shift);

    internal int Classes { get; }

    /// <summary>Adds the weights of each feature to the scores, one a class.</summary>
    internal void Add(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var key in features)
        {
            var start = Find(key);
            if (start < 0)
                continue;
            foreach (var entry in _entries.AsSpan(start + 1, _entries[start]))
                scores[entry >> 16] += (short)entry;
        }
    }

    /// <summary>The class with the highest score; the first of several.</summary>
    internal static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
            if (scores[index] > scores[best])
                best = index;
        return best;
    }

    private int Find(uint key)
    {
        var slots = _slots;
        for (var at = (int)(key * 0x9E3779B1u >> _shift); ; at = at + 1 == slots.Length ? 0 : at + 1)
        {
            if (slots[at].Key == key)
                return slots[at].Start;
            if (slots[at].Key == 0)
                return -1;
        }
    }

    /// <summary>Reads: classes, number of features, then for each, keys ascending: the key less the one before, entries, (class, weight) each.</summary>
    internal static LinearModel Read(ref PackReader reader)
    {
        var classes = reader.Int();
        var count = reader.Int();
        var entries = new int[reader.Int()];
        var bits = 1;
        while (1 << bits < count * 2)
            bits++;
        var model = new LinearModel(classes, new Slot[1 << bits], entries, 32 - bits);
        var (key, at) = (0u, 0);
        for (var feature = 0; feature < count; feature++)
        {
            key += reader.UInt();
            model.Place(key, at);
            var size = reader.Int();
            entries[at++] = size;
            for (var entry = 0; entry < size; entry++)
                entries[at++] = reader.Int() << 16 | (reader.Signed() & 0xFFFF);
        }
        return model;
    }

    private void Place(uint key, int start)
    {
        var at = (int)(key * 0x9E3779B1u >> _shift);
        while (_slots[at].Key != 0)
            at = at + 1 == _slots.Length ? 0 : at + 1;
        _slots[at] = new Slot(key, start);
    }
}
