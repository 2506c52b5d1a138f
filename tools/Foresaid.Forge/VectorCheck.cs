using System.Text;

namespace Foresaid.Forge;

/// <summary>How well the shipped vectors tell words that were grouped by hand from words of other groups.</summary>
internal static class VectorCheck
{
    private const int Pairs = 20_000;

    /// <summary>Prints, for each hand-made list, the chance that two words of one line are nearer than two of different lines.</summary>
    public static void Print(string folder)
    {
        var vectors = Read(Path.Combine(folder, "vectors.bin"));
        Print("happenings.tsv", Groups(folder, "happenings.tsv", line => line.Split('\t')[4]), vectors);
        Print("things.tsv", Groups(folder, "things.tsv", line => line), vectors);
    }

    private static List<string[]> Groups(string folder, string file, Func<string, string> words) =>
        [
            .. File.ReadLines(Path.Combine(folder, file))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => words(line).Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];

    private static void Print(string name, List<string[]> groups, Dictionary<string, float[]> vectors)
    {
        var known = groups
            .Select(group => group.Where(vectors.ContainsKey).Distinct(StringComparer.Ordinal).ToArray())
            .Where(group => group.Length > 1)
            .ToList();
        var chance = new Chance(7);
        var nearer = 0.0;
        for (var pair = 0; pair < Pairs; pair++)
        {
            var (one, other) = (known[chance.Below(known.Count)], known[chance.Below(known.Count)]);
            var first = chance.Below(one.Length);
            var within = Cosine(vectors[one[first]], vectors[one[(first + 1) % one.Length]]);
            var across = Cosine(vectors[one[first]], vectors[other[chance.Below(other.Length)]]);
            nearer +=
                within > across ? 1
                : within < across ? 0
                : 0.5;
        }
        Console.WriteLine($"{name}: {known.Count} groups, nearer within than across {nearer / Pairs:F3}");
    }

    private static float Cosine(float[] one, float[] other)
    {
        var (sum, first, second) = (0f, 0f, 0f);
        for (var at = 0; at < one.Length; at++)
            (sum, first, second) = (
                sum + (one[at] * other[at]),
                first + (one[at] * one[at]),
                second + (other[at] * other[at])
            );
        return sum / MathF.Sqrt(first * second);
    }

    private static Dictionary<string, float[]> Read(string path)
    {
        using var file = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
        var (count, width) = (file.ReadInt32(), file.ReadInt32());
        var vectors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        for (var word = 0; word < count; word++)
        {
            var name = file.ReadString();
            vectors[name] = [.. Enumerable.Range(0, width).Select(_ => (float)file.ReadSByte())];
        }
        return vectors;
    }
}
