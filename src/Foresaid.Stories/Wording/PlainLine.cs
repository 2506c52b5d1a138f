using System.Collections.Immutable;
using System.Text;

namespace Foresaid.Stories.Wording;

/// <summary>A content as lower-case words with one blank before, between and after: " the sitting will begin when it begins ".</summary>
/// <remarks>Contractions are written out, possessives and punctuation dropped: phrases are found in it by pattern.</remarks>
internal sealed class PlainLine
{
    // A content is a sentence or a few; what stands beyond this says nothing of whether it can be decided.
    private const int LongestRead = 2_000;

    private PlainLine(ImmutableArray<string> words) => (Words, Text) = (words, $" {string.Join(' ', words)} ");

    public ImmutableArray<string> Words { get; }
    public string Text { get; }

    public static PlainLine Of(string content)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var sign in content.AsSpan(0, Math.Min(content.Length, LongestRead)))
        {
            if (char.IsLetterOrDigit(sign) || sign is '\'' or '\u2019')
                word.Append(sign == '\u2019' ? '\'' : char.ToLowerInvariant(sign));
            else
                Close(word, words);
        }
        Close(word, words);
        return new PlainLine(words.ToImmutable());
    }

    private static void Close(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        var written = word.ToString().Trim('\'');
        word.Clear();
        if (written.Length > 0)
            words.AddRange(WrittenOut(written).Split(' '));
    }

    private static string WrittenOut(string word) =>
        word switch
        {
            "won't" => "will not",
            "shan't" => "shall not",
            "can't" or "cannot" => "can not",
            "it's" => "it is",
            _ when word.EndsWith("n't", StringComparison.Ordinal) => word[..^3] + " not",
            _ when word.EndsWith("'ll", StringComparison.Ordinal) => word[..^3] + " will",
            _ when word.EndsWith("'re", StringComparison.Ordinal) => word[..^3] + " are",
            _ when word.EndsWith("'ve", StringComparison.Ordinal) => word[..^3] + " have",
            _ when word.EndsWith("'d", StringComparison.Ordinal) => word[..^2] + " would",
            _ when word.EndsWith("'s", StringComparison.Ordinal) => word[..^2],
            _ => word,
        };
}
