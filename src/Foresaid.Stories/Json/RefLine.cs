using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Json;

/// <summary>The innermost holder's certainty, as a reference prints it.</summary>
public sealed record CertaintyLine(CertaintyValue Value, Polarity Polarity);

/// <summary>The <c>ref</c> of the contract: a statement by its id, its article and its words. Keys come out in the order of their numbers.</summary>
/// <param name="article">Where it stands; its text is not looked at.</param>
/// <param name="quote">The words of the content, a blank between two spans.</param>
public class RefLine(ArticleFacts article, Statement statement, string quote)
{
    protected Statement Statement { get; } = statement;

    [JsonPropertyOrder(0)]
    public string Id => Statement.Id;

    [JsonPropertyOrder(1)]
    public string ArticleId { get; } = article.Id;

    [JsonPropertyOrder(2)]
    public string? Url { get; } = article.Url;

    [JsonPropertyOrder(3)]
    public string? Outlet { get; } = article.Outlet;

    [JsonPropertyOrder(4)]
    public Published? Published { get; } = article.Published;

    /// <summary>The innermost speaker's name, the first of joint ones; null when the text names none.</summary>
    [JsonPropertyOrder(5)]
    public string? Speaker => Statement.Speaker?.Name;

    [JsonPropertyOrder(6)]
    public ImmutableArray<ChainLink> Chain => Statement.Chain;

    [JsonPropertyOrder(7)]
    public Zone Zone => Statement.Zone;

    [JsonPropertyOrder(8)]
    public Kind Kind => Statement.Kind;

    [JsonPropertyOrder(9)]
    public CertaintyLine? Certainty { get; } =
        InnermostOf(statement) is { } sure ? new(sure.Value, sure.Polarity) : null;

    /// <summary>The content's words, a blank between two spans.</summary>
    [JsonPropertyOrder(10)]
    public string Quote { get; } = quote;

    public static RefLine Of(StoryRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var article = row.Article.Reading.Article;
        return new RefLine(ArticleFacts.Of(article), row.Statement, article.Text.Words(row.Statement.Content.AsSpan()));
    }

    internal static ImmutableArray<RefLine> Of(ImmutableArray<StoryRow> rows) => [.. rows.Select(Of)];

    /// <summary>Of the first innermost speaker where the reading names that one, else of the last of the holders; null when the
    /// reading names none.</summary>
    public static HolderCertainty? InnermostOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var holders = statement.Certainty;
        if (holders.IsEmpty)
            return null;
        var speaker = statement.Speakers.IsEmpty ? null : statement.Speakers[0];
        return holders.LastOrDefault(holder => holder.HolderId == speaker) ?? holders[^1];
    }
}

/// <summary>What a row tells of the article that it stands in.</summary>
/// <param name="Id">Canonical address, or the text's hash where there is none.</param>
public sealed record ArticleFacts(string Id, string? Url, string? Outlet, Published? Published)
{
    public static ArticleFacts Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleFacts(article.Id, article.Url, article.Outlet, article.Published);
    }
}
