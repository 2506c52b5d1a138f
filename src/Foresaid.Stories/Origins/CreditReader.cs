using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Origins;

/// <summary>Finds where an article names another outlet of the story as the one it has something from.</summary>
/// <remarks>Linear in the text.</remarks>
internal sealed class CreditReader(OutletNames names)
{
    // A hostile text could name an outlet in every sentence.
    private const int Most = 200;
    private const int LongestLine = 250;

    public ImmutableArray<Credit> Read(StoryArticle article)
    {
        var reading = article.Reading;
        var credits = ImmutableArray.CreateBuilder<Credit>();
        credits.AddRange(Wire(article));
        foreach (var sentence in reading.Sentences)
        {
            if (credits.Count >= Most)
                break;
            credits.AddRange(In(article, sentence));
        }
        return credits.ToImmutable();
    }

    /// <summary>True for a line that credits the whole text and tells nothing.</summary>
    public static bool IsLine(SourceText text, TextSpan line)
    {
        if (line.Length > LongestLine)
            return false;
        var words = text[line].ToString();
        return CreditWords.Printed.Any(credit => words.Contains(credit, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<Credit> Wire(StoryArticle article)
    {
        if (article.Wire is { Length: > 0 } wire && Fold.Name(wire) != OutletNames.KeyOf(article))
            yield return new Credit(
                article,
                Fold.Name(wire),
                CreditKind.Printed,
                default,
                $"credited to {Clean.Line(wire)}"
            );
    }

    private IEnumerable<Credit> In(StoryArticle article, TextSpan sentence)
    {
        var text = article.Reading.Article.Text;
        var words = Word.Of(text, sentence, 400);
        for (var at = 0; at < words.Count; at++)
        {
            if (names.At(text, words, at) is not { } named)
                continue;
            var last = at + named.Length - 1;
            if (named.Outlet != OutletNames.KeyOf(article) && KindOf(text, sentence, words, at, last) is { } kind)
            {
                var shown = IsDateline(text, words, at, last) ? UpTo(sentence, words[last].Span.End + 1) : sentence;
                var isBackward =
                    kind == CreditKind.Reported && words.Where((_, n) => n < at || n > last).All(IsPointing);
                yield return new Credit(article, named.Outlet, kind, sentence, Shown(text, shown), isBackward);
            }
            at = last;
        }
    }

    private static bool IsPointing(Word word) => CreditWords.Pointing.Contains(word.Text);

    private static string Shown(SourceText text, TextSpan sentence) =>
        Clean.Short(Clean.Line(text[sentence].ToString()), 120);

    private static TextSpan UpTo(TextSpan sentence, int end) =>
        new(sentence.Start, Math.Clamp(end, sentence.Start, sentence.End));

    private static CreditKind? KindOf(SourceText text, TextSpan sentence, List<Word> words, int at, int last)
    {
        if (IsDateline(text, words, at, last) || IsLine(text, sentence))
            return CreditKind.Printed;
        return Before(words, at) ?? After(text, words, last + 1);
    }

    /// <summary>"HASK (Northline) -": the name alone in brackets, a dash behind.</summary>
    private static bool IsDateline(SourceText text, List<Word> words, int at, int last)
    {
        const int MostPlaceWords = 6;
        var (start, end) = (words[at].Span.Start, words[last].Span.End);
        if (
            at > MostPlaceWords
            || start == 0
            || text.Content[start - 1] != '('
            || end >= text.Length
            || text.Content[end] != ')'
        )
            return false;
        var behind = text.Content.AsSpan(end + 1).TrimStart();
        return !behind.IsEmpty && behind[0] is '-' or '\u2013' or '\u2014';
    }

    private static CreditKind? Before(List<Word> words, int at)
    {
        const int Window = 5;
        var last = at - 1;
        while (last >= 0 && CreditWords.Articles.Contains(words[last].Text))
            last--;
        if (last < 0)
            return null;
        var near = words.GetRange(Math.Max(0, last - Window), Math.Min(Window, last));
        var word = words[last].Text;
        if (CreditWords.Tell.Contains(word) || (word is "to" or "with" && near.Exists(Talks)))
            return CreditKind.ToldTo;
        if (word == "to" && last > 0 && words[last - 1].Text == "according")
            return CreditKind.Reported;
        if (CreditWords.Citing.Contains(word))
            return CreditKind.Reported;
        if (!CreditWords.By.Contains(word))
            return null;
        return near.Exists(before =>
            CreditWords.Report.Contains(before.Text) || CreditWords.Piece.Contains(before.Text)
        )
            ? CreditKind.Reported
            : null;
    }

    private static bool Talks(Word word) => CreditWords.Talk.Contains(word.Text);

    private static CreditKind? After(SourceText text, List<Word> words, int next)
    {
        if (
            next > 0
            && IsOwner(text, words[next - 1])
            && next < words.Count
            && CreditWords.Piece.Contains(words[next].Text)
        )
            return CreditKind.Reported;
        while (next < words.Count && (CreditWords.Between.Contains(words[next].Text) || IsBracketed(text, words[next])))
        {
            if (
                words[next].Text == "had"
                && words.Skip(next).Take(5).Any(word => CreditWords.Piece.Contains(word.Text))
            )
                return CreditKind.Reported;
            next++;
        }
        return next >= words.Count ? null
            : CreditWords.Report.Contains(words[next].Text) ? CreditKind.Reported
            : CreditWords.Say.Contains(words[next].Text) ? CreditKind.Said
            : null;
    }

    private static bool IsOwner(SourceText text, Word word) =>
        word.Span.Length > word.Text.Length && text[word.Span].EndsWith("s", StringComparison.Ordinal);

    private static bool IsBracketed(SourceText text, Word word) =>
        word.Span.Start > 0
        && text.Content[word.Span.Start - 1] == '('
        && word.Span.End < text.Length
        && text.Content[word.Span.End] == ')';
}
