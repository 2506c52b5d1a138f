using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Foresaid.Json;

namespace Foresaid.Cli.Rows;

/// <summary>Writes the rows of contracts as JSON: the same names and figures as a reading's.</summary>
internal static class RowJson
{
    private static readonly RowContext Context = new(
        new JsonSerializerOptions(ReadingJson.Options) { TypeInfoResolver = null }
    );

    public static string Write(RefLine row) => Write(row, Context.RefLine);

    public static string Write(StatementLine row) => Write(row, Context.StatementLine);

    public static string Write(ShownLine row) => Write(row, Context.ShownLine);

    public static string Write(FindingLine row) => Write(row, Context.FindingLine);

    public static string Write(ChangeLine row) => Write(row, Context.ChangeLine);

    public static string Write(BriefLine row) => Write(row, Context.BriefLine);

    public static string Write(ErrorLine row) => Write(row, Context.ErrorLine);

    private static string Write<T>(T row, JsonTypeInfo<T> type) =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(row, type));
}

[JsonSerializable(typeof(RefLine))]
[JsonSerializable(typeof(StatementLine))]
[JsonSerializable(typeof(ShownLine))]
[JsonSerializable(typeof(FindingLine))]
[JsonSerializable(typeof(ChangeLine))]
[JsonSerializable(typeof(BriefLine))]
[JsonSerializable(typeof(ErrorLine))]
internal sealed partial class RowContext : JsonSerializerContext;
