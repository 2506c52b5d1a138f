using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Foresaid.Stories.Wording;

/// <summary>Text from outside made fit for a line: no control characters, no hidden turns of direction, blanks for breaks.</summary>
internal static class Clean
{
    private const string Gap = " … ";

    /// <summary>One line without anything that a terminal or a page would obey instead of showing.</summary>
    public static string Line(string text) => Piece(text).Trim();

    /// <summary>As <see cref="Line"/>, for a piece of a line: the blanks at its ends stay, one each.</summary>
    public static string Piece(ReadOnlySpan<char> text)
    {
        var piece = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                if (piece.Length == 0 || piece[^1] != ' ')
                    piece.Append(' ');
            }
            else if (!IsHidden(sign))
                piece.Append(sign);
        }
        return piece.ToString();
    }

    /// <summary>At most that many characters, cut between words, with an ellipsis where something is missing.</summary>
    public static string Short(string line, int most)
    {
        if (line.Length <= most)
            return line;
        var cut = line.LastIndexOf(' ', most - 1);
        if (cut < most / 2)
            cut = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line[..cut].TrimEnd(' ', ',', ';', ':') + "…";
    }

    /// <summary>The words of several spans, with an ellipsis where words of the text stand between two.</summary>
    public static string Words(SourceText text, ImmutableArray<TextSpan> spans)
    {
        var words = new StringBuilder();
        var end = 0;
        foreach (var span in spans)
        {
            if (words.Length > 0)
                words.Append(IsBlank(text, end, span.Start) ? " " : Gap);
            words.Append(text[span]);
            end = span.End;
        }
        return Line(words.ToString()).TrimEnd(',', ';').Trim();
    }

    /// <summary>The title; the text's first words where it has none.</summary>
    public static string Title(Article article)
    {
        const int FirstWords = 60;
        if (Line(article.Title ?? "") is { Length: > 0 } title)
            return title;
        var start = article.Text.Content.AsSpan();
        var line = Short(Piece(start[..Math.Min(start.Length, 4 * FirstWords)]).Trim(), FirstWords);
        return line.Length > 0 ? line : "an article without words";
    }

    private static bool IsBlank(SourceText text, int from, int to) =>
        from <= to && text[new TextSpan(from, to)].IsWhiteSpace();

    /// <summary>Controls, and the format characters that turn the writing direction or show nothing (Unicode class Cf).
    /// The joiners that scripts and emoji need stay.</summary>
    private static bool IsHidden(char sign) =>
        char.IsControl(sign)
        || (sign is not ('\u200C' or '\u200D') && char.GetUnicodeCategory(sign) == UnicodeCategory.Format);
}
