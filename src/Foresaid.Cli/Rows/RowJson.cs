using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Foresaid.Json;
using Foresaid.Ledger;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Rows;

/// <summary>Writes the rows that only the command prints; those of a story are written by <see cref="StoryJson"/>.</summary>
internal static class RowJson
{
    private static readonly RowContext Context = new(
        new JsonSerializerOptions(StoryJson.Options) { TypeInfoResolver = null }
    );

    /// <summary>The schemas of these rows, by the name of their file in docs/reference/rows.</summary>
    public static IReadOnlyDictionary<string, string> Schemas { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["verify"] = SchemaText.Of(Context.FindingLine, "What 'foresaid verify' found of an article", 1),
            ["changes"] = SchemaText.Of(Context.ChangeLine, "What a rereading changed", 1),
            ["brief"] = SchemaText.Of(Context.BriefLine, "A sentence of the brief with its rows", 1),
        };

    public static string Write(FindingLine row) => Write(row, Context.FindingLine);

    public static string Write(ChangeLine row) => Write(row, Context.ChangeLine);

    public static string Write(BriefLine row) => Write(row, Context.BriefLine);

    public static string Write(ErrorLine row) => Write(row, Context.ErrorLine);

    private static string Write<T>(T row, JsonTypeInfo<T> type) =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(row, type));
}

/// <summary>From the ledger's rows to the contract's.</summary>
internal static class Refs
{
    public static RefLine Of(StatementRow row) => new(Facts(row), row.Statement, row.Quote);

    public static StatementLine LineOf(StatementRow row) => new(Facts(row), row.Statement, row.Quote);

    public static ArticleFacts Facts(StatementRow row) => new(row.ArticleId, row.Url, row.Outlet, row.Published);
}

/// <summary>What stands in place of a row for an input that cannot be read.</summary>
internal sealed record ErrorLine(string Input, string Error);

[JsonSerializable(typeof(FindingLine))]
[JsonSerializable(typeof(ChangeLine))]
[JsonSerializable(typeof(BriefLine))]
[JsonSerializable(typeof(ErrorLine))]
internal sealed partial class RowContext : JsonSerializerContext;
