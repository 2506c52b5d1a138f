using System.Text;

namespace Foresaid.Score.Stories;

/// <summary>Tokens of a corpus set as a line of text again, as near as can be guessed to how they stood.</summary>
internal static class RunningText
{
    private const string Closing = ".,;:!?)]}%\u201D\u2019";
    private const string Opening = "([{$\u201C\u2018#";

    public static string Of(List<string> tokens)
    {
        var line = new StringBuilder();
        var (open, glue) = (false, true);
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = Plain(tokens[at]);
            var isQuote = token is "\"" or "``" or "''";
            var closes =
                (isQuote && open)
                || Closing.Contains(token[0], StringComparison.Ordinal)
                || token is "n't"
                || (token[0] == '\'' && token.Length > 1 && char.IsLower(token[1]));
            if (line.Length > 0 && !glue && !closes && !IsInside(tokens, at))
                line.Append(' ');
            line.Append(isQuote ? "\"" : token);
            glue = (isQuote && !open) || Opening.Contains(token[0], StringComparison.Ordinal) || Joins(tokens, at);
            if (isQuote)
                open = !open;
        }
        return line.ToString();
    }

    private static string Plain(string token) =>
        token switch
        {
            "-LRB-" => "(",
            "-RRB-" => ")",
            _ => token,
        };

    /// <summary>A sign between two pieces of one word or number: "two - party", "5 . 9", "9 / 14", "3 : 23".</summary>
    private static bool IsInside(List<string> tokens, int at) =>
        at > 0
        && at + 1 < tokens.Count
        && (
            (
                tokens[at] is "-" or "\u2019" or "'"
                && Ends(tokens[at - 1], char.IsLetterOrDigit)
                && Begins(tokens[at + 1], char.IsLetterOrDigit)
            )
            || (
                tokens[at] is "." or ":" or "/" or ","
                && Ends(tokens[at - 1], char.IsDigit)
                && Begins(tokens[at + 1], char.IsDigit)
            )
            || (tokens[at] == "." && IsInitial(tokens[at - 1]) && IsInitial(tokens[at + 1]))
        );

    private static bool Joins(List<string> tokens, int at) => tokens[at].Length == 1 && IsInside(tokens, at);

    private static bool IsInitial(string token) => token.Length == 1 && char.IsUpper(token[0]);

    private static bool Ends(string token, Func<char, bool> kind) => kind(token[^1]);

    private static bool Begins(string token, Func<char, bool> kind) => kind(token[0]);
}
