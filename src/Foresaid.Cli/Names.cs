using Foresaid.Ledger;
using Foresaid.Stories.Json;

namespace Foresaid.Cli;

/// <summary>The contract's words for the values of the vocabulary, both ways.</summary>
internal static class Names
{
    public static string Of(ChangeType value) =>
        value switch
        {
            ChangeType.Appeared => "appeared",
            ChangeType.Went => "went",
            _ => "changed",
        };

    public static string Of<T>(T value)
        where T : struct, Enum => StoryJson.Write(value).Trim('"');

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
}
