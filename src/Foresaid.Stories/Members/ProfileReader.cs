using System.Collections.Immutable;
using Foresaid.Syntax;

namespace Foresaid.Stories.Members;

/// <summary>Makes the profile of an article from its reading, and that of a story from the words that define it.</summary>
/// <remarks>Thread-safe. Linear in the text, of which only the first <see cref="Longest"/> characters count.</remarks>
public sealed class ProfileReader
{
    /// <summary>What an article is about stands in its first pages; the rest of a book would only blur it.</summary>
    public const int Longest = 20_000;

    /// <summary>The headline and the first sentences of the text.</summary>
    private const int LeadSentences = 3;

    // A day, a week, a month: longer stretches say nothing of which story it is.
    private const int LongestDays = 31;
    private const int LongestAsked = 3 * 366;

    private readonly Reader _reader = new();
    private readonly LayoutFinder _layout = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly SentenceSplitter _splitter = new();
    private readonly Tagger _tagger = new();

    public ArticleProfile Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var article = reading.Article;
        var terms = new Dictionary<string, Seen>(StringComparer.Ordinal);
        Gather(terms, article);
        if (article.Title is { Length: > 0 } title && !article.Text.Content.StartsWith(title, StringComparison.Ordinal))
            Gather(terms, new Article { Text = new SourceText(title) });
        return new ArticleProfile
        {
            Article = article.Id,
            Day = article.Published?.Earliest,
            Terms =
            [
                .. terms.Select(pair => pair.Value.Term(pair.Key)).OrderBy(term => term.Word, StringComparer.Ordinal),
            ],
            Days = DaysOf(reading, LongestDays),
        };
    }

    /// <summary>Words that a person wrote to define a story: "the Harbour Bridge, Ana Ruiz, spring 2031".</summary>
    public StoryWords OfWords(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var reading = _reader.Read(new Article { Text = new SourceText(Short(words)) });
        var dated = reading.Times.SelectMany(time => time.Spans).ToList();
        var tagged = Tag(reading.Article);
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<ProfileTerm>>();
        var part = new List<ProfileTerm>();
        for (var token = 0; token < tagged?.Count; token++)
        {
            if (dated.Exists(span => span.Overlaps(tagged.Tokens[token])))
                continue;
            if (TermOf(tagged, token) is { } word)
                part.Add(new ProfileTerm(word, 1, IsName(tagged, token), Leads: true));
            else if (part.Count > 0 && !Joins(tagged, token))
            {
                parts.Add([.. part]);
                part.Clear();
            }
        }
        if (part.Count > 0)
            parts.Add([.. part]);
        return new StoryWords(parts.ToImmutable(), DaysOf(reading, LongestAsked));
    }

    /// <summary>"The Fishing Union of Varland" is one name.</summary>
    private static bool Joins(Tagged tagged, int token) => tagged.LemmaOf(token) is "of" or "the" or "a" or "'s" or "'";

    private static string Short(string text) => text.Length > Longest ? text[..Longest] : text;

    private Tagged? Tag(Article article)
    {
        var paragraphs = _layout.Find(article);
        var tokens = _tokenizer.Tokenize(article.Text, paragraphs);
        return tokens.Count == 0 ? null : _tagger.Tag(_splitter.Split(tokens, paragraphs));
    }

    private void Gather(Dictionary<string, Seen> terms, Article article)
    {
        if (article.Text.Length > Longest)
            article = article with { Text = new SourceText(Short(article.Text.Content)), Layout = [] };
        if (Tag(article) is not { } tagged)
            return;
        for (var sentence = 0; sentence < tagged.Sentences.Count; sentence++)
        {
            var (first, end, _, _) = tagged.Sentences[sentence];
            for (var token = first; token < end; token++)
            {
                if (TermOf(tagged, token) is not { } word)
                    continue;
                var seen = terms.GetValueOrDefault(word);
                terms[word] = new Seen(
                    seen.Count + 1,
                    seen.AsName + (IsName(tagged, token) ? 1 : 0),
                    seen.Leads || sentence < LeadSentences
                );
            }
        }
    }

    /// <summary>The lemma; null for words of every text, and for what is no word.</summary>
    private static string? TermOf(Tagged tagged, int token)
    {
        if (
            tagged.UposOf(token)
            is not (Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num or Upos.Adv or Upos.X)
        )
            return null;
        var lemma = tagged.LemmaOf(token).ToLowerInvariant().Replace('\u2019', '\'').Trim('.', '\'', '-');
        return lemma.Any(char.IsLetterOrDigit) && ProfileWeights.Of(lemma) > 0 ? lemma : null;
    }

    private static bool IsName(Tagged tagged, int token) =>
        tagged.UposOf(token) == Upos.Propn && char.IsUpper(tagged.Tokens.Source[tagged.Tokens[token]][0]);

    private static ImmutableArray<NamedDays> DaysOf(Reading reading, int longest) =>
        [
            .. reading
                .Times.Where(time => time.Anchor is null && time.Type == TimeType.Date)
                .Select(time => time.Window)
                .Where(window => window is { Earliest: not null, Latest: not null })
                .Select(window => new NamedDays(window!.Earliest!.Value, window.Latest!.Value))
                .Where(days => days.Last.DayNumber - days.First.DayNumber < longest)
                .Distinct()
                .OrderBy(days => days.First)
                .ThenBy(days => days.Last),
        ];

    private readonly record struct Seen(int Count, int AsName, bool Leads)
    {
        public ProfileTerm Term(string word) => new(word, Count, AsName * 2 > Count, Leads);
    }
}
