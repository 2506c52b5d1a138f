using System.Text;

namespace Foresaid.Syntax.Model;

/// <summary>Reads the packed model: variable-length numbers (seven bits a byte, low ones first) and strings.</summary>
/// <exception cref="IndexOutOfRangeException">The file ends early: it is damaged, and the program cannot go on.</exception>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    internal uint UInt()
    {
        uint value = _bytes[_at++];
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = _bytes[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    internal int Int() => (int)UInt();

    /// <summary>Zigzag: 0, -1, 1, -2 ...</summary>
    internal int Signed() => UInt() is var value ? (int)(value >> 1) ^ -(int)(value & 1) : 0;

    internal string String()
    {
        var length = Int();
        var text = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
        _at += length;
        return text;
    }

    internal string[] Strings()
    {
        var strings = new string[Int()];
        for (var index = 0; index < strings.Length; index++)
            strings[index] = String();
        return strings;
    }
}
