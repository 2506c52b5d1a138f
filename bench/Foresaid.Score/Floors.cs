using System.Text.Json;
using System.Text.Json.Serialization;

namespace Foresaid.Score;

/// <summary>What each figure may not fall below, tied to the data it was measured on.</summary>
/// <remarks>A floor rises with the code (<c>--raise</c>) and is never lowered without a decision page.</remarks>
public sealed class Floors
{
    private readonly string _path;
    private readonly SortedDictionary<string, SetFloor> _sets;

    private Floors(string path, SortedDictionary<string, SetFloor> sets) => (_path, _sets) = (path, sets);

    public static Floors Load(string path) =>
        new(
            path,
            File.Exists(path)
                ? JsonSerializer.Deserialize(
                    File.ReadAllText(path),
                    FloorsContext.Default.SortedDictionaryStringSetFloor
                )!
                : new SortedDictionary<string, SetFloor>(StringComparer.Ordinal)
        );

    public double? Of(string set, string figure) =>
        _sets.TryGetValue(set, out var floor) && floor.Floors.TryGetValue(figure, out var value) ? value : null;

    /// <summary>The data files whose hash is not the one that the floors were measured on.</summary>
    public IEnumerable<string> ChangedData(string set, SharedData data) =>
        _sets.TryGetValue(set, out var floor)
            ? floor.Data.Where(file => data.Has(file.Key) && data.Hash(file.Key) != file.Value).Select(file => file.Key)
            : [];

    /// <summary>Lifts the floor of a figure to a measured value when that is better.</summary>
    public void Raise(IMeasure measure, Figure figure, SharedData data)
    {
        if (!_sets.TryGetValue(measure.Name, out var floor))
            _sets[measure.Name] = floor = new SetFloor();
        foreach (var file in measure.Data)
            floor.Data[file] = data.Hash(file);
        var rounded = figure.LowerIsBetter
            ? Math.Ceiling(figure.Value * 1000) / 1000
            : Math.Floor(figure.Value * 1000) / 1000;
        var better =
            !floor.Floors.TryGetValue(figure.Name, out var old)
            || (figure.LowerIsBetter ? rounded < old : rounded > old);
        if (better)
            floor.Floors[figure.Name] = rounded;
    }

    public void Save() =>
        File.WriteAllText(
            _path,
            JsonSerializer.Serialize(_sets, FloorsContext.Default.SortedDictionaryStringSetFloor) + "\n"
        );
}

/// <summary>The floors of one set.</summary>
public sealed class SetFloor
{
    /// <summary>Path as in <see cref="IMeasure.Data"/> to SHA-256.</summary>
    public SortedDictionary<string, string> Data { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Figure's name to floor.</summary>
    public SortedDictionary<string, double> Floors { get; init; } = new(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SortedDictionary<string, SetFloor>))]
internal sealed partial class FloorsContext : JsonSerializerContext;
