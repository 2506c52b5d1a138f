using System.Diagnostics;
using System.IO.Compression;
using Foresaid.Press;

namespace Foresaid.Score;

/// <summary>The same pages, cut at random bytes and changed at random bytes: nothing may throw, and nothing may take long.</summary>
/// <remarks>Each page once; <c>PRESS_ROUNDS=10</c> for ten times. The draw is fixed.</remarks>
public sealed class PageFaults : IMeasure
{
    private const double Slow = 2;

    public string Name => "page-faults";
    public IReadOnlyList<string> Data => ["pages/trafilatura/pages.zip"];
    public string Split => "957 pages, cut and changed";

    public IEnumerable<Figure> Run(SharedData data)
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("PRESS_ROUNDS"), out var given) ? given : 1;
        var chance = new Random(20260208);
        int thrown = 0,
            slow = 0;
        var slowest = 0.0;
        using var zip = ZipFile.OpenRead(data.PathOf(Data[0]));
        foreach (var entry in zip.Entries)
        {
            var page = PagePool.Bytes(zip, entry.FullName);
            for (var round = 0; round < rounds; round++)
            {
                foreach (var bytes in (byte[][])[page[..chance.Next(1, page.Length)], Changed(page, chance)])
                {
                    var watch = Stopwatch.StartNew();
                    thrown += Throws(bytes, entry.FullName) ? 1 : 0;
                    slow += watch.Elapsed.TotalSeconds > Slow ? 1 : 0;
                    slowest = Math.Max(slowest, watch.Elapsed.TotalSeconds);
                }
            }
        }
        Console.Error.WriteLine(
            $"slowest {slowest:0.000} s; most memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"
        );
        yield return new Figure("reads that throw", thrown, LowerIsBetter: true);
        yield return new Figure("reads over 2 s", slow, LowerIsBetter: true);
    }

    private static bool Throws(byte[] bytes, string name)
    {
        try
        {
            return !new PageReader().Read(bytes, name, PressOptions.Default).Any();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Console.Error.WriteLine($"{name}: {fault}");
            return true;
        }
    }

    /// <summary>One byte in a hundred, or a stretch moved, or a piece said many times.</summary>
    private static byte[] Changed(byte[] page, Random chance)
    {
        var bytes = page.ToArray();
        switch (chance.Next(3))
        {
            case 0:
                for (var change = 0; change < bytes.Length / 100; change++)
                    bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
                return bytes;
            case 1:
                var length = chance.Next(1, bytes.Length / 2 + 1);
                bytes
                    .AsSpan(chance.Next(bytes.Length - length + 1), length)
                    .CopyTo(bytes.AsSpan(chance.Next(bytes.Length - length + 1)));
                return bytes;
            default:
                var start = chance.Next(bytes.Length);
                var piece = bytes.AsSpan(start, Math.Min(chance.Next(1, 200), bytes.Length - start)).ToArray();
                return
                [
                    .. bytes.AsSpan(0, start),
                    .. Enumerable.Repeat(piece, 500).SelectMany(one => one),
                    .. bytes.AsSpan(start),
                ];
        }
    }
}
