using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>The runs of five words of an article's body, as numbers: what two texts are held against one another by.</summary>
/// <remarks>Headline and credit lines are left out: copies differ in them. Of a very long text only the first words count.</remarks>
internal sealed class Shingles
{
    private const int Width = 5;
    private const int MostWords = 20_000;
    private readonly ulong[] _sorted;

    private Shingles(ulong[] sorted) => _sorted = sorted;

    public int Count => _sorted.Length;

    /// <summary>A quarter of them, the same quarter in every text: enough to find who shares text with whom.</summary>
    public IEnumerable<ulong> Sample => _sorted.Where(shingle => shingle % 4 == 0);

    public static Shingles Of(StoryArticle article, Func<TextSpan, bool> isCredit)
    {
        var text = article.Reading.Article.Text;
        var words = new List<string>();
        foreach (var paragraph in Body(article.Reading).Where(paragraph => !isCredit(paragraph)))
        {
            if (words.Count >= MostWords)
                break;
            words.AddRange(Word.Of(text, paragraph, MostWords - words.Count).Select(word => word.Text));
        }
        return new Shingles(Runs(words));
    }

    /// <summary>How many of them stand in the other as well.</summary>
    public int Common(Shingles other)
    {
        var common = 0;
        for (int mine = 0, its = 0; mine < _sorted.Length && its < other._sorted.Length; )
        {
            var order = _sorted[mine].CompareTo(other._sorted[its]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static IEnumerable<TextSpan> Body(Reading reading)
    {
        var paragraphs = reading.Paragraphs;
        return paragraphs.Length > 1 && IsHeadline(reading.Article, paragraphs[0]) ? paragraphs.Skip(1) : paragraphs;
    }

    private static bool IsHeadline(Article article, TextSpan paragraph)
    {
        const int LongestHeadline = 200;
        var line = Clean.Line(article.Text[paragraph].ToString());
        return line == Clean.Line(article.Title ?? "") || (line.Length <= LongestHeadline && !line.EndsWith('.'));
    }

    private static ulong[] Runs(List<string> words)
    {
        var runs = new HashSet<ulong>();
        for (var at = 0; at + Width <= words.Count; at++)
            runs.Add(Hash(words, at));
        return [.. runs.Order()];
    }

    // FNV-1a: the same number on every machine, which the platform's own hash of a string is not.
    private static ulong Hash(List<string> words, int from)
    {
        const ulong Offset = 14695981039346656037;
        const ulong Prime = 1099511628211;
        var hash = Offset;
        for (var at = from; at < from + Width; at++)
        {
            foreach (var sign in words[at])
                hash = (hash ^ sign) * Prime;
            hash = (hash ^ ' ') * Prime;
        }
        return hash ^ (hash >> 29);
    }
}
