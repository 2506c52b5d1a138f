using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>What has the very words of an earlier statement of somebody else: those in quotation marks, or all of them where nobody is named.</summary>
internal sealed class WordRests
{
    // Four words in one order are said by two people by chance; and a hostile text could quote without end.
    private const int Least = 4;
    private const int Most = 200;
    private const int MostDays = 45;
    private const string Quoted = "quoted|";

    private readonly TellingBook _book;
    private readonly KeyIndex _byWords;
    private readonly HashSet<int> _copies;

    /// <param name="copies">Rows that rest on others word for word: nothing rests on them.</param>
    public WordRests(TellingBook book, IEnumerable<Rest> copies)
    {
        _book = book;
        _copies = [.. copies.Select(rest => rest.Row.Number)];
        _byWords = new KeyIndex(book.Rows, Keys);
    }

    /// <summary>The first that has the words; null when none has.</summary>
    public Rest? Of(StoryRow row) =>
        row.IsWrapper
            ? null
            : Keys(row)
                .Where(key => row.IsOutlets || key.StartsWith(Quoted, StringComparison.Ordinal))
                .SelectMany(key => _book.With(key, _byWords, row))
                .Where(on => IsEarlier(on, row) && (row.IsOutlets ? !on.IsOutlets : AreNamed(on, row)))
                .OrderBy(on => on.Number)
                .Select(on => new Rest(on, row, $"the same words as in {on.Article.Outlet ?? "another text"}", false)
                {
                    Kind = RestKind.Words,
                })
                .FirstOrDefault();

    private bool AreNamed(StoryRow on, StoryRow row) =>
        on.Holders.All(SayingRests.IsKnown) && row.Holders.All(SayingRests.IsKnown) && _book.Times.SameSaying(on, row);

    private bool IsEarlier(StoryRow on, StoryRow row) =>
        on.Article != row.Article
        && !on.IsWrapper
        && !_copies.Contains(on.Number)
        && on.Statement.Zone == Zone.Body
        && on.Number < row.Number
        && _book.Times.IsTold(on, row)
        && SayingRests.SameSort(on, row)
        && (_book.Times.Between(on, row) ?? 0) <= MostDays;

    /// <summary>Of an outlet's own words all; of a named speaker's those in quotation marks, and all for the outlet to be found by.</summary>
    private static IEnumerable<string> Keys(StoryRow row)
    {
        if (Key(row.Quote) is { } whole)
            yield return "all|" + whole;
        if (row.IsOutlets)
            yield break;
        foreach (var quoted in Quotes.In(row.Quote))
        {
            if (Key(quoted) is { } key)
                yield return Quoted + key;
        }
    }

    private static string? Key(string words)
    {
        var folded = Fold.Name(words[..Math.Min(words.Length, Most)]);
        return folded.Count(sign => sign == ' ') + 1 >= Least ? folded : null;
    }
}
