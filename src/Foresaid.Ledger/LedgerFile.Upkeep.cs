using System.Collections.Immutable;
using System.Text.Json;
using Foresaid.Json;
using Foresaid.Ledger.Schema;

namespace Foresaid.Ledger;

/// <content>What keeps an old ledger good: proving it, and reading its texts again.</content>
public sealed partial class LedgerFile
{
    /// <summary>Checks the file, every stored text and its bytes against their hashes, and every span against its text.</summary>
    /// <returns>One good finding for each article that holds; one bad finding for each thing that does not. Those of the file come first.</returns>
    public IEnumerable<Finding> Verify() => GuardRows(Verifying.Verify(_connection));

    /// <summary>Reads every stored text with the present reader and appends what it reads differently, an article at a time.</summary>
    /// <param name="read">The present reader; it is given what the stored reading was asked for.</param>
    /// <param name="at">When this is done.</param>
    /// <returns>One for each article, when its new readings are on the disk.</returns>
    public IEnumerable<Rereading> Reread(Func<Article, ReaderOptions, Reading> read, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(read);
        foreach (var article in Guard(() => _connection.Rows(RecordSql.ArticleIds, row => row.GetString(0)).ToList()))
            yield return Guard(() => Reread(article, read, at));
    }

    private Rereading Reread(string article, Func<Article, ReaderOptions, Reading> read, DateTimeOffset at)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var rereading = RereadWithin(article, read, at);
        transaction.Commit();
        return rereading;
    }

    /// <summary>Within the caller's transaction.</summary>
    private Rereading RereadWithin(string article, Func<Article, ReaderOptions, Reading> read, DateTimeOffset at)
    {
        var rereading = new Rereading(article, false, []);
        var stored = Versions.With(Corrections.Of(_connection));
        foreach (var version in _connection.Rows(RecordSql.VersionsOfArticle, stored, ("article", article)).ToList())
        {
            if (version.Article is not { } present)
                continue;
            var after = read(present, version.Options).WithDoubts(version.Doubts);
            if (ReadingJson.WriteStored(after).AsSpan().SequenceEqual(version.Body))
            {
                if (version.IsLatest)
                    Derived.KeepForStories(_connection, version, after);
                continue;
            }
            var id = Adding.AddReading(_connection, version.Id, after, version.Options, at);
            rereading = rereading with { IsNew = true };
            if (!version.IsLatest)
                continue;
            Derived.Replace(_connection, version with { Reading = id }, after);
            rereading = rereading with { Changes = Changes(version, after) };
        }
        return rereading;
    }

    /// <summary>A reading that can no longer be read counts as empty: everything in the new one appeared.</summary>
    private static ImmutableArray<Change> Changes(StoredVersion version, Reading after)
    {
        try
        {
            return Comparison.Compare(version.Read(), after);
        }
        catch (JsonException)
        {
            return Comparison.Compare(after with { Statements = [] }, after);
        }
    }

    /// <summary>Lets the file grow no further than so many pages, as a disk would that is full then. For tests.</summary>
    internal void LimitPages(int most) => _connection.Run($"pragma max_page_count = {most}");
}
