using BenchmarkDotNet.Attributes;
using Foresaid.Json;

namespace Foresaid.Speed;

/// <summary>The stages of the reader on fifty articles, each with what it allocates.</summary>
[MemoryDiagnoser]
public class Parts
{
    private readonly Reader _reader = new();
    private List<Article> _articles = [];
    private List<Reading> _readings = [];

    [GlobalSetup]
    public void Load()
    {
        _articles = StressTexts.Load(50);
        _readings = [.. _articles.Select(article => _reader.Read(article))];
    }

    [Benchmark(Baseline = true)]
    public int Read() => _articles.Sum(article => _reader.Read(article).Statements.Length);

    [Benchmark]
    public int Write() => _readings.Sum(reading => ReadingJson.WriteStored(reading).Length);
}
