using System.Collections.Immutable;
using System.Text.Json;

namespace Foresaid.Score.Stories;

/// <summary>What a gold story does not list and its second reader yet found defensible: never counted as wrong.</summary>
/// <remarks>Data, not logic: <c>bench/Foresaid.Score/Stories/defensible/STORY.json</c>, taken from the README of the gold's folder.</remarks>
internal sealed record Defensible
{
    public static Defensible None { get; } = new();

    /// <summary>Pairs with the types that they may have.</summary>
    public ImmutableArray<(string A, string B, ImmutableArray<string> Types)> Pairs { get; init; } = [];

    /// <summary>Ids of claims and of statements that may all be one claim.</summary>
    public ImmutableArray<ImmutableArray<string>> Claims { get; init; } = [];

    /// <summary>Ids of questions that nobody need propose.</summary>
    public ImmutableArray<string> Unproposed { get; init; } = [];

    /// <summary>Look-alikes that may be one after all.</summary>
    public ImmutableArray<(string Like, string A, string B)> Lookalikes { get; init; } = [];

    public static Defensible Load(string path)
    {
        if (!File.Exists(path))
            return None;
        var root = JsonElement.Parse(File.ReadAllText(path));
        return new Defensible
        {
            Pairs = root.Each("pairs", one => (one.Text("a")!, one.Text("b")!, one.Texts("types"))),
            Claims = root.Each("claims", one => one.EnumerateArray().Select(GoldJson.Text).ToImmutableArray()),
            Unproposed = root.Texts("unproposed"),
            Lookalikes = root.Each("lookalikes", one => (one.Text("like")!, one.Text("a")!, one.Text("b")!)),
        };
    }
}
