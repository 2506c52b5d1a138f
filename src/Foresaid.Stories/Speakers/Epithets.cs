using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Speakers;

/// <summary>By which common nouns the articles of a story call those they name: "Eva Stern, the former harbour pilot", "the insurer Oris Mutual".</summary>
/// <remarks>Only for comparing words; who speaks is settled by <see cref="Cast"/>. Linear in the texts.</remarks>
internal sealed class Epithets
{
    // An apposition is short; what follows is another clause.
    private const int Reach = 6;
    private const int MostOfOneName = 24;

    public static Epithets None { get; } = new(new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal));

    private readonly FrozenDictionary<string, ImmutableArray<string>> _of;

    private Epithets(Dictionary<string, SortedSet<string>> found) =>
        _of = found.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.Take(MostOfOneName).ToImmutableArray(),
            StringComparer.Ordinal
        );

    public static Epithets In(IEnumerable<StoryArticle> articles)
    {
        var found = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var sentence in article.Reading.Sentences)
                Read(article.Reading.Article.Text, sentence, found);
            foreach (
                var speaker in article.Reading.Speakers.Where(speaker => speaker.Named && speaker.Role is not null)
            )
                Add(found, Fold.Content(speaker.Name), Fold.Content(speaker.Role!.Value.Text));
        }
        return new Epithets(found);
    }

    /// <summary>The common nouns for the bearer of a name, sorted; none of what is no word of a name.</summary>
    public ImmutableArray<string> Of(string name) => _of.GetValueOrDefault(name, []);

    private static void Read(SourceText text, TextSpan sentence, Dictionary<string, SortedSet<string>> found)
    {
        const int Longest = 400;
        var words = Word.Of(text, sentence, Longest);
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsName(text, words[at]))
                continue;
            var last = at;
            while (
                last + 1 < words.Count && IsName(text, words[last + 1]) && IsBeside(text, words[last], words[last + 1])
            )
                last++;
            var name = words.GetRange(at, last - at + 1).Select(word => word.Text).ToList();
            Add(found, name, Before(text, words, at));
            Add(found, name, Behind(text, words, last));
            at = last;
        }
    }

    /// <summary>The nouns between "the" and the name: "the former pilot Eva Stern".</summary>
    private static List<string> Before(SourceText text, List<Word> words, int name)
    {
        var nouns = new List<string>();
        for (var at = name - 1; at >= 0 && at >= name - 4 && IsBeside(text, words[at], words[at + 1]); at--)
        {
            if (words[at].Text is "the" or "a" or "an" or "its" or "their" or "his" or "her")
                return nouns;
            if (IsName(text, words[at]) || !IsNoun(words[at].Text))
                break;
            nouns.Add(words[at].Text);
        }
        return nouns.Count == 1 && IsRole(nouns[0]) ? nouns : [];
    }

    /// <summary>The nouns behind a comma: "Eva Stern, the deputy chief pilot of the harbour".</summary>
    private static List<string> Behind(SourceText text, List<Word> words, int name)
    {
        var nouns = new List<string>();
        if (name + 2 >= words.Count || !IsComma(text, words[name], words[name + 1]))
            return nouns;
        if (
            words[name + 1].Text
            is not ("the" or "a" or "an" or "its" or "their" or "his" or "her" or "former" or "chief" or "head")
        )
            return nouns;
        for (
            var at = name + 2;
            at < words.Count && at <= name + 1 + Reach && IsBeside(text, words[at - 1], words[at]);
            at++
        )
        {
            if (!IsNoun(words[at].Text) || (IsName(text, words[at]) && nouns.Count > 0))
                break;
            if (!IsName(text, words[at]))
                nouns.Add(words[at].Text);
        }
        return nouns;
    }

    private static void Add(
        Dictionary<string, SortedSet<string>> found,
        IReadOnlyCollection<string> name,
        IReadOnlyCollection<string> nouns
    )
    {
        foreach (var part in name.Concat(name.Select(Singular)).Distinct().Where(_ => nouns.Count > 0))
        {
            if (!found.TryGetValue(part, out var of))
                found.Add(part, of = new SortedSet<string>(StringComparer.Ordinal));
            of.UnionWith(nouns.Select(Singular));
        }
    }

    private static string Singular(string noun) =>
        noun.Length > 3 && noun[^1] == 's' && noun[^2] != 's' ? noun[..^1] : noun;

    private static bool IsName(SourceText text, Word word) =>
        char.IsUpper(text.Content[word.Span.Start]) && IsNoun(word.Text);

    private static bool IsNoun(string word) => char.IsLetter(word[0]) && Fold.Content(word).Length > 0;

    /// <summary>Somebody by trade or office: "engineer", "minister", "chairwoman".</summary>
    private static bool IsRole(string noun) =>
        noun.Length > 4
        && (
            noun.EndsWith("er", StringComparison.Ordinal)
            || noun.EndsWith("or", StringComparison.Ordinal)
            || noun.EndsWith("man", StringComparison.Ordinal)
            || noun.EndsWith("ist", StringComparison.Ordinal)
        );

    private static bool IsBeside(SourceText text, Word one, Word next) =>
        next.Span.Start - one.Span.End <= 1
        || text.Content.AsSpan(one.Span.End, next.Span.Start - one.Span.End).IsWhiteSpace();

    private static bool IsComma(SourceText text, Word one, Word next) =>
        text.Content.AsSpan(one.Span.End, next.Span.Start - one.Span.End).Trim().SequenceEqual(",");
}
