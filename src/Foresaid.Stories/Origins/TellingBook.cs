using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Stories.Origins;

/// <summary>The rows of a story made ready to be held against one another, and found again by what they share.</summary>
internal sealed class TellingBook
{
    // Of a name or word that stands in half the rows only the nearest ones are looked at.
    private const int Most = 200;
    private const int MostTerms = 30;

    private readonly ImmutableArray<Telling> _tellings;
    private readonly Epithets _epithets;

    public TellingBook(ImmutableArray<StoryRow> rows, Chronology times, SpeakerBook speakers)
    {
        (Rows, Times, Speakers) = (rows, times, speakers);
        _tellings = [.. rows.Select(row => new Telling(row, times))];
        _epithets = Epithets.In(
            rows.Select(row => row.Article).Distinct<StoryArticle>(ReferenceEqualityComparer.Instance)
        );
    }

    public ImmutableArray<StoryRow> Rows { get; }
    public Chronology Times { get; }
    public SpeakerBook Speakers { get; }

    public Telling Of(StoryRow row) => _tellings[row.Number];

    public Contrast Between(StoryRow a, StoryRow b) => new(Of(a), Of(b), _epithets);

    /// <summary>An index of rows by "key|term" for each term of the content.</summary>
    public KeyIndex Index(Func<StoryRow, IEnumerable<string>> keys) =>
        new(Rows, row => keys(row).SelectMany(key => Keys(key, row)));

    /// <summary>The rows that have the key, of very many those nearest in the story.</summary>
    public IEnumerable<StoryRow> With(string key, KeyIndex index, StoryRow near) =>
        Near(index.With(key), near.Number).Select(number => Rows[number]);

    /// <summary>The rows that have the key and at least so many terms in common with it, nearest in the story first cut off.</summary>
    public IEnumerable<StoryRow> Like(StoryRow row, string key, KeyIndex index, int least)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var found in Keys(key, row).SelectMany(term => Near(index.With(term), row.Number)))
            counts[found] = counts.GetValueOrDefault(found) + 1;
        var needed = Math.Min(least, Math.Max(1, Of(row).Terms.Length));
        return counts.Where(pair => pair.Value >= needed && pair.Key != row.Number).Select(pair => Rows[pair.Key]);
    }

    private IEnumerable<string> Keys(string key, StoryRow row) =>
        Of(row)
            .Terms.Take(MostTerms)
            .Append(row.Proposition.Predicate)
            .Where(term => term.Length > 0)
            .Select(term => $"{key}|{term}")
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<int> Near(IReadOnlyList<int> numbers, int number)
    {
        if (numbers.Count <= 2 * Most)
            return numbers;
        var (low, high) = (0, numbers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[middle] < number ? (middle + 1, high) : (low, middle);
        }
        return Enumerable
            .Range(Math.Max(0, low - Most), Math.Min(numbers.Count, low + Most) - Math.Max(0, low - Most))
            .Select(at => numbers[at]);
    }
}
