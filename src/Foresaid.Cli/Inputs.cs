namespace Foresaid.Cli;

/// <summary>One input as the person named it, or found in a folder that they named.</summary>
/// <param name="Name">The path as given; "-" for standard input.</param>
/// <param name="Open">Opens its bytes; null when there is nothing to open.</param>
/// <param name="Error">Why there is nothing to open; null when there is.</param>
internal sealed record Input(string Name, Func<Stream>? Open, string? Error);

/// <summary>Paths turned into inputs, in the order given; folders are walked in ordinal order of their files' paths.</summary>
internal static class Inputs
{
    public static IEnumerable<Input> Walk(IEnumerable<string> paths, Surroundings surroundings)
    {
        foreach (var path in paths)
        {
            if (path == "-")
                yield return new Input("-", () => surroundings.Input, null);
            else if (Directory.Exists(path))
            {
                foreach (var input in WalkFolder(path))
                    yield return input;
            }
            else if (File.Exists(path))
                yield return new Input(path, () => File.OpenRead(path), null);
            else
                yield return new Input(path, null, "There is no such file or folder. Check the path.");
        }
    }

    private static IReadOnlyList<Input> WalkFolder(string folder)
    {
        var files = new List<string>();
        var refused = new List<Input>();
        Collect(folder, files, refused, depth: 0);
        files.Sort(string.CompareOrdinal);
        if (files.Count == 0 && refused.Count == 0)
            return [new Input(folder, null, "The folder holds no files.")];
        return [.. files.Select(file => new Input(file, () => File.OpenRead(file), null)), .. refused];
    }

    private static bool TellsOfFolder(string file) =>
        Path.GetFileNameWithoutExtension(file).ToUpperInvariant() is "README" or "LICENSE";

    /// <summary>Hidden files and folders are left out, what tells of the folder itself (README, LICENSE), and links to folders too, which may lead in a circle.</summary>
    private static void Collect(string folder, List<string> files, List<Input> refused, int depth)
    {
        const int Deepest = 64;
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                if (!Path.GetFileName(file).StartsWith('.') && !TellsOfFolder(file))
                    files.Add(file);
            }
            foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories())
            {
                if (inner.Name.StartsWith('.') || inner.LinkTarget is not null)
                    continue;
                if (depth == Deepest)
                    refused.Add(new Input(Path.Combine(folder, inner.Name), null, "The folder lies too deep."));
                else
                    Collect(Path.Combine(folder, inner.Name), files, refused, depth + 1);
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            refused.Add(new Input(folder, null, $"The folder cannot be read ({trouble.Message})."));
        }
    }
}
