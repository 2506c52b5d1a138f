namespace Foresaid.Stories.Wording;

/// <summary>A word where it stands in a text, with its form for comparing.</summary>
/// <param name="Text">Lower case; without "'s" at its end.</param>
internal readonly record struct Word(TextSpan Span, string Text)
{
    /// <summary>The words of a stretch of text, letters and digits only, at most that many.</summary>
    public static List<Word> Of(SourceText text, TextSpan within, int most = int.MaxValue)
    {
        var words = new List<Word>();
        var start = -1;
        for (var at = within.Start; at <= within.End && words.Count < most; at++)
        {
            if (at < within.End && IsPart(text.Content, at, within))
            {
                if (start < 0)
                    start = at;
            }
            else if (start >= 0)
            {
                words.Add(Make(text, new TextSpan(start, at)));
                start = -1;
            }
        }
        return words;
    }

    private static bool IsPart(string text, int at, TextSpan within) =>
        char.IsLetterOrDigit(text[at])
        || (
            text[at] is '\'' or '\u2019' or '.' or ','
            && at > within.Start
            && at + 1 < within.End
            && char.IsLetterOrDigit(text[at - 1])
            && char.IsLetterOrDigit(text[at + 1])
        );

    private static Word Make(SourceText text, TextSpan span)
    {
        var word = text[span].ToString().ToLowerInvariant().Replace('\u2019', '\'');
        return new Word(span, word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word);
    }
}
