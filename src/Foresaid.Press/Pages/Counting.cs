namespace Foresaid.Press.Pages;

/// <summary>Counts words, sentences and letters in one pass.</summary>
internal static class Counting
{
    public static void Fill(Block block)
    {
        var text = block.Text;
        var inWord = false;
        int words = 0,
            broad = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsLetterOrDigit(letter))
            {
                if (IsIdeograph(letter))
                    broad++;
                else if (!inWord)
                    words++;
                inWord = true;
                if (char.IsDigit(letter))
                    block.Digits++;
                else
                    block.Letters++;
                if (char.IsUpper(letter))
                    block.Capitals++;
                continue;
            }
            inWord = inWord && letter is '\'' or '’' or '-' or '\u00AD';
            if (letter is ',' or ';' or '，' or '、' or '،')
                block.Commas++;
            else if (IsEnd(text, at))
                block.Ends++;
        }
        // Scripts without blanks: about two characters to a word.
        block.Words = words + (broad + 1) / 2;
    }

    private static bool IsEnd(string text, int at)
    {
        if (text[at] is '。' or '！' or '？' or '।' or '؟' or '۔')
            return true;
        if (text[at] is not ('.' or '!' or '?' or '…'))
            return false;
        return at + 1 == text.Length
            || char.IsWhiteSpace(text[at + 1])
            || text[at + 1] is '"' or '”' or '»' or '“' or ')' or '\'' or '’' or '[';
    }

    /// <summary>True when the text ends as a sentence does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd().TrimEnd("\"”“»’')]›");
        return !text.IsEmpty
            && text[^1] is '.' or '!' or '?' or '…' or ':' or '。' or '！' or '？' or '।' or '؟' or '۔';
    }

    private static bool IsIdeograph(char letter) =>
        letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
