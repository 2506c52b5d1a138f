using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Who credits whom in a story, and which article of the credited outlet is meant.</summary>
internal sealed class CreditBook
{
    // A credit means something recent; and an outlet that printed a thousand articles is not searched through for each.
    private const int MostDays = 45;
    private const int MostArticles = 64;

    private readonly Dictionary<string, List<StoryArticle>> _byOutlet = new(StringComparer.Ordinal);
    private readonly Dictionary<StoryArticle, ImmutableArray<Credit>> _credits = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<StoryArticle, ImmutableArray<string>> _words = new(ReferenceEqualityComparer.Instance);

    private readonly Chronology _times;

    private CreditBook(OutletNames names, Chronology times) => (Names, _times) = (names, times);

    public OutletNames Names { get; }

    /// <param name="articles">In the story's order.</param>
    public static CreditBook Of(ImmutableArray<StoryArticle> articles, Chronology times)
    {
        var book = new CreditBook(new OutletNames(articles), times);
        var reader = new CreditReader(book.Names);
        foreach (var article in articles)
        {
            book._credits[article] = reader.Read(article);
            if (OutletNames.KeyOf(article) is not { } key)
                continue;
            if (!book._byOutlet.TryGetValue(key, out var printed))
                book._byOutlet.Add(key, printed = []);
            printed.Add(article);
        }
        return book;
    }

    public ImmutableArray<Credit> In(StoryArticle article) => _credits.GetValueOrDefault(article, []);

    /// <summary>The outlet whose text the whole article is, by its own word; null when it credits none.</summary>
    public string? Printed(StoryArticle article) =>
        In(article).Where(credit => credit.Kind == CreditKind.Printed).Select(credit => credit.Outlet).FirstOrDefault();

    /// <summary>The credited outlet's articles that it can mean: not printed later, not long before; latest first.</summary>
    public IEnumerable<StoryArticle> Meant(Credit credit) => Meant(credit.Article, credit.Outlet);

    public IEnumerable<StoryArticle> Meant(StoryArticle by, string outlet) =>
        (_byOutlet.GetValueOrDefault(outlet) ?? [])
            .Where(article => article != by && IsBefore(article, by))
            .OrderByDescending(article => _times.Day(article) ?? DateOnly.MinValue)
            .Take(MostArticles);

    /// <summary>The article of the credited outlet that tells what the sentence tells; null when none has its words.</summary>
    public StoryArticle? MeantBy(Credit credit)
    {
        var told = Told(credit);
        var needed = Math.Max(2, (told.Length + 2) / 3);
        return Meant(credit)
            .Select(article =>
                (
                    Article: article,
                    Common: told.Count(word => WordsOf(article).BinarySearch(word, StringComparer.Ordinal) >= 0)
                )
            )
            .Where(found => found.Common >= needed)
            .OrderByDescending(found => found.Common)
            .Select(found => found.Article)
            .FirstOrDefault();
    }

    /// <summary>The words of what is credited: of the sentence itself, or of the paragraph so far where it only points back.</summary>
    private ImmutableArray<string> Told(Credit credit)
    {
        var reading = credit.Article.Reading;
        var span = credit.Sentence;
        if (credit.IsBackward)
        {
            var before = reading.Paragraphs.FirstOrDefault(paragraph => paragraph.Contains(span));
            span = new TextSpan(Math.Min(before.Start, span.Start), span.End);
        }
        var names = credit.Outlet.Split(' ');
        return [.. Fold.Content(reading.Article.Text[span].ToString()).Where(word => !names.Contains(word))];
    }

    private ImmutableArray<string> WordsOf(StoryArticle article)
    {
        if (!_words.TryGetValue(article, out var words))
            _words.Add(article, words = Fold.Content(article.Reading.Article.Text.Content));
        return words;
    }

    private bool IsBefore(StoryArticle article, StoryArticle by) =>
        _times.Day(article) is not { } day
        || _times.Day(by) is not { } later
        || (day <= later && later.DayNumber - day.DayNumber <= MostDays);
}
