using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Foresaid.Score.Stories;

/// <summary>Short ways to the fields of a gold file.</summary>
internal static class GoldJson
{
    public static string Text(JsonElement text) => text.GetString()!;

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static bool Flag(this JsonElement element, string name) => element.GetProperty(name).GetBoolean();

    public static ImmutableArray<string> Texts(this JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(Text)];

    public static ImmutableArray<T> Each<T>(this JsonElement element, string name, Func<JsonElement, T> make) =>
        [.. element.GetProperty(name).EnumerateArray().Select(make)];

    public static DateOnly? Day(this JsonElement element, string name) =>
        element.Text(name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public static decimal? Number(this JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    /// <summary>Null where the field is null.</summary>
    public static Window? Window(this JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Object } window
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
