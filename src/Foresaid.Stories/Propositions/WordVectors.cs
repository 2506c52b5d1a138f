using System.Collections.Frozen;
using System.Text;

namespace Foresaid.Stories.Propositions;

/// <summary>How alike two words are used in news: learned from raw text by "forge vectors" (docs/models/vectors.md).</summary>
/// <remarks>Opposites are used alike: "rise" is near "fall". What they say of direction is the lexicon's to tell.</remarks>
internal static class WordVectors
{
    private const string Name = "propositions/vectors.bin";

    private static readonly Lazy<(
        FrozenDictionary<string, int> Places,
        sbyte[] Numbers,
        float[] Lengths,
        int Width
    )> Table = new(Load);

    /// <summary>-1 to 1; null when one of the words is not known.</summary>
    public static double? Cosine(string one, string other)
    {
        var (places, numbers, lengths, width) = Table.Value;
        if (!places.TryGetValue(one, out var a) || !places.TryGetValue(other, out var b))
            return null;
        var first = numbers.AsSpan(a * width, width);
        var second = numbers.AsSpan(b * width, width);
        var sum = 0;
        for (var at = 0; at < width; at++)
            sum += first[at] * second[at];
        return sum / (lengths[a] * lengths[b]);
    }

    private static (FrozenDictionary<string, int>, sbyte[], float[], int) Load()
    {
        using var stream =
            typeof(WordVectors).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly lacks {Name}: make it with 'forge vectors'.");
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var (count, width) = (reader.ReadInt32(), reader.ReadInt32());
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new sbyte[count * width];
        var lengths = new float[count];
        for (var word = 0; word < count; word++)
        {
            places.Add(reader.ReadString(), word);
            var sum = 0;
            for (var at = word * width; at < (word + 1) * width; at++)
            {
                numbers[at] = reader.ReadSByte();
                sum += numbers[at] * numbers[at];
            }
            lengths[word] = MathF.Sqrt(Math.Max(1, sum));
        }
        return (places.ToFrozenDictionary(StringComparer.Ordinal), numbers, lengths, width);
    }
}
