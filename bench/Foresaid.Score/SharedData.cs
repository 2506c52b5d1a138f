using System.IO.Compression;
using System.Security.Cryptography;

namespace Foresaid.Score;

/// <summary>The measuring data, read where it lies: <c>shared/data</c> beside the repository. It is never copied into the project.</summary>
public sealed class SharedData
{
    private SharedData(string root) => Root = root;

    public string Root { get; }

    /// <summary>Looks for <c>shared/data</c> upwards from a folder; null when there is none.</summary>
    public static SharedData? Find(string? from = null)
    {
        for (
            var folder = new DirectoryInfo(from ?? Directory.GetCurrentDirectory());
            folder is not null;
            folder = folder.Parent
        )
        {
            var root = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(root))
                return new SharedData(root);
        }
        return null;
    }

    /// <summary>Gold that the project made itself lies in the repository: a path that begins with "golden/" is meant there.</summary>
    public string PathOf(string relative) =>
        relative.StartsWith("golden/", StringComparison.Ordinal)
            ? Repository.PathOf(relative)
            : Path.Combine(Root, relative);

    public bool Has(string relative) => File.Exists(PathOf(relative));

    /// <summary>Opens a file, unpacked when its name ends in ".gz".</summary>
    public Stream Open(string relative)
    {
        var file = File.OpenRead(PathOf(relative));
        return relative.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
    }

    public IEnumerable<string> Lines(string relative)
    {
        using var reader = new StreamReader(Open(relative));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public string Hash(string relative)
    {
        using var file = File.OpenRead(PathOf(relative));
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
