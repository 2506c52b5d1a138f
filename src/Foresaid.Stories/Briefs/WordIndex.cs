using System.Collections.Immutable;

namespace Foresaid.Stories.Briefs;

/// <summary>Tellings by their words, so that each is compared with a few candidates and never with all.</summary>
internal sealed class WordIndex
{
    // The rarest words of a telling, each with at most so many others: the work stays linear in the story.
    private const int WordsAsked = 6;
    private const int MostOfAWord = 60;

    private readonly Dictionary<string, List<Telling>> _tellings = new(StringComparer.Ordinal);

    public WordIndex(IEnumerable<Telling> tellings)
    {
        foreach (var telling in tellings)
        {
            foreach (var word in telling.Content)
            {
                if (!_tellings.TryGetValue(word, out var list))
                    _tellings.Add(word, list = []);
                list.Add(telling);
            }
        }
    }

    /// <summary>Others that share one of its rarest words; in no promised order, perhaps more than once.</summary>
    public IEnumerable<Telling> Candidates(Telling telling) =>
        telling
            .Content.OrderBy(word => _tellings[word].Count)
            .ThenBy(word => word, StringComparer.Ordinal)
            .Take(WordsAsked)
            .SelectMany(word => _tellings[word].Take(MostOfAWord))
            .Where(other => other != telling);
}
