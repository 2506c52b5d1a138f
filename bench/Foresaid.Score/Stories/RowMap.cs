using Foresaid.Stories.Rows;

namespace Foresaid.Score.Stories;

/// <summary>The gold's id for each row of a story.</summary>
internal sealed class RowMap
{
    private readonly Dictionary<string, string?> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _articles;

    private RowMap(StoryGold gold) =>
        _articles = gold.Texts.ToDictionary(text => text.Url, text => text.Id, StringComparer.Ordinal);

    /// <summary>The words of rows that the gold does not have.</summary>
    public Dictionary<string, string> Strange { get; } = new(StringComparer.Ordinal);

    /// <summary>How many of the gold's statements some row tells.</summary>
    public int Mapped { get; private set; }

    /// <summary>Null for a second telling of words that another row already stands for: it is left out of the scores.</summary>
    public string? Of(StoryRow row)
    {
        if (_ids.TryGetValue(row.Id, out var id))
            return id;
        var strange = $"~{_articles[row.Article.Id]}:{row.Id[..8]}";
        Strange.TryAdd(strange, $"[{string.Join(" + ", row.Holders.Select(holder => holder.Name))}] {row.Quote}");
        return strange;
    }

    public string ArticleOf(StoryArticle article) => _articles[article.Id];

    /// <summary>Rows that were made from the gold's own statements.</summary>
    /// <param name="ids">Row's id to gold's id.</param>
    public static RowMap OfGold(StoryGold gold, IReadOnlyDictionary<string, string> ids)
    {
        var map = new RowMap(gold) { Mapped = ids.Count };
        foreach (var (row, id) in ids)
            map._ids[row] = id;
        return map;
    }

    /// <summary>Rows that a reader found: one to one by the words that their contents share, those with most in common first.</summary>
    public static RowMap OfReadings(StoryGold gold, IReadOnlyList<Reading> readings)
    {
        var map = new RowMap(gold);
        foreach (var reading in readings)
        {
            var text = reading.Article.Text.Content;
            var article = map._articles[reading.Article.Id];
            var sayings = gold
                .Sayings.Where(saying => saying.Article == article)
                .Select(saying =>
                    (saying.Id, saying.Holders, Words: Overlap.WordsOf(text, GoldSpans.Of(saying.Json, text).Content))
                )
                .ToList();
            var candidates =
                from statement in reading.Statements
                let words = Overlap.WordsOf(text, statement.Content)
                from saying in sayings
                let share = Overlap.F1(words, saying.Words)
                where share >= Overlap.Enough
                let speaks = statement.Speaker is { } speaker && saying.Holders.Contains(speaker.Name)
                orderby share descending, speaks descending, saying.Id, statement.Id
                select (statement.Id, Gold: saying.Id);
            map.Take(candidates);
        }
        return map;
    }

    private void Take(IEnumerable<(string Row, string Gold)> candidates)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (row, gold) in candidates)
        {
            if (_ids.GetValueOrDefault(row) is not null)
                continue;
            _ids[row] = taken.Add(gold) ? gold : null;
        }
        Mapped += taken.Count;
    }
}

/// <summary>How much two contents have in common, by the words that stand at the same places.</summary>
internal static class Overlap
{
    /// <summary>Least F1 of words in common for a row to be taken for a gold statement.</summary>
    public const double Enough = 0.5;

    /// <summary>Where each word of the spans begins.</summary>
    public static HashSet<int> WordsOf(string text, IEnumerable<TextSpan> spans)
    {
        var words = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var at = span.Start; at < span.End; at++)
            {
                if (char.IsLetterOrDigit(text[at]) && (at == span.Start || !char.IsLetterOrDigit(text[at - 1])))
                    words.Add(at);
            }
        }
        return words;
    }

    public static double F1(HashSet<int> one, HashSet<int> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
