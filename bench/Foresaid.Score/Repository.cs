namespace Foresaid.Score;

/// <summary>Where the repository lies, seen from the working folder: the floors and the gold are kept in it.</summary>
public static class Repository
{
    public static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        for (var at = new DirectoryInfo(Directory.GetCurrentDirectory()); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Foresaid.slnx")))
                return at.FullName;
        }
        throw new FileNotFoundException(
            "Run this inside the repository: Foresaid.slnx was not found above the working folder."
        );
    }
}
