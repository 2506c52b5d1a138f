using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>How widely a content speaks.</summary>
internal enum Breadth
{
    Plain,
    All,
    Part,
}

/// <summary>What a row tells, made ready to be held against another telling.</summary>
internal sealed class Telling
{
    private const int MostWords = 120;

    public Telling(StoryRow row, Chronology times)
    {
        Row = row;
        About = times.About(row);
        Terms = [.. row.Proposition.Terms.Where(term => !TellingWords.IsDay(term))];
        Words = [.. Contents(row).Select(word => word.Text)];
        Significant = [.. Contents(row).Where(word => Carries(row, word)).Select(word => word.Text)];
        Breadth =
            Words.Any(TellingWords.All.Contains) ? Breadth.All
            : Words.Where(IsPart).Any() ? Breadth.Part
            : Breadth.Plain;
        Sentence = [.. Fold.Content(Around(row, row.Article.Reading.Sentences))];
    }

    public StoryRow Row { get; }
    public Window? About { get; }

    /// <summary>The words of the content, folded, in text order.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Those of them that carry meaning; figures left out, but for those of a kind ("the five-year plan").</summary>
    public ImmutableArray<string> Significant { get; }
    public Breadth Breadth { get; }

    /// <summary>Words of meaning of the sentence it stands in, sorted: how near two tellings are as texts.</summary>
    public ImmutableArray<string> Sentence { get; }

    public Proposition Says => Row.Proposition;

    /// <summary>Words of meaning as the proposition has them, days of the week aside: these are told by <see cref="About"/>.</summary>
    public ImmutableArray<string> Terms { get; }

    /// <summary>True where it tells that something is not so, whether a cue or the words themselves deny it.</summary>
    public bool IsNegative =>
        Row.Statement.Kind == Kind.Denial
            ? !(Says.IsNegated && Row.Held is { Polarity: Polarity.Positive })
            : Says.IsNegated || Row.Held is { Polarity: Polarity.Negative };

    /// <summary>+1 where the thing is so, -1 where it or its opposite is not.</summary>
    public int Value => IsNegative ? -Says.Sense : Says.Sense;

    private static bool Carries(StoryRow row, Word word) =>
        TellingWords.IsNumber(word.Text)
            ? row.Article.Reading.Article.Text.Content.AsSpan(word.Span.End).StartsWith("-")
            : !TellingWords.Light.Contains(word.Text);

    /// <summary>True where the word stands right before a noun that is not what happens.</summary>
    public bool IsBefore(string word, string? noun)
    {
        var at = Words.IndexOf(word);
        return noun is not null
            && at >= 0
            && at + 1 < Words.Length
            && Stem.Of(Words[at + 1]) == Stem.Of(noun)
            && Stem.Of(noun) != Stem.Of(Says.Predicate);
    }

    /// <summary>"Some banks", but not "some 40 banks"; "part of the grid", but not "took part"; "most banks", but not "at most".</summary>
    private bool IsPart(string word, int at) =>
        word is "part" or "parts" or "half"
            ? at + 1 < Words.Length && Words[at + 1] == "of"
            : TellingWords.Part.Contains(word)
                && (at + 1 >= Words.Length || !TellingWords.IsNumber(Words[at + 1]))
                && (at == 0 || Words[at - 1] is not ("at" or "the"));

    private static List<Word> Contents(StoryRow row)
    {
        var text = row.Article.Reading.Article.Text;
        var words = new List<Word>();
        foreach (var span in row.Statement.Content)
            words.AddRange(Word.Of(text, span, Math.Max(0, MostWords - words.Count)));
        return words;
    }

    /// <summary>The stretch (sentence, paragraph) that the content begins in; the content where none is known.</summary>
    public static string Around(StoryRow row, ImmutableArray<TextSpan> stretches) =>
        Around(row.Article, row.Statement, stretches);

    public static string Around(StoryArticle article, Statement statement, ImmutableArray<TextSpan> stretches)
    {
        // A text without full stops is one sentence: only what stands near is looked at.
        const int Most = 1500;
        var text = article.Reading.Article.Text;
        if (StretchOf(statement, stretches) is not { } span)
            return statement.Content.IsEmpty ? "" : text[statement.Content[0]].ToString();
        var from = Math.Max(span.Start, statement.Content[0].Start - Most);
        return text[new TextSpan(from, Math.Min(span.End, from + (2 * Most)))].ToString();
    }

    public static TextSpan? StretchOf(StoryRow row, ImmutableArray<TextSpan> stretches) =>
        StretchOf(row.Statement, stretches);

    public static TextSpan? StretchOf(Statement statement, ImmutableArray<TextSpan> stretches)
    {
        if (statement.Content.IsEmpty || stretches.IsEmpty)
            return null;
        var start = statement.Content[0].Start;
        var (low, high) = (0, stretches.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = stretches[middle].Start <= start ? (middle, high) : (low, middle - 1);
        }
        return stretches[low].Contains(start) ? stretches[low] : null;
    }
}
