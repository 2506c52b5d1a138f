using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Foresaid.Syntax;

/// <summary>One syntactic word of a CoNLL-U file.</summary>
/// <param name="Head">1-based within the sentence; 0 at the root, and where the column is empty.</param>
/// <param name="SpaceAfter">False where the next word touches this one.</param>
public sealed record ConlluWord(
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    int Head,
    string Relation,
    bool SpaceAfter
);

/// <summary>One sentence of a CoNLL-U file: its comments and its syntactic words, empty nodes left out.</summary>
/// <remarks>Words that were written as one (a multiword token) touch one another.</remarks>
public sealed record ConlluSentence(ImmutableArray<string> Comments, ImmutableArray<ConlluWord> Words)
{
    /// <summary>True when the sentence opens a paragraph or a document.</summary>
    public bool OpensParagraph =>
        Comments.Any(comment =>
            comment.StartsWith("# newpar", StringComparison.Ordinal)
            || comment.StartsWith("# newdoc", StringComparison.Ordinal)
        );
}

/// <summary>Reads CoNLL-U, and turns its words into the layers of this library, so that given words can be tagged and parsed.</summary>
/// <remarks>Source: Universal Dependencies, CoNLL-U format.</remarks>
public static class Conllu
{
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var comments = ImmutableArray.CreateBuilder<string>();
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                comments.Add(line);
            else if (line.Length > 0)
                rows.Add(line.Split('\t'));
            else if (rows.Count > 0)
            {
                yield return Sentence(comments.DrainToImmutable(), rows);
                rows.Clear();
            }
        }
        if (rows.Count > 0)
            yield return Sentence(comments.DrainToImmutable(), rows);
    }

    /// <summary>The given words as sentences over a text made of them: a blank between words that do not touch, a line a sentence.</summary>
    public static Sentences ToSentences(IEnumerable<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var (text, spans) = (new StringBuilder(), ImmutableArray.CreateBuilder<TextSpan>());
        var (ranges, paragraphs) = (
            ImmutableArray.CreateBuilder<Sentence>(),
            ImmutableArray.CreateBuilder<Paragraph>()
        );
        foreach (var sentence in sentences)
        {
            var (start, first) = (text.Length, spans.Count);
            foreach (var word in sentence.Words)
            {
                spans.Add(new TextSpan(text.Length, text.Length + word.Form.Length));
                text.Append(word.Form).Append(word.SpaceAfter ? " " : "");
            }
            ranges.Add(new Sentence(first, spans.Count, paragraphs.Count, Zone.Body));
            paragraphs.Add(new Paragraph(new TextSpan(start, spans[^1].End), Zone.Body));
            text.Append('\n');
        }
        var tokens = new Tokens(new SourceText(text.ToString()), spans.DrainToImmutable());
        return new Sentences(tokens, paragraphs.DrainToImmutable(), ranges.DrainToImmutable());
    }

    private static ConlluSentence Sentence(ImmutableArray<string> comments, List<string[]> rows)
    {
        var words = ImmutableArray.CreateBuilder<ConlluWord>(rows.Count);
        var (last, spaceAfterLast) = (0, true);
        foreach (var row in rows)
        {
            if (row.Length < 10)
                throw new FormatException(
                    $"A CoNLL-U line has ten columns, this one {row.Length}: {string.Join(' ', row)}"
                );
            var isSpaced = !row[9].Split('|').Contains("SpaceAfter=No");
            if (row[0].IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
                (last, spaceAfterLast) = (int.Parse(row[0][(dash + 1)..], CultureInfo.InvariantCulture), isSpaced);
            else if (int.TryParse(row[0], CultureInfo.InvariantCulture, out var id))
                words.Add(
                    Word(
                        row,
                        id < last ? false
                            : id == last ? spaceAfterLast
                            : isSpaced
                    )
                );
        }
        return new ConlluSentence(comments, words.DrainToImmutable());
    }

    private static ConlluWord Word(string[] row, bool spaceAfter) =>
        new(
            row[1],
            row[2],
            row[3],
            row[4],
            int.TryParse(row[6], CultureInfo.InvariantCulture, out var head) ? head : 0,
            row[7],
            spaceAfter
        );
}
