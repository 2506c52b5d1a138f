using Foresaid.Stories.Json;

namespace Foresaid.Cli.Tables;

/// <summary>Where words stand, as a person cites it.</summary>
internal static class Citation
{
    /// <summary>The eight digits that suffice to name a row.</summary>
    public static string Short(string id) => id.Length > 8 ? id[..8] : id;

    /// <summary>Outlet and day; address or id where the outlet has no name.</summary>
    public static string Imprint(string? outlet, string? url, string articleId, Published? published) =>
        string.Join(
            ", ",
            new[] { outlet ?? url ?? Talk.ShortId(articleId), Days.Of(published) }.Where(word => word.Length > 0)
        );

    public static string Imprint(RefLine row) => Imprint(row.Outlet, row.Url, row.ArticleId, row.Published);

    /// <summary>"(5f3a9c01, The Paper, 2026-02-08)".</summary>
    public static string Of(RefLine row) => $"({Short(row.Id)}, {Imprint(row)})";

    /// <summary>"([The Paper, 2026-02-08](&lt;https://...&gt;)) `5f3a9c01`", in Markdown.</summary>
    public static string Markdown(RefLine row) => $"({MarkdownLink(Imprint(row), row.Url)}) `{Short(row.Id)}`";

    /// <summary>A link where the address is one of the web, else the words alone.</summary>
    public static string MarkdownLink(string words, string? url)
    {
        var plain = PlainForms.Markdown(words);
        return url is not null && IsWeb(url) ? $"[{plain}](<{Address(url)}>)" : plain;
    }

    /// <summary>Who speaks: the innermost name, with those on whose word it reached the outlet.</summary>
    public static string Speaker(RefLine row) =>
        row.Chain.Length > 1 ? string.Join(" > ", row.Chain)
        : row.Chain is [var only] ? only.ToString()
        : row.Speaker ?? "not named";

    private static bool IsWeb(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string Address(string url) =>
        Screen
            .Plain(url)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal);
}
