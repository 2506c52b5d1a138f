using System.Text;

namespace Foresaid.Ledger;

/// <summary>What a person types to search, as queries of the full-text index: nothing in it is taken for the index's own language.</summary>
/// <remarks>Source: https://sqlite.org/fts5.html#full_text_query_syntax</remarks>
internal static class SearchWords
{
    /// <summary>The words, and the phrases in quotation marks, in order.</summary>
    public static IReadOnlyList<string> Of(string typed)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var inPhrase = false;
        foreach (var sign in typed)
        {
            if (sign is '"' or '\u201C' or '\u201D')
            {
                Close();
                inPhrase = !inPhrase;
            }
            else if (char.IsWhiteSpace(sign) && !inPhrase)
                Close();
            else
                word.Append(char.IsControl(sign) ? ' ' : sign);
        }
        Close();
        return words;

        void Close()
        {
            if (word.ToString().Any(char.IsLetterOrDigit))
                words.Add(word.ToString().Trim());
            word.Clear();
        }
    }

    /// <summary>One word or phrase; a word that ends in a star stands for all that begin so.</summary>
    public static string Quote(string word)
    {
        var bare = word.TrimEnd('*');
        var quoted = $"\"{bare.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return bare.Length < word.Length ? quoted + "*" : quoted;
    }

    public static string All(IEnumerable<string> words) => string.Join(" AND ", words.Select(Quote));

    public static string Any(IEnumerable<string> words) => string.Join(" OR ", words.Select(Quote));
}
