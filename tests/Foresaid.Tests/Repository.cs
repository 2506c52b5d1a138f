namespace Foresaid.Tests;

/// <summary>Where the repository lies, seen from a built test.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Foresaid.slnx")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("Foresaid.slnx was not found above the built tests.");
    }
}
