namespace Foresaid.Cli.Tests;

/// <summary>Files of the repository, seen from a built test.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    /// <summary>Compares text with a file in the repository. With <c>ACCEPT=1</c> the file is written instead.</summary>
    public static void CheckFile(string actual, params string[] parts)
    {
        var path = Path.Combine([Root, .. parts]);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is new: run with ACCEPT=1, then read the diff.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

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
