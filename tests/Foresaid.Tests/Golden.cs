namespace Foresaid.Tests;

/// <summary>Compares text with a file in the repository. With <c>ACCEPT=1</c> the file is written instead.</summary>
public static class Golden
{
    public static void Check(string actual, params string[] path)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(file, actual);
        Assert.True(File.Exists(file), $"{file} is new: run with ACCEPT=1, then read the diff.");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
