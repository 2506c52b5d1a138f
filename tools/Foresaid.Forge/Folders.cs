namespace Foresaid.Forge;

/// <summary>Where the repository and the data beside it lie, found by walking up from the working folder.</summary>
internal static class Folders
{
    public static string Repository => Above("Foresaid.slnx", File.Exists);

    public static string Lexicon => Path.Combine(Repository, "src", "Foresaid", "Lexicon");

    /// <summary><c>shared/data</c>, beside the repository or above it.</summary>
    public static string Data =>
        Path.Combine(Above(Path.Combine("shared", "data"), Directory.Exists), "shared", "data");

    private static string Above(string name, Func<string, bool> exists)
    {
        for (
            var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
            folder is not null;
            folder = folder.Parent
        )
        {
            if (exists(Path.Combine(folder.FullName, name)))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"{name} was not found above the working folder.");
    }
}
