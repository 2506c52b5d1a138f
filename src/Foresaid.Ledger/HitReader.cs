namespace Foresaid.Ledger;

/// <summary>Sets found words in their sentence.</summary>
/// <param name="articles">By id.</param>
/// <param name="read">The latest reading of an article; each is read once.</param>
internal sealed class HitReader(IReadOnlyDictionary<string, ArticleRow> articles, Func<string, Reading?> read)
{
    // As the SQL sets them around each found word.
    private const char Open = '\u0002';
    private const char Close = '\u0003';

    private readonly Dictionary<string, Reading?> _readings = new(StringComparer.Ordinal);

    /// <param name="marked">The statement's quote with marks around the found words.</param>
    public Hit Of(StatementRow row, string marked)
    {
        var sentence = row.Quote;
        if (ReadingOf(row.ArticleId) is { } reading)
        {
            var place = row.Statement.Content.Aggregate((all, span) => all.Cover(span));
            var whole = reading.Sentences.Where(span => span.Overlaps(place)).ToList();
            if (whole.Count > 0)
                sentence = reading.Article.Text[whole.Aggregate((all, span) => all.Cover(span))].ToString();
        }
        return new Hit(articles[row.ArticleId], row, sentence, Find(sentence, FoundWords(marked)));
    }

    /// <param name="marked">The article's text with marks around the found words; none where they stand in its title.</param>
    public Hit Of(string articleId, string marked)
    {
        var article = articles[articleId];
        var places = Places(marked);
        if (ReadingOf(articleId) is not { } reading || places.Count == 0)
            return new Hit(article, null, article.Title ?? "", []);
        var best = reading
            .Sentences.Select(span => (Span: span, Words: WordsIn(span)))
            .OrderByDescending(sentence => sentence.Words)
            .ThenBy(sentence => sentence.Span)
            .Select(sentence => sentence.Span)
            .FirstOrDefault();
        var text = reading.Article.Text[best].ToString();
        return new Hit(article, null, text, Find(text, FoundWords(marked)));

        int WordsIn(TextSpan span) =>
            places
                .Where(place => span.Contains(place))
                .Select(place => reading.Article.Text[place].ToString().ToUpperInvariant())
                .Distinct()
                .Count();
    }

    private Reading? ReadingOf(string articleId)
    {
        if (!_readings.TryGetValue(articleId, out var reading))
            _readings[articleId] = reading = read(articleId);
        return reading;
    }

    /// <summary>Where the marked words stand in the text without marks.</summary>
    private static List<TextSpan> Places(string marked)
    {
        var places = new List<TextSpan>();
        var (marks, start) = (0, 0);
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] == Open)
                start = at - marks;
            else if (marked[at] == Close)
                places.Add(new TextSpan(start, Math.Max(start, at - marks)));
            else
                continue;
            marks++;
        }
        return places;
    }

    private static List<string> FoundWords(string marked)
    {
        var words = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var piece in marked.Split(Open).Skip(1))
        {
            var end = piece.IndexOf(Close, StringComparison.Ordinal);
            if (end > 0)
                words.Add(piece[..end]);
        }
        return [.. words];
    }

    private static List<TextSpan> Find(string sentence, List<string> words)
    {
        var found = new SortedSet<TextSpan>();
        foreach (var word in words)
        {
            for (
                var at = sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = sentence.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase)
            )
            {
                var end = at + word.Length;
                if (!IsLetter(sentence, at - 1) && !IsLetter(sentence, end))
                    found.Add(new TextSpan(at, end));
            }
        }
        return [.. found];
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
