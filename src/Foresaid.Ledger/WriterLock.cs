namespace Foresaid.Ledger;

/// <summary>Lets one program write at a time: an advisory lock on a file beside the ledger, given back by the system when its holder dies.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _held;

    private WriterLock(FileStream held) => _held = held;

    /// <exception cref="LedgerException">Another writer holds it, or the folder may not be written.</exception>
    public static WriterLock Take(string ledger)
    {
        var path = ledger + "-lock";
        try
        {
            var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            // The time of the lock is what the second writer tells its person.
            File.SetLastWriteTimeUtc(held.SafeFileHandle, DateTime.UtcNow);
            return new WriterLock(held);
        }
        catch (IOException trouble) when (trouble is not (FileNotFoundException or DirectoryNotFoundException))
        {
            if (!File.Exists(path))
                throw LedgerException.Of(trouble, ledger);
            var since = File.GetLastWriteTimeUtc(path);
            throw new LedgerException(
                $"{ledger}: another foresaid has been writing to this ledger since {since:yyyy-MM-dd HH:mm:ss} UTC. "
                    + "Wait until it has ended, then give the same command again.",
                trouble
            );
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw LedgerException.Of(trouble, ledger);
        }
    }

    public void Dispose() => _held.Dispose();
}
