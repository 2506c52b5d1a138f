using Foresaid.Ledger;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Rows;

/// <summary>A row of <c>foresaid verify</c>; without an article it is about the file.</summary>
internal sealed record FindingLine(string? ArticleId, bool Ok, string What);

/// <summary>A row of <c>foresaid reread</c>.</summary>
internal sealed record ChangeLine(string ArticleId, string Change, string? Field, RefLine? Before, RefLine? After)
{
    public static ChangeLine Of(Change change) =>
        new(
            change.ArticleId,
            Names.Of(change.Type),
            change.Field,
            change.Before is { } before ? Refs.Of(before) : null,
            change.After is { } after ? Refs.Of(after) : null
        );
}
