using System.Runtime.CompilerServices;

namespace Foresaid.Stories.Tests;

/// <summary>Compares text with a file beside the test. Set <c>ACCEPT=1</c> to write the file instead, then read the diff.</summary>
internal static class Golden
{
    public static void Check(string actual, string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "golden", name);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"{name} is new: run with ACCEPT=1, then read the diff.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
