namespace Foresaid.Ledger;

/// <summary>An article in its latest version, without its text.</summary>
/// <param name="Id">Canonical address, or the text's hash where there is none.</param>
/// <param name="Versions">How many contents of it the ledger holds.</param>
/// <param name="Statements">How many statements the latest reading found.</param>
/// <param name="IsForgotten">Its text was removed for good.</param>
public sealed record ArticleRow(
    string Id,
    string? Url,
    string? Outlet,
    string? Title,
    string? Language,
    Published? Published,
    string? Byline,
    string? Wire,
    string Form,
    string TextHash,
    DateTimeOffset FoundAt,
    int Versions,
    int Statements,
    bool IsForgotten
);
