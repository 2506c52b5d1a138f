using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>An averaged perceptron over hashed features with sparse rows, in training.</summary>
/// <remarks>
/// Sources: Collins 2002; averaging with one pass by weighting each update with its time; features used only after some updates
/// (Goldberg and Elhadad 2011), which keeps the model small and forgets accidents.
/// </remarks>
internal sealed class Perceptron(int classes, int minimumUpdates)
{
    private uint[] _keys = new uint[1 << 20];
    private int[] _rows = new int[1 << 20];
    private int _used;
    private Row[] _row = new Row[1 << 16];
    private Entry[] _entries = new Entry[1 << 20];
    private int _free;
    private long _time = 1;

    private struct Row
    {
        internal int Start;
        internal int Updates;
        internal short Count;
        internal short Room;
    }

    private struct Entry
    {
        internal short Class;
        internal int Weight;
        internal long Sum;
    }

    internal int Classes => classes;

    internal void Tick() => _time++;

    internal void Add(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var key in features)
        {
            var at = Find(key);
            if (_keys[at] == 0)
                continue;
            ref readonly var row = ref _row[_rows[at]];
            if (row.Updates < minimumUpdates)
                continue;
            foreach (ref readonly var entry in _entries.AsSpan(row.Start, row.Count))
                scores[entry.Class] += entry.Weight;
        }
    }

    /// <summary>Rewards one class and punishes another, on every feature.</summary>
    internal void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var key in features)
        {
            ref var row = ref RowOf(key);
            row.Updates++;
            Change(ref row, right, 1);
            Change(ref row, wrong, -1);
        }
    }

    private void Change(ref Row row, int @class, int by)
    {
        for (var at = row.Start; at < row.Start + row.Count; at++)
        {
            ref var entry = ref _entries[at];
            if (entry.Class != @class)
                continue;
            entry.Weight += by;
            entry.Sum += by * _time;
            return;
        }
        if (row.Count == row.Room)
            Move(ref row);
        _entries[row.Start + row.Count++] = new Entry
        {
            Class = (short)@class,
            Weight = by,
            Sum = by * _time,
        };
    }

    private void Move(ref Row row)
    {
        var room = Math.Max(2, row.Room * 2);
        if (_free + room > _entries.Length)
            Array.Resize(ref _entries, _entries.Length * 2);
        Array.Copy(_entries, row.Start, _entries, _free, row.Count);
        (row.Start, row.Room) = (_free, (short)room);
        _free += room;
    }

    private ref Row RowOf(uint key)
    {
        var at = Find(key);
        if (_keys[at] == 0)
        {
            if (_used * 2 >= _keys.Length)
            {
                Grow();
                at = Find(key);
            }
            if (_used == _row.Length)
                Array.Resize(ref _row, _row.Length * 2);
            (_keys[at], _rows[at]) = (key, _used++);
        }
        return ref _row[_rows[at]];
    }

    private int Find(uint key)
    {
        var mask = _keys.Length - 1;
        var at = (int)(key * 0x9E3779B1u >> 7) & mask;
        while (_keys[at] != 0 && _keys[at] != key)
            at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var (keys, rows) = (_keys, _rows);
        _keys = new uint[keys.Length * 2];
        _rows = new int[keys.Length * 2];
        for (var old = 0; old < keys.Length; old++)
            if (keys[old] != 0)
            {
                var at = Find(keys[old]);
                (_keys[at], _rows[at]) = (keys[old], rows[old]);
            }
    }

    /// <summary>Writes the averaged weights as <see cref="LinearModel"/> reads them.</summary>
    /// <param name="scale">Units per whole update; a weight that rounds to less than <paramref name="least"/> units is dropped.</param>
    internal void Write(PackWriter writer, double scale, int least)
    {
        var kept = new List<(uint Key, List<(int Class, int Weight)> Entries)>();
        for (var at = 0; at < _keys.Length; at++)
        {
            if (_keys[at] == 0 || _row[_rows[at]].Updates < minimumUpdates)
                continue;
            var entries = Averaged(_row[_rows[at]], scale, least);
            if (entries.Count > 0)
                kept.Add((_keys[at], entries));
        }
        kept.Sort((one, other) => one.Key.CompareTo(other.Key));
        writer.Int(classes);
        writer.Int(kept.Count);
        writer.Int(kept.Sum(feature => feature.Entries.Count + 1));
        var last = 0u;
        foreach (var (key, entries) in kept)
        {
            writer.UInt(key - last);
            last = key;
            writer.Int(entries.Count);
            foreach (var (@class, weight) in entries)
            {
                writer.Int(@class);
                writer.Signed(weight);
            }
        }
    }

    private List<(int Class, int Weight)> Averaged(Row row, double scale, int least)
    {
        var entries = new List<(int Class, int Weight)>();
        foreach (ref readonly var entry in _entries.AsSpan(row.Start, row.Count))
        {
            var average = entry.Weight - (double)entry.Sum / _time;
            var weight = (int)Math.Clamp(Math.Round(average * scale), short.MinValue, short.MaxValue);
            if (Math.Abs(weight) >= least)
                entries.Add((entry.Class, weight));
        }
        entries.Sort();
        return entries;
    }

    internal LinearModel ToModel(double scale, int least)
    {
        var writer = new PackWriter();
        Write(writer, scale, least);
        var reader = new PackReader(writer.Bytes);
        return LinearModel.Read(ref reader);
    }
}
