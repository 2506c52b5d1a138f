namespace Foresaid.Syntax.Model;

/// <summary>The hash that names words and features in the packed model: fixed for ever, since the weights were trained with it.</summary>
internal static class Hash
{
    internal const ulong Seed = 0xCBF29CE484222325;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    internal static ulong Add(ulong hash, uint value)
    {
        var mixed = (hash ^ value) * Prime;
        return mixed ^ (mixed >> 29);
    }

    /// <summary>32 bits, never 0: 0 marks an empty slot.</summary>
    internal static uint Key(ulong hash)
    {
        var mixed = hash * 0xD6E8FEB86659FD93;
        var key = (uint)((mixed ^ (mixed >> 32)) >> 16);
        return key == 0 ? 1u : key;
    }

    internal static uint Feature(uint template, uint a) => Key(Add(Add(Seed, template), a));

    internal static uint Feature(uint template, uint a, uint b) => Key(Add(Add(Add(Seed, template), a), b));

    internal static uint Feature(uint template, uint a, uint b, uint c) =>
        Key(Add(Add(Add(Add(Seed, template), a), b), c));
}
