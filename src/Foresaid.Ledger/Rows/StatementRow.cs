namespace Foresaid.Ledger;

/// <summary>A statement with what a person needs to recognise it: the article's facts and the words, without the whole text.</summary>
/// <param name="ArticleId">Canonical address, or the text's hash where there is none.</param>
/// <param name="Quote">The words of the content, a blank between two spans.</param>
public sealed record StatementRow(
    string ArticleId,
    string? Url,
    string? Outlet,
    string? Title,
    Published? Published,
    Statement Statement,
    string Quote
)
{
    /// <summary>The row of a statement that no ledger holds.</summary>
    public static StatementRow Of(Reading reading, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(statement);
        var article = reading.Article;
        return new StatementRow(
            article.Id,
            article.Url,
            article.Outlet,
            article.Title,
            article.Published,
            statement,
            article.Text.Words(statement.Content.AsSpan())
        );
    }

    /// <summary>How sure the innermost holder is: the first innermost speaker where the reading names that one, else the
    /// last of the holders; null when the reading names none.</summary>
    public HolderCertainty? Certainty
    {
        get
        {
            var holders = Statement.Certainty;
            if (holders.IsEmpty)
                return null;
            var speaker = Statement.Speakers.IsEmpty ? null : Statement.Speakers[0];
            return holders.LastOrDefault(holder => holder.HolderId == speaker) ?? holders[^1];
        }
    }
}
