using System.Text.Json;
using Foresaid.Json;
using Foresaid.Ledger;

namespace Foresaid.Cli;

/// <summary>The contract's words for the values of the vocabulary, both ways.</summary>
internal static class Names
{
    private static readonly Dictionary<Type, IReadOnlyDictionary<object, string>> Known = new()
    {
        [typeof(Kind)] = Table<Kind>(),
        [typeof(CertaintyValue)] = Table<CertaintyValue>(),
        [typeof(Polarity)] = Table<Polarity>(),
        [typeof(Zone)] = Table<Zone>(),
        [typeof(StatusValue)] = Table<StatusValue>(),
        [typeof(ConditionType)] = Table<ConditionType>(),
        [typeof(Edge)] = Table<Edge>(),
        [typeof(ChangeType)] = new Dictionary<object, string>
        {
            [ChangeType.Appeared] = "appeared",
            [ChangeType.Went] = "went",
            [ChangeType.Changed] = "changed",
        },
    };

    public static string Of<T>(T value)
        where T : struct, Enum => Known[typeof(T)][value];

    /// <summary>All of them, in the order of the vocabulary.</summary>
    public static string[] All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <exception cref="ArgumentException">No value has that name.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == name)
                return value;
        }
        throw new ArgumentException($"'{name}' is no {typeof(T).Name}.", nameof(name));
    }

    private static Dictionary<object, string> Table<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .ToDictionary(
                value => (object)value,
                value =>
                    JsonSerializer.Deserialize<string>(JsonSerializer.SerializeToUtf8Bytes(value, ReadingJson.Options))!
            );
}
