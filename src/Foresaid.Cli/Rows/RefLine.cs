using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Foresaid.Ledger;

namespace Foresaid.Cli.Rows;

/// <summary>The innermost holder's certainty, as a reference prints it.</summary>
internal sealed record CertaintyLine(CertaintyValue Value, Polarity Polarity);

/// <summary>The <c>ref</c> of the contract: a statement by its id, its article and its words. Keys come out in the order of their numbers.</summary>
internal class RefLine(StatementRow row)
{
    protected Statement Statement { get; } = row.Statement;

    [JsonPropertyOrder(0)]
    public string Id => Statement.Id;

    [JsonPropertyOrder(1)]
    public string ArticleId { get; } = row.ArticleId;

    [JsonPropertyOrder(2)]
    public string? Url { get; } = row.Url;

    [JsonPropertyOrder(3)]
    public string? Outlet { get; } = row.Outlet;

    [JsonPropertyOrder(4)]
    public Published? Published { get; } = row.Published;

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
    public CertaintyLine? Certainty { get; } = row.Certainty is { } sure ? new(sure.Value, sure.Polarity) : null;

    /// <summary>The content's words, a blank between two spans.</summary>
    [JsonPropertyOrder(10)]
    public string Quote { get; } = row.Quote;
}

/// <summary>A row of <c>foresaid statements</c>.</summary>
internal class StatementLine(StatementRow row) : RefLine(row)
{
    [JsonPropertyOrder(20)]
    public ImmutableArray<TextSpan> Source => Statement.Source;

    [JsonPropertyOrder(21)]
    public ImmutableArray<TextSpan> Cue => Statement.Cue;

    [JsonPropertyOrder(22)]
    public ImmutableArray<TextSpan> Content => Statement.Content;

    [JsonPropertyOrder(23)]
    public Window? About => Statement.About;

    [JsonPropertyOrder(24)]
    public Window? Said => Statement.Said;

    [JsonPropertyOrder(25)]
    public Likelihood? Likelihood => Statement.Likelihood;

    [JsonPropertyOrder(26)]
    public Condition? Condition => Statement.Condition;

    [JsonPropertyOrder(27)]
    public Status? Status => Statement.Status;
}

/// <summary>What stands in place of a row for an input that cannot be read.</summary>
internal sealed record ErrorLine(string Input, string Error);
