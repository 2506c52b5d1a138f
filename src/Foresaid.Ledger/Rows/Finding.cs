namespace Foresaid.Ledger;

/// <summary>What <see cref="LedgerFile.Verify"/> says of one article, or of the file as a whole.</summary>
/// <param name="ArticleId">Null for the file as a whole.</param>
/// <param name="Ok">True when all that was checked holds; then there is one finding of the article.</param>
/// <param name="What">What was checked, or what does not hold.</param>
public sealed record Finding(string? ArticleId, bool Ok, string What);
