using System.IO.Compression;
using System.Text;

namespace Foresaid.Forge;

/// <summary>Writes what <c>PackReader</c> reads.</summary>
internal sealed class PackWriter
{
    private byte[] _bytes = new byte[1 << 16];
    private int _count;

    internal void UInt(uint value)
    {
        for (; value >= 0x80; value >>= 7)
            Byte((byte)(value | 0x80));
        Byte((byte)value);
    }

    internal void Int(int value) => UInt((uint)value);

    internal void Signed(int value) => UInt((uint)(value << 1 ^ value >> 31));

    internal void String(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Int(bytes.Length);
        foreach (var one in bytes)
            Byte(one);
    }

    internal void Strings(IReadOnlyCollection<string> texts)
    {
        Int(texts.Count);
        foreach (var text in texts)
            String(text);
    }

    internal void Table(IEnumerable<(uint Key, int Value)> pairs)
    {
        var sorted = pairs.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key).ToList();
        Int(sorted.Count);
        var last = 0u;
        foreach (var (key, value) in sorted)
        {
            UInt(key - last);
            Int(value);
            last = key;
        }
    }

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _count);

    private void Byte(byte value)
    {
        if (_count == _bytes.Length)
            Array.Resize(ref _bytes, _count * 2);
        _bytes[_count++] = value;
    }

    internal byte[] Compressed()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
            brotli.Write(Bytes);
        return packed.ToArray();
    }
}
