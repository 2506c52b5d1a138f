using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Foresaid.Score.Stories;

/// <summary>Short ways to the fields of a gold file.</summary>
internal static class GoldJson
{
    public static string Text(JsonElement text) => text.GetString()!;

    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() : null;

    public static bool Flag(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var flag) && flag.ValueKind == JsonValueKind.True;

    public static ImmutableArray<string> Texts(this JsonElement element, string name) => element.Each(name, Text);

    /// <summary>Nothing where the list is missing.</summary>
    public static ImmutableArray<T> Each<T>(this JsonElement element, string name, Func<JsonElement, T> make) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(make)]
            : [];

    public static DateOnly? Day(this JsonElement element, string name) =>
        element.Text(name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public static decimal? Number(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number
            ? number.GetDecimal()
            : null;

    /// <summary>Null where the field is null.</summary>
    public static Window? Window(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var window) && window.ValueKind == JsonValueKind.Object
            ? new Window(window.Day("earliest"), window.Day("latest"), EdgeOf(window.Text("edge")!), "gold")
            : null;

    private static Edge EdgeOf(string name) =>
        name switch
        {
            "firm" => Edge.Firm,
            "soft" => Edge.Soft,
            "firm-soft" => Edge.FirmSoft,
            "soft-firm" => Edge.SoftFirm,
            _ => throw new InvalidDataException($"\"{name}\" is no edge of a window."),
        };
}
