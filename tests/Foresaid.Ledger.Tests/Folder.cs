namespace Foresaid.Ledger.Tests;

/// <summary>A folder of its own for one test, gone with it.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("foresaid-").FullName;

    public string Ledger => System.IO.Path.Combine(Path, "ledger.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
