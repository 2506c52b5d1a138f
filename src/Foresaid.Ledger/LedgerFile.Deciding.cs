using System.Collections.Immutable;
using Foresaid.Ledger.Schema;
using Foresaid.Stories.Decisions;

namespace Foresaid.Ledger;

/// <content>What persons decide: appended, never edited, and on the disk when the method returns.</content>
public sealed partial class LedgerFile
{
    /// <summary>Appends a decision that does not change the facts of an article.</summary>
    /// <returns>The decision with its number.</returns>
    /// <exception cref="ArgumentException">It changes facts: those need a reader, since the article is read again.</exception>
    public Decision Add(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Guard(() =>
            FactsChangedBy(decision) is null
                ? Decided.Append(_connection, decision)
                : throw new ArgumentException("A decision about facts is given with a reader.", nameof(decision))
        );
    }

    /// <summary>Appends a decision, and reads the article again where its facts change: both, or neither.</summary>
    /// <param name="read">The present reader; it is given what the stored reading was asked for.</param>
    /// <returns>The decision with its number, and what the rereading did; null where no fact changed.</returns>
    public (Decision Decision, Rereading? Rereading) Add(Decision decision, Func<Article, ReaderOptions, Reading> read)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(read);
        return Guard(() =>
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            var article = FactsChangedBy(decision);
            var kept = Decided.Append(_connection, decision);
            var rereading = article is null ? null : RereadWithin(article, read, decision.At);
            transaction.Commit();
            return (kept, rereading);
        });
    }

    /// <summary>The article as the ledger knows it: under the name, and with the day, outlet and address, that persons gave it.
    /// What is read of it can then be added.</summary>
    public Article Correct(Article found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return Guard(() => Corrections.Of(_connection).Apply(found));
    }

    /// <summary>What is left of the doubts in which an article was found, after what persons set of it.</summary>
    /// <param name="articleId">Its id in the ledger.</param>
    public ImmutableArray<string> Correct(string articleId, ImmutableArray<string> doubts) =>
        doubts.IsEmpty ? doubts : Guard(() => Corrections.Of(_connection).Apply(articleId, doubts));

    /// <summary>The id of the article whose facts a decision sets or, by undoing, sets back; null where it does neither.</summary>
    private string? FactsChangedBy(Decision decision)
    {
        if (decision.Act == Acts.Set)
            return decision.Subject;
        // Undoing the undoing of a correction brings it back.
        for (var earlier = decision.Undoes; earlier is { } id; )
        {
            if (_connection.Rows(RecordSql.DecisionById, Decided.Read, ("id", id)).FirstOrDefault() is not { } undone)
                return null;
            if (undone.Act == Acts.Set)
                return undone.Subject;
            earlier = undone.Undoes;
        }
        return null;
    }
}
