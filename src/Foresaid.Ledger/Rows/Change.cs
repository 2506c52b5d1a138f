namespace Foresaid.Ledger;

/// <summary>How a statement of the earlier reading stands in the later one.</summary>
public enum ChangeType
{
    Appeared,
    Went,
    Changed,
}

/// <summary>One difference between two readings of the same text.</summary>
/// <param name="Field">Which field differs, by its name in the contract; null where a statement appeared or went.</param>
/// <param name="Before">Null where it appeared.</param>
/// <param name="After">Null where it went.</param>
public sealed record Change(
    string ArticleId,
    ChangeType Type,
    string? Field,
    StatementRow? Before,
    StatementRow? After
);

/// <summary>What a rereading did to one article.</summary>
/// <param name="IsNew">The present reader reads it differently (its name at least): a reading was appended.</param>
/// <param name="Changes">Between the latest version's reading before and after; empty when only names and margins differ.</param>
public sealed record Rereading(string ArticleId, bool IsNew, IReadOnlyList<Change> Changes);
