using System.Collections.Immutable;

namespace Foresaid.Stories.Members;

/// <summary>How well an article fits the words that a person gave: how many of their parts it has, and how much it makes of them.</summary>
/// <remarks>"Dock strike, Port Ansel": an article about the port's ferries has one part of two, and that is not enough.</remarks>
internal sealed class AboutMatch
{
    // So many parts, told as what the article is about, are a full match however many the definition lists.
    private const double Enough = 3;

    // One of two parts alone stays below half.
    private const double ShareOfFew = 1.2;

    // "Ruiz" for "Engineer Ana Ruiz", "the congress" for "the Ninth Party Congress".
    private const double LeastOfPart = 0.3;

    private readonly ImmutableArray<Part> _parts;
    private readonly double _needed;

    public AboutMatch(StoryWords words)
        : this([.. words.Parts.Select(part => new Part(part))]) { }

    private AboutMatch(ImmutableArray<Part> parts)
    {
        _parts = parts;
        var all = parts.Sum(part => part.Votes);
        _needed = parts.Length == 1 ? all : Math.Min(ShareOfFew * all, Enough);
    }

    public bool Has(string word) => _parts.Any(part => part.Has(word));

    /// <returns>0 to 1.</returns>
    public double Of(Weighed article) =>
        _needed == 0 ? 0 : Math.Min(1, _parts.Sum(part => part.Votes * part.FoundIn(article)) / _needed);

    /// <summary>The same with further names, each a part of its own.</summary>
    public AboutMatch With(IEnumerable<ProfileTerm> names) =>
        new([.. _parts, .. names.Where(name => !Has(name.Word)).Select(name => new Part([name]))]);

    private sealed class Part(ImmutableArray<ProfileTerm> terms)
    {
        private readonly double _weight = terms.Sum(term => ProfileWeights.Of(term.Word));

        /// <summary>A name counts whole, a word that many texts have by what it tells.</summary>
        public double Votes => Math.Min(1, _weight / ProfileWeights.Most);

        public bool Has(string word) => terms.Any(term => term.Word == word);

        /// <summary>0 to 1: how much of it the article has; nothing where it is too little.</summary>
        public double FoundIn(Weighed article)
        {
            var (has, told) = (0.0, 0.0);
            foreach (var term in terms)
            {
                if (article.Find(term.Word) is not { } found)
                    continue;
                has += ProfileWeights.Of(term.Word);
                told += ProfileWeights.Of(term.Word) * Told(found);
            }
            return has < LeastOfPart * _weight ? 0 : told / has * Math.Sqrt(has / _weight);
        }
    }

    /// <summary>A word of the opening, or one told again and again, is what the article is about; one told in passing is less.</summary>
    private static double Told(ProfileTerm term) =>
        term.Leads || term.Count > 2 ? 1
        : term.Count == 2 ? 0.85
        : 0.7;
}
